package audit

import (
	"crypto/sha256"
	"encoding/hex"
	"maps"
	"net/url"
	"slices"
	"strings"

	"theseus/safety"
)

// SARIF is the report in the Static Analysis Results Interchange Format, version 2.1.0. pages is the folder of the codes' pages, page gives
// the text of one: rules carry it, as a helpUri would have to be absolute. where says what a source is called on this machine.
func (r *Report) SARIF(pages string, page func(code string) string, where func(string) string) map[string]any {
	rules := []any{}
	number := make(map[string]int)
	for i, code := range slices.Sorted(maps.Keys(safety.Codes)) {
		number[code] = i
		help := page(code)
		rules = append(rules, map[string]any{
			"id": code, "shortDescription": map[string]any{"text": safety.Codes[code]},
			"help":       map[string]any{"text": help, "markdown": help},
			"properties": map[string]any{"page": pages + code + ".md", "tags": []any{"security"}},
		})
	}
	results := []any{}
	for _, of := range r.Results {
		for _, f := range of.Findings {
			results = append(results, sarifResult(f, number[f.Code], where))
		}
	}
	notes := []any{}
	for _, n := range r.Notes {
		notes = append(notes, map[string]any{"level": "warning", "message": map[string]any{"text": n}})
	}
	return map[string]any{
		"$schema": "https://json.schemastore.org/sarif-2.1.0.json", "version": "2.1.0",
		"runs": []any{map[string]any{
			"tool":        map[string]any{"driver": map[string]any{"name": "theseus", "rules": rules}},
			"invocations": []any{map[string]any{"executionSuccessful": true, "toolExecutionNotifications": notes}},
			"results":     results,
			"properties":  map[string]any{"verdict": r.Verdict},
		}},
	}
}

// sarifResult is one finding. What could not be decided has the level of an error: it must not pass.
func sarifResult(f safety.Finding, rule int, where func(string) string) map[string]any {
	text := strings.Join(append([]string{f.Message}, f.Details...), "\n")
	if f.Remedy != "" {
		text += "\nRemedy: " + f.Remedy
	}
	level := "error"
	if f.Severity == safety.Warning {
		level = "warning"
	}
	location := map[string]any{"logicalLocations": []any{map[string]any{"fullyQualifiedName": f.Contract, "kind": "type"}}}
	if f.File != "" {
		physical := map[string]any{"artifactLocation": map[string]any{"uri": uri(where(f.File))}}
		if f.Line > 0 {
			physical["region"] = map[string]any{"startLine": f.Line}
		}
		location["physicalLocation"] = physical
	}
	// The same finding in the next run, though lines moved.
	print := sha256.Sum256([]byte(strings.Join([]string{f.Code, f.Contract, f.File, f.Message}, "\x00")))
	result := map[string]any{
		"ruleId": f.Code, "ruleIndex": rule, "level": level, "message": map[string]any{"text": text}, "locations": []any{location},
		"partialFingerprints": map[string]any{"finding/v1": hex.EncodeToString(print[:16])},
		"properties":          map[string]any{"severity": f.Severity},
	}
	if f.Allowed != "" {
		kind := "external"
		if strings.HasPrefix(f.Allowed, "@custom:") {
			kind = "inSource"
		}
		result["suppressions"] = []any{map[string]any{"kind": kind, "status": "accepted", "justification": f.Allowed}}
	}
	return result
}

// uri is a path as a reference. A colon in its first part would look like a scheme.
func uri(path string) string {
	if strings.HasPrefix(path, "/") {
		return (&url.URL{Scheme: "file", Path: path}).String()
	}
	return (&url.URL{Path: path}).String()
}
