package main

import (
	"archive/tar"
	"compress/bzip2"
	"encoding/json"
	"errors"
	"io"
	"os"
	"path/filepath"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"

	"theseus/chain/faulttest"
)

// unpack PROJECT: what a tool left behind for the project of testdata/projects, as a folder of that name.
func unpackProject(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 1 {
		ts.Fatalf("usage: unpack PROJECT")
	}
	f, err := os.Open(filepath.Join(ts.Getenv("PROJECTS"), args[0]+".tar.bz2"))
	ts.Check(err)
	defer f.Close()
	for r := tar.NewReader(bzip2.NewReader(f)); ; {
		h, err := r.Next()
		if errors.Is(err, io.EOF) {
			return
		}
		ts.Check(err)
		to := ts.MkAbs(filepath.Join(args[0], h.Name))
		if h.Typeflag == tar.TypeDir {
			ts.Check(os.MkdirAll(to, 0o755))
			continue
		}
		ts.Check(os.MkdirAll(filepath.Dir(to), 0o755))
		text, err := io.ReadAll(r)
		ts.Check(err)
		ts.Check(os.WriteFile(to, text, 0o644))
	}
}

// member FILE NAME OTHER: write one member of a JSON document to OTHER.
func jsonMember(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 3 {
		ts.Fatalf("usage: member FILE NAME OTHER")
	}
	var document map[string]json.RawMessage
	ts.Check(json.Unmarshal([]byte(ts.ReadFile(args[0])), &document))
	if len(document[args[1]]) == 0 {
		ts.Fatalf("%s has no member %s", args[0], args[1])
	}
	ts.Check(os.WriteFile(ts.MkAbs(args[2]), document[args[1]], 0o644))
}

// faulty makes the command fault KIND [METHOD]: an endpoint in front of the chain, at FAULTY, that misbehaves when METHOD is called.
func faulty(t *testing.T) func(*testscript.TestScript, bool, []string) {
	return func(ts *testscript.TestScript, neg bool, args []string) {
		if neg || len(args) < 1 || len(args) > 2 {
			ts.Fatalf("usage: fault KIND [METHOD]")
		}
		p := faulttest.New(t, worldOf(ts).chain.URL(), "")
		p.Set(faulttest.Named(args[0]), append(args, "")[1], faulttest.Always)
		ts.Setenv("FAULTY", p.URL)
	}
}
