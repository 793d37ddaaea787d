package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"theseus/upgrade"
)

// smallDisk is one of the test's own: a tmpfs in a mount namespace, which needs no privileges where the system gives user namespaces
// away. Where it does not, a limit on the size of files stands in for a full disk, and a folder that takes no files for a read-only one.
type smallDisk struct {
	dir     string
	mounted bool
	full    bool
}

const diskVariable = "THESEUS_TEST_DISK"

// onSmallDisk runs a test again, in a process that has such a disk.
func onSmallDisk(t *testing.T, bytes int, test func(t *testing.T, d *smallDisk)) {
	t.Helper()
	if dir := os.Getenv(diskVariable); dir != "" {
		err := syscall.Mount("theseus", dir, "tmpfs", 0, fmt.Sprintf("size=%d", bytes))
		if err != nil {
			t.Logf("no disk can be mounted (%v): a limit on file sizes instead", err)
		}
		test(t, &smallDisk{dir: dir, mounted: err == nil})
		return
	}
	again := func(namespaces uintptr) (string, error) {
		cmd := exec.CommandContext(t.Context(), os.Args[0], "-test.run=^"+t.Name()+"$", "-test.v")
		cmd.Env = append(os.Environ(), diskVariable+"="+t.TempDir())
		if namespaces != 0 {
			cmd.SysProcAttr = &syscall.SysProcAttr{Cloneflags: namespaces}
			if namespaces&syscall.CLONE_NEWUSER != 0 {
				cmd.SysProcAttr.UidMappings = []syscall.SysProcIDMap{{ContainerID: 0, HostID: os.Getuid(), Size: 1}}
				cmd.SysProcAttr.GidMappings = []syscall.SysProcIDMap{{ContainerID: 0, HostID: os.Getgid(), Size: 1}}
			}
		}
		out, err := cmd.CombinedOutput()
		return string(out), err
	}
	var out string
	err := error(syscall.EPERM)
	for _, namespaces := range []uintptr{syscall.CLONE_NEWNS, syscall.CLONE_NEWNS | syscall.CLONE_NEWUSER, 0} {
		if out, err = again(namespaces); err == nil || errors.As(err, new(*exec.ExitError)) {
			break
		}
	}
	if err != nil || !strings.Contains(out, "--- PASS: "+t.Name()) {
		t.Fatalf("%v\n%s", err, out)
	}
	for line := range strings.Lines(out) {
		if strings.Contains(line, "_test.go:") {
			t.Log(strings.TrimSpace(line))
		}
	}
}

func (d *smallDisk) ballast() string { return filepath.Join(d.dir, "ballast") }

// fill leaves no room for a byte.
func (d *smallDisk) fill(t *testing.T) {
	t.Helper()
	d.full = true
	if !d.mounted {
		return
	}
	f, err := os.OpenFile(d.ballast(), os.O_CREATE|os.O_WRONLY|os.O_APPEND, 0o600)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	for chunk := make([]byte, 1<<16); len(chunk) > 0; {
		if _, err := f.Write(chunk); err != nil {
			chunk = chunk[:len(chunk)/2]
		}
	}
}

func (d *smallDisk) free(t *testing.T) {
	t.Helper()
	d.full = false
	if d.mounted {
		if err := os.Remove(d.ballast()); err != nil {
			t.Fatal(err)
		}
	}
}

// readOnly lets nobody write, and gives back what ends that.
func (d *smallDisk) readOnly(t *testing.T) (end func()) {
	t.Helper()
	if d.mounted {
		if err := syscall.Mount("theseus", d.dir, "tmpfs", syscall.MS_REMOUNT|syscall.MS_RDONLY, ""); err != nil {
			t.Fatal(err)
		}
		return func() {
			if err := syscall.Mount("theseus", d.dir, "tmpfs", syscall.MS_REMOUNT, ""); err != nil {
				t.Fatal(err)
			}
		}
	}
	var changed []string
	err := filepath.Walk(d.dir, func(path string, info os.FileInfo, err error) error {
		if err == nil && info.IsDir() {
			changed = append(changed, path)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	for _, path := range changed {
		if err := os.Chmod(path, 0o500); err != nil {
			t.Fatal(err)
		}
	}
	return func() {
		for _, path := range changed {
			if err := os.Chmod(path, 0o700); err != nil {
				t.Fatal(err)
			}
		}
	}
}

// run lets a command end on the disk as it is.
func (d *smallDisk) run(t *testing.T, w *work) (code int, said string) {
	t.Helper()
	cmd := d.limited(w.command(t))
	var out bytes.Buffer
	cmd.Stderr = &out
	err := cmd.Run()
	if err != nil && !errors.As(err, new(*exec.ExitError)) {
		t.Fatal(err)
	}
	return cmd.ProcessState.ExitCode(), out.String()
}

// limited stands in for a full disk where none can be mounted.
func (d *smallDisk) limited(cmd *exec.Cmd) *exec.Cmd {
	if d.full && !d.mounted {
		cmd.Args = append([]string{"sh", "-c", `ulimit -f 0; exec "$0" "$@"`, cmd.Path}, cmd.Args[1:]...)
		cmd.Path = "/bin/sh"
	}
	return cmd
}

// Every command that keeps something is run on a full disk and on a read-only one: it ends with the code for that and with the next step,
// leaves nothing half there, and works again once there is room.
func TestDiskFull(t *testing.T) {
	onSmallDisk(t, 16<<20, func(t *testing.T, d *smallDisk) {
		s := newScene(t)
		t.TempDir() // not on the small disk, as those of the subtests
		tried := 0
		for _, k := range kinds {
			if k.name == "build" { // keeps nothing
				continue
			}
			t.Run(k.name, func(inner *testing.T) {
				inner.Setenv("TMPDIR", d.dir)
				w := k.begin(inner, s)
				d.fill(inner)
				code, said := d.run(t, w)
				if code != exitFailed || !strings.Contains(said, "make room on its disk") || !strings.HasPrefix(lastLine(said), "theseus: ") {
					inner.Errorf("on a full disk: exit code %d: %s", code, said)
				}
				if err := w.half(); err != nil {
					inner.Errorf("on a full disk: %v", err)
				}
				d.free(inner)
				if d.mounted || os.Getuid() != 0 { // root writes where it likes
					end := d.readOnly(inner)
					code, said = d.run(t, w)
					if code != exitFailed && code != exitUsage || !strings.Contains(said, "let this account write there") {
						inner.Errorf("on a read-only disk: exit code %d: %s", code, said)
					}
					end()
				}
				if err := w.half(); err != nil {
					inner.Errorf("on a read-only disk: %v", err)
				}
				// The control: the same with room.
				if code, said := d.run(t, w); code != exitOK {
					inner.Errorf("with room again: exit code %d: %s", code, said)
				}
				if err := w.whole(); err != nil {
					inner.Error(err)
				}
				tried++
			})
		}
		t.Logf("%d commands, mounted: %v", tried, d.mounted)
	})
}

func lastLine(text string) string {
	lines := strings.Split(strings.TrimSpace(text), "\n")
	return lines[len(lines)-1]
}

// A validator's disk is full when a round begins: nothing is sent that is not written down first, so nothing is sent. It does not end, and
// goes on by itself when there is room.
func TestDiskFullUnderValidator(t *testing.T) {
	onSmallDisk(t, 4<<20, func(t *testing.T, d *smallDisk) {
		if !d.mounted {
			t.Log("a limit on file sizes cannot be lifted from a running process: the validator is started again instead")
		}
		s := newScene(t)
		w := s.world
		tree := filepath.Join(s.tree(t, "v1"), "v1")
		build := program(t, compilerEnv(t), "build", tree, "--json", "--chain-id", fmt.Sprint(w.Network.ChainID), "--deployer", w.Network.Deployer.Hex(), "--network", "none")
		out, err := build.Output()
		if err != nil {
			t.Fatal(err)
		}
		var artifacts []struct {
			TreeHash, CodeHash common.Hash
			Implementation     common.Address
		}
		if err := json.Unmarshal(out, &artifacts); err != nil {
			t.Fatal(err)
		}
		a := artifacts[0]
		if len(tree) > 100 { // links are short
			short, err := os.MkdirTemp("", "v")
			if err != nil {
				t.Fatal(err)
			}
			t.Cleanup(func() { os.RemoveAll(short) })
			if err := os.CopyFS(filepath.Join(short, "v1"), os.DirFS(tree)); err != nil {
				t.Fatal(err)
			}
			tree = filepath.Join(short, "v1")
		}
		u := w.Upgrade(w.Register(w.Configuration()), upgrade.Code{
			NewHash: [32]byte(a.TreeHash), Link: tree, ContractName: "Token", Implementation: a.Implementation, CodeHash: upgrade.CodeHash(a.CodeHash),
		})
		w.Approve(u)

		env := append(s.onChain(d.dir, 3), compilerEnv(t)...)
		command := func() *exec.Cmd {
			return d.limited(program(t, env, "validator", "run", "--data", filepath.Join(d.dir, "validator"), "--listen", "", "--poll", "50ms", "--stagger", "1ms", "--allow-private"))
		}
		start := func() *exec.Cmd {
			cmd := command()
			stderr, err := cmd.StderrPipe()
			if err != nil {
				t.Fatal(err)
			}
			if err := cmd.Start(); err != nil {
				t.Fatal(err)
			}
			for b, said := make([]byte, 1<<12), ""; !strings.Contains(said, "validator started"); {
				n, err := stderr.Read(b)
				if said += string(b[:n]); err != nil {
					t.Fatalf("%v: %s", err, said)
				}
			}
			go io.Copy(io.Discard, stderr)
			t.Cleanup(func() {
				cmd.Process.Kill()
				cmd.Wait()
			})
			return cmd
		}
		cmd := start()
		d.fill(t)
		before := w.Chain.Head()
		w.Request(u.Contract)
		if d.mounted {
			time.Sleep(4 * time.Second)
			if w.Chain.Head() != before+1 {
				t.Errorf("%d blocks were made by others than the requester", w.Chain.Head()-before-1)
			}
			if err := cmd.Process.Signal(syscall.Signal(0)); err != nil {
				t.Errorf("it ended: %v", err)
			}
		}
		d.free(t)
		if !d.mounted {
			cmd.Process.Kill()
			start()
		}
		for deadline := time.Now().Add(time.Minute); w.Record(u.Contract).Stage != upgrade.StageVerified; time.Sleep(50 * time.Millisecond) {
			if time.Now().After(deadline) {
				t.Fatalf("with room again nothing happened: %v", w.Record(u.Contract).Stage)
			}
		}
	})
}
