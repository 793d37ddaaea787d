package link

import (
	"errors"
	"maps"
	"path/filepath"
	"slices"
	"testing"
)

func TestSubmodules(t *testing.T) {
	t.Setenv("PATH", "")
	root := t.TempDir()
	s := serveGit(t, root)
	inner := newRepo(t, filepath.Join(root, "o/inner")).publish("main", map[string]string{"I.sol": "inner"})
	lib := newRepo(t, filepath.Join(root, "o/lib"))
	libCommit := lib.commit(lib.tree(map[string]any{
		"100644 L.sol": "lib", "160000 deep": hashOf(inner),
		"100644 .gitmodules": "[submodule \"deep\"]\n\tpath = deep\n\turl = " + s.URL + "/o/inner\n",
	}))
	lib.setRef("refs/heads/main", libCommit.String())
	lib.publish("later", map[string]string{"L.sol": "moved on"})

	repo := newRepo(t, filepath.Join(root, "o/r"))
	make := func(recipe, modules string) Commit {
		entries := map[string]any{
			"100644 A.sol": "a",
			"40000 libs":   repo.tree(map[string]any{"160000 one": libCommit}),
		}
		if recipe != "" {
			entries["100644 theseus.json"] = recipe
		}
		top := map[string]any{"40000 pkg": repo.tree(entries)}
		if modules != "" {
			top["100644 .gitmodules"] = modules
		}
		c := repo.commit(repo.tree(top))
		repo.setRef("refs/heads/main", c.String())
		return commitOf(c)
	}
	modules := func(url string) string {
		return "[submodule \"one\"]\n\tpath = pkg/libs/one\n\turl = " + url + "\n"
	}
	want := map[string]string{"A.sol": "a", "libs/one/L.sol": "lib", "libs/one/deep/I.sol": "inner"}
	links := []Link{s.link("o/r", "#main:pkg"), parseLink(t, "git+file://"+repo.dir+"#main:pkg")}
	for _, url := range []string{"../lib", s.URL + "/o/lib"} {
		for _, recipe := range []string{`{"submodules": true, "contracts": 7}`, `{"submodules": ["libs/one", "libs/one/deep"]}`} {
			c := make(recipe, modules(url))
			for _, l := range links {
				got := mustGet(t, private, l, c)
				for _, p := range []string{recipeName, "libs/one/.gitmodules"} {
					if _, ok := got[p]; !ok {
						t.Errorf("%s is missing", p)
					}
					delete(got, p)
				}
				if !same(got, want) {
					t.Errorf("%s, %s from %s: %v", l, recipe, url, got)
				}
			}
		}
	}
	for name, refuse := range map[string][2]string{
		"not asked":        {`{}`, modules("../lib")},
		"no recipe":        {"", modules("../lib")},
		"null":             {`{"submodules": null}`, modules("../lib")},
		"a number":         {`{"submodules": 1}`, modules("../lib")},
		"broken recipe":    {`{"submodules": tru`, modules("../lib")},
		"another listed":   {`{"submodules": ["libs/two"]}`, modules("../lib")},
		"no .gitmodules":   {`{"submodules": true}`, ""},
		"other path":       {`{"submodules": true}`, "[submodule \"one\"]\n\tpath = else\n\turl = ../lib\n"},
		"command":          {`{"submodules": true}`, modules("ext::sh -c id")},
		"option":           {`{"submodules": true}`, modules("--upload-pack=id")},
		"local file":       {`{"submodules": true}`, modules("file://" + lib.dir)},
		"local path":       {`{"submodules": true}`, modules(lib.dir)},
		"with credentials": {`{"submodules": true}`, modules("https://u:p@h/x")},
	} {
		c := make(refuse[0], refuse[1])
		if got, _, err := get(t, private, links[0], c); !errors.As(err, new(*RefusedError)) {
			t.Errorf("%s: %v, %v", name, got, err)
		}
	}
	// Left out on purpose, all or some.
	for recipe, want := range map[string][]string{
		`{"submodules": false}`:        {"A.sol", recipeName},
		`{"submodules": []}`:           {"A.sol", recipeName},
		`{"submodules": ["libs/one"]}`: {"A.sol", "libs/one/.gitmodules", "libs/one/L.sol", recipeName},
	} {
		got := mustGet(t, private, links[0], make(recipe, modules("../lib")))
		if names := slices.Sorted(maps.Keys(got)); !slices.Equal(names, want) {
			t.Errorf("%s: %v", recipe, names)
		}
	}
	// The control of "local file": from a local repository the same address is followed.
	mustGet(t, private, links[1], make(`{"submodules": true}`, modules("file://"+lib.dir)))
	// A submodule's server that is down is nobody's fault.
	if _, _, err := get(t, private, links[0], make(`{"submodules": true}`, modules("../nope"))); !errors.As(err, new(*GoneError)) {
		t.Errorf("submodule that is gone: %v", err)
	}
}

func TestSubmodulePlace(t *testing.T) {
	of := place{where: "https://h/o/r"}
	for address, want := range map[string]string{
		"https://x/a/b.git": "https://x/a/b.git", "git@github.com:a/b.git": "https://github.com/a/b.git",
		"ssh://git@h/a/b": "https://h/a/b", "../b": "https://h/o/b", "../../../../../x": "https://h/x", "./s": "https://h/o/r/s",
	} {
		if p, err := submodulePlace(of, address); err != nil || p.where != want || p.local || p.trusted {
			t.Errorf("%q: %+v, %v", address, p, err)
		}
	}
}
