package upgrade

import (
	"testing"

	"pgregory.net/rapid"
)

// The path of every version that was active leads to the history, and no other leaf does by it.
func TestPathsLeadToTheHistory(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		numbers := rapid.SliceOfNDistinct(rapid.Uint32Range(0, 50), 1, 12, rapid.ID[uint32]).Draw(t, "versions")
		r := Record{}
		for v := range uint32(51) {
			for _, n := range numbers {
				if n == v {
					r.wasActive(Head{Version: v, CodeHash: CodeHash{byte(v), 1}})
				}
			}
		}
		for v := range uint32(52) {
			path, ok := PathTo(v, r.Versions)
			leaf, active := r.Versions[v]
			if ok != active {
				t.Fatalf("version %d: %t, active %t", v, ok, active)
			}
			if ok && (!path.leads(leaf, r.History) || path.leads(Head{Version: v}.Hash(), r.History)) {
				t.Fatalf("version %d: the path does not tell its leaf from others", v)
			}
			if words := path.Words(); ok && (len(words) != 1+len(path.Later) || words[0] != path.Before) {
				t.Fatalf("words %x", words)
			}
		}
	})
}
