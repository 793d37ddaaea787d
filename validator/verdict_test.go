package validator

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"theseus/code/build"
	"theseus/code/link"
	"theseus/code/solc"
	"theseus/code/tree"
	"theseus/upgrade"
)

// MISMATCH is only what the signed commit's content or a build of the approved bytes shows; everything else that can go
// wrong is somebody's server, network or machine.
func TestJudge(t *testing.T) {
	approved, other := tree.Hash{1}, tree.Hash{2}
	signed := &build.Artifact{Implementation: common.Address{1}, CodeHash: common.Hash{1}, BuildDigest: common.Hash{1}}
	code := upgrade.Code{NewHash: approved, Commit: upgrade.GitCommit{1}, Implementation: common.Address{1}, CodeHash: upgrade.CodeHash{1}}
	pinned, unpinned := &upgrade.Upgrade{Code: code}, &upgrade.Upgrade{Code: code}
	unpinned.Commit = upgrade.GitCommit{}
	with := func(change func(*build.Artifact)) *build.Artifact {
		a := *signed
		change(&a)
		return &a
	}
	have := source{hash: approved}
	gone := source{err: &link.GoneError{What: "commit"}}
	refused := source{err: fmt.Errorf("x: %w", &link.RefusedError{Err: &tree.RefusedError{}})}

	for _, c := range []struct {
		name     string
		intent   *upgrade.Upgrade
		signed   source
		now      *source
		built    *build.Artifact
		buildErr error
		want     upgrade.Verdict
		digest   upgrade.BuildDigest
	}{
		{"equal", pinned, have, nil, signed, nil, upgrade.VerdictMatch, upgrade.BuildDigest{1}},
		{"equal, of a link without commit", unpinned, have, nil, signed, nil, upgrade.VerdictMatch, upgrade.BuildDigest{1}},
		{"equal, from where the link points now", pinned, gone, &have, signed, nil, upgrade.VerdictMatch, upgrade.BuildDigest{1}},
		{"other code hash", pinned, have, nil, with(func(a *build.Artifact) { a.CodeHash[31] = 1 }), nil, upgrade.VerdictMismatch, upgrade.BuildDigest{1}},
		{"other address: other creation code", pinned, have, nil, with(func(a *build.Artifact) { a.Implementation[0]++ }), nil, upgrade.VerdictMismatch, upgrade.BuildDigest{1}},
		{"does not compile", pinned, have, nil, nil, &build.CompileError{}, upgrade.VerdictMismatch, mismatchOf("build", nil)},
		{"bad recipe", pinned, have, nil, nil, &build.RecipeError{}, upgrade.VerdictMismatch, mismatchOf("build", nil)},
		{"constructor refused", pinned, have, nil, nil, &build.ConstructorError{}, upgrade.VerdictMismatch, mismatchOf("build", nil)},
		{"compiler out of time", pinned, have, nil, nil, &solc.LimitError{}, upgrade.VerdictUnavailable, upgrade.BuildDigest{}},
		{"tree over a limit", pinned, have, nil, nil, &tree.RefusedError{Limit: true}, upgrade.VerdictUnavailable, upgrade.BuildDigest{}},
		{"no compiler", pinned, have, nil, nil, errors.New("no compiler"), upgrade.VerdictUnavailable, upgrade.BuildDigest{}},
		{"a library is not there, though it would match", pinned, have, nil, signed, &libraryError{}, upgrade.VerdictUnavailable, upgrade.BuildDigest{}},
		{"commit holds another tree", pinned, source{hash: other}, nil, nil, nil, upgrade.VerdictMismatch, mismatchOf("tree", other[:])},
		{"commit holds no tree", pinned, refused, nil, nil, nil, upgrade.VerdictMismatch, mismatchOf("tree refused", nil)},
		{"link without commit holds another tree", unpinned, source{hash: other}, nil, nil, nil, upgrade.VerdictSourceChanged, upgrade.BuildDigest(other)},
		{"commit gone, link yields another tree", pinned, gone, &source{hash: other}, nil, nil, upgrade.VerdictSourceChanged, upgrade.BuildDigest(other)},
		{"commit gone, link gone", pinned, gone, &gone, nil, nil, upgrade.VerdictUnavailable, upgrade.BuildDigest{}},
		{"commit gone, link yields nothing valid now", pinned, gone, &refused, nil, nil, upgrade.VerdictUnavailable, upgrade.BuildDigest{}},
		{"server lies about objects", pinned, source{err: &link.CorruptError{}}, nil, nil, nil, upgrade.VerdictUnavailable, upgrade.BuildDigest{}},
		{"server down", pinned, source{err: &link.UnavailableError{Err: errors.New("x")}}, nil, nil, nil, upgrade.VerdictUnavailable, upgrade.BuildDigest{}},
		{"archive refused", unpinned, source{err: &link.UnavailableError{Err: &tree.RefusedError{}}}, nil, nil, nil, upgrade.VerdictUnavailable, upgrade.BuildDigest{}},
		{"disk full", pinned, source{err: errors.New("no space")}, nil, nil, nil, upgrade.VerdictUnavailable, upgrade.BuildDigest{}},
	} {
		verdict, digest, reason := judge(c.intent, c.signed, c.now, c.built, c.buildErr)
		if verdict != c.want || digest != c.digest || reason == "" {
			t.Errorf("%s: %v %v %q", c.name, verdict, digest, reason)
		}
	}
}

func testStore(t testing.TB) *store {
	t.Helper()
	s, err := openStore(t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// What the store gave back is what was kept, for its own round only; what is damaged is lost, and no more.
func TestFindings(t *testing.T) {
	s := testStore(t)
	f := Finding{Verdict: upgrade.VerdictMismatch, BuildDigest: upgrade.BuildDigest{7}, Reason: strings.Repeat("ä\x00\u202e", 10_000),
		ContractName: "Token", Contract: common.Address{1}, Digest: upgrade.Digest{2}, At: time.Now().UTC()}
	operator := common.Address{9}
	if err := s.keep(f, operator, 3); err != nil {
		t.Fatal(err)
	}
	got, ok := s.finding(f.Digest, operator, 3)
	if !ok || got.Verdict != f.Verdict || got.BuildDigest != f.BuildDigest || got.Contract != f.Contract {
		t.Fatalf("kept %+v, found %+v %v", f.Verdict, got.Verdict, ok)
	}
	if last, ok := s.latest(f.Contract, f.Digest); !ok || last.Verdict != f.Verdict {
		t.Error("not the latest")
	}
	if _, ok := s.latest(common.Address{2}, f.Digest); ok {
		t.Error("a finding on another contract")
	}
	for name, found := range map[string]func() bool{
		"another round":    func() bool { _, ok := s.finding(f.Digest, operator, 4); return ok },
		"another operator": func() bool { _, ok := s.finding(f.Digest, common.Address{8}, 3); return ok },
		"another digest":   func() bool { _, ok := s.finding(upgrade.Digest{3}, operator, 3); return ok },
	} {
		if found() {
			t.Errorf("found for %s", name)
		}
	}
	path := s.findingPath(f.Digest, operator, 3)
	whole, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	for _, damaged := range [][]byte{nil, whole[:len(whole)/2], append(whole, "{}"...), []byte("null"), make([]byte, maxFinding+1),
		[]byte(strings.Replace(string(whole), f.Digest.String(), upgrade.Digest{5}.String(), 1))} {
		if err := os.WriteFile(path, damaged, 0o600); err != nil {
			t.Fatal(err)
		}
		if f, ok := s.finding(f.Digest, operator, 3); ok {
			t.Errorf("a damaged file gives %+v", f)
		}
	}
	// Bytes flipped, and cut: nothing else than what was kept is found.
	for i := 0; i < len(whole); i += 1 + len(whole)/200 {
		flipped := bytes.Clone(whole)
		flipped[i] ^= 1 << (i % 8)
		for _, damaged := range [][]byte{flipped, whole[:i]} {
			if err := os.WriteFile(path, damaged, 0o600); err != nil {
				t.Fatal(err)
			}
			if f, ok := s.finding(f.Digest, operator, 3); ok && !reflect.DeepEqual(f, got) {
				t.Fatalf("a damaged file gives %+v", f)
			}
		}
	}
	if err := s.forget(f.Digest, operator, 3); err != nil {
		t.Error(err)
	}
	if err := s.forget(f.Digest, operator, 3); err != nil {
		t.Errorf("what is not there: %v", err)
	}
}

func FuzzFinding(f *testing.F) {
	whole, err := json.Marshal(Finding{Verdict: upgrade.VerdictMatch, Digest: upgrade.Digest{1}, At: time.Unix(0, 0).UTC()})
	if err != nil {
		f.Fatal(err)
	}
	f.Add(whole)
	f.Add([]byte(`{"verdict":"NONE"}`))
	f.Add([]byte(`{"verdict":"MATCH","digest":"0x00"}`))
	f.Fuzz(func(t *testing.T, b []byte) {
		found, err := parseFinding(b)
		if err != nil {
			return
		}
		if found.Verdict == upgrade.VerdictNone || found.Digest.IsZero() {
			t.Fatalf("accepted %+v", found)
		}
		again, err := json.Marshal(found)
		if err != nil {
			t.Fatal(err)
		}
		if same, err := parseFinding(again); err != nil || same.Verdict != found.Verdict || same.Digest != found.Digest || same.BuildDigest != found.BuildDigest {
			t.Fatalf("%+v is read back as %+v, %v", found, same, err)
		}
	})
}

// A tree that was changed on disk is fetched again, and never judged as the one whose name it bears.
func TestStoredTrees(t *testing.T) {
	s := testStore(t)
	fsys := fstest.MapFS{"a": {Data: []byte("a")}}
	h, err := tree.Sum(t.Context(), fsys, tree.Limits{})
	if err != nil {
		t.Fatal(err)
	}
	lay := func() {
		dst := s.scratch()
		if err := os.CopyFS(dst, fsys); err != nil {
			t.Fatal(err)
		}
		if err := s.keepTree(h, dst); err != nil {
			t.Fatal(err)
		}
	}
	if s.hasTree(t.Context(), h, tree.Limits{}) {
		t.Error("a tree that is not there")
	}
	lay()
	lay() // two contracts may bring the same one
	if !s.hasTree(t.Context(), h, tree.Limits{}) {
		t.Error("the tree is lost")
	}
	if err := os.WriteFile(filepath.Join(s.tree(h), "a"), []byte("b"), 0o600); err != nil {
		t.Fatal(err)
	}
	if s.hasTree(t.Context(), h, tree.Limits{}) {
		t.Error("a changed tree is believed")
	}
	lay()
	if err := s.removeTrees(map[tree.Hash]bool{h: true}); err != nil || !s.hasTree(t.Context(), h, tree.Limits{}) {
		t.Errorf("a needed tree was removed: %v", err)
	}
	if err := s.removeTrees(nil); err != nil || s.hasTree(t.Context(), h, tree.Limits{}) {
		t.Errorf("a tree that nobody needs was kept: %v", err)
	}
}

// A killed run leaves unfinished work in the scratch folder; the next one removes it.
func TestScratchIsSwept(t *testing.T) {
	dir := t.TempDir()
	s, err := openStore(dir)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.MkdirAll(filepath.Join(s.scratch(), "half"), 0o700); err != nil {
		t.Fatal(err)
	}
	if _, err = openStore(dir); err != nil {
		t.Fatal(err)
	}
	if left, err := os.ReadDir(filepath.Join(dir, "scratch")); err != nil || len(left) != 0 {
		t.Errorf("left: %v %v", left, err)
	}
}

func TestPause(t *testing.T) {
	for failures, want := range map[int]time.Duration{1: time.Second, 2: 2 * time.Second, 6: 32 * time.Second, 1000: 32 * time.Second} {
		if got := pause(time.Second, failures); got != want {
			t.Errorf("after %d failures %v, want %v", failures, got, want)
		}
	}
}
