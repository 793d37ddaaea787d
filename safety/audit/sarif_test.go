package audit_test

import (
	"encoding/json"
	"maps"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"testing"

	"theseus/code/schematest"
	"theseus/docs/checks"
	"theseus/safety"
	"theseus/safety/audit"
)

// What SARIF 2.1.0 requires of the parts that are written: which members there may be, which there must be, and what they hold.
const sarifRules = `{"type": "object", "required": ["version", "runs"], "additionalProperties": false, "properties": {
  "$schema": {"type": "string", "pattern": "^https://"}, "version": {"enum": ["2.1.0"]}, "runs": {"type": "array", "items": {"$ref": "#/$defs/run"}}},
"$defs": {
  "run": {"type": "object", "required": ["tool"], "additionalProperties": false, "properties": {
    "tool": {"type": "object", "required": ["driver"], "additionalProperties": false, "properties": {"driver": {"$ref": "#/$defs/toolComponent"}}},
    "invocations": {"type": "array", "items": {"$ref": "#/$defs/invocation"}},
    "results": {"type": "array", "items": {"$ref": "#/$defs/result"}}, "properties": {"type": "object"}}},
  "toolComponent": {"type": "object", "required": ["name"], "additionalProperties": false, "properties": {
    "name": {"type": "string"}, "rules": {"type": "array", "uniqueItems": true, "items": {"$ref": "#/$defs/reportingDescriptor"}}}},
  "reportingDescriptor": {"type": "object", "required": ["id"], "additionalProperties": false, "properties": {
    "id": {"type": "string"}, "shortDescription": {"$ref": "#/$defs/multiformatMessageString"}, "help": {"$ref": "#/$defs/multiformatMessageString"},
    "helpUri": {"type": "string", "pattern": "^[a-z]+:"}, "properties": {"$ref": "#/$defs/propertyBag"}}},
  "multiformatMessageString": {"type": "object", "required": ["text"], "additionalProperties": false,
    "properties": {"text": {"type": "string"}, "markdown": {"type": "string"}}},
  "propertyBag": {"type": "object", "properties": {"tags": {"type": "array", "uniqueItems": true, "items": {"type": "string"}}}},
  "invocation": {"type": "object", "required": ["executionSuccessful"], "additionalProperties": false, "properties": {
    "executionSuccessful": {"type": "boolean"}, "toolExecutionNotifications": {"type": "array", "items": {"$ref": "#/$defs/notification"}}}},
  "notification": {"type": "object", "required": ["message"], "additionalProperties": false,
    "properties": {"message": {"$ref": "#/$defs/message"}, "level": {"enum": ["none", "note", "warning", "error"]}}},
  "message": {"type": "object", "required": ["text"], "additionalProperties": false, "properties": {"text": {"type": "string"}}},
  "result": {"type": "object", "required": ["message"], "additionalProperties": false, "properties": {
    "ruleId": {"type": "string"}, "ruleIndex": {"type": "integer", "minimum": 0}, "level": {"enum": ["none", "note", "warning", "error"]},
    "message": {"$ref": "#/$defs/message"}, "locations": {"type": "array", "items": {"$ref": "#/$defs/location"}},
    "partialFingerprints": {"type": "object", "additionalProperties": {"type": "string"}},
    "suppressions": {"type": "array", "uniqueItems": true, "items": {"$ref": "#/$defs/suppression"}}, "properties": {"type": "object"}}},
  "location": {"type": "object", "additionalProperties": false, "properties": {
    "physicalLocation": {"$ref": "#/$defs/physicalLocation"},
    "logicalLocations": {"type": "array", "uniqueItems": true, "items": {"type": "object", "additionalProperties": false,
      "properties": {"fullyQualifiedName": {"type": "string"}, "kind": {"type": "string"}}}}}},
  "physicalLocation": {"type": "object", "required": ["artifactLocation"], "additionalProperties": false, "properties": {
    "artifactLocation": {"type": "object", "required": ["uri"], "additionalProperties": false, "properties": {"uri": {"type": "string"}}},
    "region": {"type": "object", "required": ["startLine"], "additionalProperties": false, "properties": {"startLine": {"type": "integer", "minimum": 1}}}}},
  "suppression": {"type": "object", "required": ["kind"], "additionalProperties": false, "properties": {
    "kind": {"enum": ["inSource", "external"]}, "status": {"enum": ["accepted", "underReview", "rejected"]}, "justification": {"type": "string"}}}
}}`

func TestSARIF(t *testing.T) {
	var schema map[string]any
	if err := json.Unmarshal([]byte(sarifRules), &schema); err != nil {
		t.Fatal(err)
	}
	report := &audit.Report{Verdict: audit.Unsafe, Notes: []string{"a.json: part of it cannot be read"}, Results: []audit.Result{{Contract: "src/A b:c.sol:A", Findings: []safety.Finding{
		{Code: "storage-moved", Severity: safety.Unsafe, Contract: "src/A b:c.sol:A", File: "src/A b:c.sol", Line: 7, Message: "moved", Details: []string{"from here", "to there"}, Remedy: "put it back"},
		{Code: "not-decided", Severity: safety.Undecided, Contract: "src/A b:c.sol:A", File: "/abs/é%.sol", Message: "unknown"},
		{Code: "immutable", Severity: safety.Warning, Contract: "src/A b:c.sol:A", Message: "nowhere", Allowed: "meant so"},
		{Code: "upgrade-lost", Severity: safety.Unsafe, Contract: "src/A b:c.sol:A", File: "1:2.sol", Line: 1, Message: "lost", Allowed: "@custom:oz-upgrades-unsafe-allow of A"},
	}}}}
	text, err := json.Marshal(report.SARIF("docs/checks/", checks.Page, func(file string) string { return file }))
	if err != nil {
		t.Fatal(err)
	}
	var log struct {
		Runs []struct {
			Tool struct {
				Driver struct {
					Rules []struct {
						ID   string
						Help struct{ Text, Markdown string }
					}
				}
			}
			Results []struct {
				RuleID       string
				RuleIndex    int
				Level        string
				Message      struct{ Text string }
				Fingerprints map[string]string `json:"partialFingerprints"`
				Suppressions []struct{ Kind, Justification string }
				Locations    []struct {
					Physical struct {
						Artifact struct{ URI string } `json:"artifactLocation"`
						Region   struct{ StartLine int }
					} `json:"physicalLocation"`
				}
			}
		}
	}
	var whole any
	for _, into := range []any{&whole, &log} {
		if err := json.Unmarshal(text, into); err != nil {
			t.Fatal(err)
		}
	}
	if err := schematest.Validate(schema, whole); err != nil {
		t.Fatal(err)
	}
	// The rules are the codes, in their order: ids are stable, and an index always finds its rule.
	rules := []string{}
	for _, r := range log.Runs[0].Tool.Driver.Rules {
		rules = append(rules, r.ID)
		// Wherever the report is read, the whole page is there, and no link in it leads nowhere.
		for _, help := range []string{r.Help.Text, r.Help.Markdown} {
			if !strings.HasPrefix(help, "# "+r.ID+"\n") || !strings.Contains(help, "## Remedy") || !strings.Contains(help, "## How to allow it") || strings.Contains(help, ".md)") {
				t.Errorf("the help of %s is\n%s", r.ID, help)
			}
		}
	}
	if want := slices.Sorted(maps.Keys(safety.Codes)); !slices.Equal(rules, want) {
		t.Errorf("rules are %v, want %v", rules, want)
	}
	seen := make(map[string]bool)
	for i, want := range []struct {
		level, uri, suppressed string
		line                   int
	}{{"error", "src/A%20b:c.sol", "", 7}, {"error", "file:///abs/%C3%A9%25.sol", "", 0}, {"warning", "", "external meant so", 0},
		{"error", "./1:2.sol", "inSource @custom:oz-upgrades-unsafe-allow of A", 1}} {
		got, finding := log.Runs[0].Results[i], report.Results[0].Findings[i]
		at := got.Locations[0].Physical
		if got.RuleID != finding.Code || rules[got.RuleIndex] != finding.Code || got.Level != want.level || at.Artifact.URI != want.uri || at.Region.StartLine != want.line {
			t.Errorf("finding %d: %+v, want %+v", i, got, want)
		}
		if _, err := url.Parse(at.Artifact.URI); err != nil {
			t.Error(err)
		}
		suppressed := ""
		for _, s := range got.Suppressions {
			suppressed += s.Kind + " " + s.Justification
		}
		if suppressed != want.suppressed {
			t.Errorf("finding %d is suppressed as %q, want %q", i, suppressed, want.suppressed)
		}
		if !strings.HasPrefix(got.Message.Text, finding.Message) || len(finding.Details) > 0 && got.Message.Text != "moved\nfrom here\nto there\nRemedy: put it back" {
			t.Errorf("finding %d says %q", i, got.Message.Text)
		}
		print := got.Fingerprints["finding/v1"]
		if len(print) != 32 || seen[print] {
			t.Errorf("finding %d has the fingerprint %q", i, print)
		}
		seen[print] = true
	}
	// Lines move, fingerprints do not.
	report.Results[0].Findings[0].Line = 99
	again, err := json.Marshal(report.SARIF("docs/checks/", checks.Page, func(file string) string { return file }))
	if err != nil {
		t.Fatal(err)
	}
	if print := log.Runs[0].Results[0].Fingerprints["finding/v1"]; !strings.Contains(string(again), print) {
		t.Error("the fingerprint depends on the line")
	}
	// The rules refuse what they must: without any of the members that SARIF requires, with others, and with what these may not hold.
	for _, wrong := range []struct {
		at    string // of an object
		name  string
		value any // nil: the member is missing
	}{
		{"", "version", nil}, {"", "version", "2.0.0"}, {"", "runs", nil}, {"", "unknown", 1.0}, {"runs/0", "tool", nil}, {"runs/0/tool", "driver", nil},
		{"runs/0/tool/driver", "name", nil}, {"runs/0/tool/driver/rules/0", "id", nil}, {"runs/0/tool/driver/rules/0/help", "text", nil},
		{"runs/0/tool/driver/rules/0", "helpUri", "docs/checks/callcode.md"}, {"runs/0/tool/driver/rules/0", "page", "x"},
		{"runs/0/invocations/0", "executionSuccessful", nil}, {"runs/0/invocations/0/toolExecutionNotifications/0", "message", nil},
		{"runs/0/results/0", "message", nil}, {"runs/0/results/0/message", "text", nil}, {"runs/0/results/0", "level", "fatal"}, {"runs/0/results/0", "ruleIndex", -1.0},
		{"runs/0/results/0/locations/0/physicalLocation", "artifactLocation", nil}, {"runs/0/results/0/locations/0/physicalLocation/artifactLocation", "uri", nil},
		{"runs/0/results/0/locations/0/physicalLocation/region", "startLine", 0.0}, {"runs/0/results/2/suppressions/0", "kind", nil},
		{"runs/0/results/2/suppressions/0", "kind", "elsewhere"},
	} {
		object, ok := at(whole, wrong.at).(map[string]any)
		if !ok {
			t.Fatalf("there is no %s", wrong.at)
		}
		was, had := object[wrong.name]
		if object[wrong.name] = wrong.value; wrong.value == nil {
			delete(object, wrong.name)
		}
		if schematest.Validate(schema, whole) == nil {
			t.Errorf("the rules take %s/%s = %v", wrong.at, wrong.name, wrong.value)
		}
		if object[wrong.name] = was; !had {
			delete(object, wrong.name)
		}
	}
	if err := schematest.Validate(schema, whole); err != nil {
		t.Errorf("control: %v", err)
	}
}

// at follows a path of names and indices.
func at(value any, path string) any {
	for _, name := range strings.FieldsFunc(path, func(r rune) bool { return r == '/' }) {
		switch v := value.(type) {
		case map[string]any:
			value = v[name]
		case []any:
			i, err := strconv.Atoi(name)
			if err != nil || i >= len(v) {
				return nil
			}
			value = v[i]
		}
	}
	return value
}
