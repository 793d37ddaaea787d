//go:build unix

package build

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"testing/fstest"
)

// F19: path, file order, times, modes, umask, locale and time zone leave no trace.
func TestIncidentF19Environment(t *testing.T) {
	tr := recipeAnd(`"C": {"source": "src/C.sol", "constructor": ["7", "é"]}`,
		"src/C.sol", `import "./a/A.sol"; import "./B.sol";`+full, "src/a/A.sol", "contract A {}\r\n", "src/B.sol", "contract B {}", "é.txt", "")
	want := mustBuild(t, tr, "C")
	for i, environment := range []map[string]string{
		{}, {"LC_ALL": "tr_TR.UTF-8", "LANG": "tr_TR.UTF-8", "TZ": "Pacific/Kiritimati"}, {"HOME": "/nonexistent", "TZ": "", "SOURCE_DATE_EPOCH": "1"}, {"PATH": ""},
	} {
		for name, value := range environment {
			t.Setenv(name, value)
		}
		umask := syscall.Umask([]int{0o022, 0o077, 0o000, 0o027}[i])
		root := filepath.Join(t.TempDir(), strings.Repeat("x", 20*i), "tree ü")
		writeTree(t, root, tr, i%2 == 1)
		syscall.Umask(umask)
		a, err := Build(context.Background(), os.DirFS(root), "C", Options{ChainID: 1, Compiler: compilers})
		if err != nil {
			t.Fatal(err)
		}
		if a.BuildDigest != want.BuildDigest || a.TreeHash != want.TreeHash {
			t.Errorf("environment %v: build digest %v, want %v", environment, a.BuildDigest, want.BuildDigest)
		}
	}
	// Positive control: one byte of a line end is seen.
	tr["src/a/A.sol"] = &fstest.MapFile{Data: []byte("contract A {}\n")}
	if mustBuild(t, tr, "C").BuildDigest == want.BuildDigest {
		t.Error("another line end leaves the build digest")
	}
}
