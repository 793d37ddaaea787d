package release

import (
	"encoding"
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"theseus/printable"
)

// Names of packages, contracts and modules become paths, addresses and identifiers: only what is harmless in all of them is a name.

var (
	npmName      = regexp.MustCompile(`^(@[a-z0-9][a-z0-9._-]*/)?[a-z0-9][a-z0-9._-]*$`)
	contractName = regexp.MustCompile(`^[A-Za-z][A-Za-z0-9_]{0,99}$`)
	licence      = regexp.MustCompile(`^[A-Za-z0-9][A-Za-z0-9.+() -]{0,99}$`)
	goModule     = regexp.MustCompile(`^[a-z0-9-]+(\.[a-z0-9-]+)+(/[A-Za-z0-9_-][A-Za-z0-9._-]*)*$`)
	goVersion    = regexp.MustCompile(`/v[0-9]+$`)
)

// CheckName refuses what no npm registry takes as a package's name.
func CheckName(name string) error {
	if len(name) > 214 || !npmName.MatchString(name) || strings.Contains(name, "..") {
		return fmt.Errorf("%.80q is no name of an npm package: want name or @scope/name of lower-case letters, digits, and . _ - inside", name)
	}
	if name == "node_modules" || name == "favicon.ico" {
		return fmt.Errorf("npm does not allow a package to be called %q", name)
	}
	return nil
}

// devices are names that some systems do not give to files, whatever the extension.
var devices = []string{"con", "prn", "aux", "nul"}

func checkContractName(name string) error {
	if !contractName.MatchString(name) {
		return fmt.Errorf("%.120q is no name of a contract in a package: want letters, digits and _, beginning with a letter, at most 100",
			printable.Text(name))
	}
	lower := strings.ToLower(name)
	if slices.Contains(devices, lower) || len(lower) == 4 && (strings.HasPrefix(lower, "com") || strings.HasPrefix(lower, "lpt")) && lower[3] >= '0' && lower[3] <= '9' {
		return fmt.Errorf("some systems have no files called %s; give the contract another name in the package", name)
	}
	return nil
}

func checkLicence(s string) error {
	if !licence.MatchString(s) {
		return fmt.Errorf("%.80q is no licence: want an SPDX expression, or UNLICENSED", s)
	}
	return nil
}

func checkGoModule(path string) error {
	if path == "" {
		return nil
	}
	if len(path) > 200 || !goModule.MatchString(path) || strings.Contains(path, "..") || goVersion.MatchString(path) {
		return fmt.Errorf("%.80q is no path of a Go module here: want host/path, without /v2 at its end", path)
	}
	return nil
}

// Semver is a version of a client package: major.minor.patch, nothing behind it.
type Semver struct{ Major, Minor, Patch uint32 }

// First is the version that the first release of a package has.
var First = Semver{1, 0, 0}

var _ encoding.TextMarshaler = Semver{}

// ParseSemver is strict: three decimal numbers without leading zeros.
func ParseSemver(s string) (Semver, error) {
	var v Semver
	parts := strings.Split(s, ".")
	if len(parts) != 3 {
		return v, fmt.Errorf("%.40q is no version: want three numbers, such as 1.2.3", s)
	}
	for i, part := range parts {
		n, err := strconv.ParseUint(part, 10, 31)
		if err != nil || strconv.FormatUint(n, 10) != part {
			return Semver{}, fmt.Errorf("%.40q is no version: want three numbers, such as 1.2.3", s)
		}
		*[]*uint32{&v.Major, &v.Minor, &v.Patch}[i] = uint32(n)
	}
	return v, nil
}

func (v Semver) String() string { return fmt.Sprintf("%d.%d.%d", v.Major, v.Minor, v.Patch) }

// MarshalText is String.
func (v Semver) MarshalText() ([]byte, error) { return []byte(v.String()), nil }

// UnmarshalText is ParseSemver.
func (v *Semver) UnmarshalText(text []byte) error {
	parsed, err := ParseSemver(string(text))
	if err == nil {
		*v = parsed
	}
	return err
}

// Cmp orders versions by their numbers: 1.0.10 comes after 1.0.9.
func (v Semver) Cmp(w Semver) int {
	return slices.Compare([]uint32{v.Major, v.Minor, v.Patch}, []uint32{w.Major, w.Minor, w.Patch})
}

// After is the next version by a bump.
func (v Semver) After(b Bump) Semver {
	switch b {
	case Major:
		return Semver{v.Major + 1, 0, 0}
	case Minor:
		return Semver{v.Major, v.Minor + 1, 0}
	case Patch:
		return Semver{v.Major, v.Minor, v.Patch + 1}
	}
	return v
}

// Bump is how far a version must move.
type Bump int

// The bumps, the smallest first.
const (
	None  Bump = iota
	Patch      // code or evidence only
	Minor      // something was added
	Major      // something that a user may rely on was removed or changed
)

var bumps = []string{"none", "patch", "minor", "major"}

// ParseBump reads patch, minor or major.
func ParseBump(s string) (Bump, error) {
	if i := slices.Index(bumps, s); i > 0 {
		return Bump(i), nil
	}
	return None, fmt.Errorf("%.40q is no bump: want patch, minor or major", s)
}

func (b Bump) String() string { return bumps[b] }

// MarshalText is String.
func (b Bump) MarshalText() ([]byte, error) { return []byte(b.String()), nil }

// UnmarshalText is ParseBump.
func (b *Bump) UnmarshalText(text []byte) error {
	parsed, err := ParseBump(string(text))
	if err == nil {
		*b = parsed
	}
	return err
}
