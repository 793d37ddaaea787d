package plan

import (
	"math/big"
	"regexp"
	"strconv"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi"
)

// Compiled is a contract of a network's own tree, as its compiler left it.
type Compiled struct {
	ABI         *abi.ABI
	Creation    []byte // without the constructor's arguments
	RuntimeSize int
}

// Declared is a network as a file declares it: singletons and templates, each with the version that shall be active.
type Declared struct {
	// Tree is the folder of the contracts, beside the file.
	Tree string
	// Contracts of the tree by name, and its hash; whoever opens the file puts them in before New.
	Contracts map[string]Compiled
	TreeHash  [32]byte

	Directory *value // where it is; or
	Founding  *Founding
	Entries   []*Entry // singletons, then templates
}

// Founding is what a directory begins with. It determines the directory's address.
type Founding struct {
	Members    []Weighted
	Rules      [4]uint64 // debate time, execution time, quorum, majority: as ICongress.Rules
	Developers []value
	at         value
}

// Weighted member of a congress.
type Weighted struct {
	Account string
	Weight  uint64
	at      value
}

// Entry of a network: a singleton, a fixed contract or a template.
type Entry struct {
	Name    string
	Kind    EntryKind
	Version Version
	// Parts: logic and storage; the fixed contract; or a campaign's contracts.
	Parts       []*Contract
	Initialiser *Call
	at          value
}

// EntryKind is IDirectory.Kind.
type EntryKind uint8

// The kinds.
const (
	Singleton EntryKind = iota + 1
	Fixed
	Template
)

func (k EntryKind) String() string {
	if k < Singleton || k > Template {
		return "nothing"
	}
	return [...]string{Singleton: "singleton", Fixed: "fixed", Template: "template"}[k]
}

// Version is major, minor and patch.
type Version [3]uint32

var versionForm = regexp.MustCompile(`^(0|[1-9][0-9]{0,9})\.(0|[1-9][0-9]{0,9})\.(0|[1-9][0-9]{0,9})$`)

func readSemver(v value) (version Version, err error) {
	text, err := v.text()
	if err != nil {
		return version, err
	}
	parts := versionForm.FindStringSubmatch(text)
	if parts == nil {
		return version, v.refuse("%.40q is no version, three numbers such as 1.0.0", text)
	}
	for i := range version {
		n, err := strconv.ParseUint(parts[i+1], 10, 32)
		if err != nil {
			return version, v.refuse("%.40q: a number is too large", text)
		}
		version[i] = uint32(n)
	}
	if version[0] == 0 {
		return version, v.refuse("the first version is 1.0.0")
	}
	return version, nil
}

// word is the version as contracts keep it.
func (v Version) word() *big.Int {
	n := new(big.Int)
	for _, part := range v {
		n.Lsh(n, 32).Or(n, big.NewInt(int64(part)))
	}
	return n
}

func versionOf(word *big.Int) (v Version) {
	for i := range v {
		v[2-i] = uint32(new(big.Int).Rsh(word, uint(32*i)).Uint64())
	}
	return v
}

func (v Version) String() string {
	if v == (Version{}) {
		return "-"
	}
	return strconv.Itoa(int(v[0])) + "." + strconv.Itoa(int(v[1])) + "." + strconv.Itoa(int(v[2]))
}

// MarshalText is String.
func (v Version) MarshalText() ([]byte, error) { return []byte(v.String()), nil }

// entryForm is what the directory keeps in 32 bytes.
var entryForm = regexp.MustCompile(`^[A-Za-z][A-Za-z0-9-]{0,31}$`)

// members of a network file, beside those that every file has.
func (d *Declared) members() []member {
	return []member{
		{"tree", true, func(v value) (err error) { d.Tree, err = v.text(); return err }},
		{"directory", false, readReference(&d.Directory)},
		{"founding", false, d.readFounding},
		{"singletons", true, func(v value) error { return d.readEntries(v, readSingleton) }},
		{"templates", false, func(v value) error { return d.readEntries(v, readTemplate) }},
	}
}

func (d *Declared) readEntries(v value, read func(e *Entry, v value) error) error {
	return v.entries(func(name string, v value) error {
		if !entryForm.MatchString(name) || name == "Directory" || name == "Congress" && read == nil {
			return v.refuse("%.70q is no name of a singleton or template: letters, digits and '-', a letter first, 32 at most", name)
		}
		for _, other := range d.Entries {
			if strings.EqualFold(other.Name, name) {
				return v.refuse("%s comes twice", name)
			}
		}
		e := &Entry{Name: name, at: v}
		d.Entries = append(d.Entries, e)
		return read(e, v)
	})
}

func readSingleton(e *Entry, v value) error {
	var logic, storage, fixed *Contract
	contract := func(name string, into **Contract) member {
		return member{name, false, func(v value) (err error) { *into, err = readContract(v, false); return err }}
	}
	err := v.fields(
		member{"version", true, func(v value) (err error) { e.Version, err = readSemver(v); return err }},
		contract("logic", &logic), contract("storage", &storage), contract("fixed", &fixed),
		member{"initialiser", false, func(v value) (err error) { e.Initialiser, err = readCall(v); return err }},
	)
	switch {
	case err != nil:
		return err
	case (fixed == nil) == (logic == nil), fixed != nil && storage != nil:
		return v.refuse("want logic, and storage if it has some; or fixed, for a contract that is never replaced")
	case fixed != nil && e.Initialiser != nil:
		return v.refuse("a fixed contract has a constructor, and no initialiser")
	case fixed != nil && e.Version != Version{1}:
		return v.refuse("a fixed contract has one version, 1.0.0")
	case fixed != nil:
		e.Kind, e.Parts = Fixed, []*Contract{fixed}
	case storage == nil:
		e.Kind, e.Parts = Singleton, []*Contract{logic}
	default:
		e.Kind, e.Parts = Singleton, []*Contract{logic, storage}
	}
	return nil
}

func readTemplate(e *Entry, v value) error {
	e.Kind = Template
	return v.fields(
		member{"version", true, func(v value) (err error) { e.Version, err = readSemver(v); return err }},
		member{"contracts", true, func(v value) error {
			err := v.list(func(v value) error {
				c, err := readContract(v, false)
				e.Parts = append(e.Parts, c)
				return err
			})
			if err == nil && (len(e.Parts) == 0 || len(e.Parts) > 8) {
				err = v.refuse("a template has 1 to 8 contracts")
			}
			return err
		}},
	)
}

func (d *Declared) readFounding(v value) error {
	f := &Founding{at: v}
	d.Founding = f
	number := func(into *uint64) func(value) error {
		return func(v value) error {
			n, err := readInteger(v)
			if err == nil && !n.IsUint64() {
				err = v.refuse("%v does not fit uint64", n)
			}
			if err == nil {
				*into = n.Uint64()
			}
			return err
		}
	}
	share := func(into *uint64) func(value) error {
		return func(v value) error {
			s, err := readShare(v)
			if err == nil {
				*into = uint64(*s) / 100
			}
			return err
		}
	}
	return v.fields(
		member{"members", true, func(v value) error {
			return v.entries(func(name string, v value) error {
				w := Weighted{Account: name, at: v}
				f.Members = append(f.Members, w)
				return number(&f.Members[len(f.Members)-1].Weight)(v)
			})
		}},
		member{"rules", true, func(v value) error {
			return v.fields(member{"debateTime", true, number(&f.Rules[0])}, member{"executionTime", true, number(&f.Rules[1])},
				member{"quorum", true, share(&f.Rules[2])}, member{"majority", true, share(&f.Rules[3])})
		}},
		member{"developers", true, func(v value) error { return readReferences(v, &f.Developers) }},
	)
}
