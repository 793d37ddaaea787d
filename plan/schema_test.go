package plan

import (
	"encoding/json"
	"fmt"
	"maps"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"go.yaml.in/yaml/v3"

	"theseus/code/schematest"
)

// complete are files with every field that there is, in all its forms.
var complete = []string{
	`kind: OperatorContract
operatorContract: {contract: Token, arguments: {a: 1, b: {contract: BlockRandomness}}}
services: [verification, 0x5fbdb2315678afecb367f032d93f642f64180aa3]
authorised: 66.7%
retire: [old]
`, `kind: OperatorContract
operatorContract: {at: 0x5fbdb2315678afecb367f032d93f642f64180aa3}
services: [verification]
`, `kind: ServiceContract
service: verification
implementation: {contract: VerificationService, arguments: {}}
initialiser: {call: "initialise(uint256)", arguments: [1]}
`, `kind: NewService
service: {implementation: {at: code}, initialiser: {call: "go()"}}
operatorContract: {at: old}
authorised: 100%
`, `kind: NewService
service: {implementation: {contract: VerificationService}}
existingOperatorContracts: [old]
`, `kind: Staking
staking: {contract: TokenStaking, arguments: {minimumStake: 100e18}}
operatorContracts: [{contract: VerificationOperator, arguments: {}, services: [verification]}, {at: old, services: [verification]}]
migrated: 7000e18
authorised: 0.0001 %
retire: {staking: 0x5fbdb2315678afecb367f032d93f642f64180aa3, operatorContracts: [old]}
`, `kind: Token
token: {contract: Token}
staking: {at: next}
operatorContracts: [{at: old, services: [verification]}]
unconverted: 0
migrated: "0x1f"
authorised: 50%
retire: {staking: old}
`, `kind: Code
code: {proposal: p/proposal.json, signatures: [a.json, b.json]}
`,
}

const preamble = `theseus: 1
name: a-name
network: {name: n, chainId: 1, codeRegistry: 0x5FbDB2315678afecb367f032d93F642f64180aa3}
names: {old: 0x5FbDB2315678afecb367f032d93F642f64180aa3, next: 0x00000000000000000000000000000000000000aa}
`

func planSchema(t *testing.T) map[string]any {
	t.Helper()
	b, err := os.ReadFile("../docs/schema/plan.schema.json")
	if err != nil {
		t.Fatal(err)
	}
	var schema map[string]any
	if err := json.Unmarshal(b, &schema); err != nil {
		t.Fatal(err)
	}
	return schema
}

// asJSON is a YAML document as a reader of JSON sees it.
func asJSON(text string) (value any, err error) {
	var document any
	if err := yaml.Unmarshal([]byte(text), &document); err != nil {
		return nil, err
	}
	b, err := json.Marshal(document)
	if err == nil {
		err = json.Unmarshal(b, &value)
	}
	return value, err
}

// instead are values that are put in the place of each value of a file. The address is small: it is a number to readers of YAML.
var instead = []string{
	"null", "true", "-1", "0", "1", "1.5", `"1"`, "x", `"-"`, `""`, "9e99", "101%", "100%", "/etc/passwd", "../up", "[]", "{}", "[x]", "[x, x]", "[x, X]", "{x: 1}",
	"0x00000000000000000000000000000000000000aa", "0x0000000000000000000000000000000000000000", "0x5fbDB2315678afecb367f032d93F642f64180aa3", "18446744073709551616",
}

// beyond are refusals that a schema cannot know of.
var beyond = regexp.MustCompile(`comes twice|named twice|checksum|zero address|is no share|is no path|is no amount of tokens|is the name of a contract|` +
	`is no address|want a text; write|is no chain id`)

// variants are a file's text with each of its values replaced, taken out and doubled, and an unknown field put into each mapping.
func variants(t *testing.T, text string, head bool) map[string]string {
	t.Helper()
	all := make(map[string]string)
	var root yaml.Node
	if err := yaml.Unmarshal([]byte(text), &root); err != nil {
		t.Fatal(err)
	}
	note := func(what string) {
		b, err := yaml.Marshal(&root)
		if err != nil {
			t.Fatal(err)
		}
		all[what] = string(b)
	}
	var walk func(n *yaml.Node, path string)
	walk = func(n *yaml.Node, path string) {
		before := *n
		for _, other := range instead {
			var replacement yaml.Node
			if err := yaml.Unmarshal([]byte(other), &replacement); err != nil {
				t.Fatal(err)
			}
			*n = *replacement.Content[0]
			note(path + " as " + other)
		}
		*n = before
		switch n.Kind {
		case yaml.MappingNode:
			content := n.Content
			unknown := []*yaml.Node{{Kind: yaml.ScalarNode, Value: "colour"}, {Kind: yaml.ScalarNode, Value: "red"}}
			n.Content = slices.Concat(content, unknown)
			note(path + " with colour")
			for i := 0; i < len(content); i += 2 {
				n.Content = slices.Concat(content[:i], content[i+2:])
				note(path + " without " + content[i].Value)
			}
			n.Content = content
			for i := 0; i < len(content); i += 2 {
				if content[i].Value == "arguments" { // any names and values; their types are known by the contract
					continue
				}
				if path == "" && !head && strings.Contains("theseus name network names", content[i].Value) { // the same in all files
					continue
				}
				walk(content[i+1], path+"."+content[i].Value)
			}
		case yaml.SequenceNode:
			content := n.Content
			n.Content = append(slices.Clip(content), content[0])
			note(path + " doubled")
			n.Content = content
			for i := range content {
				walk(content[i], fmt.Sprintf("%s[%d]", path, i))
			}
		}
	}
	walk(root.Content[0], "")
	return all
}

// The published schema and the reader know the same files: every complete file, and none that either refuses, whichever value of it is
// replaced, taken out or doubled.
func TestSchemaAgreesWithReader(t *testing.T) {
	schema := planSchema(t)
	both, refused := 0, 0
	for i, rest := range complete {
		text := preamble + rest
		all := variants(t, text, i == 0)
		all["as it is"] = text
		for _, what := range slices.Sorted(maps.Keys(all)) {
			value, err := asJSON(all[what])
			if err != nil {
				t.Fatal(err)
			}
			schemaErr := schematest.Validate(schema, value)
			_, readErr := Parse([]byte(all[what]))
			switch {
			case what == "as it is" && (schemaErr != nil || readErr != nil):
				t.Errorf("%s\nthe schema says %v, the reader %v", rest, schemaErr, readErr)
			case schemaErr != nil && readErr == nil:
				t.Errorf("%.25q, %s: the reader takes it, the schema says %v", rest, what, schemaErr)
			case schemaErr == nil && readErr != nil && !beyond.MatchString(readErr.Error()):
				t.Errorf("%.25q, %s: the schema takes it, the reader says %v", rest, what, readErr)
			case schemaErr == nil:
				both++
			default:
				refused++
			}
		}
	}
	if both < 100 || refused < 1000 {
		t.Errorf("only %d variants are taken by both and %d refused by both", both, refused)
	}
}

// Each kind has the same fields in both, wherever fields are.
func TestSchemaHasTheReadersFields(t *testing.T) {
	schema := planSchema(t)
	var kinds []string
	for _, s := range schema["oneOf"].([]any) {
		properties := s.(map[string]any)["properties"].(map[string]any)
		kind := properties["kind"].(map[string]any)["const"].(string)
		kinds = append(kinds, kind)
		_, err := Parse([]byte("kind: " + kind + "\ncolour: red\n"))
		_, list, known := strings.Cut(fmt.Sprint(err), "known are ")
		if !known {
			t.Fatalf("%s: %v", kind, err)
		}
		if want := slices.Sorted(strings.SplitSeq(list, ", ")); !slices.Equal(want, slices.Sorted(maps.Keys(properties))) {
			t.Errorf("%s: the reader knows %v, the schema %v", kind, want, slices.Sorted(maps.Keys(properties)))
		}
	}
	if enum := schema["properties"].(map[string]any)["kind"].(map[string]any)["enum"]; fmt.Sprint(enum) != fmt.Sprint(kinds) {
		t.Errorf("the kinds are %v and %v", enum, kinds)
	}
}

// What the reader refuses as hostile the schema refuses too, but for what is hostile in the YAML itself, or cannot be known to it.
func TestSchemaRefusesHostileFiles(t *testing.T) {
	schema := planSchema(t)
	if value, err := asJSON(whole_); err != nil || schematest.Validate(schema, value) != nil {
		t.Fatalf("the file that the hostile ones are made of is refused: %v, %v", err, schematest.Validate(schema, value))
	}
	inYAML := regexp.MustCompile(`comes twice|anchors and aliases|merge keys|tag|a second document|larger than`)
	for name, c := range hostileFiles {
		value, err := asJSON(c.text)
		if err != nil || inYAML.MatchString(c.says) {
			continue // not read at all, or hostile before it is a value
		}
		if schemaErr := schematest.Validate(schema, value); schemaErr == nil && !beyond.MatchString(c.says) {
			t.Errorf("%s: the schema takes what the reader refuses: %s", name, c.says)
		}
	}
}
