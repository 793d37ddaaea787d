package plan_test

import (
	"os"
	"testing"

	"theseus/code/solc"
)

// Tests compile the tree of the reference network; the compiler's worker is this binary again.
func TestMain(m *testing.M) {
	solc.RunWorkerIfAsked()
	os.Exit(m.Run())
}
