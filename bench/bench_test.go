package main

import (
	"bytes"
	"context"
	"encoding/json"
	"os"
	"strings"
	"testing"
	"time"

	"theseus/code/solc"
	"theseus/safety/worker"
)

func TestMain(m *testing.M) {
	solc.RunWorkerIfAsked()
	worker.RunIfAsked()
	os.Exit(m.Run())
}

// temporary makes the folder where rows write one that the test can look into.
func temporary(t *testing.T) string {
	dir := t.TempDir()
	t.Setenv("TMPDIR", dir)
	return dir
}

func wantEmpty(t *testing.T, dir string) {
	t.Helper()
	if left, err := os.ReadDir(dir); err != nil || len(left) > 0 {
		t.Errorf("left behind: %v, %v", left, err)
	}
}

// Every row works, and those figures meet their reach that do not depend on the machine and on its other work.
func TestEveryRow(t *testing.T) {
	dir := temporary(t)
	var out, progress bytes.Buffer
	if code := bench(t.Context(), []string{"-small", "-json"}, &out, &progress); code != 0 {
		t.Fatalf("exit code %d\n%s", code, progress.String())
	}
	var d document
	if err := json.Unmarshal(out.Bytes(), &d); err != nil {
		t.Fatal(err)
	}
	for i, row := range rows {
		if d.Tables[i].Name != row.name || len(d.Tables[i].Figures) == 0 {
			t.Errorf("table %d is %s with %d figures, want %s", i, d.Tables[i].Name, len(d.Tables[i].Figures), row.name)
		}
		for _, f := range d.Tables[i].Figures {
			if f.Ours <= 0 || f.Yardstick != "" && f.Theirs <= 0 {
				t.Errorf("%s: %+v is no measurement", row.name, f)
			}
			if !f.Met && (f.Unit == "gas" || f.Unit == "MiB") {
				t.Errorf("missed: %+v", f)
			}
		}
	}
	wantEmpty(t, dir)
}

func TestInterrupted(t *testing.T) {
	dir := temporary(t)
	ctx, cancel := context.WithCancel(t.Context())
	var out, progress bytes.Buffer
	told := writer(func(p []byte) (int, error) {
		if strings.Contains(string(p), "writing") {
			cancel() // in the midst of the tree row
		}
		return progress.Write(p)
	})
	if code := bench(ctx, []string{"tree"}, &out, told); code != 1 || !strings.Contains(progress.String(), "tree: interrupted") {
		t.Errorf("exit code %d\n%s", code, progress.String())
	}
	wantEmpty(t, dir)
}

type writer func([]byte) (int, error)

func (w writer) Write(p []byte) (int, error) { return w(p) }

func TestUnknownRow(t *testing.T) {
	var out, progress bytes.Buffer
	if code := bench(t.Context(), []string{"tree", "speed"}, &out, &progress); code != 1 || !strings.Contains(progress.String(), `no row "speed": there are tree, compile`) {
		t.Errorf("exit code %d\n%s", code, progress.String())
	}
}

func TestReaches(t *testing.T) {
	slow, fast := figure{Unit: "s", Ours: 2, Theirs: 3}, figure{Unit: "s", Ours: 1, Theirs: 3}
	for name, c := range map[string]struct {
		f    figure
		want bool
	}{
		"fast enough": {fast.timesFaster(3), true}, "not fast enough": {slow.timesFaster(3), false},
		"small enough": {slow.timesAtMost(0.7), true}, "too large": {slow.timesAtMost(0.6), false},
		"within": {slow.atMost(2), true}, "over": {slow.atMost(1.9), false},
		"enough": {slow.atLeast(2), true}, "too few": {slow.atLeast(2.1), false},
		"reported": {slow.reported(), true},
	} {
		if c.f.Met != c.want {
			t.Errorf("%s: %+v", name, c.f)
		}
	}
	d := document{Tables: []table{{Figures: []figure{fast.reported(), slow.atMost(1)}}}}
	if !d.missed() {
		t.Error("a missed reach is not noticed")
	}
	var printed bytes.Buffer
	d.Tables[0].print(&printed)
	if text := printed.String(); !strings.Contains(text, "MISSED") || !strings.Contains(text, "| reported |") || strings.Count(text, "\n") != 5 {
		t.Error(text)
	}
}

func TestMediansInterleave(t *testing.T) {
	r := &run{ctx: t.Context(), sizes: sizes{pairs: 3}, progress: new(bytes.Buffer)}
	var order []string
	seconds := map[string][]time.Duration{"a": {5, 1, 3}, "b": {2, 9, 2}}
	competitor := func(name string) func() time.Duration {
		return func() time.Duration {
			order = append(order, name)
			next := seconds[name][0]
			seconds[name] = seconds[name][1:]
			return next * time.Second
		}
	}
	if m := r.medians("order", competitor("a"), competitor("b")); m[0] != 3 || m[1] != 2 {
		t.Errorf("medians %v", m)
	}
	if got := strings.Join(order, ""); got != "abbaab" {
		t.Errorf("order %s", got)
	}
}
