package review

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// row of a side-by-side difference; a line that is on one side only leaves the other empty.
type row struct {
	Gap      bool
	Same     bool // the line is on both sides
	Old, New *half
}

// half of a row: the line, and what of it differs from the other half, if it is much the same otherwise.
type half struct {
	*Line
	Head, Core, Tail string
}

func whole(l *Line) *half { return &half{l, l.Text, "", ""} }

// sideBySide pairs what was taken out with what was put in at the same place.
func sideBySide(lines []Line) (rows []row) {
	for i := 0; i < len(lines); {
		switch lines[i].Op {
		case "…":
			rows = append(rows, row{Gap: true})
			i++
		case " ":
			rows = append(rows, row{Same: true, Old: whole(&lines[i]), New: whole(&lines[i])})
			i++
		default:
			var removed, added []*Line
			for ; i < len(lines) && (lines[i].Op == "-" || lines[i].Op == "+"); i++ {
				if lines[i].Op == "-" {
					removed = append(removed, &lines[i])
				} else {
					added = append(added, &lines[i])
				}
			}
			rows = append(rows, paired(removed, added)...)
		}
	}
	return rows
}

// maxPaired bounds the lines of a block of which each is held against each.
const maxPaired = 80

// paired puts lines that are much the same beside each other, and the rest between them in order.
func paired(removed, added []*Line) (rows []row) {
	between := func(removed, added []*Line) {
		for j := range max(len(removed), len(added)) {
			var both row
			if j < len(removed) {
				both.Old = whole(removed[j])
			}
			if j < len(added) {
				both.New = whole(added[j])
			}
			rows = append(rows, both)
		}
	}
	if len(removed) > maxPaired || len(added) > maxPaired {
		between(removed, added)
		return rows
	}
	// best[i][j] is how much of removed[i:] and added[j:] can stand beside each other.
	best := make([][]int, len(removed)+1)
	alike := make([][]int, len(removed))
	for i := range best {
		best[i] = make([]int, len(added)+1)
	}
	for i := len(removed) - 1; i >= 0; i-- {
		alike[i] = make([]int, len(added))
		for j := len(added) - 1; j >= 0; j-- {
			alike[i][j] = likeness(removed[i].Text, added[j].Text)
			best[i][j] = max(best[i+1][j], best[i][j+1])
			if alike[i][j] > 0 {
				best[i][j] = max(best[i][j], alike[i][j]+best[i+1][j+1])
			}
		}
	}
	i, j := 0, 0
	for a, b := 0, 0; ; {
		if a == len(removed) || b == len(added) {
			between(removed[i:], added[j:])
			return rows
		}
		switch {
		case alike[a][b] > 0 && best[a][b] == alike[a][b]+best[a+1][b+1]:
			between(removed[i:a], added[j:b])
			head, old, new, tail := differing(removed[a].Text, added[b].Text)
			rows = append(rows, row{Old: &half{removed[a], head, old, tail}, New: &half{added[b], head, new, tail}})
			a, b = a+1, b+1
			i, j = a, b
		case best[a][b] == best[a+1][b]:
			a++
		default:
			b++
		}
	}
}

// likeness of two lines: what they have in common at both ends in percent of the longer, without the space before them; 0 for less than half.
func likeness(a, b string) int {
	a, b = strings.TrimSpace(a), strings.TrimSpace(b)
	longer := max(len(a), len(b))
	if longer == 0 || longer > 2_000 {
		return 0
	}
	head, _, _, tail := differing(a, b)
	if n := (len(head) + len(tail)) * 100 / longer; n >= 50 {
		return n
	}
	return 0
}

// differing splits two texts into what both begin with, what differs, and what both end with, at the edges of words.
func differing(a, b string) (head, inA, inB, tail string) {
	n := 0
	for n < min(len(a), len(b)) && a[n] == b[n] {
		n++
	}
	// Back to the edge of a character, and of a word.
	inWord := func(s string, at int) bool {
		if at <= 0 || at >= len(s) {
			return false
		}
		before, _ := utf8.DecodeLastRuneInString(s[:at])
		after, _ := utf8.DecodeRuneInString(s[at:])
		return !utf8.RuneStart(s[at]) || wordRune(before) && wordRune(after)
	}
	for inWord(a, n) || inWord(b, n) {
		n--
	}
	m := 0
	for m < min(len(a), len(b))-n && a[len(a)-1-m] == b[len(b)-1-m] {
		m++
	}
	for m > 0 && (inWord(a, len(a)-m) || inWord(b, len(b)-m)) {
		m--
	}
	return a[:n], a[n : len(a)-m], b[n : len(b)-m], a[len(a)-m:]
}

func wordRune(r rune) bool {
	return r == '_' || r == '$' || unicode.IsLetter(r) || unicode.IsDigit(r)
}
