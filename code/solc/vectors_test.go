package solc

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
)

const vectors = repositoryRoot + "/vectors/solc"

// nodeAnswers is one version's part of vectors/solc/digests.json: what the same build answered under Node.
type nodeAnswers struct {
	Build     string            `json:"build"`
	Outputs   map[string]string `json:"outputs"`
	Mutations []string          `json:"mutations"`
}

// TestAnswersOfNode compiles every vector with every version and compares with the digests of Node's outputs.
func TestAnswersOfNode(t *testing.T) {
	var versions map[Version]nodeAnswers
	readJSON(t, filepath.Join(vectors, "digests.json"), &versions)
	inputs, mutations := vectorInputs(t)
	c := realCompilers(t, Limits{})
	ctx := deadline(t)
	if len(versions) < 4 || len(inputs) < 10 || len(mutations) < 40 {
		t.Fatalf("%d versions, %d inputs, %d mutations: vectors are missing", len(versions), len(inputs), len(mutations))
	}
	for v, want := range versions {
		t.Run(string(v), func(t *testing.T) {
			if d, err := c.Digest(ctx, v); err != nil || hex.EncodeToString(d[:]) != want.Build {
				t.Fatalf("the build is %x (%v), the digests are of %s", d, err, want.Build)
			}
			if len(want.Outputs) != len(inputs) || len(want.Mutations) != len(mutations) {
				t.Fatal("digests.json is not of these inputs: run generate.js")
			}
			var all sync.WaitGroup
			check := func(name string, input []byte, digest string) {
				all.Go(func() {
					output, err := c.Compile(ctx, v, [32]byte{}, input)
					if got := sha256.Sum256(output); err != nil || hex.EncodeToString(got[:]) != digest {
						t.Errorf("%s: %x (%v), under Node %s; output %.500s", name, got, err, digest, output)
					}
				})
			}
			for name, input := range inputs {
				check(name, input, want.Outputs[name])
			}
			for i, input := range mutations {
				check("mutation", input, want.Mutations[i])
			}
			all.Wait()
		})
	}
}

// vectorInputs reads the inputs as generate.js does.
func vectorInputs(t *testing.T) (inputs map[string][]byte, mutations [][]byte) {
	t.Helper()
	paths, err := filepath.Glob(filepath.Join(vectors, "inputs", "*.json"))
	if err != nil {
		t.Fatal(err)
	}
	inputs = map[string][]byte{}
	for _, path := range paths {
		inputs[strings.TrimSuffix(filepath.Base(path), ".json")] = vectorInput(t, path)
	}
	var ledger struct {
		Language string `json:"language"`
		Sources  map[string]struct {
			Content string `json:"content"`
		} `json:"sources"`
		Settings json.RawMessage `json:"settings"`
	}
	if err := json.Unmarshal(inputs["ledger"], &ledger); err != nil {
		t.Fatal(err)
	}
	source := ledger.Sources["Ledger.sol"]
	lines := strings.Split(source.Content, "\n")
	var edits []struct {
		Line int    `json:"line"` // counted from 1
		Text string `json:"text"`
	}
	readJSON(t, filepath.Join(vectors, "mutations.json"), &edits)
	for _, e := range edits {
		mutated := append([]string(nil), lines...)
		mutated[e.Line-1] = e.Text
		source.Content = strings.Join(mutated, "\n")
		ledger.Sources["Ledger.sol"] = source
		b, err := json.Marshal(ledger)
		if err != nil {
			t.Fatal(err)
		}
		mutations = append(mutations, b)
	}
	return inputs, mutations
}

func vectorInput(t *testing.T, path string) []byte {
	t.Helper()
	text, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	var input map[string]json.RawMessage
	var sources map[string]map[string]any
	if json.Unmarshal(text, &input) != nil || json.Unmarshal(input["sources"], &sources) != nil {
		return text
	}
	for _, s := range sources {
		if urls, ok := s["urls"].([]any); ok {
			content, err := os.ReadFile(filepath.Join(repositoryRoot, urls[0].(string)))
			if err != nil {
				t.Fatal(err)
			}
			s["content"] = string(content)
			delete(s, "urls")
		}
	}
	b, err := json.Marshal(sources)
	if err != nil {
		t.Fatal(err)
	}
	input["sources"] = b
	if b, err = json.Marshal(input); err != nil {
		t.Fatal(err)
	}
	return b
}

func readJSON(t *testing.T, path string, v any) {
	t.Helper()
	text, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	d := json.NewDecoder(bytes.NewReader(text))
	d.DisallowUnknownFields()
	if err := d.Decode(v); err != nil {
		t.Fatalf("%s: %v", path, err)
	}
}
