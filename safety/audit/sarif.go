package audit

import (
	"maps"
	"slices"

	"theseus/safety"
)

// SARIF is the report in the Static Analysis Results Interchange Format, version 2.1.0. pages is where the pages of the codes stand.
func (r *Report) SARIF(pages string) map[string]any {
	rules := []any{}
	number := make(map[string]int)
	for i, code := range slices.Sorted(maps.Keys(safety.Codes)) {
		number[code] = i
		rules = append(rules, map[string]any{
			"id": code, "shortDescription": map[string]any{"text": safety.Codes[code]}, "helpUri": pages + code + ".md",
		})
	}
	levels := map[safety.Severity]string{safety.Unsafe: "error", safety.Undecided: "error", safety.Warning: "warning"}
	results := []any{}
	for _, of := range r.Results {
		for _, f := range of.Findings {
			text := f.Message
			for _, d := range f.Details {
				text += "\n" + d
			}
			if f.Remedy != "" {
				text += "\nRemedy: " + f.Remedy
			}
			result := map[string]any{
				"ruleId": f.Code, "ruleIndex": number[f.Code], "level": levels[f.Severity], "message": map[string]any{"text": text},
			}
			if f.File != "" {
				location := map[string]any{"artifactLocation": map[string]any{"uri": f.File}}
				if f.Line > 0 {
					location["region"] = map[string]any{"startLine": f.Line}
				}
				result["locations"] = []any{map[string]any{
					"physicalLocation": location, "logicalLocations": []any{map[string]any{"fullyQualifiedName": f.Contract}},
				}}
			}
			if f.Allowed != "" {
				result["suppressions"] = []any{map[string]any{"kind": "external", "justification": f.Allowed}}
			}
			results = append(results, result)
		}
	}
	return map[string]any{
		"$schema": "https://json.schemastore.org/sarif-2.1.0.json", "version": "2.1.0",
		"runs": []any{map[string]any{
			"tool":    map[string]any{"driver": map[string]any{"name": "theseus", "rules": rules}},
			"results": results,
		}},
	}
}
