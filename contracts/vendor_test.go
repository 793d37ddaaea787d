package contracts_test

import (
	"bytes"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

var importPath = regexp.MustCompile(`(?m)^(?:import|\})[^"';]*["']([^"']+)["'];`)

// What stands in a tree's vendor folder is used, directly or by what is used, and is what its package holds, byte for byte.
func TestVendoredFilesAreUsedAndUnchanged(t *testing.T) {
	for _, tree := range []string{"src", "network"} {
		t.Run(tree, func(t *testing.T) { checkVendored(t, os.DirFS(tree)) })
	}
}

func checkVendored(t *testing.T, src fs.FS) {
	const vendor = "vendor/"
	unused := make(map[string]bool)
	var queue []string
	err := fs.WalkDir(src, ".", func(name string, entry fs.DirEntry, err error) error {
		switch {
		case err != nil || entry.IsDir():
		case !strings.HasPrefix(name, vendor):
			queue = append(queue, name)
		case path.Base(name) != "LICENSE":
			unused[name] = true
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	if len(unused) == 0 {
		t.Fatal("nothing is vendored")
	}
	for name := range unused {
		original, err := os.ReadFile(filepath.Join("../node_modules", strings.TrimPrefix(name, vendor)))
		if err != nil {
			t.Fatalf("%v; run make setup", err)
		}
		if ours, err := fs.ReadFile(src, name); err != nil || !bytes.Equal(ours, original) {
			t.Errorf("%s is not that of its package (%v)", name, err)
		}
	}

	seen := make(map[string]bool)
	for len(queue) > 0 {
		name := queue[0]
		queue = queue[1:]
		if seen[name] || path.Ext(name) != ".sol" {
			continue
		}
		seen[name] = true
		delete(unused, name)
		text, err := fs.ReadFile(src, name)
		if err != nil {
			t.Errorf("%s is imported: %v", name, err)
			continue
		}
		for _, match := range importPath.FindAllSubmatch(text, -1) {
			imported := string(match[1])
			if strings.HasPrefix(imported, ".") {
				imported = path.Join(path.Dir(name), imported)
			} else {
				imported = vendor + imported
			}
			queue = append(queue, imported)
		}
	}
	for name := range unused {
		t.Errorf("nothing imports %s", name)
	}
}
