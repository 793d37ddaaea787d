package link

import (
	"context"
	"errors"
	"fmt"
	"io"
	"maps"
	"net/url"
	"os"
	"slices"
	"strings"

	"github.com/go-git/go-git/v5/plumbing"
	"github.com/go-git/go-git/v5/plumbing/protocol/packp"
	"github.com/go-git/go-git/v5/plumbing/protocol/packp/capability"
	"github.com/go-git/go-git/v5/plumbing/protocol/packp/sideband"
	"github.com/go-git/go-git/v5/plumbing/transport"
	githttp "github.com/go-git/go-git/v5/plumbing/transport/http"
)

// remote is a repository behind git's smart HTTP protocol.
type remote struct {
	link    Link
	session transport.UploadPackSession
	refs    *packp.AdvRefs
	pack    *pack // after download
	limit   int64 // bytes of one object
}

// openRemote asks a server for its names.
func (f *Fetcher) openRemote(ctx context.Context, l Link, p place, b *budget) (*repository, error) {
	target, err := url.Parse(p.where)
	if err != nil {
		return nil, &UnavailableError{l, err}
	}
	endpoint, err := transport.NewEndpoint(p.where)
	if err != nil {
		return nil, &UnavailableError{l, err}
	}
	n := f.open(target, b, p.trusted)
	session, err := githttp.NewClient(n.client()).NewUploadPackSession(endpoint, nil)
	if err != nil {
		return nil, &UnavailableError{l, err}
	}
	refs, err := session.AdvertisedReferencesContext(ctx)
	switch {
	case errors.Is(err, transport.ErrRepositoryNotFound):
		return nil, &GoneError{l, "the repository"}
	case errors.Is(err, transport.ErrEmptyRemoteRepository):
		return nil, &GoneError{l, "anything in the repository, which is empty: the commit"}
	case errors.Is(err, transport.ErrAuthenticationRequired), errors.Is(err, transport.ErrAuthorizationFailed):
		return nil, &UnavailableError{l, fmt.Errorf("the server asks for credentials: the repository is private or does not exist: %w", err)}
	case err != nil:
		return nil, &UnavailableError{l, err}
	}
	m := &remote{link: l, session: session, refs: refs, limit: max(f.Limits.OrDefault().FileBytes, objectBytes)}
	r := &repository{place: p, download: m.download}
	if refs.Head != nil {
		r.head = *refs.Head
	}
	r.lookup = func(name string) (plumbing.Hash, bool) {
		if id, ok := refs.Peeled[name]; ok {
			return id, true
		}
		id, ok := refs.References[name]
		return id, ok
	}
	r.object = func(id plumbing.Hash) (plumbing.EncodedObject, error) { return m.pack.get(id) }
	r.close = func() {
		n.close()
		if m.pack != nil {
			m.pack.close()
		}
	}
	return r, nil
}

// download asks for the one commit where the server lets a client name it, and for everything otherwise.
func (m *remote) download(ctx context.Context, c plumbing.Hash, temp string) error {
	tip := m.advertised(c)
	reachable := m.refs.Capabilities.Supports(capability.AllowReachableSHA1InWant)
	if tip || reachable || m.refs.Capabilities.Supports(capability.AllowTipSHA1InWant) {
		err := m.request(ctx, []plumbing.Hash{c}, true, temp)
		if err == nil {
			return m.holds(c)
		}
		if !notOurRef(err) {
			return err
		}
		if reachable {
			return m.gone(c)
		}
	}
	var all []plumbing.Hash
	for _, name := range slices.Sorted(maps.Keys(m.refs.References)) {
		if strings.HasPrefix(name, "refs/heads/") || strings.HasPrefix(name, "refs/tags/") {
			all = append(all, m.refs.References[name])
		}
	}
	if len(all) == 0 {
		return m.gone(c)
	}
	slices.SortFunc(all, func(a, b plumbing.Hash) int { return strings.Compare(a.String(), b.String()) })
	if err := m.request(ctx, slices.Compact(all), false, temp); err != nil {
		return err
	}
	return m.holds(c)
}

func (m *remote) holds(c plumbing.Hash) error {
	if _, err := m.pack.get(c); err != nil {
		return m.gone(c)
	}
	return nil
}

func (m *remote) gone(c plumbing.Hash) error { return &GoneError{m.link, "commit " + c.String()} }

func (m *remote) advertised(c plumbing.Hash) bool {
	if m.refs.Head != nil && *m.refs.Head == c {
		return true
	}
	for _, id := range m.refs.References {
		if id == c {
			return true
		}
	}
	return false
}

// notOurRef recognises a server that has not got, or does not give, the commit that it was asked for. Git itself has
// no other way to say so than this text.
func notOurRef(err error) bool { return strings.Contains(err.Error(), "not our ref") }

// request downloads one pack with the wanted commits: alone, where the server can do that, or with all their history.
func (m *remote) request(ctx context.Context, wants []plumbing.Hash, alone bool, temp string) error {
	req := packp.NewUploadPackRequest()
	req.Wants = wants
	ask := []capability.Capability{capability.OFSDelta, capability.NoProgress, capability.Sideband64k}
	if alone && m.refs.Capabilities.Supports(capability.Shallow) {
		req.Depth = packp.DepthCommits(1)
		ask = append(ask, capability.Shallow)
	}
	for _, c := range ask {
		if m.refs.Capabilities.Supports(c) {
			if err := req.Capabilities.Set(c); err != nil {
				return err
			}
		}
	}
	res, err := m.session.UploadPack(ctx, req)
	if err != nil {
		return &UnavailableError{m.link, err}
	}
	defer res.Close()
	var body io.Reader = res
	if req.Capabilities.Supports(capability.Sideband64k) {
		body = sideband.NewDemuxer(sideband.Sideband64k, res)
	}
	file, err := os.CreateTemp(temp, "pack-*")
	if err != nil {
		return err
	}
	if _, err := io.Copy(file, body); err != nil {
		file.Close()
		return &UnavailableError{m.link, err}
	}
	m.pack, err = readPack(ctx, file, m.limit)
	if err != nil {
		return &UnavailableError{m.link, err}
	}
	return nil
}
