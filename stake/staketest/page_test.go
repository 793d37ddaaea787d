package staketest

import (
	"bytes"
	"flag"
	"os"
	"testing"
)

const propertiesFile = "../../docs/security/stake-properties.md"

var update = flag.Bool("update", false, "write "+propertiesFile)

func TestPropertiesAreWrittenDown(t *testing.T) {
	page := []byte(PropertiesMarkdown())
	if *update {
		if err := os.WriteFile(propertiesFile, page, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	if have, err := os.ReadFile(propertiesFile); err != nil || !bytes.Equal(have, page) {
		t.Errorf("%s is not what the properties say (%v); go test ./stake/staketest -update writes it", propertiesFile, err)
	}
}
