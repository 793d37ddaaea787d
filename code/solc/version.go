package solc

import (
	"cmp"
	"fmt"
	"strconv"
	"strings"
)

// Version is a released version of the Solidity compiler, spelled as the release is: "0.8.37", nothing before or
// after. The zero value is no version.
type Version string

// DefaultVersion is what a project without an opinion gets.
const DefaultVersion Version = "0.8.37"

// VersionError says that a version is misspelled or cannot be run here.
type VersionError struct {
	Version string
	Why     string
}

func (e *VersionError) Error() string {
	return fmt.Sprintf("solc version %q: %s; versions that work: 0.6.12, and 0.7.0 or later", e.Version, e.Why)
}

// ParseVersion reads a version. Releases before 0.7.0, except 0.6.12, are refused: their builds are not WebAssembly
// modules of the form this package runs.
func ParseVersion(s string) (Version, error) {
	n, ok := versionNumbers(s)
	if !ok {
		return "", &VersionError{s, "not of the form MAJOR.MINOR.PATCH"}
	}
	if n[0] == 0 && n[1] < 7 && n != [3]int{0, 6, 12} {
		return "", &VersionError{s, "too old"}
	}
	return Version(s), nil
}

// Compare orders versions by number. Both must have come from ParseVersion.
func (v Version) Compare(w Version) int {
	a, _ := versionNumbers(string(v))
	b, _ := versionNumbers(string(w))
	return cmp.Or(cmp.Compare(a[0], b[0]), cmp.Compare(a[1], b[1]), cmp.Compare(a[2], b[2]))
}

func versionNumbers(s string) (n [3]int, ok bool) {
	parts := strings.Split(s, ".")
	if len(parts) != 3 {
		return n, false
	}
	for i, p := range parts {
		v, err := strconv.ParseUint(p, 10, 16)
		if err != nil || strconv.FormatUint(v, 10) != p {
			return n, false
		}
		n[i] = int(v)
	}
	return n, true
}
