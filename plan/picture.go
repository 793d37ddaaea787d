package plan

import (
	"encoding/xml"
	"fmt"
	"io"
	"strings"
)

// colours of the states: fill and border.
var colours = map[State][2]string{
	Done: {"#d7f0da", "#2e7d32"}, Ready: {"#fff3c4", "#b7791f"}, Waiting: {"#dbeafe", "#1e5aa8"},
	Blocked: {"#eeeeee", "#777777"}, Impossible: {"#fbd5d5", "#b91c1c"},
}

var states = []State{Done, Ready, Waiting, Blocked, Impossible}

// Mermaid writes a plan as a Mermaid flowchart.
func (p *Plan) Mermaid(w io.Writer) error {
	var b strings.Builder
	b.WriteString("flowchart TD\n")
	quoted := strings.NewReplacer(`"`, "#quot;", "#", "#35;", "<", "#lt;", ">", "#gt;", "`", "#96;", "\n", " ")
	place := make(map[string]int)
	for i, s := range p.Steps {
		place[s.ID] = i
		text := quoted.Replace(s.Title)
		if line := s.line(); line != "" {
			text += "<br/>" + quoted.Replace(line)
		}
		fmt.Fprintf(&b, "  s%d[\"%d %s<br/>%s\"]:::%s\n", i+1, i+1, s.State, text, strings.ToLower(string(s.State)))
	}
	for i, s := range p.Steps {
		for _, before := range s.After {
			fmt.Fprintf(&b, "  s%d --> s%d\n", place[before]+1, i+1)
		}
	}
	for _, state := range states {
		fmt.Fprintf(&b, "  classDef %s fill:%s,stroke:%s,color:#111\n", strings.ToLower(string(state)), colours[state][0], colours[state][1])
	}
	_, err := io.WriteString(w, b.String())
	return err
}

// line is the one thing to know of a step.
func (s *Step) line() string {
	switch s.State {
	case Ready:
		return "by " + s.Who()
	case Waiting:
		return "waits for " + s.For
	case Blocked:
		return "after " + s.Missing
	case Impossible:
		return s.For
	}
	return ""
}

// SVG writes a plan as a picture: steps from top to bottom, arrows from what comes before.
func (p *Plan) SVG(w io.Writer) error {
	const (
		width, height, gap = 640, 56, 26
		left, top          = 120, 64
		letters            = 86 // that fit into a line of a box
	)
	var b strings.Builder
	text := func(x, y int, class, s string) {
		fmt.Fprintf(&b, `<text x="%d" y="%d" class="%s">`, x, y, class)
		xml.EscapeText(&b, []byte(shortened(s, letters)))
		b.WriteString("</text>\n")
	}
	total := top + len(p.Steps)*(height+gap) + 10
	fmt.Fprintf(&b, `<svg xmlns="http://www.w3.org/2000/svg" width="%d" height="%d" viewBox="0 0 %d %d" font-family="sans-serif">
<style>.t{font-size:13px;fill:#111}.s{font-size:11px;fill:#444}.h{font-size:16px;fill:#111;font-weight:bold}.e{fill:none;stroke:#666;stroke-width:1.2}</style>
<defs><marker id="a" markerWidth="8" markerHeight="8" refX="7" refY="4" orient="auto"><path d="M0,0 L8,4 L0,8 z" fill="#666"/></marker></defs>
<rect width="100%%" height="100%%" fill="#fff"/>
`, left+width+20, total, left+width+20, total)
	text(20, 28, "h", p.Name+", "+string(p.Kind))
	text(20, 46, "s", fmt.Sprintf("network %s, chain %d, block %d, %s", p.Network.Name, p.Network.ChainID, p.Block, clock(p.Time)))
	place := make(map[string]int)
	for i, s := range p.Steps {
		place[s.ID] = i
		y := top + i*(height+gap)
		for _, before := range s.After {
			from := top + place[before]*(height+gap) + height
			if place[before] == i-1 {
				fmt.Fprintf(&b, `<path class="e" marker-end="url(#a)" d="M%d,%d L%d,%d"/>`+"\n", left+width/2, from, left+width/2, y)
				continue
			}
			// Past the boxes between, the further the longer the way.
			bow := left - 12 - min(8*(i-place[before]), left-20)
			fmt.Fprintf(&b, `<path class="e" marker-end="url(#a)" d="M%d,%d C%d,%d %d,%d %d,%d"/>`+"\n", left, from-height/2, bow, from, bow, y, left, y+height/2)
		}
		fmt.Fprintf(&b, `<rect x="%d" y="%d" width="%d" height="%d" rx="6" fill="%s" stroke="%s" stroke-width="1.5"/>`+"\n",
			left, y, width, height, colours[s.State][0], colours[s.State][1])
		text(left+12, y+22, "t", fmt.Sprintf("%d  %s", i+1, s.Title))
		line := string(s.State)
		if more := s.line(); more != "" {
			line += ": " + more
		}
		text(left+12, y+42, "s", line)
	}
	b.WriteString("</svg>\n")
	_, err := io.WriteString(w, b.String())
	return err
}

func shortened(s string, most int) string {
	runes := []rune(s)
	if len(runes) <= most {
		return s
	}
	return string(runes[:most-1]) + "…"
}
