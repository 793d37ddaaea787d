package rehearse

import (
	"bytes"
	"encoding/json"
	"fmt"
	"slices"

	"theseus/upgrade"
)

// Expected is a difference that people declared before, with why. It is kept with the proposal.
type Expected struct {
	// Function is a signature ("transfer(address,uint256)"), "view NAME(…)" for what a view answers, or "*".
	Function string `json:"function"`
	Aspect   Aspect `json:"aspect"` // empty for views
	Reason   string `json:"reason"`
}

const maxList = 10_000 // entries of a file

// ParseExpected reads a JSON list. Unknown fields, unknown aspects and missing reasons are refused.
func ParseExpected(b []byte) ([]Expected, error) {
	list, err := parseList[Expected](b)
	if err != nil {
		return nil, fmt.Errorf("expected differences: %w", err)
	}
	for i, e := range list {
		switch {
		case e.Function == "" || e.Reason == "":
			return nil, fmt.Errorf("expected differences: entry %d needs a function and a reason", i)
		case e.Aspect != "" && !slices.Contains([]Aspect{Success, Return, Reason, Events, Storage, Balances}, e.Aspect):
			return nil, fmt.Errorf("expected differences: entry %d: there is no aspect %.40q", i, string(e.Aspect))
		}
	}
	return list, nil
}

// ParseAssertions reads a JSON list of assertions, the same as an upgrade carries.
func ParseAssertions(b []byte) ([]upgrade.Assertion, error) {
	list, err := parseList[upgrade.Assertion](b)
	if err != nil {
		return nil, fmt.Errorf("assertions: %w", err)
	}
	return list, nil
}

func parseList[T any](b []byte) (list []T, err error) {
	d := json.NewDecoder(bytes.NewReader(b))
	d.DisallowUnknownFields()
	if err := d.Decode(&list); err != nil {
		return nil, err
	}
	if d.More() {
		return nil, fmt.Errorf("more than one value")
	}
	if len(list) > maxList {
		return nil, fmt.Errorf("%d entries, more than %d", len(list), maxList)
	}
	return list, nil
}

// reasonFor is why a difference is expected, empty if nobody said so.
func reasonFor(list []Expected, function string, aspect Aspect) string {
	for _, e := range list {
		if (e.Function == function || e.Function == "*") && e.Aspect == aspect {
			return e.Reason
		}
	}
	return ""
}
