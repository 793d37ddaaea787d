package plan

import (
	"fmt"
	"maps"
	"math/big"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
)

// Kind of process.
type Kind string

// The kinds.
const (
	KindOperatorContract Kind = "OperatorContract"
	KindServiceContract  Kind = "ServiceContract"
	KindNewService       Kind = "NewService"
	KindStaking          Kind = "Staking"
	KindToken            Kind = "Token"
	KindCode             Kind = "Code"
	KindNetwork          Kind = "Network"
)

// File is a plan file: docs/schema/plan.schema.json describes it.
type File struct {
	Kind    Kind
	Name    string // of the process; with the network it determines the addresses of what is created
	Network Network
	Names   map[string]common.Address // by which the file, and what is shown of the plan, call accounts

	Services   []value // references
	Service    *value  // reference to the service that is upgraded in place, or a *Creation where it is a new one
	NewService *Service
	// Implementation of ServiceContract.
	Implementation *Contract
	Initialiser    *Call

	OperatorContract  *Contract
	OperatorContracts []*Contract
	Existing          []value // references
	Authorised        *Share
	Migrated          *big.Int // tokens' smallest units, that must be eligible in a new staking contract
	Unconverted       *big.Int // old tokens that may be left
	Retire            []value
	RetireStaking     *value

	Staking   *Contract
	Token     *Contract
	Migration *Contract

	Code *Code

	Declared *Declared // of KindNetwork
	at       value
}

// Network that a file is for. All three must be those of the network file that the program was given.
type Network struct {
	Name         string
	ChainID      uint64
	CodeRegistry common.Address
}

// Contract that a process creates, or one that is there.
type Contract struct {
	Name      string           // of the program's own contracts; empty: At
	Arguments map[string]value // of its constructor, by name
	At        *value           // a reference
	Services  []value          // that use it, where the file names several operator contracts
	at        value
}

// Service that a process creates: a proxy in front of an implementation.
type Service struct {
	Implementation *Contract
	Initialiser    *Call
	at             value
}

// Call that runs in the same transaction as an upgrade.
type Call struct {
	Signature string
	Arguments []value
	at        value
}

// Share in parts of a million.
type Share uint32

const whole = 1_000_000

// Of an amount, rounded up: what is to be reached.
func (s Share) Of(amount *big.Int) *big.Int {
	product := new(big.Int).Mul(amount, big.NewInt(int64(s)))
	return product.Div(product.Add(product, big.NewInt(whole-1)), big.NewInt(whole))
}

func (s Share) String() string {
	return strings.TrimSuffix(strings.TrimRight(fmt.Sprintf("%d.%04d", s/10_000, s%10_000), "0"), ".") + " %"
}

// Parse reads a plan file. A *FileError says what is wrong with it, and in which line.
func Parse(b []byte) (*File, error) {
	root, err := document(b)
	if err != nil {
		return nil, err
	}
	f := File{at: root}
	if f.Kind, err = kindOf(root); err != nil {
		return nil, err
	}
	members := []member{
		{"theseus", true, readVersion},
		{"kind", true, func(value) error { return nil }},
		{"name", true, func(v value) (err error) { f.Name, err = readName(v); return err }},
		{"network", true, f.readNetwork},
		{"names", false, f.readNames},
	}
	one := func(name string, required bool, into **Contract) member {
		return member{name, required, func(v value) (err error) { *into, err = readContract(v, false); return err }}
	}
	references := func(name string, required bool, into *[]value) member {
		return member{name, required, func(v value) error { return readReferences(v, into) }}
	}
	share := func(name string, into **Share) member {
		return member{name, false, func(v value) (err error) { *into, err = readShare(v); return err }}
	}
	amount := func(name string, into **big.Int) member {
		return member{name, true, func(v value) (err error) {
			if *into, err = readInteger(v); err == nil && ((*into).Sign() < 0 || (*into).BitLen() > 96) {
				err = v.refuse("%v is no amount of tokens", *into)
			}
			return err
		}}
	}
	switch f.Kind {
	case KindOperatorContract:
		members = append(members, one("operatorContract", true, &f.OperatorContract), references("services", true, &f.Services),
			share("authorised", &f.Authorised), references("retire", false, &f.Retire))
	case KindServiceContract:
		members = append(members, member{"service", true, readReference(&f.Service)}, one("implementation", true, &f.Implementation),
			member{"initialiser", false, func(v value) (err error) { f.Initialiser, err = readCall(v); return err }})
	case KindNewService:
		members = append(members, member{"service", true, f.readNewService}, one("operatorContract", false, &f.OperatorContract),
			references("existingOperatorContracts", false, &f.Existing), share("authorised", &f.Authorised))
	case KindStaking:
		members = append(members, one("staking", true, &f.Staking), member{"operatorContracts", true, f.readOperatorContracts},
			amount("migrated", &f.Migrated), share("authorised", &f.Authorised), member{"retire", true, f.readRetire})
	case KindToken:
		members = append(members, one("token", true, &f.Token), one("staking", true, &f.Staking),
			member{"operatorContracts", true, f.readOperatorContracts}, amount("unconverted", &f.Unconverted),
			amount("migrated", &f.Migrated), share("authorised", &f.Authorised), member{"retire", true, f.readRetire})
	case KindCode:
		members = append(members, member{"code", true, f.readCode})
	case KindNetwork:
		f.Declared = new(Declared)
		members = append(members, f.Declared.members()...)
	}
	if err := root.fields(members...); err != nil {
		return nil, err
	}
	if f.Kind == KindNewService && (f.OperatorContract == nil) == (len(f.Existing) == 0) {
		return nil, root.refuse("a new service has either an operatorContract of its own or existingOperatorContracts")
	}
	if f.Kind == KindNetwork && (f.Declared.Directory == nil) == (f.Declared.Founding == nil) {
		return nil, root.refuse("a network has either a directory, where it is, or a founding, with which it is created")
	}
	return &f, nil
}

func kindOf(root value) (Kind, error) {
	all := []Kind{KindOperatorContract, KindServiceContract, KindNewService, KindStaking, KindToken, KindCode, KindNetwork}
	var kind Kind
	err := root.entries(func(key string, v value) error {
		if key != "kind" {
			return nil
		}
		text, err := v.text()
		if kind = Kind(text); err == nil && !slices.Contains(all, kind) {
			err = v.refuse("unknown kind %.60q; known are %v", text, all)
		}
		return err
	})
	if err == nil && kind == "" {
		err = root.refuse("kind is missing")
	}
	return kind, err
}

func readVersion(v value) error {
	text, err := v.text()
	if err == nil && (text != "1" || v.node.Tag != "!!int") {
		err = v.refuse("format version %.20q is unknown; this program knows 1", text)
	}
	return err
}

var nameForm = regexp.MustCompile(`^[A-Za-z][A-Za-z0-9._-]{0,63}$`)

func readName(v value) (string, error) {
	text, err := v.word()
	if err == nil && !nameForm.MatchString(text) {
		err = v.refuse("%.70q is no name: letters, digits, '.', '_' and '-', a letter first, 64 at most", text)
	}
	return text, err
}

func (f *File) readNetwork(v value) error {
	return v.fields(
		member{"name", true, func(v value) (err error) { f.Network.Name, err = v.word(); return err }},
		member{"chainId", true, func(v value) error {
			text, err := v.text()
			if err != nil {
				return err
			}
			if f.Network.ChainID, err = strconv.ParseUint(text, 10, 64); err != nil || f.Network.ChainID == 0 || v.node.Tag != "!!int" {
				return v.refuse("%.40q is no chain id", text)
			}
			return nil
		}},
		member{"codeRegistry", true, func(v value) (err error) { f.Network.CodeRegistry, err = readAddress(v); return err }},
	)
}

// reserved names stand for contracts of the network, and for those that the process creates.
var reserved = []string{
	"registry", "codeRegistry", "proposals", "records", "verification",
	"service", "implementation", "operatorContract", "staking", "token", "migration", "zero",
}

func (f *File) readNames(v value) error {
	f.Names = make(map[string]common.Address)
	return v.entries(func(key string, v value) error {
		if !nameForm.MatchString(key) {
			return v.refuse("%.70q is no name: letters, digits, '.', '_' and '-', a letter first, 64 at most", key)
		}
		if slices.Contains(reserved, key) {
			return v.refuse("%q is the name of a contract of the network or of this process", key)
		}
		a, err := readAddress(v)
		if err != nil {
			return err
		}
		for other := range maps.Keys(f.Names) {
			if f.Names[other] == a {
				return v.refuse("%v is named twice, %s and %s", a, other, key)
			}
		}
		f.Names[key] = a
		return nil
	})
}

func readAddress(v value) (common.Address, error) {
	text, err := v.text()
	if err != nil {
		return common.Address{}, err
	}
	a, err := parseAddress(text)
	if err == nil && a == (common.Address{}) {
		err = fmt.Errorf("the zero address is nobody's")
	}
	if err != nil {
		return a, v.refuse("%v", err)
	}
	return a, nil
}

func parseAddress(text string) (common.Address, error) {
	if len(text) != 42 || !strings.HasPrefix(text, "0x") || !common.IsHexAddress(text) {
		return common.Address{}, fmt.Errorf("%.60q is no address, 0x and 40 hexadecimal digits", text)
	}
	a := common.HexToAddress(text)
	if text != strings.ToLower(text) && text[2:] != strings.ToUpper(text[2:]) && text != a.Hex() {
		return common.Address{}, fmt.Errorf("the capitals of %s are not its checksum (EIP-55); is a digit wrong?", text)
	}
	return a, nil
}

func readReference(into **value) func(value) error {
	return func(v value) error {
		_, err := readReferenceText(v)
		*into = &v
		return err
	}
}

// readReferenceText reads a name, or an address: what it stands for is known later.
func readReferenceText(v value) (string, error) {
	text, err := v.text() // to some readers of YAML an address is a number
	if err == nil && !nameForm.MatchString(text) {
		if _, err := parseAddress(text); err != nil {
			return "", v.refuse("%v, nor a name", err)
		}
		return text, nil
	}
	if err == nil {
		_, err = v.word()
	}
	return text, err
}

func readReferences(v value, into *[]value) error { return readList(v, into, readReferenceText) }

// readList reads a list of things of which none comes twice.
func readList(v value, into *[]value, read func(value) (string, error)) error {
	seen := make(map[string]bool)
	err := v.list(func(v value) error {
		text, err := read(v)
		if err == nil && seen[strings.ToLower(text)] {
			err = v.refuse("%.60s comes twice", text)
		}
		seen[strings.ToLower(text)] = true
		*into = append(*into, v)
		return err
	})
	if err == nil && len(*into) == 0 {
		err = v.refuse("the list is empty")
	}
	return err
}

func readShare(v value) (*Share, error) {
	text, err := v.text()
	if err != nil {
		return nil, err
	}
	number, percent := strings.CutSuffix(text, "%")
	units, fraction, _ := strings.Cut(strings.TrimSpace(number), ".")
	n, err := strconv.ParseUint(units+(fraction + "0000")[:max(4, len(fraction))], 10, 32)
	if !percent || err != nil || len(fraction) > 4 || units == "" || n == 0 || n > whole {
		return nil, v.refuse("%.40q is no share: more than 0%%, at most 100%%, such as 66.7%%", text)
	}
	share := Share(n)
	return &share, nil
}

func readContract(v value, services bool) (*Contract, error) {
	c := &Contract{at: v}
	members := []member{
		{"contract", false, func(v value) (err error) { c.Name, err = readName(v); return err }},
		{"arguments", false, func(v value) error {
			c.Arguments = make(map[string]value)
			return v.entries(func(key string, v value) error { c.Arguments[key] = v; return nil })
		}},
		{"at", false, readReference(&c.At)},
	}
	if services {
		members = append(members, member{"services", true, func(v value) error { return readReferences(v, &c.Services) }})
	}
	err := v.fields(members...)
	switch {
	case err != nil:
		return nil, err
	case c.At != nil && (c.Name != "" || c.Arguments != nil):
		return nil, v.refuse("a contract is either created (contract, arguments) or there (at)")
	case c.At == nil && c.Name == "":
		return nil, v.refuse("want contract, the name of the one to create, or at, where it is")
	}
	return c, nil
}

func (f *File) readNewService(v value) error {
	f.NewService = &Service{at: v}
	return v.fields(
		member{"implementation", true, func(v value) (err error) { f.NewService.Implementation, err = readContract(v, false); return err }},
		member{"initialiser", false, func(v value) (err error) { f.NewService.Initialiser, err = readCall(v); return err }},
	)
}

func (f *File) readOperatorContracts(v value) error {
	err := v.list(func(v value) error {
		c, err := readContract(v, true)
		f.OperatorContracts = append(f.OperatorContracts, c)
		return err
	})
	if err == nil && len(f.OperatorContracts) == 0 {
		err = v.refuse("the list is empty")
	}
	return err
}

func (f *File) readRetire(v value) error {
	return v.fields(
		member{"staking", true, readReference(&f.RetireStaking)},
		member{"operatorContracts", false, func(v value) error { return readReferences(v, &f.Retire) }},
	)
}

func readCall(v value) (*Call, error) {
	c := &Call{at: v}
	return c, v.fields(
		member{"call", true, func(v value) (err error) { c.Signature, err = v.word(); return err }},
		member{"arguments", false, func(v value) error {
			return v.list(func(v value) error { c.Arguments = append(c.Arguments, v); return nil })
		}},
	)
}

// readHex is bytes, 0x and pairs of hexadecimal digits.
func readHex(v value, length int) ([]byte, error) {
	text, err := v.text()
	if err != nil {
		return nil, err
	}
	b, err := hexutil.Decode(strings.ToLower(text))
	if err != nil || length >= 0 && len(b) != length {
		return nil, v.refuse("%.70q is not %s", text, map[bool]string{true: "bytes, 0x and hexadecimal digits", false: fmt.Sprintf("%d bytes, 0x and hexadecimal digits", length)}[length < 0])
	}
	return b, nil
}
