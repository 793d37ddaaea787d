package link

import (
	"fmt"

	"theseus/code/tree"
	"theseus/printable"
)

// The errors of Resolve and Fetch, and the verdict that each may lead to. Anything else that they return is trouble of
// this machine (a full disk, a cancelled context) and says nothing about the link.
//
//	*RefusedError      MISMATCH     the commit itself holds no valid tree; anyone who has it finds the same
//	*GoneError         UNAVAILABLE  the server answers and does not have it
//	*CorruptError      UNAVAILABLE  what was sent is not what its id says: the server lies or is broken
//	*UnavailableError  UNAVAILABLE  everything else that a server, a network or a limit can cause

// RefusedError says that a commit's content is no tree (a symbolic link in it, no such folder, …). It follows from link
// and commit alone. The same fault in an archive or a directory is an *UnavailableError, since nothing pins their bytes.
type RefusedError struct {
	Link   Link
	Commit Commit
	Err    *tree.RefusedError // never with Limit
}

func (e *RefusedError) Error() string {
	return fmt.Sprintf("link %q: commit %s: %v", string(e.Link), e.Commit, e.Err)
}

func (e *RefusedError) Unwrap() error { return e.Err }

// GoneError says that a server answered and does not have what was asked for: repository, branch, tag, commit, archive.
type GoneError struct {
	Link Link
	What string // "commit 12ab…", "branch or tag \"x\"", …
}

func (e *GoneError) Error() string {
	return fmt.Sprintf("link %q: %s is not there: it was removed, is private, or is misspelt", string(e.Link), e.What)
}

// CorruptError says that an object does not hash to the id it was asked by.
type CorruptError struct {
	Link      Link
	Want, Got string // object ids, in hex
}

func (e *CorruptError) Error() string {
	return fmt.Sprintf("link %q: object %s was answered with bytes of %s: the repository is damaged or lies", string(e.Link), e.Want, e.Got)
}

// UnavailableError says that the tree could not be had now or from here: network, time, rate limits, limits of size,
// addresses that may not be reached, archives that are refused.
type UnavailableError struct {
	Link Link
	Err  error
}

func (e *UnavailableError) Error() string {
	return fmt.Sprintf("link %q: unavailable: %s", string(e.Link), plain(e.Err))
}

func (e *UnavailableError) Unwrap() error { return e.Err }

// plain is the text of an error that a server may have written, cut short, with what could steer a terminal escaped.
func plain(err error) string {
	const most = 600
	s := err.Error()
	if len(s) > most {
		s = s[:most] + "…"
	}
	return printable.Text(s)
}
