// Package link turns the link of a record into a tree on disk.
//
// Links that it reads:
//
//	https://host/owner/repo[/sub/dir]                 default branch of a git repository, or a folder of it
//	https://host/owner/repo/tree/<ref>/<sub/dir>      branch, tag or commit id, as pasted from a browser; also /-/tree/
//	https://host/owner/repo/commit/<id>               one commit
//	git+https://host/path/of/repo#ref:sub/dir         any git server; #ref and :sub/dir may be left out
//	git+http://…, git+file:///abs/path#ref:sub/dir    where Fetcher.AllowPrivate is set
//	https://host/file.tar.gz, .tgz (http as well)     archive; its one root folder is stripped
//	/abs/file.tar.gz, file:///abs/file.tar.gz         the same from disk
//	/abs/dir, ./dir, file:///abs/dir                  a directory as it stands
//
// In the second form a branch name may hold slashes. [Fetcher.Resolve] takes the longest branch or tag that matches. What
// [Fetcher.Fetch] delivers must follow from link and commit alone, or a server could turn an honest validator's verdict
// by renaming branches: it takes the longest tail that is a folder of the commit, and where the server's branches would
// have it otherwise it gives up (*UnavailableError) and asks for the git+https form, which leaves nothing to guess.
//
// Submodules belong to a tree as the "submodules" of its theseus.json says: true, false, or a list of paths.
//
// What is delivered for a commit has been hashed against it, every object. SHA-256 repositories can be named but not
// yet fetched: the git library in use is built for SHA-1.
package link

import (
	"fmt"
	"net/url"
	"path"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"theseus/code/tree"
)

// MaxBytes is how long a link may be.
const MaxBytes = 128

// Link is the text of a link exactly as typed, which is what is signed. Only Parse makes valid ones.
type Link string

// Parse checks that s is a link: one of the forms of the package comment, at most MaxBytes long, without control,
// invisible or bidirectional characters, and without credentials.
func Parse(s string) (Link, error) {
	if _, err := parse(s); err != nil {
		return "", err
	}
	return Link(s), nil
}

// UnmarshalText is Parse; l is left alone on error.
func (l *Link) UnmarshalText(text []byte) error {
	parsed, err := Parse(string(text))
	if err != nil {
		return err
	}
	*l = parsed
	return nil
}

// Git reports whether l names a git repository, so that a commit belongs beside it.
func (l Link) Git() bool {
	src, err := parse(string(l))
	return err == nil && src.kind == kindRepository
}

// Local reports whether l means something on this machine only.
func (l Link) Local() bool {
	src, err := parse(string(l))
	return err == nil && src.local
}

type kind int

const (
	kindRepository kind = iota
	kindArchive
	kindDirectory
)

// source is a link taken apart.
type source struct {
	kind  kind
	local bool   // location is a path of this machine
	where string // URL without fragment, or path
	ref   string // branch, tag or commit id; empty for the default branch
	sub   string // folder within the repository; empty for its root
	tail  string // "<ref>/<sub>" that only the repository can split; ref and sub are empty then
}

func parse(s string) (source, error) {
	fail := func(format string, args ...any) (source, error) {
		return source{}, fmt.Errorf("link %.140q: %s", s, fmt.Sprintf(format, args...))
	}
	switch {
	case s == "":
		return fail("empty")
	case len(s) > MaxBytes:
		return fail("%d bytes, at most %d are stored", len(s), MaxBytes)
	case !utf8.ValidString(s) || !norm.NFC.IsNormalString(s):
		return fail("not UTF-8 in normal form NFC")
	}
	for _, r := range s {
		if unicode.In(r, unicode.Cc, unicode.Cf, unicode.Zl, unicode.Zp) || unicode.IsSpace(r) && r != ' ' {
			return fail("control, invisible or bidirectional character %U", r)
		}
	}
	if strings.HasPrefix(s, "/") || s == "." || strings.HasPrefix(s, "./") || strings.HasPrefix(s, "../") {
		return localSource(s), nil
	}
	if strings.ContainsAny(s, ` \`) {
		return fail(`space or backslash: write %%20 or %%5C`)
	}
	u, err := url.Parse(s)
	if err != nil {
		return fail("not a URL and not a path that starts with / or ./")
	}
	if u.User != nil || strings.Contains(u.Host, "@") {
		return fail("credentials do not belong in a link, which everybody reads")
	}
	if u.Opaque != "" || u.Path != "" && u.Path[0] != '/' {
		return fail("want scheme://host/path")
	}
	for _, r := range u.Host {
		if r >= utf8.RuneSelf {
			return fail("host %q: write international names in their xn-- form", u.Host)
		}
	}
	if strings.HasPrefix(u.Scheme, "git+") {
		return gitSource(u, fail)
	}
	if u.Fragment != "" || strings.HasSuffix(s, "#") {
		return fail("a fragment (#) belongs to git+ links alone")
	}
	switch u.Scheme {
	case "file":
		if u.Host != "" || u.RawQuery != "" || u.Path == "" {
			return fail("want file:///absolute/path")
		}
		return localSource(u.Path), nil
	case "https", "http":
		if u.Hostname() == "" {
			return fail("no host")
		}
		if isArchive(u.Path) {
			return source{kind: kindArchive, where: u.String()}, nil
		}
		if u.Scheme == "http" {
			return fail("plain http is for archives; use https, or git+http on a private network")
		}
		return webSource(u, fail)
	}
	return fail("unknown scheme: https, git+https, git+http, git+file, file or a path are known")
}

type failure func(format string, args ...any) (source, error)

func isArchive(p string) bool { return strings.HasSuffix(p, ".tar.gz") || strings.HasSuffix(p, ".tgz") }

func localSource(p string) source {
	if isArchive(p) {
		return source{kind: kindArchive, local: true, where: p}
	}
	return source{kind: kindDirectory, local: true, where: p}
}

func gitSource(u *url.URL, fail failure) (source, error) {
	src := source{kind: kindRepository}
	if u.RawQuery != "" || u.ForceQuery {
		return fail("a git link takes no query (?)")
	}
	switch u.Scheme {
	case "git+file":
		if u.Host != "" || u.Path == "" {
			return fail("want git+file:///absolute/path#ref:sub/dir")
		}
		src.local, src.where = true, u.Path
	case "git+https", "git+http":
		if u.Hostname() == "" || strings.Trim(u.Path, "/") == "" {
			return fail("want %s://host/path/of/repository#ref:sub/dir", u.Scheme)
		}
		src.where = strings.TrimPrefix(u.Scheme, "git+") + "://" + u.Host + strings.TrimSuffix(u.EscapedPath(), "/")
	default:
		return fail("unknown scheme: of git links, git+https, git+http and git+file are known")
	}
	src.ref, src.sub, _ = strings.Cut(u.Fragment, ":")
	if src.ref != "" && !validRef(src.ref) {
		return fail("%q cannot be a branch, tag or commit id", src.ref)
	}
	if src.sub != "" {
		if err := tree.CheckPath(src.sub); err != nil {
			return fail("folder %q: %v", src.sub, err)
		}
	}
	return src, nil
}

// webSource reads what people copy from the address line of a forge.
func webSource(u *url.URL, fail failure) (source, error) {
	if u.RawQuery != "" || u.ForceQuery {
		return fail("a git link takes no query (?)")
	}
	p := strings.Trim(u.EscapedPath(), "/")
	repo, rest, marked := strings.Cut(p, "/-/") // a forge that has groups within groups
	if !marked {
		parts := strings.SplitN(p, "/", 3)
		if len(parts) < 2 {
			return fail("want https://host/owner/repository[/sub/dir]")
		}
		repo = parts[0] + "/" + parts[1]
		if len(parts) == 3 {
			rest = parts[2]
		}
	}
	rest, err := url.PathUnescape(rest)
	if err != nil {
		return fail("%v", err)
	}
	if err := tree.CheckPath(path.Join(repo, rest)); err != nil || rest != "" && tree.CheckPath(rest) != nil {
		return fail("path is not clean: %v", err)
	}
	src := source{kind: kindRepository, where: "https://" + u.Host + "/" + strings.TrimSuffix(repo, ".git")}
	verb, arg, _ := strings.Cut(rest, "/")
	switch {
	case verb == "blob" || verb == "raw":
		return fail("names a file; give the folder that holds the sources (/tree/ in place of /%s/)", verb)
	case verb == "commit" && arg != "":
		id, sub, _ := strings.Cut(arg, "/")
		if _, err := ParseCommit(id); err != nil {
			return fail("%v", err)
		}
		src.ref, src.sub = id, sub
	case verb == "tree" && arg != "":
		id, sub, _ := strings.Cut(arg, "/")
		if _, err := ParseCommit(id); err == nil {
			src.ref, src.sub = id, sub
		} else if validRef(id) {
			src.tail = arg
		} else {
			return fail("%q cannot be a branch, tag or commit id", arg)
		}
	case marked:
		return fail("want /-/tree/<branch> or /-/commit/<id>")
	default:
		src.sub = rest
	}
	return src, nil
}

// validRef is what git lets be a name of a branch or tag, roughly, and never less strict where it matters here.
func validRef(s string) bool {
	if strings.ContainsAny(s, " ~^:?*[\\") || strings.Contains(s, "..") || strings.Contains(s, "@{") || strings.HasPrefix(s, "-") {
		return false
	}
	for part := range strings.SplitSeq(s, "/") {
		if part == "" || part[0] == '.' || strings.HasSuffix(part, ".lock") {
			return false
		}
	}
	return true
}
