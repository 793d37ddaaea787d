// Package checks holds the pages of the codes of findings, so that a report can carry them to where this folder is not.
package checks

import (
	"embed"
	"regexp"
)

//go:embed *.md
var pages embed.FS

// other is a link to another page.
var other = regexp.MustCompile(`\[([a-z0-9-]+)\]\([a-z0-9-]+\.md\)`)

// Page of a code, as Markdown that stands by itself: other pages are named and not linked to. Empty: there is none.
func Page(code string) string {
	page, err := pages.ReadFile(code + ".md")
	if err != nil {
		return ""
	}
	return other.ReplaceAllString(string(page), "$1")
}
