package adopt

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"theseus/chain"
	"theseus/chain/fork"
	"theseus/chain/inspect"
	"theseus/upgrade"
)

// Wanted of a proxy.
type Wanted struct {
	Proxy         common.Address
	Configuration upgrade.Configuration
	Link          string // of the tree that the running code was built from; the record keeps it
	Salt          [32]byte
	From          uint64 // block from which history, roles and other proxies of a ProxyAdmin are looked for
}

// Step of an adoption.
type Step struct {
	Name string // prepare, move, accept, revoke or register
	What string
	By   *inspect.Party // who has to send it; nil: anybody
	Tx   chain.Tx
	Done bool
}

// Plan of an adoption, as the chain is at a block.
type Plan struct {
	chain.Adoption
	Wanted
	Report    *inspect.Report
	Authority common.Address
	Halting   string   // what a halt means in this family
	Open      []string // what cannot be promised
	Steps     []Step

	contracts *chain.Contracts
	head      chain.Block
}

// RefusedError says why a contract cannot be adopted, or released, and what to do.
type RefusedError struct {
	Proxy  common.Address
	Kind   inspect.Kind
	Wanted string // "adopted" or "released"
	Reason string
}

func (e *RefusedError) Error() string {
	return fmt.Sprintf("%v (%s) cannot be %s: %s", e.Proxy, e.Kind, e.Wanted, e.Reason)
}

// New looks at a proxy and says what its adoption takes. What cannot be adopted is a *RefusedError.
func New(ctx context.Context, c *chain.Contracts, head chain.Block, w Wanted) (*Plan, error) {
	report, err := inspect.Inspect(ctx, c.Client, head, w.Proxy, w.From)
	if err != nil {
		return nil, err
	}
	p := &Plan{Wanted: w, Report: report, contracts: c, head: head}
	record, err := c.Record(ctx, head.Hash, w.Proxy)
	var unknown *upgrade.UnknownRecord
	if err == nil {
		p.Authority = record.Authority // whatever it took, it is done
		return p, nil
	} else if !errors.As(err, &unknown) {
		return nil, err
	}
	p.Adoption = chain.Adoption{
		Proxy: w.Proxy, Configuration: w.Configuration, Link: w.Link, Salt: w.Salt,
		Baseline: upgrade.Head{Implementation: report.Implementation, CodeHash: upgrade.CodeHash(report.CodeHash)},
	}
	if err := p.suits(); err != nil {
		return nil, err
	}
	if err := p.owned(ctx); err != nil {
		return nil, err
	}
	if p.Authority, err = c.AuthorityOf(ctx, head.Hash, p.Adoption); err != nil {
		return nil, err
	}
	return p, p.findSteps(ctx)
}

func (p *Plan) refuse(format string, args ...any) error {
	return &RefusedError{p.Wanted.Proxy, p.Report.Kind, "adopted", fmt.Sprintf(format, args...)}
}

// suits finds the family, and refuses what none can take.
func (p *Plan) suits() error {
	families, r := p.contracts.Network.Families, p.Report
	const all = "every call is refused; the state is untouched"
	switch r.Kind {
	case inspect.Transparent, inspect.Zeppelin:
		p.Family, p.Halting = families.Transparent, all
		if r.Kind == inspect.Transparent && r.Generation == "" {
			return p.refuse("it has an ERC-1967 admin, and answers it neither as OpenZeppelin 3 or 4 nor as 5")
		}
		if r.Generation == "OpenZeppelin 5" {
			p.Adoption.ProxyAdmin = r.Admin.Address
		}
	case inspect.UUPS:
		p.Family, p.Halting = families.UUPS, "every call is refused but the Authority's next upgrade; the state is untouched"
		p.Open = append(p.Open, "the running code must cooperate in each upgrade: an implementation that could not be upgraded again is refused")
	case inspect.Beacon:
		p.Family, p.Halting = families.Beacon, "all proxies that ask this beacon refuse every call; their state is untouched"
		p.Open = append(p.Open, "proxies that stop asking the beacon are no longer under the record")
	case inspect.Relay:
		p.Family, p.Halting = families.Relay, "every call that the relay hands on is refused, its own functions answer; the state is untouched"
		p.Open = append(p.Open, "code that shares the relay's slots for version and owner can re-point it or give it away: it is watched (theseus drift), not prevented")
	case inspect.Eternal:
		p.Family, p.Halting = families.EternalStorage, "every call that the proxy hands on is refused, its own functions answer; the state is untouched"
		p.Open = append(p.Open, "code that writes the proxy's own slots can re-point it or give it away: it is watched (theseus drift), not prevented")
	case inspect.BeaconProxy:
		return p.refuse("the record is its beacon's: adopt %v", r.Beacon)
	case inspect.Managed:
		return p.refuse("it is a proxy of ours, and was made with its record")
	case inspect.None, inspect.Delegated, inspect.Plain:
		return p.refuse("its code cannot be replaced at all")
	default:
		return p.refuse("there is no family for this kind of proxy")
	}
	if p.Family == (common.Address{}) {
		return p.refuse("this network has no family for it")
	}
	if r.Implementation == (common.Address{}) || r.CodeHash == (common.Hash{}) {
		return p.refuse("it runs no code")
	}
	if len(r.Targets) > 0 && (len(r.Targets) > 1 || !r.Targets[0].Named) {
		return p.refuse("it hides a proxy: calls run %v, not (only) %v", r.Targets[len(r.Targets)-1].Address, r.Implementation)
	}
	return nil
}

// owned refuses a ProxyAdmin whose other proxies would be taken along.
func (p *Plan) owned(ctx context.Context) error {
	if p.Adoption.ProxyAdmin == (common.Address{}) {
		return nil
	}
	others, err := inspect.ProxiesOf(ctx, p.contracts.Client, p.head, p.Adoption.ProxyAdmin, p.From)
	if err != nil {
		return err
	}
	for _, other := range others {
		if other != p.Wanted.Proxy {
			return p.refuse("its ProxyAdmin %v also owns %v, which would be taken along and could not be upgraded: give that one another admin first",
				p.Adoption.ProxyAdmin, other)
		}
	}
	return nil
}

// Next step that is not done; nil when the record is there.
func (p *Plan) Next() *Step {
	for i := range p.Steps {
		if !p.Steps[i].Done {
			return &p.Steps[i]
		}
	}
	return nil
}

// Prove performs the steps that are left on a copy of the state, and then has CodeRegistry halt the proxy and bring it back. It counts as
// moved when the slot follows, calls are refused while it is halted, the code that runs then is the one that ran before, and nobody but
// the Authority gets an upgrade through any more. Those who still do where the running code decides are told in Plan.Open.
func (p *Plan) Prove(ctx context.Context) error {
	state, err := fork.At(ctx, p.contracts.Client, p.head.Hash, nil)
	if err != nil {
		return err
	}
	for _, step := range p.Steps {
		if step.Done {
			continue
		}
		by := p.contracts.Network.Registry // somebody who is nobody in particular
		if step.By != nil {
			by = step.By.Address
		}
		if err := p.run(state, "the step "+step.Name, fork.Message{From: by, To: *step.Tx.To, Data: step.Tx.Data}); err != nil {
			return err
		}
	}
	return p.proveMoved(ctx, state)
}

var errNotMoved = errors.New("the upgrade authority did not really move")

func (p *Plan) run(state *fork.State, what string, m fork.Message) error {
	o, err := state.Run(m)
	if err != nil {
		return err
	}
	if o.Err != nil {
		return p.refuse("on a copy of the state %s fails: %v", what, chain.Explain(&chain.RevertError{Data: o.Ret}))
	}
	return nil
}
