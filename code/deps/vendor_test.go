package deps

import (
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
)

func lay(t testing.TB, files map[string]string) string {
	t.Helper()
	dir := t.TempDir()
	for p, content := range files {
		full := filepath.Join(dir, p)
		if err := os.MkdirAll(filepath.Dir(full), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(full, []byte(content), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

func read(t testing.TB, dir string) map[string]string {
	t.Helper()
	files := map[string]string{}
	err := filepath.WalkDir(dir, func(p string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		b, err := os.ReadFile(p)
		rel, _ := filepath.Rel(dir, p)
		files[filepath.ToSlash(rel)] = string(b)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return files
}

var importLine = regexp.MustCompile(`(?m)^import [^"]*"([^"]+)"`)

// closed holds that a compiler which has the tree without node_modules and lib, and remappings.txt, finds every import.
// It returns the files reached. It stands apart from the code under test: regular expression, own remapping.
func closed(t testing.TB, dir string, from ...string) []string {
	t.Helper()
	files := read(t, dir)
	type rule struct{ context, prefix, target string }
	var rules []rule
	for line := range strings.Lines(files["remappings.txt"]) {
		m := regexp.MustCompile(`^(?:(.*):)?(.+)=(.*)\n?$`).FindStringSubmatch(line)
		if m == nil {
			t.Fatalf("bad line %q", line)
		}
		rules = append(rules, rule{m[1], m[2], m[3]})
	}
	seen := map[string]bool{}
	var visit func(file string)
	visit = func(file string) {
		if seen[file] {
			return
		}
		seen[file] = true
		body, ok := files[file]
		if !ok || strings.HasPrefix(file, "node_modules/") || strings.HasPrefix(file, "lib/") {
			t.Errorf("the compiler would look for %q", file)
			return
		}
		for _, m := range importLine.FindAllStringSubmatch(body, -1) {
			name := m[1]
			if name[0] == '.' {
				name = path.Join(path.Dir(file), name)
			}
			context, prefix, target := -1, -1, name
			for _, r := range rules {
				if strings.HasPrefix(file, r.context) && strings.HasPrefix(name, r.prefix) &&
					(len(r.context) > context || len(r.context) == context && len(r.prefix) >= prefix) {
					context, prefix, target = len(r.context), len(r.prefix), r.target+name[len(r.prefix):]
				}
			}
			visit(target)
		}
	}
	for _, f := range from {
		visit(f)
	}
	return slices.Sorted(maps.Keys(seen))
}

func imp(names ...string) string {
	s := "// SPDX-License-Identifier: MIT\npragma solidity ^0.8.0;\n"
	for _, n := range names {
		s += fmt.Sprintf("import {X} from %q;\n", n)
	}
	return s
}

// projects are ordinary layouts: files, where the compiler starts, and what is to be copied.
var projects = map[string]struct {
	files map[string]string
	from  []string
	want  []string
	lines []string
}{
	"hardhat": {
		files: map[string]string{
			"hardhat.config.js":   "require('fs').writeFileSync('canary', '')",
			"contracts/Token.sol": imp("@openzeppelin/contracts-upgradeable/token/ERC20.sol", "./Local.sol", "plain/P.sol"),
			"contracts/Local.sol": "",
			"test/T.sol":          imp("@not/installed/N.sol"),
			"node_modules/@openzeppelin/contracts-upgradeable/token/ERC20.sol": imp("@openzeppelin/contracts/IERC20.sol", "../util/U.sol"),
			"node_modules/@openzeppelin/contracts-upgradeable/util/U.sol":      "",
			"node_modules/@openzeppelin/contracts-upgradeable/util/Unused.sol": "",
			"node_modules/@openzeppelin/contracts-upgradeable/LICENSE":         "MIT",
			"node_modules/@openzeppelin/contracts-upgradeable/package.json":    `{"version": "5.2.0"}`,
			"node_modules/@openzeppelin/contracts/IERC20.sol":                  "",
			"node_modules/@openzeppelin/contracts/LICENSE.md":                  "MIT too",
			"node_modules/plain/P.sol":                                         "",
			"node_modules/plain/index.js":                                      "evil()",
		},
		from: []string{"contracts/Token.sol"},
		want: []string{
			"vendor/@openzeppelin/contracts-upgradeable/LICENSE", "vendor/@openzeppelin/contracts-upgradeable/token/ERC20.sol",
			"vendor/@openzeppelin/contracts-upgradeable/util/U.sol", "vendor/@openzeppelin/contracts/IERC20.sol",
			"vendor/@openzeppelin/contracts/LICENSE.md", "vendor/plain/P.sol",
		},
		lines: []string{
			"@openzeppelin/contracts-upgradeable/=vendor/@openzeppelin/contracts-upgradeable/",
			"@openzeppelin/contracts/=vendor/@openzeppelin/contracts/", "plain/=vendor/plain/",
		},
	},
	"foundry": {
		files: map[string]string{
			"foundry.toml":   "[profile.default]\nsrc = 'src'\nlibs = ['lib']\nremappings = ['@oz/=lib/openzeppelin-contracts/contracts/']\n[profile.ci.fuzz]\nruns = 5\n",
			"remappings.txt": "solmate/=lib/solmate/src/", // no line end
			"src/A.sol":      imp("@oz/token/ERC20.sol", "solmate/S.sol", "forge-std/Test.sol", "src/B.sol", "openzeppelin-contracts/token/ERC20.sol"),
			"src/B.sol":      imp("@openzeppelin/contracts/IERC20.sol", "../lib/solmate/src/S.sol"),
			"script/D.s.sol": imp("nope/N.sol"),
			"lib/openzeppelin-contracts/remappings.txt":            "@openzeppelin/contracts/=contracts/\n",
			"lib/openzeppelin-contracts/contracts/token/ERC20.sol": imp("../IERC20.sol"),
			"lib/openzeppelin-contracts/contracts/IERC20.sol":      "",
			"lib/openzeppelin-contracts/LICENSE":                   "MIT",
			"lib/solmate/src/S.sol":                                "",
			"lib/forge-std/src/Test.sol":                           imp("ds-test/test.sol", "src/Own.sol"),
			"lib/forge-std/src/Own.sol":                            "",
			"lib/forge-std/lib/ds-test/src/test.sol":               "",
			"lib/forge-std/lib/ds-test/LICENSE":                    "GPL",
		},
		from: []string{"src/A.sol"},
		want: []string{
			"vendor/forge-std/lib/ds-test/LICENSE", "vendor/forge-std/lib/ds-test/src/test.sol", "vendor/forge-std/src/Own.sol",
			"vendor/forge-std/src/Test.sol", "vendor/openzeppelin-contracts/LICENSE",
			"vendor/openzeppelin-contracts/contracts/IERC20.sol", "vendor/openzeppelin-contracts/contracts/token/ERC20.sol",
			"vendor/solmate/src/S.sol",
		},
		lines: []string{
			"@openzeppelin/contracts/=vendor/openzeppelin-contracts/contracts/", "@oz/=vendor/openzeppelin-contracts/contracts/",
			"ds-test/=vendor/forge-std/lib/ds-test/src/", "forge-std/=vendor/forge-std/src/", "lib/solmate/=vendor/solmate/",
			"openzeppelin-contracts/=vendor/openzeppelin-contracts/contracts/", "solmate/=vendor/solmate/src/",
			"vendor/forge-std/:src/=vendor/forge-std/src/",
		},
	},
	"two versions": {
		files: map[string]string{
			"contracts/A.sol":                            imp("dep/D.sol", "user/U.sol"),
			"node_modules/dep/D.sol":                     "// new",
			"node_modules/user/U.sol":                    imp("dep/D.sol"),
			"node_modules/user/node_modules/dep/D.sol":   "// old",
			"node_modules/user/node_modules/dep/COPYING": "x",
		},
		from:  []string{"contracts/A.sol"},
		want:  []string{"vendor/dep/D.sol", "vendor/user/U.sol", "vendor/user/node_modules/dep/COPYING", "vendor/user/node_modules/dep/D.sol"},
		lines: []string{"dep/=vendor/dep/", "user/=vendor/user/", "vendor/user/:dep/=vendor/user/node_modules/dep/"},
	},
	"nothing to do": {
		files: map[string]string{"src/A.sol": imp("./B.sol"), "src/B.sol": imp("src/A.sol")},
		from:  []string{"src/A.sol"},
	},
}

func TestVendor(t *testing.T) {
	for name, p := range projects {
		t.Run(name, func(t *testing.T) {
			dir := lay(t, p.files)
			dry, err := Vendor(t.Context(), dir, Options{DryRun: true})
			if err != nil {
				t.Fatal(err)
			}
			if got := read(t, dir); !maps.Equal(got, p.files) {
				t.Error("a dry run wrote")
			}
			r, err := Vendor(t.Context(), dir, Options{})
			if err != nil {
				t.Fatal(err)
			}
			if fmt.Sprint(dry) != fmt.Sprint(r) {
				t.Errorf("dry run %+v, run %+v", dry, r)
			}
			var copied []string
			after := read(t, dir)
			for _, c := range r.Copied {
				copied = append(copied, c.To)
				if after[c.To] != p.files[c.From] {
					t.Errorf("%s is not %s", c.To, c.From)
				}
			}
			if !slices.Equal(copied, p.want) {
				t.Errorf("copied\n%s\nwant\n%s", strings.Join(copied, "\n"), strings.Join(p.want, "\n"))
			}
			if !slices.Equal(r.Remappings, p.lines) {
				t.Errorf("remappings\n%s\nwant\n%s", strings.Join(r.Remappings, "\n"), strings.Join(p.lines, "\n"))
			}
			if !strings.HasPrefix(after["remappings.txt"], p.files["remappings.txt"]) {
				t.Errorf("remappings.txt lost what it had: %q", after["remappings.txt"])
			}
			for f := range after {
				if _, before := p.files[f]; !before && !slices.Contains(copied, f) && f != "remappings.txt" {
					t.Errorf("%s appeared", f)
				}
			}
			closed(t, dir, p.from...)

			// Again, and once more without the packages: nothing changes.
			for range 2 {
				again, err := Vendor(t.Context(), dir, Options{})
				if err != nil || len(again.Copied)+len(again.Remappings) != 0 || !maps.Equal(read(t, dir), after) {
					t.Errorf("again: %+v, %v", again, err)
				}
				for _, gone := range []string{"node_modules", "lib"} {
					os.RemoveAll(filepath.Join(dir, gone))
				}
				after = read(t, dir)
			}
			closed(t, dir, p.from...)
		})
	}
}

func TestVendorRefuses(t *testing.T) {
	for name, c := range map[string]struct {
		files map[string]string
		word  string
	}{
		"missing":         {map[string]string{"src/A.sol": imp("@oz/X.sol", "./B.sol")}, "install"},
		"escape":          {map[string]string{"src/A.sol": imp("../../etc/passwd")}, "out of the project"},
		"absolute":        {map[string]string{"src/A.sol": imp("/etc/passwd")}, "out of the project"},
		"direct escape":   {map[string]string{"src/A.sol": imp("x/../../etc/passwd")}, "out of the project"},
		"url":             {map[string]string{"src/A.sol": imp("https://host/X.sol")}, "no such file"},
		"package escapes": {map[string]string{"src/A.sol": imp("p/P.sol"), "node_modules/p/P.sol": imp("../../../x.sol")}, "out of the project"},
		"remapped away":   {map[string]string{"src/A.sol": imp("p/P.sol"), "remappings.txt": "p/=../../p/\n"}, "no such file"},
		"bad remapping":   {map[string]string{"src/A.sol": "", "remappings.txt": "nonsense\n"}, "remapping"},
		"bad toml":        {map[string]string{"src/A.sol": "", "foundry.toml": "[profile"}, "foundry.toml"},
		"bad source":      {map[string]string{"src/A.sol": "import \"x"}, "string"},
		"no sources":      {map[string]string{"README": ""}, "no Solidity files"},
		"same name":       {map[string]string{"src/A.sol": imp("p/P.sol", "q/P.sol"), "remappings.txt": "q/=lib/p/\n", "node_modules/p/P.sol": "1", "lib/p/P.sol": "2"}, "both become"},
	} {
		t.Run(name, func(t *testing.T) {
			dir := lay(t, c.files)
			_, err := Vendor(t.Context(), dir, Options{})
			if err == nil || !strings.Contains(err.Error(), c.word) {
				t.Errorf("got %v, want a refusal with %q", err, c.word)
			}
			if got := read(t, dir); !maps.Equal(got, c.files) {
				t.Errorf("wrote: %v", got)
			}
		})
	}
	// All that is missing is said at once.
	_, err := Vendor(t.Context(), lay(t, map[string]string{"src/A.sol": imp("a/A.sol", "b/B.sol")}), Options{})
	if err == nil || !strings.Contains(err.Error(), "a/A.sol") || !strings.Contains(err.Error(), "b/B.sol") {
		t.Errorf("two missing: %v", err)
	}
	for _, folder := range []string{"../x", "/x", ".git", "a//b"} {
		if _, err := Vendor(t.Context(), lay(t, projects["hardhat"].files), Options{Folder: folder}); err == nil {
			t.Errorf("folder %q", folder)
		}
	}
}

func TestVendorDiffers(t *testing.T) {
	dir := lay(t, projects["hardhat"].files)
	if _, err := Vendor(t.Context(), dir, Options{}); err != nil {
		t.Fatal(err)
	}
	edited := filepath.Join(dir, "vendor/plain/P.sol")
	os.WriteFile(edited, []byte("// edited"), 0o644)
	os.Remove(filepath.Join(dir, "vendor/@openzeppelin/contracts/IERC20.sol"))
	before := read(t, dir)
	_, err := Vendor(t.Context(), dir, Options{})
	if differs := new(DiffersError); !errors.As(err, &differs) || differs.To != "vendor/plain/P.sol" {
		t.Errorf("got %v", err)
	}
	if !maps.Equal(read(t, dir), before) {
		t.Error("wrote although it refused")
	}
	os.Remove(edited)
	r, err := Vendor(t.Context(), dir, Options{})
	if err != nil || len(r.Copied) != 2 {
		t.Errorf("after removing it: %+v, %v", r, err)
	}
}

func TestVendorLinks(t *testing.T) {
	// Package managers that link packages from a store within the project are followed, links out of it are not.
	files := map[string]string{"src/A.sol": imp("p/P.sol"), "node_modules/.store/p@1/P.sol": "inside"}
	dir := lay(t, files)
	os.Symlink(".store/p@1", filepath.Join(dir, "node_modules/p"))
	if _, err := Vendor(t.Context(), dir, Options{}); err != nil {
		t.Fatal(err)
	}
	if got := read(t, filepath.Join(dir, "vendor")); got["p/P.sol"] != "inside" {
		t.Errorf("got %v", got)
	}
	outside := lay(t, map[string]string{"P.sol": "secret"})
	dir = lay(t, map[string]string{"src/A.sol": imp("p/P.sol"), "node_modules/x": ""})
	os.Symlink(outside, filepath.Join(dir, "node_modules/p"))
	if _, err := Vendor(t.Context(), dir, Options{}); !errors.As(err, new(*RefusedError)) {
		t.Errorf("followed a link out of the project: %v", err)
	}
	// Nor is anything written through one.
	dir = lay(t, projects["hardhat"].files)
	os.Symlink(outside, filepath.Join(dir, "vendor"))
	if _, err := Vendor(t.Context(), dir, Options{}); err == nil || len(read(t, outside)) != 1 {
		t.Errorf("wrote through a link: %v", err)
	}
}

func TestVendorOptions(t *testing.T) {
	files := maps.Clone(projects["hardhat"].files)
	files["other/O.sol"] = imp("plain/P.sol")
	dir := lay(t, files)
	left := filepath.Join(dir, "third/party/plain", ".A.sol.tmp-left")
	os.MkdirAll(filepath.Dir(left), 0o755)
	os.WriteFile(left, nil, 0o644)
	r, err := Vendor(t.Context(), dir, Options{Sources: []string{"other"}, Folder: "third/party"})
	if err != nil || len(r.Copied) != 1 || r.Copied[0].To != "third/party/plain/P.sol" || r.Sources != 1 {
		t.Fatalf("%+v, %v", r, err)
	}
	if _, err := os.Stat(left); err == nil {
		t.Error("what a killed run left is still there")
	}
	closed(t, dir, "other/O.sol")
}

func TestImports(t *testing.T) {
	source := `// import "comment.sol";
/* import "block.sol"; */
pragma solidity >=0.8.0; import "a.sol";
import 'b.sol' as B;
import * as C from "c.sol";
import {D, E as F} from
   "d.sol" ;
string constant s = "x; import 'string.sol';";
contract G { /* } */ function important() public { string memory t = unicode"}"; } }
import/**/"e.sol"; // "`
	got, err := imports([]byte(source))
	if want := []string{"a.sol", "b.sol", "c.sol", "d.sol", "e.sol"}; err != nil || !slices.Equal(got, want) {
		t.Errorf("got %q, %v; want %q", got, err, want)
	}
	for _, bad := range []string{`import "a`, `import "a"`, `import ;`, `import "a\x2e";`, "/* x", `import "";`, "x = 'a\nb'"} {
		if got, err := imports([]byte(bad)); err == nil {
			t.Errorf("%q: %q", bad, got)
		}
	}
}

func FuzzImports(f *testing.F) {
	f.Add(`import {A} from "./a.sol"; contract B {}`)
	f.Add(`/* */ // x`)
	f.Fuzz(func(t *testing.T, s string) {
		got, err := imports([]byte(s))
		if err == nil {
			for _, p := range got {
				if p == "" || !strings.Contains(s, p) || !strings.Contains(s, "import") {
					t.Fatalf("%q imports %q", s, p)
				}
			}
		}
	})
}

func FuzzRemappings(f *testing.F) {
	f.Add("a/=b/\nc:d/=e/\n", "c/x.sol", "d/y.sol")
	f.Add(":c:d/=e/", "x", "c:d/y") // a colon in a prefix needs the empty context before it
	f.Fuzz(func(t *testing.T, text, file, name string) {
		rules, err := parseRemappings(text)
		if err != nil {
			return
		}
		for _, r := range rules {
			if back, err := parseRemapping(r.String()); err != nil || back != r {
				t.Fatalf("%+v is written %q and read %+v, %v", r, r, back, err)
			}
		}
		if got, ok := remap(rules, file, name); !ok && got != name {
			t.Fatalf("no rule, and %q became %q", name, got)
		}
	})
}

// FuzzProject holds that whatever foundry.toml and remappings.txt say, an import leads to a file of the project or is
// refused, and that nothing is read or copied from beside it.
func FuzzProject(f *testing.F) {
	f.Add("[profile.default]\nsrc = \"src\"\nlibs = [\"lib\"]\nremappings = [\"p/=lib/p/\"]\n", "q/=lib/p/\n", "p/P.sol")
	f.Add("[profile.default]\nsrc = \"../..\"\nlibs = [\"..\", \"/etc\"]\n", "p/=../beside/\n", "../beside/S.sol")
	f.Add("", "=../beside/\nx:y=/etc/\n", "y/passwd")
	f.Fuzz(func(t *testing.T, config, remappings, name string) {
		parent := t.TempDir()
		dir := filepath.Join(parent, "project")
		for p, content := range map[string]string{
			"beside/S.sol": "secret", "project/src/A.sol": imp(name), "project/lib/p/P.sol": "p", "project/node_modules/q/Q.sol": "q",
			"project/foundry.toml": config, "project/remappings.txt": remappings,
		} {
			os.MkdirAll(filepath.Dir(filepath.Join(parent, p)), 0o755)
			os.WriteFile(filepath.Join(parent, p), []byte(content), 0o644)
		}
		r, err := Vendor(t.Context(), dir, Options{})
		if err == nil {
			for _, c := range r.Copied {
				if !filepath.IsLocal(c.From) || !filepath.IsLocal(c.To) || !strings.HasPrefix(c.To, "vendor/") {
					t.Fatalf("%q: copied %+v", name, c)
				}
			}
		}
		for p, content := range read(t, parent) {
			if p != "beside/S.sol" && (strings.Contains(content, "secret") && !strings.Contains(config+remappings+name, "secret") || !strings.HasPrefix(p, "project/")) {
				t.Fatalf("%q: %s holds %q", name, p, content)
			}
		}
	})
}
