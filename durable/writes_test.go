package durable

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"maps"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// writes lists what in the code that is no test puts bytes or names on a disk, by file and function, with why it is right. What must
// outlive a process goes through this package, and the tests of each part kill it after every step there.
var writes = map[string]map[string]string{
	// Written whole or not at all.
	"chain/journal.go":         {"durable.WriteFile": "a transaction, before it is sent", "durable.Sweep": "under the folder's lock", "os.MkdirAll": "made again if lost", "os.Remove": "of one entry, atomic"},
	"chain/network.go":         {"durable.WriteFile": "the network file"},
	"chain/signer/keystore.go": {"durable.WriteFile": "a key", "durable.Sweep": "leftovers", "os.MkdirAll": "made again if lost"},
	"chain/devnet/genesis.go":  {"durable.WriteFile": "what makes a chain this chain", "os.MkdirAll": "made again if lost"},
	"cmd/theseus/file.go":      {"durable.WriteFile": "proposals, signatures, cursors", "os.CreateTemp": "to see whether a result could be written", "os.Remove": "the same", "os.WriteFile": "to terminals and pipes, which nobody reads twice"},
	"code/build/init.go":       {"durable.WriteFile": "the recipe", "durable.Sweep": "leftovers would be in the tree"},
	"code/deps/vendor.go":      {"durable.WriteIn": "one copy, or the remappings, which come last", "durable.SweepIn": "leftovers would be in the tree", "MkdirAll": "an empty folder is no part of a tree"},
	"code/link/fetcher.go":     {"durable.Rename": "a tree, hashed before and whenever it is read", "os.MkdirAll": "the folder above", "os.MkdirTemp": "locked while its process lives, then swept", "os.RemoveAll": "of such folders"},
	"code/solc/download.go":    {"durable.Create": "a build, hashed before and whenever it is read", "durable.Sweep": "leftovers", "os.MkdirAll": "made again if lost"},
	"code/solc/prepare.go":     {"durable.Rename": "a prepared build, whose sums are checked whenever it is opened", "os.Rename": "a damaged one, out of the way", "os.WriteFile": "into the folder that is renamed", "os.MkdirAll": "made again if lost", "os.MkdirTemp": "swept after an hour", "os.RemoveAll": "of such folders", "os.Chtimes": "when it was last used, for the sweep"},
	"release/builds.go":        {"durable.WriteFile": "a build, whose digest is made again whenever it is read", "os.MkdirAll": "made again if lost"},
	"validator/store.go":       {"durable.WriteFile": "a finding", "durable.Rename": "a tree, hashed whenever it is read", "durable.Sweep": "leftovers", "os.MkdirAll": "made again if lost", "os.RemoveAll": "of trees and scratch", "os.Remove": "of one finding, atomic"},

	// Within a folder that is not in place yet, or of no use to a later process.
	"code/link/remote.go":             {"os.CreateTemp": "a pack in the locked folder of its fetch"},
	"code/link/sink.go":               {"OpenFile": "a file of a tree in the locked folder of its fetch", "MkdirAll": "the same", "os.Mkdir": "the same", "os.RemoveAll": "the same"},
	"code/solc/lock_unix.go":          {"os.OpenFile": "a lock, which has no content"},
	"code/solc/solc.go":               {"os.MkdirAll": "an empty folder for workers to be in"},
	"cmd/theseus/check_live.go":       {"os.MkdirTemp": "a tree to look at once", "os.RemoveAll": "the same"},
	"cmd/theseus/ci.go":               {"os.MkdirTemp": "trees to look at once", "os.RemoveAll": "the same"},
	"cmd/theseus/rehearse_members.go": {"os.MkdirTemp": "a tree to look at once", "os.RemoveAll": "the same"},
	"cmd/theseus/review.go":           {"os.MkdirTemp": "the folder of one run", "os.RemoveAll": "the same"},
	"cmd/theseus/reviewed.go":         {"os.MkdirAll": "a folder that stays", "durable.WriteFile": "that a proposal was reviewed", "os.Remove": "of one review, atomic"},
	"cmd/theseus/reviewkept.go":       {"os.Mkdir": "a new folder, which nobody reads before chain.json is there", "os.CopyFS": "trees, hashed whenever they are read", "durable.WriteFile": "the proposal, and last what the chain answered"},
	"cmd/theseus/findings.go":         {"os.MkdirTemp": "a tree to look at once", "os.RemoveAll": "the same"},
	"cmd/theseus/intent.go":           {"os.MkdirTemp": "a tree to look at once", "os.RemoveAll": "the same"},
	"validator/verdict.go":            {"os.RemoveAll": "of a fetch in scratch, which is emptied at each start"},
	"demo/chapters.go":                {"os.WriteFile": "password of the demo's keys, in a folder of one run", "os.RemoveAll": "a validator's tree, to show that it is fetched again"},
	"demo/demo.go":                    {"os.MkdirTemp": "the folder of one run", "os.RemoveAll": "the same"},
	"demo/process.go":                 {"os.Create": "a log of one run"},
	"demo/repository.go":              {"os.WriteFile": "a repository of one run", "os.MkdirAll": "the same", "os.RemoveAll": "the same", "os.Remove": "a commit, to show what follows"},
	"durable/durable.go":              {"OpenFile": "the temporary file", "Rename": "into place", "os.Rename": "into place", "Sync": "the file, and the folder", "Remove": "what was not committed"},
	"chain/devnet/sealer.go":          {"Sync": "the transaction pool's, no file", "SyncKeyValue": "the chain's database, before a block is given back"},
	"cmd/theseus/adopt.go":            {"durable.WriteFile": "a step that the same command writes again"},
	"chain/fork/store.go":             {"durable.WriteFile": "code, by its hash", "os.OpenFile": "a line of state at the end; a torn one is found by its sum and fetched again", "os.MkdirAll": "a folder that stays", "os.Remove": "of a block that left the chain, atomic"},
	"chain/bind/generate/main.go":     {"os.CreateTemp": "generated Go code, made again by make generate", "Chmod": "the same", "os.CopyFS": "the same", "os.Rename": "the same", "os.MkdirAll": "the same", "os.MkdirTemp": "the same", "os.RemoveAll": "the same", "os.Remove": "the same"},
}

// elsewhere are folders with programs that keep nothing: measurements, checks of the project itself, and harnesses of tests.
var elsewhere = []string{"bench", "contracts", "chain/evmtest", "chain/chaintest", "code/build/buildtest", "upgrade/upgradetest", "stake/staketest", "e2e"}

// writing are the functions and methods that change a file system, whoever's they are.
var writing = []string{
	"WriteFile", "WriteIn", "Create", "CreateTemp", "OpenFile", "Rename", "Link", "Symlink", "Truncate", "Mkdir", "MkdirAll", "MkdirTemp",
	"Remove", "RemoveAll", "Chmod", "Chtimes", "CopyFS", "Sync", "SyncKeyValue", "Sweep", "SweepIn",
}

// Every place where our code writes to a disk is on the list, and nothing else is: whoever adds one says here why it may be
// interrupted at any instant.
func TestEveryWriteIsListed(t *testing.T) {
	found := make(map[string]map[string]string)
	err := filepath.WalkDir("..", func(path string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		name := filepath.ToSlash(strings.TrimPrefix(path, ".."+string(filepath.Separator)))
		if d.IsDir() && (d.Name() == "node_modules" || d.Name() == "testdata" || path != ".." && strings.HasPrefix(d.Name(), ".") || slices.Contains(elsewhere, name)) {
			return fs.SkipDir
		}
		if strings.HasSuffix(name, ".go") && !strings.HasSuffix(name, "_test.go") {
			if calls := callsThatWrite(t, path); len(calls) > 0 {
				found[name] = calls
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range slices.Sorted(maps.Keys(found)) {
		for _, call := range slices.Sorted(maps.Keys(found[name])) {
			if writes[name][call] == "" {
				t.Errorf("%s calls %s: what if it is killed there? Use theseus/durable, or say on the list why not", found[name][call], call)
			}
		}
	}
	for name, calls := range writes {
		for call := range calls {
			if found[name][call] == "" {
				t.Errorf("the list has %s of %s, which the code has not", call, name)
			}
		}
	}
}

// callsThatWrite finds calls by name, each with its place.
func callsThatWrite(t *testing.T, path string) map[string]string {
	set := token.NewFileSet()
	file, err := parser.ParseFile(set, path, nil, 0)
	if err != nil {
		t.Fatal(err)
	}
	calls := make(map[string]string)
	ast.Inspect(file, func(n ast.Node) bool {
		if assignment, ok := n.(*ast.AssignStmt); ok {
			for _, to := range assignment.Lhs {
				if s, ok := to.(*ast.SelectorExpr); ok && fmt.Sprint(s.X, ".", s.Sel) == "durable.Watch" {
					t.Errorf("%v: durable.Watch is for tests", set.Position(n.Pos()))
				}
			}
		}
		call, ok := n.(*ast.CallExpr)
		if !ok {
			return true
		}
		s, ok := call.Fun.(*ast.SelectorExpr)
		if !ok || !slices.Contains(writing, s.Sel.Name) {
			return true
		}
		name := s.Sel.Name
		if x, ok := s.X.(*ast.Ident); ok && (x.Name == "os" || x.Name == "durable") {
			name = x.Name + "." + name
		} else if slices.Contains([]string{"Create", "Link", "Symlink", "Truncate"}, name) || ok && x.Name == "upgrade" {
			return true // others' methods of these names write no file, and upgrade.WriteFile gives bytes
		}
		calls[name] = set.Position(n.Pos()).String()
		return true
	})
	return calls
}
