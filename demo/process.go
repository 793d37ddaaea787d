package demo

import (
	"fmt"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"time"
)

// process is one validator: this program, started again.
type process struct {
	name string
	url  string
	log  string
	// account that it validates with.
	account string
	away    bool // killed on purpose
	cmd     *exec.Cmd
	done    chan struct{}
}

func (s *story) startValidator(i int, account string) *process {
	listen := freeAddress()
	p := &process{
		name: fmt.Sprintf("validator %d", i+1), account: account, url: "http://" + listen, log: filepath.Join(s.dir, fmt.Sprintf("validator-%d.log", i+1)), done: make(chan struct{}),
	}
	p.cmd = exec.Command(s.cfg.Program, "validator", "run",
		"--rpc", s.url, "--network", s.networkFile(), "--account", account, "--keystore", s.keystoreDir(), "--password-file", s.passwordFile(),
		"--data", filepath.Join(s.dir, fmt.Sprintf("validator-%d", i+1)), "--listen", listen, "--poll", "200ms", "--stagger", "1s", "--allow-private")
	p.cmd.Env = os.Environ()
	// The validators of a demo end with it, also when it is killed.
	p.cmd.SysProcAttr = endWithParent()
	out := must(os.Create(p.log))
	defer out.Close()
	p.cmd.Stdout, p.cmd.Stderr = out, out
	check(p.cmd.Start())
	go func() {
		p.cmd.Wait()
		close(p.done)
	}()
	return p
}

func (p *process) died() bool {
	select {
	case <-p.done:
		return true
	default:
		return false
	}
}

func (p *process) lastWords() string {
	b, err := os.ReadFile(p.log)
	if err != nil {
		return err.Error()
	}
	lines := strings.Split(strings.TrimSpace(string(b)), "\n")
	return lines[len(lines)-1]
}

// stopValidators asks them to end, and kills those that do not.
func (s *story) stopValidators() {
	for _, p := range s.seats {
		p.cmd.Process.Signal(syscall.SIGTERM)
	}
	for _, p := range s.seats {
		if p.away {
			continue
		}
		select {
		case <-p.done:
		case <-time.After(5 * time.Second):
			p.cmd.Process.Kill()
			<-p.done
		}
	}
}

// freeAddress is a loopback address whose port was free a moment ago.
func freeAddress() string {
	l := must(net.Listen("tcp", "127.0.0.1:0"))
	defer l.Close()
	return l.Addr().String()
}
