package release

import (
	"bytes"
	"context"
	"crypto/sha1"
	"crypto/sha512"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/url"
	"strings"
	"time"

	"theseus/printable"
)

// Registry is an npm registry. Its answers are those of a stranger.
type Registry struct {
	base  *url.URL
	token string
	http  *http.Client
}

// RegistryError is an answer that is no success. It never holds the token.
type RegistryError struct {
	Op     string
	Status int // zero: none came
	Reason string
}

func (e *RegistryError) Error() string {
	if e.Status == 0 {
		return fmt.Sprintf("%s: the registry did not answer: %s", e.Op, e.Reason)
	}
	text := fmt.Sprintf("%s: the registry answers %d", e.Op, e.Status)
	if e.Reason != "" {
		text += ": " + e.Reason
	}
	switch e.Status {
	case http.StatusUnauthorized, http.StatusForbidden:
		text += "; is the token in THESEUS_NPM_TOKEN one that may publish this package?"
	}
	return text
}

// Unavailable reports whether the same may work later.
func (e *RegistryError) Unavailable() bool {
	return e.Status == 0 || e.Status >= 500 || e.Status == http.StatusTooManyRequests || e.Status == http.StatusRequestTimeout
}

// OtherBytesError says that a version is published, with other content.
type OtherBytesError struct {
	Name            string
	Version         Semver
	Published, Ours string // integrity
}

func (e *OtherBytesError) Error() string {
	return fmt.Sprintf("%s@%v is published with other bytes: %s there, %s here; a version is never replaced. Release from it as the previous one",
		e.Name, e.Version, printable.Text(e.Published), e.Ours)
}

// OpenRegistry checks an address. A token goes over https, or to this machine.
func OpenRegistry(address, token string) (*Registry, error) {
	u, err := url.Parse(address)
	if err != nil || u.Host == "" || u.Scheme != "https" && u.Scheme != "http" || u.User != nil || u.RawQuery != "" || u.Fragment != "" {
		return nil, errors.New("the registry's address must be https://host/path, without a user, ? or #")
	}
	if strings.ContainsFunc(token, func(r rune) bool { return r <= ' ' || r > '~' }) {
		return nil, errors.New("the token has characters that no token has")
	}
	if ip := net.ParseIP(u.Hostname()); token != "" && u.Scheme == "http" && u.Hostname() != "localhost" && (ip == nil || !ip.IsLoopback()) {
		return nil, errors.New("a token is not sent over http: everybody on the way would have it; use https")
	}
	u.Path = strings.TrimSuffix(u.Path, "/")
	return &Registry{base: u, token: token, http: &http.Client{
		Timeout: 5 * time.Minute,
		// Where a registry sends elsewhere the token does not follow to another host; a change is not sent twice.
		CheckRedirect: func(r *http.Request, via []*http.Request) error {
			if via[0].Method != http.MethodGet || len(via) > 5 {
				return http.ErrUseLastResponse
			}
			if r.URL.Host != via[0].URL.Host || r.URL.Scheme != via[0].URL.Scheme {
				r.Header.Del("Authorization")
			}
			return nil
		},
	}}, nil
}

// maxPackument bounds what a registry says of a package.
const maxPackument = 64 << 20

// do asks, and gives the body of an answer below 300; a 404 is nil.
func (r *Registry) do(ctx context.Context, op, method, address string, body []byte, limit int64) ([]byte, error) {
	request, err := http.NewRequestWithContext(ctx, method, address, bytes.NewReader(body))
	if err != nil {
		return nil, fmt.Errorf("%s: %w", op, err)
	}
	request.Header.Set("Accept", "application/json, application/octet-stream;q=0.9")
	if body != nil {
		request.Header.Set("Content-Type", "application/json")
	}
	if u, err := url.Parse(address); r.token != "" && err == nil && u.Host == r.base.Host && u.Scheme == r.base.Scheme {
		request.Header.Set("Authorization", "Bearer "+r.token)
	}
	response, err := r.http.Do(request)
	if err != nil {
		if ctx.Err() != nil {
			return nil, ctx.Err()
		}
		var wrapped *url.Error
		if errors.As(err, &wrapped) {
			err = wrapped.Err
		}
		return nil, &RegistryError{op, 0, r.hide(err.Error())}
	}
	defer response.Body.Close()
	answer, err := io.ReadAll(io.LimitReader(response.Body, limit+1))
	switch {
	case err != nil:
		return nil, &RegistryError{op, 0, r.hide("the answer broke off: " + err.Error())}
	case int64(len(answer)) > limit:
		return nil, &RegistryError{op, response.StatusCode, "more than it may say"}
	case response.StatusCode == http.StatusNotFound && method == http.MethodGet:
		return nil, nil
	case response.StatusCode >= 300:
		return nil, &RegistryError{op, response.StatusCode, r.hide(reasonIn(answer))}
	}
	return answer, nil
}

// hide keeps a token that a server gives back out of what is printed.
func (r *Registry) hide(text string) string {
	if r.token != "" {
		text = strings.ReplaceAll(text, r.token, "[token]")
	}
	if text = printable.Text(text); len(text) > 300 {
		text = text[:300] + "…"
	}
	return text
}

func reasonIn(answer []byte) string {
	var said struct{ Error, Reason, Message string }
	if json.Unmarshal(answer, &said) == nil {
		for _, text := range []string{said.Reason, said.Error, said.Message} {
			if text != "" {
				return text
			}
		}
	}
	return ""
}

// packument is what a registry keeps of a package.
type packument struct {
	Name     string            `json:"name"`
	Tags     map[string]string `json:"dist-tags"`
	Versions map[string]struct {
		Dist dist `json:"dist"`
	} `json:"versions"`
}

type dist struct {
	Integrity string `json:"integrity"`
	Shasum    string `json:"shasum"`
	Tarball   string `json:"tarball"`
}

func (r *Registry) at(name string) string {
	return r.base.String() + "/" + strings.ReplaceAll(name, "/", "%2f")
}

func (r *Registry) packument(ctx context.Context, name string) (*packument, error) {
	if err := CheckName(name); err != nil {
		return nil, err
	}
	answer, err := r.do(ctx, "asking for "+name, http.MethodGet, r.at(name), nil, maxPackument)
	if answer == nil || err != nil {
		return nil, err
	}
	return parsePackument(answer, name)
}

func parsePackument(answer []byte, name string) (*packument, error) {
	var p packument
	if err := json.Unmarshal(answer, &p); err != nil {
		return nil, fmt.Errorf("asking for %s: the registry's answer: %w", name, err)
	}
	if p.Name != name {
		return nil, fmt.Errorf("asking for %s: the registry answers for %.80q", name, p.Name)
	}
	return &p, nil
}

// newest version of ours. What others published under another form of version is not ours.
func (p *packument) newest() (newest Semver, ok bool) {
	for text := range p.Versions {
		if v, err := ParseSemver(text); err == nil && (!ok || v.Cmp(newest) > 0) {
			newest, ok = v, true
		}
	}
	return newest, ok
}

// Latest is the manifest of the newest version that is published; nil if there is none.
func (r *Registry) Latest(ctx context.Context, name string) (*Manifest, error) {
	p, err := r.packument(ctx, name)
	if p == nil || err != nil {
		return nil, err
	}
	v, ok := p.newest()
	if !ok {
		return nil, nil
	}
	return r.fetch(ctx, name, v, p.Versions[v.String()].Dist)
}

// fetch the manifest of a version, from an archive with the bytes that the registry promised.
func (r *Registry) fetch(ctx context.Context, name string, v Semver, d dist) (*Manifest, error) {
	op := fmt.Sprintf("fetching %s@%v", name, v)
	tarball, err := url.Parse(d.Tarball)
	if err != nil || tarball.Host == "" || tarball.Scheme != "https" && tarball.Scheme != "http" {
		return nil, &RegistryError{op, http.StatusOK, fmt.Sprintf("its archive is at %.200q, which is no address", d.Tarball)}
	}
	archive, err := r.do(ctx, op, http.MethodGet, d.Tarball, nil, maxArchive)
	if err != nil {
		return nil, err
	}
	if archive == nil || Integrity(archive) != d.Integrity {
		return nil, &RegistryError{op, 0, "what came is not what it promised"} // a cut or stale copy: ask again
	}
	m, err := ReadArchive(archive)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", op, err)
	}
	if m.Name != name || m.Version != v {
		return nil, fmt.Errorf("%s: the archive is of %s@%v", op, printable.Text(m.Name), m.Version)
	}
	return m, nil
}

// Integrity of an archive, as npm writes it.
func Integrity(archive []byte) string {
	sum := sha512.Sum512(archive)
	return "sha512-" + base64.StdEncoding.EncodeToString(sum[:])
}

// Publish puts an archive of [Manifest.NPM] into the registry, once: done is false if the same bytes were there. It may be repeated after
// any failure; an answer that was lost is asked for again.
func (r *Registry) Publish(ctx context.Context, m *Manifest, archive []byte) (done bool, err error) {
	there, err := r.published(ctx, m, archive)
	if there || err != nil {
		return false, err
	}
	if r.token == "" {
		return false, errors.New("no token; give one that may publish this package in THESEUS_NPM_TOKEN")
	}
	body, err := r.publication(m, archive)
	if err != nil {
		return false, err
	}
	_, failure := r.do(ctx, fmt.Sprintf("publishing %s@%v", m.Name, m.Version), http.MethodPut, r.at(m.Name), body, 1<<20)
	if ctx.Err() != nil {
		return false, ctx.Err()
	}
	// What counts is what the registry has, not what it answered.
	there, err = r.published(ctx, m, archive)
	switch {
	case there:
		return true, nil
	case failure != nil && !errors.As(err, new(*OtherBytesError)):
		return false, failure
	case err != nil:
		return false, err
	}
	return false, &RegistryError{fmt.Sprintf("publishing %s@%v", m.Name, m.Version), http.StatusOK, "it took the package and does not have it"}
}

// published reports whether the registry has this version with these bytes; with others it is an *OtherBytesError.
func (r *Registry) published(ctx context.Context, m *Manifest, archive []byte) (bool, error) {
	p, err := r.packument(ctx, m.Name)
	if p == nil || err != nil {
		return false, err
	}
	v, ok := p.Versions[m.Version.String()]
	if !ok {
		return false, nil
	}
	sum := sha1.Sum(archive)
	if v.Dist.Integrity != Integrity(archive) || v.Dist.Shasum != "" && v.Dist.Shasum != hex.EncodeToString(sum[:]) {
		return false, &OtherBytesError{m.Name, m.Version, v.Dist.Integrity, Integrity(archive)}
	}
	// A registry that was stopped half way may know of an archive that it does not have.
	if _, err := r.fetch(ctx, m.Name, m.Version, v.Dist); err != nil {
		return false, err
	}
	return true, nil
}

// publication is the document that npm registries take: a version's package.json and the archive.
func (r *Registry) publication(m *Manifest, archive []byte) ([]byte, error) {
	var pkg map[string]any
	b, err := document(m.packageJSON())
	if err != nil {
		return nil, err
	}
	if err := json.Unmarshal(b, &pkg); err != nil {
		return nil, err
	}
	file := fmt.Sprintf("%s-%v.tgz", m.Name[strings.LastIndex(m.Name, "/")+1:], m.Version)
	sum := sha1.Sum(archive)
	pkg["_id"] = fmt.Sprintf("%s@%v", m.Name, m.Version)
	pkg["readme"] = m.readme()
	pkg["dist"] = dist{Integrity(archive), hex.EncodeToString(sum[:]), r.base.String() + "/" + m.Name + "/-/" + file}
	return json.Marshal(map[string]any{
		"_id": m.Name, "name": m.Name, "description": pkg["description"],
		"dist-tags": map[string]string{"latest": m.Version.String()},
		"versions":  map[string]any{m.Version.String(): pkg},
		"_attachments": map[string]any{file: map[string]any{
			"content_type": "application/octet-stream", "data": base64.StdEncoding.EncodeToString(archive), "length": len(archive),
		}},
	})
}

// Settings finds a package's registry in the text of an .npmrc: that of its scope, or the one for all; empty if there is none. Tokens in
// there are not read.
func Settings(npmrc []byte, name string) string {
	found := ""
	scope, _, scoped := strings.Cut(name, "/")
	for line := range strings.SplitSeq(string(npmrc), "\n") {
		key, value, ok := strings.Cut(strings.TrimSpace(line), "=")
		if !ok || strings.HasPrefix(key, "#") || strings.HasPrefix(key, ";") {
			continue
		}
		value = strings.Trim(strings.TrimSpace(value), `"'`)
		switch key = strings.TrimSpace(key); {
		case scoped && key == scope+":registry":
			return value
		case key == "registry":
			found = value
		}
	}
	return found
}
