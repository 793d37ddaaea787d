package main

import (
	"fmt"
	"io"
	"os"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"time"
)

// document is what -json prints.
type document struct {
	Machine string    `json:"machine"`
	Started time.Time `json:"started"`
	Small   bool      `json:"small"`
	Tables  []table   `json:"tables"`
}

type table struct {
	Name    string   `json:"name"`
	About   string   `json:"about"`
	Figures []figure `json:"figures"`
}

// figure is one thing measured, beside its yardstick.
type figure struct {
	What      string  `json:"what"`
	Unit      string  `json:"unit"` // s, gas, MiB, per hour, per CPU s, %
	Ours      float64 `json:"ours"`
	Yardstick string  `json:"yardstick,omitempty"`
	Theirs    float64 `json:"theirs,omitempty"`
	Reach     string  `json:"reach,omitempty"` // in words; empty: reported only
	Met       bool    `json:"met"`             // true where there is no reach
	Note      string  `json:"note,omitempty"`
}

func (d *document) missed() bool {
	return slices.ContainsFunc(d.Tables, func(t table) bool {
		return slices.ContainsFunc(t.Figures, func(f figure) bool { return !f.Met })
	})
}

// atMost is a figure whose reach is a limit of its own.
func (f figure) atMost(limit float64) figure {
	f.Reach, f.Met = "≤ "+quantity(limit, f.Unit), f.Ours <= limit
	return f
}

func (f figure) atLeast(limit float64) figure {
	f.Reach, f.Met = "≥ "+quantity(limit, f.Unit), f.Ours >= limit
	return f
}

// timesFaster is a figure of time whose yardstick must take this many times as long.
func (f figure) timesFaster(factor float64) figure {
	f.Reach, f.Met = fmt.Sprintf("≥ %g× as fast", factor), f.Theirs >= factor*f.Ours
	return f
}

// timesAtMost is a figure that may be at most this many times the yardstick.
func (f figure) timesAtMost(factor float64) figure {
	f.Reach, f.Met = fmt.Sprintf("≤ %g×", factor), f.Ours <= factor*f.Theirs
	return f
}

// timesAsMany is a figure that must be at least this many times the yardstick.
func (f figure) timesAsMany(factor float64) figure {
	f.Reach, f.Met = fmt.Sprintf("≥ %g× as many", factor), f.Ours >= factor*f.Theirs
	return f
}

func (f figure) reported() figure {
	f.Met = true
	return f
}

// print writes the table as Markdown that also reads well on a terminal.
func (t table) print(w io.Writer) {
	lines := [][]string{{t.Name, "ours", "yardstick", "theirs", "theirs/ours", "reach", ""}}
	for _, f := range t.Figures {
		line := []string{f.What, quantity(f.Ours, f.Unit), f.Yardstick, "", "", f.Reach, "met"}
		if f.Theirs != 0 {
			line[3], line[4] = quantity(f.Theirs, f.Unit), fmt.Sprintf("%.2f", f.Theirs/f.Ours)
		}
		switch {
		case f.Reach == "":
			line[6] = "reported"
		case !f.Met:
			line[6] = "MISSED"
		}
		if f.Note != "" {
			line[6] += "; " + f.Note
		}
		lines = append(lines, line)
	}
	width := make([]int, len(lines[0]))
	for _, line := range lines {
		for i, cell := range line {
			width[i] = max(width[i], len([]rune(cell)))
		}
	}
	for n, line := range lines {
		for i, cell := range line {
			line[i] = cell + strings.Repeat(" ", width[i]-len([]rune(cell)))
		}
		fmt.Fprintf(w, "| %s |\n", strings.Join(line, " | "))
		if n == 0 {
			for i := range line {
				line[i] = strings.Repeat("-", width[i])
			}
			fmt.Fprintf(w, "| %s |\n", strings.Join(line, " | "))
		}
	}
	fmt.Fprintln(w)
}

// quantity prints three digits of a measured value, and counts in full.
func quantity(v float64, unit string) string {
	switch unit {
	case "gas", "MiB", "per hour", "per CPU s":
		return thousands(int64(v+0.5)) + " " + unit
	case "s":
		if v < 0.1 {
			return fmt.Sprintf("%.1f ms", v*1000)
		}
		return strconv.FormatFloat(v, 'g', 3, 64) + " s"
	}
	return strconv.FormatFloat(v, 'f', 2, 64) + " " + unit
}

func thousands(n int64) string {
	s := strconv.FormatInt(n, 10)
	for i := len(s) - 3; i > 0; i -= 3 {
		s = s[:i] + "," + s[i:]
	}
	return s
}

// medians runs the competitors one after another, as often as sizes say, each round starting with another one, and gives the
// median of the seconds that each took.
func (r *run) medians(what string, competitors ...func() time.Duration) []float64 {
	took := make([][]float64, len(competitors))
	for pair := range r.sizes.pairs {
		for i := range competitors {
			k := (pair + i) % len(competitors)
			check(r.ctx.Err())
			took[k] = append(took[k], competitors[k]().Seconds())
		}
		r.say("  %s, pair %d of %d: %.3v s", what, pair+1, r.sizes.pairs, last(took))
	}
	result := make([]float64, len(competitors))
	for k := range took {
		slices.Sort(took[k])
		result[k] = took[k][len(took[k])/2]
	}
	return result
}

func last(took [][]float64) []float64 {
	values := make([]float64, len(took))
	for k := range took {
		values[k] = took[k][len(took[k])-1]
	}
	return values
}

// timed is a competitor that is measured from outside.
func timed(do func()) func() time.Duration {
	return func() time.Duration {
		start := time.Now()
		do()
		return time.Since(start)
	}
}

func machine() string {
	return fmt.Sprintf("%s/%s, %d CPUs, %s", runtime.GOOS, runtime.GOARCH, runtime.NumCPU(), runtime.Version())
}

// load is the system's load average of the last minute: figures of a busy machine mean little.
func load() string {
	b, err := os.ReadFile("/proc/loadavg")
	if err != nil {
		return "unknown"
	}
	first, _, _ := strings.Cut(string(b), " ")
	return first
}
