package plan

import (
	"context"
	"fmt"
	"io/fs"
	"math/big"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"theseus/chain"
	"theseus/chain/bind"
	"theseus/stake"
)

// Process is what a file asks for on a network: steps, and how to tell whether they are done.
type Process struct {
	File   *File
	chain  *chain.Contracts
	known  map[string]common.Address // what references stand for
	steps  []*step
	newest uint64 // block of the last receipt that Apply was given
	files  fs.FS
	// directory of a network that the file declares.
	directory *directory
}

// step is what a process knows of a step before it looks at the chain. Its id is the one it has in every plan of the file.
type step struct {
	id, title string
	after     []string         // steps that must be done before
	needs     []common.Address // contracts without which there is nothing to look at
	address   common.Address   // the contract that it is about, if any
	gas       uint64           // about; what is shown until it can be estimated
	wait      bool             // for others than the one who applies; that what it waits for is so counts only after the steps before it
	proves    bool             // that it is done shows that what was waited for before it has happened
	look      func(v *view) (finding, error)
}

// finding is what a look at one block tells of a step.
type finding struct {
	done  bool
	never string // why it can never be done
	// waits says what for, if the step is more than one account's to do. It is more than its transaction.
	waits          string
	notBefore      uint64 // block time from which it can go on; zero: now
	acted, missing []Party
	// who may act now: a role's holder, some of many, or anyone. Each sends the transaction tx gives for it.
	role   string
	holder common.Address // of that role, if it is one of Registry's
	by     []common.Address
	anyone bool
	act    string // what the transaction does, where that is not the step itself
	tx     func(account common.Address) chain.Tx
	// calls, in the place of tx, are what the holder makes together, which is a congress.
	calls []stake.CongressCall
	// preview, if set, is the transaction whose gas is estimated in the place of tx: it fails with a reason.
	preview *chain.Message
}

func (f *finding) mine(account common.Address) bool {
	return f.tx != nil && account != (common.Address{}) && (f.anyone || slices.Contains(f.by, account))
}

// New holds a file against the network that c was opened for, and works out its steps. A *FileError says that the file asks for
// what does not fit the network: another chain, a contract that is not there, an argument of a wrong type. Files that it names are
// read from files, the folder that it lies in; nil: it may name none.
func New(ctx context.Context, f *File, c *chain.Contracts, files fs.FS) (*Process, error) {
	n := c.Network
	for _, check := range []struct {
		what      string
		want, got any
	}{
		{"chain", n.ChainID, f.Network.ChainID}, {"network", n.Name, f.Network.Name}, {"CodeRegistry", n.CodeRegistry, f.Network.CodeRegistry},
	} {
		if check.want != check.got {
			return nil, &FileError{At: "network", What: fmt.Sprintf("it is for %s %v, the network file names %v", check.what, check.got, check.want)}
		}
	}
	p := &Process{File: f, chain: c, files: files, known: map[string]common.Address{
		"registry": n.Registry, "codeRegistry": n.CodeRegistry, "proposals": n.Proposals, "records": n.Records, "verification": n.Service, "zero": {},
	}}
	if n.Staking != (common.Address{}) {
		p.known["token"], p.known["staking"] = n.Token, n.Staking
	}
	for name, a := range f.Names {
		p.known[name] = a
	}
	head, err := c.Head(ctx)
	if err != nil {
		return nil, err
	}
	v := newView(ctx, c, head)
	switch f.Kind {
	case KindOperatorContract:
		err = p.operatorContract(v)
	case KindNewService:
		err = p.newService(v)
	case KindServiceContract:
		err = p.serviceContract(v)
	case KindCode:
		err = p.code()
	case KindStaking:
		err = p.staking(v)
	case KindToken:
		err = p.token(v)
	case KindNetwork:
		err = p.network(v)
	}
	if err != nil {
		return nil, err
	}
	return p, p.ordered()
}

// ordered checks that steps come after what they wait for: cycles, and steps that nobody has, would be mistakes of ours.
func (p *Process) ordered() error {
	seen := make(map[string]bool)
	for _, s := range p.steps {
		for _, before := range s.after {
			if !seen[before] {
				return fmt.Errorf("step %s comes before %s, which it needs", s.id, before)
			}
		}
		if seen[s.id] {
			return fmt.Errorf("two steps are called %s", s.id)
		}
		seen[s.id] = true
	}
	return nil
}

func (p *Process) add(s *step) *step {
	p.steps = append(p.steps, s)
	return s
}

// resolve is the address that a reference stands for.
func (p *Process) resolve(v value) (common.Address, error) {
	text, err := v.text()
	if err != nil {
		return common.Address{}, err
	}
	if a, ok := p.known[text]; ok {
		return a, nil
	}
	if len(text) > 2 && text[:2] != "0x" {
		return common.Address{}, v.refuse("nothing is called %.70q: give an address, or put it into names", text)
	}
	a, err := parseAddress(text)
	if err != nil {
		return a, v.refuse("%v", err)
	}
	return a, nil
}

// existing is the address of a contract that must be there.
func (p *Process) existing(v *view, ref value) (common.Address, error) {
	a, err := p.resolve(ref)
	if err != nil {
		return a, err
	}
	there, err := v.hasCode(a)
	if err == nil && !there {
		err = ref.refuse("there is no contract at %v", a)
	}
	return a, err
}

// NameOf is what the file calls an account; empty if nothing.
func (p *Process) NameOf(a common.Address) string {
	name := ""
	for n, known := range p.known {
		if known == a && n != "zero" && (name == "" || n < name) {
			name = n
		}
	}
	return name
}

// salt of what a step creates. Arguments and code are part of a CREATE2 address anyway; what else the file says, such as names and
// shares, may change while it is carried out.
func (p *Process) salt(id string) [32]byte {
	return crypto.Keccak256Hash(
		[]byte("theseus plan 1"), common.BigToHash(new(big.Int).SetUint64(p.File.Network.ChainID)).Bytes(), p.File.Network.CodeRegistry[:],
		crypto.Keccak256([]byte(p.File.Name)), crypto.Keccak256([]byte(id)))
}

// creation is a contract that a step creates, or one that was there before.
type creation struct {
	address  common.Address
	arrived  []string // the step that creates it, if there is one
	contract *Contract
}

// create adds the step that creates a contract, if the file does not say where it is; after are steps that come before. Its reference is
// known from then on.
func (p *Process) create(v *view, reference, what string, c *Contract, given map[string]any, after ...string) (*creation, error) {
	made, err := p.createAs(v, "deploy-"+kebab(reference), what, c, given, after)
	if err == nil {
		p.known[reference] = made.address
	}
	return made, err
}

func (p *Process) createAs(v *view, id, what string, c *Contract, given map[string]any, after []string) (*creation, error) {
	if c.At != nil {
		a, err := p.existing(v, *c.At)
		return &creation{address: a, contract: c}, err
	}
	creationCode, inputs, runtimeSize, err := p.creationOf(c)
	if err != nil {
		return nil, err
	}
	packed, before, err := p.constructor(v, id, c, inputs, given)
	if err != nil {
		return nil, err
	}
	code := slices.Concat(creationCode, packed)
	salt := p.salt(id)
	deployer := p.chain.Network.Deployer
	at := crypto.CreateAddress2(deployer, salt, crypto.Keccak256(code))
	p.add(&step{
		id: id, title: fmt.Sprintf("deploy %s, a %s", what, c.Name), after: append(before, after...), address: at,
		// Base cost, code deposit, call data mostly of bytes that are not zero, and what constructors do.
		gas: 21_000 + 32_000 + 200*uint64(runtimeSize) + 18*uint64(len(code)) + 150_000,
		look: func(v *view) (finding, error) {
			there, err := v.hasCode(at)
			return finding{
				done: there, anyone: true,
				tx:      func(common.Address) chain.Tx { return chain.Tx{To: &deployer, Data: append(salt[:], code...)} },
				preview: &chain.Message{From: deployer, Data: code},
			}, err
		},
	})
	return &creation{address: at, arrived: []string{id}, contract: c}, nil
}

func contractNames() []string {
	var list []string
	for _, a := range bind.Artifacts {
		list = append(list, a.Name)
	}
	return list
}

// kebab writes aName as a-name.
func kebab(name string) string {
	var b []byte
	for i := range len(name) {
		c := name[i]
		if 'A' <= c && c <= 'Z' {
			if i > 0 && !('A' <= name[i-1] && name[i-1] <= 'Z') {
				b = append(b, '-')
			}
			c += 'a' - 'A'
		}
		b = append(b, c)
	}
	return string(b)
}

// takes reports whether a contract of ours is created with an address of this name.
func (p *Process) takes(c *Contract, name string) bool {
	artifact := bind.ByName(c.Name)
	if artifact == nil {
		return false
	}
	meta, err := artifact.MetaData.ParseABI()
	return err == nil && slices.ContainsFunc(meta.Constructor.Inputs, func(a abi.Argument) bool {
		return strings.Trim(a.Name, "_") == name && a.Type.T == abi.AddressTy
	})
}
