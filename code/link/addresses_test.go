package link

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"net/netip"
	"net/url"
	"slices"
	"strings"
	"sync/atomic"
	"syscall"
	"testing"

	"golang.org/x/net/dns/dnsmessage"
)

// spellings are hosts, as they stand in a link, that mean this machine, its network, or nothing that should be asked.
func spellings() (hosts []string) {
	add := func(more ...string) { hosts = append(hosts, more...) }
	// IPv4 in every spelling that some parser reads: whole, short, octal, hexadecimal, one number, mixed.
	for _, s := range []string{
		"127.0.0.1", "127.0.0.2", "127.255.255.254", "0.0.0.0", "0.0.0.1", "10.0.0.1", "10.255.255.255", "100.64.0.1", "100.100.100.200",
		"100.127.255.254", "169.254.0.1", "169.254.169.254", "169.254.170.2", "172.16.0.1", "172.31.255.254", "192.0.0.192", "192.168.0.1",
		"192.168.255.255", "198.18.0.1", "168.63.129.16", "224.0.0.1", "239.255.255.250", "240.0.0.1", "255.255.255.255",
	} {
		b := netip.MustParseAddr(s).As4()
		n := uint32(b[0])<<24 | uint32(b[1])<<16 | uint32(b[2])<<8 | uint32(b[3])
		add(s, s+".",
			fmt.Sprint(n), fmt.Sprintf("0x%x", n), fmt.Sprintf("0X%X", n), fmt.Sprintf("0%o", n),
			fmt.Sprintf("%d.%d", b[0], n&0xffffff), fmt.Sprintf("%d.%d.%d", b[0], b[1], n&0xffff),
			fmt.Sprintf("0%o.0%o.0%o.0%o", b[0], b[1], b[2], b[3]), fmt.Sprintf("0x%x.0x%x.0x%x.0x%x", b[0], b[1], b[2], b[3]),
			fmt.Sprintf("%03d.%03d.%03d.%03d", b[0], b[1], b[2], b[3]), fmt.Sprintf("0x%x.%d.0%o.%d", b[0], b[1], b[2], b[3]),
			// within IPv6: mapped, compatible, translated, 6to4, NAT64 of two kinds, ISATAP.
			fmt.Sprintf("[::ffff:%s]", s), fmt.Sprintf("[::FFFF:%x:%x]", n>>16, n&0xffff), fmt.Sprintf("[0:0:0:0:0:ffff:%s]", s), fmt.Sprintf("[::%s]", s),
			fmt.Sprintf("[::ffff:0:%s]", s), fmt.Sprintf("[2002:%x:%x::1]", n>>16, n&0xffff), fmt.Sprintf("[64:ff9b::%s]", s), fmt.Sprintf("[64:ff9b:1::%s]", s),
			fmt.Sprintf("[fe80::5efe:%s]", s))
	}
	add("[::1]", "[0:0:0:0:0:0:0:1]", "[0000:0000:0000:0000:0000:0000:0000:0001]", "[::]", "[::1%25lo]", "[fe80::1]", "[fe80::1%25eth0]", "[FE80::1%25lo]", "[febf::1]",
		"[fc00::1]", "[fd00::1]", "[fd00:ec2::254]", "[fdff:ffff::1]", "[fec0::1]", "[ff01::1]", "[ff02::1]", "[ff02::fb]", "[ff0e::1]", "[2001::1]",
		"[2001:0:7f00:1::]", "[2001:10::1]", "[2001:20::1]", "[2001:db8::1]", "[3fff::1]", "[100::1]", "[5f00::1]", "[4000::1]", "[2001:2::1]",
		"127.0.0.1..", "1", "0", "0x", "00", "127.0.0.1.0", "256.256.256.256", "0x100000000", "4294967296", "127.0.0.0x1", "example.org.0x7f")
	return hosts
}

// names are what a resolver of the attacker's answers.
var names = map[string][][]string{ // name -> answers, in turn; the last again and again
	"localhost.":           {{"127.0.0.1"}}, // with its dot; without, the hosts file answers
	"loopback.test.":       {{"127.0.0.1"}},
	"six.test.":            {{"::1"}},
	"mapped.test.":         {{"::ffff:127.0.0.1"}},
	"metadata.test.":       {{"169.254.169.254"}},
	"private.test.":        {{"10.0.0.1"}, {"192.168.0.1"}},
	"unspecified.test.":    {{"0.0.0.0"}, {"::"}},
	"xn--localhost.test.":  {{"127.0.0.1"}},
	"rebound.test.":        {{"93.184.216.34"}, {"127.0.0.1"}},
	"mixed.test.":          {{"93.184.216.34", "127.0.0.1"}},
	"mixed-backwards.test": {{"127.0.0.1", "93.184.216.34"}},
	"mixed-six.test.":      {{"2606:4700::1111", "::1"}},
}

// attackersResolver answers from names over UDP on this machine, and counts the questions for each name.
func attackersResolver(t *testing.T) *net.Resolver {
	t.Helper()
	socket, err := net.ListenPacket("udp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { socket.Close() })
	asked := map[string]int{}
	go func() {
		buf := make([]byte, 1500)
		for {
			n, from, err := socket.ReadFrom(buf)
			if err != nil {
				return
			}
			var m dnsmessage.Message
			if m.Unpack(buf[:n]) != nil || len(m.Questions) != 1 {
				continue
			}
			q := m.Questions[0]
			name := strings.ToLower(q.Name.String())
			m.Response, m.RecursionAvailable, m.Additionals = true, true, nil
			answers, known := names[name]
			if !known {
				if answers, known = names[strings.TrimSuffix(name, ".")]; !known {
					m.RCode = dnsmessage.RCodeNameError
				}
			}
			if known {
				turn := asked[name+q.Type.String()]
				asked[name+q.Type.String()]++
				head := dnsmessage.ResourceHeader{Name: q.Name, Type: q.Type, Class: q.Class}
				for _, a := range answers[min(turn, len(answers)-1)] {
					switch addr := netip.MustParseAddr(a); {
					case addr.Is4() && q.Type == dnsmessage.TypeA:
						m.Answers = append(m.Answers, dnsmessage.Resource{Header: head, Body: &dnsmessage.AResource{A: addr.As4()}})
					case addr.Is6() && q.Type == dnsmessage.TypeAAAA:
						m.Answers = append(m.Answers, dnsmessage.Resource{Header: head, Body: &dnsmessage.AAAAResource{AAAA: addr.As16()}})
					}
				}
			}
			if answer, err := m.Pack(); err == nil {
				socket.WriteTo(answer, from)
			}
		}
	}()
	return &net.Resolver{PreferGo: true, Dial: func(ctx context.Context, _, _ string) (net.Conn, error) {
		return new(net.Dialer).DialContext(ctx, "udp", socket.LocalAddr().String())
	}}
}

// listener counts who connects to this machine, over both families where there are two, on one port.
func listener(t *testing.T) (port string, connections *atomic.Int64) {
	t.Helper()
	connections = new(atomic.Int64)
	four, err := net.Listen("tcp4", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	_, port, _ = net.SplitHostPort(four.Addr().String())
	listeners := []net.Listener{four}
	if six, err := net.Listen("tcp6", "[::1]:"+port); err == nil {
		listeners = append(listeners, six)
	}
	body := gz(tarOf(t, tarEntry{Name: "r/a=x"}), 1)
	for _, l := range listeners {
		s := &http.Server{Handler: http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { w.Write(body) })}
		s.ConnState = func(_ net.Conn, state http.ConnState) {
			if state == http.StateNew {
				connections.Add(1)
			}
		}
		go s.Serve(l)
		t.Cleanup(func() { s.Close() })
	}
	return port, connections
}

// TestIncidentG9RefusedAddresses tries every spelling as an archive, as a git repository and as a redirect.
func TestIncidentG9RefusedAddresses(t *testing.T) {
	port, connections := listener(t)
	resolver := attackersResolver(t)
	strict, open := &Fetcher{resolver: resolver}, &Fetcher{resolver: resolver, AllowPrivate: true}

	hosts := spellings()
	for name := range names {
		if !strings.HasPrefix(name, "rebound") && !strings.HasPrefix(name, "mixed") { // those are below
			hosts = append(hosts, strings.TrimSuffix(name, "."), name, strings.ToUpper(name))
		}
	}
	hosts = append(hosts, "LocalHost")
	slices.Sort(hosts)
	if hosts = slices.Compact(hosts); len(hosts) < 300 {
		t.Fatalf("%d spellings", len(hosts))
	}
	refused := func(err error) bool {
		return errors.As(err, new(*UnavailableError)) && (errors.Is(err, ErrPrivateAddress) || errors.Is(err, ErrAddressSpelling))
	}
	for _, host := range hosts {
		for _, text := range []string{"http://" + host + ":" + port + "/x.tgz", "git+https://" + host + ":" + port + "/r"} {
			l, err := Parse(text)
			if err != nil {
				t.Errorf("%s: %v", text, err)
				continue
			}
			_, _, err = get(t, strict, l, Commit{})
			zoned := strings.Contains(host, "%25") && l.Git() && errors.As(err, new(*UnavailableError)) // go-git does not read such a URL
			if !refused(err) && !zoned {
				t.Errorf("%s: %v", text, err)
			}
		}
	}
	// What no link may hold in the first place.
	for _, host := range []string{
		"example.org@127.0.0.1", "user:password@127.0.0.1", "127.0.0.1%2f", "%31%32%37.0.0.1", "127。0。0。1", "１２７.0.0.1", "①②⑦.⓪.⓪.①",
		"127.0.0.1%00.example.org", "127.0.0.1\\@example.org", "localhost\u200b", "[::1", "::1", "127.0.0.1 .example.org", "example.org#@127.0.0.1",
	} {
		if l, err := Parse("http://" + host + ":" + port + "/x.tgz"); err == nil {
			t.Errorf("%q is a link: %s", host, l)
		}
	}

	// Redirects, from a server that may be reached. Only here can a host come unseen by Parse.
	mayBeReached := strict.open(&url.URL{Scheme: "http", Host: "example.org"}, strict.budget(), false)
	redirecting := mayBeReached.client()
	var to string
	home, followed := roundTripper(func(req *http.Request) (*http.Response, error) {
		if req.URL.Host == "example.org" {
			return &http.Response{StatusCode: http.StatusFound, Header: http.Header{"Location": {to}}, Body: http.NoBody, Request: req}, nil
		}
		return mayBeReached.RoundTrip(req)
	}), 0
	redirecting.Transport = home
	for _, host := range append(slices.Clone(hosts), "user:password@127.0.0.1", "127。0。0。1", "１２７.0.0.1") {
		to = "http://" + host + ":" + port + "/x.tgz"
		res, err := redirecting.Get("http://example.org/x.tgz")
		if err == nil {
			res.Body.Close()
			followed++
		}
		if !errors.Is(err, ErrPrivateAddress) && !errors.Is(err, ErrAddressSpelling) {
			t.Errorf("redirect to %s: %v", to, err)
		}
	}
	for _, scheme := range []string{"file:///etc/passwd", "ext::sh -c id", "gopher://127.0.0.1/x", "ftp://127.0.0.1/", "unix:///run/x"} {
		to = scheme
		if res, err := redirecting.Get("http://example.org/x.tgz"); err == nil {
			res.Body.Close()
			t.Errorf("redirect to %s was followed", to)
		}
	}
	if n := connections.Load(); n != 0 || followed != 0 {
		t.Fatalf("%d connections came through", n)
	}

	// The control: what means this machine is this machine where private addresses are allowed.
	reached := 0
	for _, host := range []string{
		"127.0.0.1", "[::ffff:127.0.0.1]", "[::FFFF:7f00:1]", "localhost", "LocalHost", "loopback.test", "LOOPBACK.test.", "mapped.test", "0.0.0.0", "xn--localhost.test",
	} {
		if _, _, err := get(t, open, parseLink(t, "http://"+host+":"+port+"/x.tgz"), Commit{}); err != nil {
			t.Errorf("%s with AllowPrivate: %v", host, err)
		}
		reached++
	}
	if n := connections.Load(); n < int64(reached) {
		t.Errorf("%d connections for %d links with AllowPrivate", n, reached)
	}
}

type roundTripper func(*http.Request) (*http.Response, error)

func (f roundTripper) RoundTrip(req *http.Request) (*http.Response, error) { return f(req) }

// TestIncidentG9Rebinding answers with a public address first and with a private one then, or with both at once. The
// address that is checked is the one that is dialled, after the name was resolved.
func TestIncidentG9Rebinding(t *testing.T) {
	port, connections := listener(t)
	f := &Fetcher{resolver: attackersResolver(t)}
	errReached := errors.New("this address would be dialled")
	for name, secondTime := range map[string]bool{"rebound.test": true, "mixed.test": false, "mixed-backwards.test": false, "mixed-six.test": false} {
		target := &url.URL{Scheme: "http", Host: name + ":" + port, Path: "/x.tgz"}
		for again := range 3 {
			n := f.open(target, f.budget(), false)
			// The guard of open, and behind it a wall: nothing leaves this machine.
			guard := f.dialer(false)
			check := guard.ControlContext
			var dialled []netip.Addr
			guard.ControlContext = func(ctx context.Context, network, address string, c syscall.RawConn) error {
				if err := check(ctx, network, address, c); err != nil {
					return err
				}
				dialled = append(dialled, netip.MustParseAddrPort(address).Addr())
				return errReached
			}
			n.transport.DialContext = guard.DialContext
			_, err := n.client().Get(target.String())
			if err == nil || slices.ContainsFunc(dialled, func(a netip.Addr) bool { return !public(a) }) {
				t.Errorf("%s, time %d: dialled %v, %v", name, again, dialled, err)
			}
			if secondTime && again > 0 && !errors.Is(err, ErrPrivateAddress) {
				t.Errorf("%s, time %d: %v", name, again, err)
			}
			if again == 0 && len(dialled) == 0 && !errors.Is(err, ErrPrivateAddress) {
				t.Errorf("%s: the public address was not tried: %v", name, err)
			}
		}
	}
	if n := connections.Load(); n != 0 {
		t.Errorf("%d connections", n)
	}
	// The control: a check of its own lookup before the dial is what rebinding gets past.
	resolver := attackersResolver(t)
	looked, err := resolver.LookupNetIP(t.Context(), "ip4", "rebound.test")
	if err != nil || !public(looked[0].Unmap()) {
		t.Fatalf("first answer: %v, %v", looked, err)
	}
	c, err := (&net.Dialer{Resolver: resolver}).DialContext(t.Context(), "tcp4", "rebound.test:"+port)
	if err != nil {
		t.Fatal(err)
	}
	c.Close()
}
