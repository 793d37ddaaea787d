package audit_test

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"theseus/safety/audit"
)

// Whoever stops a check need not wait for the end of the document.
func TestLoadIsInterrupted(t *testing.T) {
	path := write(t, t.TempDir(), "a.json", `{"contracts": {}}`)
	if _, err := audit.Load(t.Context(), path); err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	for _, at := range []string{path, filepath.Dir(path)} {
		if _, err := audit.Load(ctx, at); !errors.Is(err, context.Canceled) {
			t.Errorf("%s: %v", at, err)
		}
	}
}

// What the program says to do about build-infos without output is what the page says.
func TestEmptyBuildInfos(t *testing.T) {
	dir := t.TempDir()
	write(t, dir, "a.json", `{"id": "a", "source_id_to_path": {}, "language": "Solidity"}`)
	_, err := audit.Load(t.Context(), dir)
	if err == nil {
		t.Fatal("nothing was refused")
	}
	page, failed := os.ReadFile("../../docs/checks/not-decided.md")
	if failed != nil {
		t.Fatal(failed)
	}
	_, how, _ := strings.Cut(err.Error(), "compile with it: ")
	if how == "" || !strings.Contains(strings.ReplaceAll(string(page), "`", ""), "Foundry: "+how+".") {
		t.Errorf("the page does not say %q", how)
	}
}
