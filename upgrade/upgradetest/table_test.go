package upgradetest

import (
	"bytes"
	"encoding/json"
	"flag"
	"os"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "write transitions.json and docs/transitions.md anew from transitions.txt")

const (
	lawFile   = "../../vectors/transitions.txt"
	tableFile = "../../vectors/transitions.json"
	pageFile  = "../../docs/transitions.md"
)

// law is the table that people wrote.
func law(t *testing.T) []Row {
	t.Helper()
	text, err := os.ReadFile(lawFile)
	if err != nil {
		t.Fatal(err)
	}
	rows, err := ParseLaw(string(text))
	if err != nil {
		t.Fatal(err)
	}
	return rows
}

func TestModelObeysTheLaw(t *testing.T) {
	rows := law(t)
	events := Events()
	if len(rows) != len(events)*len(States()) {
		t.Fatalf("%d rows for %d events and %d states", len(rows), len(events), len(States()))
	}
	reached := make(map[string]*Story)
	for _, e := range events {
		for _, state := range States() {
			base := reached[e.Base(state)]
			if base == nil {
				base = Reach(NewModel(), state, e)
				reached[e.Base(state)] = base
				if got := StateOf(&base.Now().Record, base.Now().Time); got != state {
					t.Fatalf("%s: walked to %s, not %s", e.Name, got, state)
				}
			}
			want := rows[0]
			rows = rows[1:]
			if got := Try(base.In(base.Now().Clone()), state, e); !got.Equal(want) {
				t.Errorf("got  %+v\nwant %+v", got, want)
			}
		}
	}
}

func TestWrittenOutTableIsCurrent(t *testing.T) {
	rows := law(t)
	var table bytes.Buffer
	table.WriteString("[\n")
	for i, r := range rows {
		line, err := json.Marshal(r)
		if err != nil {
			t.Fatal(err)
		}
		table.Write(bytes.ReplaceAll(line, []byte(`\u003e`), []byte(">")))
		if i < len(rows)-1 {
			table.WriteByte(',')
		}
		table.WriteByte('\n')
	}
	table.WriteString("]\n")
	for file, want := range map[string][]byte{tableFile: table.Bytes(), pageFile: []byte(Markdown(rows))} {
		if *update {
			if err := os.WriteFile(file+".new", want, 0o644); err != nil {
				t.Fatal(err)
			}
			if err := os.Rename(file+".new", file); err != nil {
				t.Fatal(err)
			}
		}
		if have, err := os.ReadFile(file); err != nil || !bytes.Equal(have, want) {
			t.Errorf("%s is not what transitions.txt says (%v); go test ./upgrade/upgradetest -update writes it", file, err)
		}
	}
}

func TestLawsWithGapsAreRefused(t *testing.T) {
	for name, text := range map[string]string{
		"state left open": "event\n\tNONE/* -> =/=\n",
		"useless line":    "event\n\t*/* -> =/=\n\tNONE/* !Never\n",
	} {
		if _, err := ParseLaw(text); err == nil {
			t.Errorf("%s: accepted", name)
		}
	}
	rows, err := ParseLaw("event\n\tLIVE/NEW -> NONE/=: A B\n\t*/* !No\n")
	if err != nil || len(rows) != len(States()) {
		t.Fatalf("%d rows, %v", len(rows), err)
	}
	for _, r := range rows {
		if strings.HasPrefix(r.State, "VERIFYING/NEW") && (r.Next != "NONE/NEW" || len(r.Emits) != 2) {
			t.Errorf("%+v", r)
		}
	}
}
