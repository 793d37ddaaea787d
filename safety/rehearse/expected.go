package rehearse

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"slices"

	"theseus/upgrade"
)

// Expected is a difference that people declared before, with why. It is kept with the proposal.
type Expected struct {
	// Function is a signature ("transfer(address,uint256)"), "view NAME" for what a view answers, or "*".
	Function string `json:"function"`
	Aspect   Aspect `json:"aspect,omitempty"` // empty for views
	Reason   string `json:"reason"`
}

const maxList = 10_000 // entries of a file

// ParseExpected reads a JSON list. Unknown fields, unknown aspects and missing reasons are refused, with the line.
func ParseExpected(b []byte) ([]Expected, error) {
	list, err := parseList(b, func(e *Expected) error {
		switch {
		case e.Function == "" || e.Reason == "":
			return errors.New("a function and a reason are needed")
		case e.Aspect != "" && !slices.Contains([]Aspect{Success, Return, Reason, Events, Storage, Balances}, e.Aspect):
			return fmt.Errorf("there is no aspect %.40q", string(e.Aspect))
		}
		return nil
	})
	if err != nil {
		return nil, fmt.Errorf("expected differences: %w", err)
	}
	return list, nil
}

// ParseAssertions reads a JSON list of assertions, the same as an upgrade carries.
func ParseAssertions(b []byte) ([]upgrade.Assertion, error) {
	list, err := parseList(b, func(*upgrade.Assertion) error { return nil })
	if err != nil {
		return nil, fmt.Errorf("assertions: %w", err)
	}
	return list, nil
}

// ViewCall is a call of a view that somebody wants to see made before and after.
type ViewCall struct {
	Function  string            `json:"function"`  // a name, or a signature where there are several
	Arguments []json.RawMessage `json:"arguments"` // as of --args
}

// ParseViewCalls reads a JSON list of calls of views.
func ParseViewCalls(b []byte) ([]ViewCall, error) {
	list, err := parseList(b, func(c *ViewCall) error {
		if c.Function == "" {
			return errors.New("a function is needed")
		}
		return nil
	})
	if err != nil {
		return nil, fmt.Errorf("calls of views: %w", err)
	}
	return list, nil
}

// parseList reads a JSON list without anything that it should not have. Errors tell the line.
func parseList[T any](b []byte, check func(*T) error) (list []T, err error) {
	d := json.NewDecoder(bytes.NewReader(b))
	d.DisallowUnknownFields()
	at := func(err error) error {
		offset := d.InputOffset()
		if syntax := new(json.SyntaxError); errors.As(err, &syntax) {
			offset = syntax.Offset
		}
		return fmt.Errorf("line %d: %w", 1+bytes.Count(b[:min(offset, int64(len(b)))], []byte("\n")), err)
	}
	if first, err := d.Token(); err != nil || first != json.Delim('[') {
		return nil, at(cmpErr(err, "a list is wanted: [ … ]"))
	}
	for d.More() {
		var entry T
		if err := d.Decode(&entry); err != nil {
			return nil, at(err)
		}
		if err := check(&entry); err != nil {
			return nil, at(err)
		}
		if list = append(list, entry); len(list) > maxList {
			return nil, fmt.Errorf("more than %d entries", maxList)
		}
	}
	if _, err := d.Token(); err != nil {
		return nil, at(err)
	}
	if rest := bytes.TrimSpace(b[d.InputOffset():]); len(rest) > 0 {
		return nil, at(errors.New("something follows the list"))
	}
	return list, nil
}

func cmpErr(err error, otherwise string) error {
	if err != nil {
		return err
	}
	return errors.New(otherwise)
}

// expectations are what was declared, and which of it came about.
type expectations struct {
	list []Expected
	used []bool
}

func newExpectations(list []Expected) *expectations {
	return &expectations{list, make([]bool, len(list))}
}

// reason is why a difference is expected, empty if nobody said so.
func (x *expectations) reason(function string, aspect Aspect) (reason string) {
	for i, e := range x.list {
		if (e.Function == function || e.Function == "*") && e.Aspect == aspect {
			x.used[i] = true
			if reason == "" {
				reason = e.Reason
			}
		}
	}
	return reason
}

// unused were declared for nothing.
func (x *expectations) unused() []Expected {
	list := []Expected{}
	for i, e := range x.list {
		if !x.used[i] {
			list = append(list, e)
		}
	}
	return list
}
