package link

import (
	"bytes"
	"compress/gzip"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"theseus/code/tree"
)

// F12: the archive's bytes change, its tree hash does not.
func TestIncidentF12OtherCompression(t *testing.T) {
	plain := tarOf(t, tarEntry{Name: "pkg/A.sol=contract A {}"}, tarEntry{Name: "pkg/d/B.sol=" + strings.Repeat("contract B {}\n", 500)})
	forms := map[string][]byte{"stored": gz(plain, gzip.NoCompression), "level 1": gz(plain, 1), "level 6": gz(plain, 6), "level 9": gz(plain, 9), "Huffman alone": gz(plain, gzip.HuffmanOnly)}
	for _, tool := range [][]string{{"gzip", "-9"}, {"gzip", "-1"}, {"python3", "-c", "import sys,gzip;sys.stdout.buffer.write(gzip.compress(sys.stdin.buffer.read()))"},
		{"node", "-e", "process.stdout.write(require('zlib').gzipSync(require('fs').readFileSync(0),{strategy:3}))"}} {
		if program, err := exec.LookPath(tool[0]); err == nil {
			cmd := exec.CommandContext(t.Context(), program, tool[1:]...)
			cmd.Stdin = bytes.NewReader(plain)
			if b, err := cmd.Output(); err == nil {
				forms[strings.Join(tool[:2], " ")] = b
			} else {
				t.Errorf("%s: %v", tool[0], err)
			}
		}
	}
	// Packed again: other times, owners, modes, order, format, and a root folder of another name.
	forms["packed again"] = gz(rawTar(rawEntry{name: "r-1/d/", kind: '5', mode: 0o777}, extended("path", "r-1/d/B.sol", "mtime", "1.5"), rawEntry{name: "B", mode: 0o755, body: strings.Repeat("contract B {}\n", 500)}, rawEntry{name: "r-1/A.sol", body: "contract A {}"}), 6)
	var want tree.Hash
	different := make(map[string]string)
	for _, name := range slices.Sorted(maps.Keys(forms)) {
		_, got := fetchArchive(t, forms[name])
		if want.IsZero() {
			want = got
		}
		if got != want {
			t.Errorf("%s: %s, want %s", name, got, want)
		}
		different[string(forms[name])] = name // control: a digest of the archive changes
	}
	if len(different) < 5 {
		t.Errorf("%d archives of %d differ: this tests nothing", len(different), len(forms))
	}
}

// fetchTo fetches to a fresh folder.
func fetchTo(t *testing.T, l Link, c Commit) (string, tree.Hash) {
	t.Helper()
	dir := filepath.Join(t.TempDir(), "tree")
	fetched, err := private.Fetch(t.Context(), l, c, dir)
	if err != nil {
		t.Fatal(err)
	}
	return dir, fetched.Tree
}

func fetchArchive(t *testing.T, archive []byte) (string, tree.Hash) {
	t.Helper()
	file := filepath.Join(t.TempDir(), "x.tar.gz")
	if err := os.WriteFile(file, archive, 0o644); err != nil {
		t.Fatal(err)
	}
	return fetchTo(t, parseLink(t, file), Commit{})
}

// F11: the archive of a release holds one generated file that the repository does not, or another one. The tree hash
// differs, and the list of what differs names it.
func TestIncidentF11ArchiveThatDiffersFromTheRepository(t *testing.T) {
	files := map[string]string{"A.sol": "contract A {}", "m4/build-to-host.m4": "honest", "d/B.sol": "contract B {}"}
	root := t.TempDir()
	commit := newRepo(t, filepath.Join(root, "r.git")).publish("main", files)
	repository, want := fetchTo(t, serveGit(t, root).link("r.git", ""), commit)
	pack := func(changed map[string]string) []byte {
		all := maps.Clone(files)
		maps.Copy(all, changed)
		var entries []tarEntry
		for _, name := range slices.Sorted(maps.Keys(all)) {
			entries = append(entries, tarEntry{Name: "r-5.6.1/" + name + "=" + all[name]})
		}
		return gz(tarOf(t, entries...), 6)
	}
	if _, got := fetchArchive(t, pack(nil)); got != want {
		t.Errorf("an honest archive: %s, the repository %s", got, want)
	}
	for name, content := range map[string]string{"m4/build-to-host.m4": "backdoor", "m4/generated.m4": "added"} {
		dir, got := fetchArchive(t, pack(map[string]string{name: content}))
		if got == want {
			t.Errorf("%s: not told from the repository", name)
		}
		changes, err := tree.Diff(t.Context(), os.DirFS(repository), os.DirFS(dir), tree.Limits{})
		if err != nil || len(changes) != 1 || changes[0].Path != name {
			t.Errorf("%s: told as %v, %v", name, changes, err)
		}
		// Control: who looks at the contracts alone sees one and the same release.
		if got := lay(t, dir); got["A.sol"] != files["A.sol"] || got["d/B.sol"] != files["d/B.sol"] {
			t.Errorf("%s: the contracts differ: %q", name, got)
		}
	}
}
