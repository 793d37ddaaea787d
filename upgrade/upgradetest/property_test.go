package upgradetest

import (
	"bytes"
	"os"
	"regexp"
	"testing"
)

const propertiesFile = "../../docs/security/properties.md"

// full asks for the whole depth of a search.
func full() bool { return os.Getenv("THESEUS_FULL") == "1" }

// Everything that follows from nothing and from every state of the transition table, up to a depth.
func TestRecordPropertiesExhaustively(t *testing.T) {
	saw := func(transition *Transition) {
		if broken := Broken(RecordProperties, transition); broken != nil {
			t.Fatalf("%q\n%+v", broken, transition)
		}
	}
	fromNothing, fromStates := 5, 2
	if full() {
		fromNothing, fromStates = 7, 3
	}
	follow := func(m *Model) []*Model { return FollowRecord(m, saw) }
	t.Logf("from nothing, %d moves deep: %d moves", fromNothing, Search([]*Model{NewModel()}, fromNothing, RecordKey, follow))
	var states []*Model
	for _, state := range States() {
		for _, p := range []policy{keep, strict, findings} {
			states = append(states, Reach(NewModel(), state, &Event{policy: p}).Now())
		}
	}
	t.Logf("from %d states, %d moves deep: %d moves", len(states), fromStates, Search(states, fromStates, RecordKey, follow))
}

func walk(t *testing.T, walks, steps int, saw func(*Transition)) {
	for seed := range walks {
		w := NewWanderer(&Watched{NewModel(), saw}, uint64(seed))
		for range steps {
			if w.Step(); t.Failed() {
				t.Fatalf("seed %d", seed)
			}
		}
	}
}

func TestRecordPropertiesOnRandomWalks(t *testing.T) {
	walks := 60
	if full() {
		walks = 6000
	}
	walk(t, walks, 150, func(transition *Transition) {
		if broken := Broken(RecordProperties, transition); broken != nil {
			t.Errorf("%q\n%+v", broken, transition)
		}
	})
}

// Every check sees damage: for each there is a step that happened and, with one thing about it changed, breaks it.
func TestRecordPropertiesCanFail(t *testing.T) {
	noticed := make(map[string]int)
	happened := 0
	walk(t, 40, 150, func(transition *Transition) {
		// A refused step is like any other one; those that changed something differ.
		if happened++; len(transition.Events) == 0 && happened%20 != 0 {
			return
		}
		for _, damaged := range Damage(transition) {
			for _, p := range RecordProperties {
				if noticed[p.ID] < 3 && !p.Holds(damaged) {
					noticed[p.ID]++
				}
			}
		}
	})
	for _, p := range RecordProperties {
		if noticed[p.ID] == 0 {
			t.Errorf("%s noticed no damage: %s", p.ID, p.Sentence)
		}
	}
}

func TestPropertiesAreNumberedAndWrittenDown(t *testing.T) {
	total := listed(t, "CR", RecordProperties) + listed(t, "AU|MP", AuthorityProperties) + listed(t, "OP", RoundProperties)
	if total < 60 {
		t.Errorf("%d properties", total)
	}
	page := []byte(PropertiesMarkdown())
	if *update {
		if err := os.WriteFile(propertiesFile, page, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	if have, err := os.ReadFile(propertiesFile); err != nil || !bytes.Equal(have, page) {
		t.Errorf("%s is not what the properties say (%v); go test ./upgrade/upgradetest -update writes it", propertiesFile, err)
	}
}

func listed[Step any](t *testing.T, prefix string, properties []Property[Step]) int {
	t.Helper()
	pattern, seen := regexp.MustCompile(`^(`+prefix+`)-[0-9]{2}$`), make(map[string]bool)
	for _, p := range properties {
		if !pattern.MatchString(p.ID) || seen[p.ID] || len(p.Sentence) < 20 || p.Sentence[len(p.Sentence)-1] != '.' {
			t.Errorf("%+v", p)
		}
		seen[p.ID] = true
	}
	return len(properties)
}
