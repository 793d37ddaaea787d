package solc

import (
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// roleVariable makes the test binary another program than the tests; see TestMain.
const roleVariable = "THESEUS_SOLC_TEST_ROLE"

func TestMain(m *testing.M) {
	RunWorkerIfAsked()
	switch role := os.Getenv(roleVariable); role {
	case "":
		os.Exit(m.Run())
	case "compile":
		os.Exit(compileAsProgram(os.Args[1:]))
	case "nothing":
		os.Exit(compileNothing())
	case "eat":
		eatMemory()
	default:
		panic("role " + role)
	}
}

// asProgram starts the test binary in a role.
func asProgram(role string, args ...string) *exec.Cmd {
	cmd := exec.Command(os.Args[0], args...)
	cmd.Env = append(os.Environ(), roleVariable+"="+role)
	return cmd
}

const repositoryRoot = "../.."

// realCompilers runs the builds of node_modules, with the user's cache: preparing them takes long.
func realCompilers(t *testing.T, limits Limits) *Compilers {
	t.Helper()
	cfg := ConfigFromEnv()
	if cfg.Dir == "" {
		cfg.Dir = filepath.Join(repositoryRoot, "node_modules")
		if _, err := os.Stat(filepath.Join(cfg.Dir, "solc-0.8.37")); err != nil {
			t.Fatalf("the compiler builds are missing: run `npm ci` at the root of the repository (%v)", err)
		}
	}
	cfg.Limits = limits
	c := New(cfg)
	t.Cleanup(func() { c.Close() })
	return c
}

// deadline bounds a test that a defect could make wait for ever.
func deadline(t *testing.T) context.Context {
	t.Helper()
	ctx, cancel := context.WithTimeout(context.Background(), 4*time.Minute)
	t.Cleanup(cancel)
	return ctx
}

func TestParseVersion(t *testing.T) {
	for _, s := range []string{"0.6.12", "0.7.0", "0.7.6", "0.8.37", "0.9.0", "1.0.0"} {
		if v, err := ParseVersion(s); err != nil || string(v) != s {
			t.Errorf("%q: %q, %v", s, v, err)
		}
	}
	for _, s := range []string{
		"", "0.8", "v0.8.37", "0.8.37 ", "0.8.037", "0.8.-1", "0.8.37+commit.abcdef01", "0.8.37.0", "0.6.11", "0.5.17",
		"0.4.26", "0.8.70000", "０.8.37", "0.8.x", "^0.8.0",
	} {
		if v, err := ParseVersion(s); err == nil {
			t.Errorf("%q was accepted as %q", s, v)
		} else if !strings.Contains(err.Error(), "0.6.12, and 0.7.0 or later") {
			t.Errorf("%q: the error does not say which versions work: %v", s, err)
		}
	}
	if Version("0.8.9").Compare("0.8.37") >= 0 || Version("0.8.37").Compare("0.8.37") != 0 || Version("1.0.0").Compare("0.9.9") <= 0 {
		t.Error("versions are not ordered by number")
	}
}

func TestPinnedVersionsWork(t *testing.T) {
	versions := map[[32]byte]Version{}
	for v, d := range pinned {
		if w, ok := versions[d]; ok {
			t.Errorf("%s and %s are pinned to the same build", v, w)
		}
		versions[d] = v
		if _, err := ParseVersion(string(v)); err != nil {
			t.Error(err)
		}
		if d == [32]byte{} {
			t.Errorf("%s is pinned to nothing", v)
		}
	}
	if _, ok := pinned[DefaultVersion]; !ok {
		t.Errorf("%s is not pinned", DefaultVersion)
	}
}

func FuzzParseVersion(f *testing.F) {
	f.Add("0.8.37")
	f.Add("v0.6.12")
	f.Fuzz(func(t *testing.T, s string) {
		v, err := ParseVersion(s)
		if err != nil {
			return
		}
		if n, ok := versionNumbers(s); !ok || fmt.Sprintf("%d.%d.%d", n[0], n[1], n[2]) != s || string(v) != s {
			t.Errorf("%q was accepted as %q", s, v)
		}
	})
}
