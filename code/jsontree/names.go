package jsontree

import "strings"

// Names is a set of words that is looked into for every member of every object. The zero value has none.
type Names struct{ table *[512]string }

// NamesOf are the words of a text.
func NamesOf(text string) Names {
	n := Names{new([512]string)}
	words := strings.Fields(text)
	if len(words) > len(n.table)/2 {
		panic("jsontree: too many names")
	}
	for _, w := range words {
		i := slot([]byte(w))
		for ; n.table[i] != ""; i = (i + 1) % len(n.table) {
		}
		n.table[i] = w
	}
	return n
}

func (n Names) none() bool { return n.table == nil }

func slot(word []byte) int {
	if len(word) == 0 {
		return 0
	}
	return (len(word)*61 + int(word[0])*7 + int(word[len(word)/2])*31 + int(word[len(word)-1])*13) % 512
}

// Has reports whether a word is one of them.
func (n Names) Has(word []byte) bool {
	for i := slot(word); n.table[i] != ""; i = (i + 1) % len(n.table) {
		if n.table[i] == string(word) {
			return true
		}
	}
	return false
}
