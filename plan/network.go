package plan

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"

	"theseus/chain"
	"theseus/chain/bind"
	"theseus/stake"
)

// directory is that of a network, through the ABI of its tree.
type directory struct {
	at                                                  common.Address
	entryOf, releaseOf, addVersion, activate, developer method
	names, addressOf                                    method
}

// entryState is IDirectory.Entry.
type entryState struct {
	Kind           uint8
	Parts          uint8
	Latest, Active *big.Int
}

// versionRelease is IDirectory.Release.
type versionRelease struct {
	ContractHash         [32]byte
	Developer            common.Address
	AddedAt, ActivatedAt uint64
	CodeDigest           [32]byte
	Parts                []common.Address
	Initialiser          []byte
}

// addition is IDirectory.Addition.
type addition struct {
	Name         [32]byte
	Kind         uint8
	Version      *big.Int
	ContractHash [32]byte
	Parts        []common.Address
	Initialiser  []byte
}

func entryName(name string) (b [32]byte) {
	copy(b[:], name)
	return b
}

// methodOf is a method whose types the short form of mustMethod has no words for.
func methodOf(a *abi.ABI, name string) method {
	m := a.Methods[name]
	return method{name: name, selector: m.ID, in: m.Inputs, out: m.Outputs}
}

func openDirectory(code Compiled) (*directory, bool) {
	d := new(directory)
	for name, into := range map[string]*method{
		"entryOf": &d.entryOf, "releaseOf": &d.releaseOf, "addVersion": &d.addVersion, "activate": &d.activate, "isDeveloper": &d.developer,
		"names": &d.names, "addressOf": &d.addressOf,
	} {
		if _, there := code.ABI.Methods[name]; !there {
			return nil, false
		}
		*into = methodOf(code.ABI, name)
	}
	return d, true
}

// network builds the process of that kind: a directory, and in it every singleton and template at the version that the file declares.
func (p *Process) network(v *view) error {
	declared := p.File.Declared
	root := p.File.at
	code, there := declared.Contracts["Directory"]
	proxy, both := declared.Contracts["ManagedProxy"]
	if !there || !both {
		return root.refuse("the tree %.60q has no contracts Directory and ManagedProxy: contracts/network is one to start from", declared.Tree)
	}
	d, ok := openDirectory(code)
	if !ok {
		return root.refuse("the tree's Directory is another one than this program knows")
	}
	var arrived []string
	var err error
	if declared.Directory != nil {
		d.at, err = p.existing(v, *declared.Directory)
	} else {
		d.at, arrived, err = p.foundDirectory(v)
	}
	if err != nil {
		return err
	}
	p.directory = d
	// Proxies stand where their name says, before they are there.
	initCode := crypto.Keccak256(proxy.Creation, make([]byte, 32))
	at := func(name string, part byte) common.Address {
		n := entryName(name)
		return crypto.CreateAddress2(d.at, crypto.Keccak256Hash(n[:], common.LeftPadBytes([]byte{part}, 32)), initCode)
	}
	p.known["Directory"], p.known["Congress"] = d.at, at("Congress", 0)
	for _, e := range declared.Entries {
		if e.Kind == Singleton {
			p.known[e.Name] = at(e.Name, 0)
			if len(e.Parts) > 1 {
				p.known[e.Name+".storage"] = at(e.Name, 1)
			}
		}
	}
	given := map[string]any{"directory": d.at}
	var added []string
	for _, e := range declared.Entries {
		step, err := p.entry(v, e, given, arrived)
		if err != nil {
			return err
		}
		added = append(added, step.id)
	}
	p.decide(added)
	return nil
}

// foundDirectory adds the steps that create a directory with its congress.
func (p *Process) foundDirectory(v *view) (common.Address, []string, error) {
	f := p.File.Declared.Founding
	var members []bind.ICongressMember
	for _, m := range f.Members {
		account, known := p.known[m.Account]
		if !known {
			a, err := parseAddress(m.Account)
			if err != nil {
				return common.Address{}, nil, m.at.refuse("nothing is called %.70q: give an address, or put it into names", m.Account)
			}
			account = a
		}
		members = append(members, bind.ICongressMember{Account: account, Weight: m.Weight})
	}
	var developers []common.Address
	for _, ref := range f.Developers {
		a, err := p.resolve(ref)
		if err != nil {
			return common.Address{}, nil, err
		}
		developers = append(developers, a)
	}
	initialiser, err := bind.NewCongress().TryPackInitialise(members, bind.ICongressRules{
		DebateTime: f.Rules[0], ExecutionTime: f.Rules[1], Quorum: uint16(f.Rules[2]), Majority: uint16(f.Rules[3]),
	})
	if err != nil {
		return common.Address{}, nil, f.at.refuse("%v", err)
	}
	congress, err := p.createAs(v, "deploy-congress-code", "the congress's code", &Contract{Name: "Congress", at: f.at}, nil, nil)
	if err != nil {
		return common.Address{}, nil, err
	}
	made, err := p.createAs(v, "deploy-directory", "the directory, and its congress with it", &Contract{Name: "Directory", at: f.at}, map[string]any{
		"congressCode": congress.address, "initialiser": initialiser, "developers": developers,
	}, congress.arrived)
	if err != nil {
		return common.Address{}, nil, err
	}
	return made.address, made.arrived, nil
}

// entry adds the steps by which a version gets into the directory.
func (p *Process) entry(v *view, e *Entry, given map[string]any, after []string) (*step, error) {
	want := addition{Name: entryName(e.Name), Kind: uint8(e.Kind), Version: e.Version.word(), ContractHash: p.File.Declared.TreeHash}
	arrived := slices.Clone(after)
	for i, part := range e.Parts {
		id, what := "deploy-"+kebab(e.Name), "the code of "+e.Name
		switch {
		case e.Kind == Singleton && i == 1:
			id, what = id+"-storage", "the code of "+e.Name+"'s storage"
		case i > 0:
			id = fmt.Sprintf("%s-%d", id, i+1)
		}
		made, err := p.createAs(v, id, what, part, given, after)
		if err != nil {
			return nil, err
		}
		want.Parts = append(want.Parts, made.address)
		arrived = append(arrived, made.arrived...)
		if e.Kind == Fixed {
			p.known[e.Name] = made.address
		}
	}
	initialiser, err := p.initialiser(e.Initialiser)
	if err != nil {
		return nil, err
	}
	want.Initialiser = initialiser
	d := p.directory
	return p.add(&step{
		id: "add-" + kebab(e.Name), title: fmt.Sprintf("add %s %v to the directory", e.Name, e.Version), after: arrived, needs: []common.Address{d.at}, address: d.at,
		gas: 300_000 + 25_000*uint64(len(want.Parts)),
		look: func(v *view) (finding, error) {
			has, err := one[versionRelease](v, d.at, d.releaseOf, want.Name, want.Version)
			if err != nil {
				return finding{}, err
			}
			if len(has.Parts) > 0 {
				if !slices.Equal(has.Parts, want.Parts) || !bytes.Equal(has.Initialiser, want.Initialiser) {
					return finding{never: fmt.Sprintf("%s %v was added with other code or another initialiser, and a version is never overwritten: declare the next one", e.Name, e.Version)}, nil
				}
				return finding{done: true}, nil
			}
			state, err := one[entryState](v, d.at, d.entryOf, want.Name)
			if err != nil {
				return finding{}, err
			}
			if latest := versionOf(state.Latest); !e.Version.follows(latest) {
				return finding{never: fmt.Sprintf("%s %v does not follow %v, the latest: %s does", e.Name, e.Version, latest, latest.next())}, nil
			}
			f := finding{role: "developer", tx: func(common.Address) chain.Tx {
				return chain.Tx{To: &d.at, Data: d.addVersion.data(want)}
			}}
			if f.by, err = p.developers(v); err == nil && len(f.by) == 0 {
				f.tx, f.waits = nil, "a developer whom this file names"
			}
			return f, err
		},
	}), nil
}

// follows is Version.follows of the contracts.
func (v Version) follows(latest Version) bool {
	if latest == (Version{}) {
		return v == Version{1}
	}
	return v == Version{latest[0] + 1} || v == Version{latest[0], latest[1] + 1} || v == Version{latest[0], latest[1], latest[2] + 1}
}

func (v Version) next() string {
	if v == (Version{}) {
		return "1.0.0"
	}
	return fmt.Sprintf("%v, %v or %v", Version{v[0], v[1], v[2] + 1}, Version{v[0], v[1] + 1}, Version{v[0] + 1})
}

// developers are those whom the file names, and the directory knows as such.
func (p *Process) developers(v *view) ([]common.Address, error) {
	var all []common.Address
	if f := p.File.Declared.Founding; f != nil {
		for _, ref := range f.Developers {
			a, err := p.resolve(ref)
			if err != nil {
				return nil, err
			}
			all = append(all, a)
		}
	}
	for _, a := range p.File.Names {
		all = append(all, a)
	}
	slices.SortFunc(all, common.Address.Cmp)
	all = slices.Compact(all)
	questions := make([]question, len(all))
	for i, a := range all {
		questions[i] = question{p.directory.at, p.directory.developer, []any{a}}
	}
	answers, err := v.askAll(questions)
	if err != nil {
		return nil, err
	}
	var list []common.Address
	for i, a := range all {
		if answers[i][0].(bool) {
			list = append(list, a)
		}
	}
	return list, nil
}

// decide adds the step by which the congress makes the directory agree with the file: all that is missing is one proposal.
func (p *Process) decide(after []string) {
	d, entries := p.directory, p.File.Declared.Entries
	governance := p.known["Congress"]
	p.add(&step{
		id: "activate", title: "activate what is declared: create, bind, initialise and switch, all or nothing", after: after,
		needs: []common.Address{d.at}, address: d.at, gas: 200_000 + 600_000*uint64(len(entries)),
		look: func(v *view) (finding, error) {
			questions := make([]question, len(entries))
			for i, e := range entries {
				questions[i] = question{d.at, d.entryOf, []any{entryName(e.Name)}}
			}
			answers, err := v.askAll(questions)
			if err != nil {
				return finding{}, err
			}
			f := finding{role: "governance", holder: governance}
			for i, e := range entries {
				state := *abi.ConvertType(answers[i][0], new(entryState)).(*entryState)
				if versionOf(state.Active) != e.Version {
					f.calls = append(f.calls, stake.CongressCall{Target: d.at, Data: d.activate.data(entryName(e.Name), e.Version.word())})
				}
			}
			f.done = len(f.calls) == 0
			return f, nil
		},
	})
}

// Status of a network in its directory.
type Status struct {
	Block     uint64         `json:"block"`
	Hash      common.Hash    `json:"blockHash"`
	Directory common.Address `json:"directory"`
	Congress  common.Address `json:"congress"`
	Agrees    bool           `json:"agrees"` // every name that the file declares is active at its version
	Names     []NameStatus   `json:"names"`
}

// NameStatus is what the directory says of a name, and the file wants of it.
type NameStatus struct {
	Name     string         `json:"name"`
	Kind     string         `json:"kind"`
	Address  common.Address `json:"address,omitzero"` // to call; none of a template, or before it is active
	Storage  common.Address `json:"storage,omitzero"`
	Latest   Version        `json:"latest"`
	Active   Version        `json:"active"`
	Declared Version        `json:"declared"` // zero for what the file does not name
}

// ErrNoNetwork says that a file is of another kind.
var ErrNoNetwork = errors.New("it declares no network")

// Status reads the directory at the head; a network that is not there yet has no names but those of the file.
func (p *Process) Status(ctx context.Context) (*Status, error) {
	if p.directory == nil {
		return nil, ErrNoNetwork
	}
	head, err := p.head(ctx)
	if err != nil {
		return nil, err
	}
	v, d := newView(ctx, p.chain, head), p.directory
	s := &Status{Block: v.block.Number, Hash: v.block.Hash, Directory: d.at, Congress: p.known["Congress"], Agrees: true}
	there, err := v.hasCode(d.at)
	if err != nil {
		return nil, err
	}
	declared := make(map[string]*Entry)
	var names []string
	if there {
		listed, err := one[[][32]byte](v, d.at, d.names)
		if err != nil {
			return nil, err
		}
		for _, name := range listed {
			names = append(names, string(bytes.TrimRight(name[:], "\x00")))
		}
	}
	for _, e := range p.File.Declared.Entries {
		if declared[e.Name] = e; !slices.Contains(names, e.Name) {
			names = append(names, e.Name)
		}
	}
	for _, name := range names {
		n := NameStatus{Name: name}
		if e := declared[name]; e != nil {
			n.Declared, n.Kind = e.Version, e.Kind.String()
		}
		if there {
			state, err := one[entryState](v, d.at, d.entryOf, entryName(name))
			if err != nil {
				return nil, err
			}
			n.Latest, n.Active = versionOf(state.Latest), versionOf(state.Active)
			if state.Kind != 0 {
				n.Kind = EntryKind(state.Kind).String()
			}
			if n.Active != (Version{}) && EntryKind(state.Kind) != Template {
				if n.Address, err = one[common.Address](v, d.at, d.addressOf, entryName(name)); err != nil {
					return nil, err
				}
				if state.Parts == 2 {
					n.Storage = p.known[name+".storage"]
				}
			}
		}
		s.Agrees = s.Agrees && (n.Declared == Version{} || n.Declared == n.Active)
		s.Names = append(s.Names, n)
	}
	return s, nil
}

// creationOf is the code that a name of the file stands for: of the network's own tree, where it has one, or of this program.
func (p *Process) creationOf(c *Contract) (code []byte, constructor abi.Arguments, runtimeSize int, err error) {
	if p.File.Declared != nil {
		if own, ok := p.File.Declared.Contracts[c.Name]; ok {
			return own.Creation, own.ABI.Constructor.Inputs, own.RuntimeSize, nil
		}
		if c.Name != "Congress" {
			return nil, nil, 0, c.at.refuse("the tree has no contract %s", c.Name)
		}
	}
	artifact := bind.ByName(c.Name)
	if artifact == nil {
		return nil, nil, 0, c.at.refuse("this program has no contract %s; known are %v", c.Name, contractNames())
	}
	meta, err := artifact.MetaData.ParseABI()
	if err != nil {
		return nil, nil, 0, err
	}
	return artifact.Creation(nil), meta.Constructor.Inputs, len(hexutil.MustDecode(artifact.Runtime)), nil
}
