package link

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/netip"
	"net/url"
	"strings"
	"syscall"
	"time"
)

const (
	maxRedirects  = 5
	dialTime      = 15 * time.Second
	headerTime    = 60 * time.Second
	maxErrorBytes = 4 << 10
)

// ErrPrivateAddress is wrapped when a link, or a redirect, leads to an address that only this machine or its network
// can see, and AllowPrivate is not set.
var ErrPrivateAddress = errors.New("address of this machine or of a private network")

// ErrAddressSpelling is wrapped when a host is a number, but no address as everybody writes it.
var ErrAddressSpelling = errors.New("not how an address is spelt: write four decimal numbers without leading zeros, or an IPv6 address in brackets")

// errBudget is wrapped when a server sends more than Fetcher.Bytes.
var errBudget = errors.New("more bytes than the limit of one fetch")

// network is the way out of one fetch to one host: it counts bytes, refuses private addresses after they are resolved
// (so a name cannot be answered differently the second time), uses no proxy, and shows credentials to that host alone.
type network struct {
	transport *http.Transport
	private   bool   // may be reached
	host      string // host:port as in the link, the only one that sees user and password
	https     bool
	user      string
	password  string
	budget    *budget
}

// budget is what is left of the bytes that one fetch may receive, over all its connections.
type budget struct {
	left     int64
	received int64
	progress func(received int64)
}

// dialer refuses what is not public after a name was resolved, at the very address that is about to be dialled.
func (f *Fetcher) dialer(private bool) *net.Dialer {
	return &net.Dialer{
		Timeout:  dialTime,
		Resolver: f.resolver,
		ControlContext: func(_ context.Context, _, address string, _ syscall.RawConn) error {
			addr, err := netip.ParseAddrPort(address)
			if err != nil {
				return err
			}
			if !private && !public(addr.Addr()) {
				return fmt.Errorf("%s: %w", addr.Addr(), ErrPrivateAddress)
			}
			return nil
		},
	}
}

func (f *Fetcher) open(target *url.URL, b *budget, trusted bool) *network {
	private := f.AllowPrivate || trusted
	n := &network{
		transport: &http.Transport{
			Proxy:                  nil,
			DialContext:            f.dialer(private).DialContext,
			ForceAttemptHTTP2:      true,
			TLSHandshakeTimeout:    dialTime,
			ResponseHeaderTimeout:  headerTime,
			MaxResponseHeaderBytes: 64 << 10,
			DisableCompression:     true, // counted bytes are the bytes that came
			DisableKeepAlives:      false,
			IdleConnTimeout:        dialTime,
			TLSClientConfig:        f.tls,
		},
		private: private,
		host:    target.Host,
		https:   target.Scheme == "https",
		budget:  b,
	}
	// Over plain http a password would be read on the way; only a private network is trusted with that.
	if f.Credentials != nil && (n.https || private) {
		n.user, n.password, _ = f.Credentials(target.Host)
	}
	return n
}

func (n *network) close() { n.transport.CloseIdleConnections() }

// client follows redirects within bounds. Credentials are added per request, below the redirects, so there is nothing
// to forget when one leads elsewhere.
func (n *network) client() *http.Client {
	return &http.Client{Transport: n, CheckRedirect: func(req *http.Request, via []*http.Request) error {
		switch {
		case len(via) > maxRedirects:
			return fmt.Errorf("more than %d redirects", maxRedirects)
		case req.URL.Scheme != "https" && via[len(via)-1].URL.Scheme == "https":
			return errors.New("redirect from https to plain http")
		}
		return nil
	}}
}

// RoundTrip implements http.RoundTripper.
func (n *network) RoundTrip(req *http.Request) (*http.Response, error) {
	if req.URL.Scheme != "https" && req.URL.Scheme != "http" {
		return nil, fmt.Errorf("scheme %q", req.URL.Scheme)
	}
	if err := checkHost(req.URL.Hostname(), n.private); err != nil {
		return nil, err
	}
	req = req.Clone(req.Context())
	req.Header.Del("Authorization")
	req.Header.Del("Referer")
	if n.user+n.password != "" && req.URL.Host == n.host && (req.URL.Scheme == "https") == n.https {
		req.SetBasicAuth(n.user, n.password)
	}
	res, err := n.transport.RoundTrip(req)
	if err != nil {
		return nil, err
	}
	res.Body = &countedBody{res.Body, n.budget}
	if res.StatusCode >= 400 {
		res.Body = &cutBody{io.LimitReader(res.Body, maxErrorBytes), res.Body}
	}
	return res, nil
}

type countedBody struct {
	io.ReadCloser
	budget *budget
}

func (b *countedBody) Read(p []byte) (int, error) {
	n, err := b.ReadCloser.Read(p)
	b.budget.left -= int64(n)
	b.budget.received += int64(n)
	if b.budget.left < 0 {
		return 0, errBudget
	}
	if b.budget.progress != nil && n > 0 {
		b.budget.progress(b.budget.received)
	}
	return n, err
}

type cutBody struct {
	io.Reader
	io.Closer
}

// checkHost refuses a host before anybody is asked what it means: an address that is not public, and a number that one
// resolver takes for a name and another for an address (127.1, 0x7f000001, 2130706433).
func checkHost(host string, private bool) error {
	if addr, err := netip.ParseAddr(host); err == nil {
		if !private && !public(addr) {
			return fmt.Errorf("%s: %w", addr, ErrPrivateAddress)
		}
		return nil
	}
	name := strings.TrimRight(host, ".")
	last := strings.ToLower(name[strings.LastIndexByte(name, '.')+1:])
	if digits := strings.TrimPrefix(last, "0x"); strings.Trim(last, "0123456789") == "" || digits != last && strings.Trim(digits, "0123456789abcdef") == "" {
		return fmt.Errorf("%q: %w", host, ErrAddressSpelling)
	}
	return nil
}

// public reports whether a is an ordinary address of the internet. Whatever is set aside for another purpose is not:
// loopback, private and link-local networks, the metadata addresses of clouds among them, documentation, multicast, and
// the IPv6 forms that carry an IPv4 address within.
func public(a netip.Addr) bool {
	a = a.Unmap()
	if !a.IsValid() || a.Zone() != "" {
		return false
	}
	if a.Is6() && !netip.MustParsePrefix("2000::/3").Contains(a) {
		return false
	}
	for _, p := range setAside {
		if p.Contains(a) {
			return false
		}
	}
	return a.IsGlobalUnicast() && !a.IsPrivate()
}

// setAside lists the special-purpose blocks of the IANA registries within global unicast space, and the one address
// outside them at which a large cloud tells its machines their secrets.
var setAside = func() []netip.Prefix {
	var out []netip.Prefix
	for _, s := range []string{
		"0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "168.63.129.16/32", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24",
		"192.0.2.0/24", "192.88.99.0/24", "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24",
		"224.0.0.0/4", "240.0.0.0/4", "2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20",
	} {
		out = append(out, netip.MustParsePrefix(s))
	}
	return out
}()
