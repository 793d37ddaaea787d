package review

import (
	"fmt"

	"theseus/safety"
	"theseus/safety/audit"
	"theseus/safety/permission"
)

// Glance is one part of the report in a few words.
type Glance struct {
	What    string `json:"what"`
	Found   string `json:"found"`
	Level   string `json:"level"`   // good, care, bad, or plain: nothing to judge
	Section string `json:"section"` // of the page
}

const (
	good  = "good"
	care  = "care"
	bad   = "bad"
	plain = "plain"
)

// number of things, in words that fit it.
func number(n int, one, more string) string {
	if n == 1 {
		return "1 " + one
	}
	return fmt.Sprintf("%d %s", n, more)
}

// level is care where there is something to look at.
func level(n int) string {
	if n > 0 {
		return care
	}
	return good
}

// glance sums up what the sections say.
func (r *Report) glance() {
	add := func(section, what, level, found string) {
		r.Glance = append(r.Glance, Glance{what, found, level, section})
	}
	if r.Digest != nil {
		if n := len(r.Contradicts); n > 0 {
			add("facts", "derived again", bad, number(n, "thing is NOT as signed", "things are NOT as signed"))
		} else {
			add("facts", "derived again", good, "all as signed")
		}
	}
	r.glanceChecks(add)
	r.glancePermissions(add)
	if len(r.Storage) > 0 {
		changed, all := 0, 0
		for _, region := range r.Storage {
			changed, all = changed+region.Changed(), all+len(region.Rows)
		}
		if r.Compared {
			add("storage", "storage", level(changed), fmt.Sprintf("%d of %s change", changed, number(all, "place", "places")))
		} else {
			add("storage", "storage", plain, number(all, "place", "places"))
		}
	}
	if r.Compared {
		add("settings", "compiler and settings", level(len(r.Settings)), number(len(r.Settings), "change", "changes"))
		breaking := 0
		for _, d := range r.Interface {
			if d.Breaking {
				breaking++
			}
		}
		found := number(len(r.Interface), "change", "changes")
		if breaking > 0 {
			found += fmt.Sprintf(", %d that others may rely on", breaking)
		}
		add("interface", "interface", level(breaking), found)
	}
	switch c := r.Code; {
	case !r.Compared:
		add("code", "code", plain, number(c.NewSize, "byte", "bytes"))
	case !c.Differs:
		add("code", "code", good, "what runs is the same")
	default:
		add("code", "code", plain, fmt.Sprintf("%s compiled otherwise, %+d bytes", number(len(c.Functions), "function", "functions"), c.NewSize-c.OldSize))
	}
	add("source", "source", plain, number(len(r.Files), "file to read", "files to read"))
	add("questions", "questions for you", plain, fmt.Sprint(len(r.Questions)))
}

func (r *Report) glanceChecks(add func(section, what, level, found string)) {
	if r.CheckNote != "" {
		add("checks", "checks", bad, "not made")
		return
	}
	stands, warnings := 0, 0
	for _, f := range r.Checks {
		switch {
		case f.Allowed != "":
		case f.Severity == safety.Warning:
			warnings++
		default:
			stands++
		}
	}
	found := string(r.Verdict)
	if stands > 0 {
		found += fmt.Sprintf(", %d found", stands)
	}
	if warnings > 0 {
		found += ", " + number(warnings, "warning", "warnings")
	}
	switch {
	case r.Verdict != audit.Safe:
		add("checks", "checks", bad, found)
	default:
		add("checks", "checks", level(warnings), found)
	}
}

func (r *Report) glancePermissions(add func(section, what, level, found string)) {
	p := &r.Permissions
	lost, open := 0, 0
	for _, c := range p.Changes {
		if c.What == permission.Lost {
			lost++
		}
	}
	for _, rule := range p.Rules {
		if rule.Open() {
			open++
		}
	}
	switch {
	case p.Note != "":
		add("permissions", "who may call what", bad, "not known")
	case !r.Compared:
		add("permissions", "who may call what", level(open), fmt.Sprintf("anyone may call %d of %s", open, number(len(p.Rules), "function", "functions")))
	case lost > 0:
		add("permissions", "who may call what", bad, fmt.Sprintf("%s, %s lost", number(len(p.Changes), "change", "changes"), number(lost, "guard", "guards")))
	default:
		add("permissions", "who may call what", level(len(p.Changes)), number(len(p.Changes), "change", "changes"))
	}
}
