package adopt

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"

	"theseus/chain"
	"theseus/chain/fork"
	"theseus/chain/inspect"
)

// What the proxies of others and their owners understand.
var foreign = func() abi.ABI {
	definition, err := abi.JSON(strings.NewReader(`[
		{"type":"function","name":"changeAdmin","inputs":[{"name":"newAdmin","type":"address"}]},
		{"type":"function","name":"changeProxyAdmin","inputs":[{"name":"proxy","type":"address"},{"name":"newAdmin","type":"address"}]},
		{"type":"function","name":"transferOwnership","inputs":[{"name":"newOwner","type":"address"}]},
		{"type":"function","name":"changeOwner","inputs":[{"name":"newOwner","type":"address"}]},
		{"type":"function","name":"setOwner","inputs":[{"name":"newOwner","type":"address"}]},
		{"type":"function","name":"transferProxyOwnership","inputs":[{"name":"newOwner","type":"address"}]},
		{"type":"function","name":"transferUpgradeability","inputs":[{"name":"newOwner","type":"address"}]},
		{"type":"function","name":"acceptOwnership","inputs":[]},
		{"type":"function","name":"pendingOwner","inputs":[],"outputs":[{"name":"","type":"address"}],"stateMutability":"view"},
		{"type":"function","name":"hasRole","inputs":[{"name":"role","type":"bytes32"},{"name":"account","type":"address"}],"outputs":[{"name":"","type":"bool"}],"stateMutability":"view"},
		{"type":"function","name":"grantRole","inputs":[{"name":"role","type":"bytes32"},{"name":"account","type":"address"}]},
		{"type":"function","name":"renounceRole","inputs":[{"name":"role","type":"bytes32"},{"name":"account","type":"address"}]},
		{"type":"function","name":"revokeRole","inputs":[{"name":"role","type":"bytes32"},{"name":"account","type":"address"}]}
	]`))
	if err != nil {
		panic(err)
	}
	return definition
}()

func (p *Plan) foreignTx(to common.Address, method string, args ...any) chain.Tx {
	data, err := foreign.Pack(method, args...)
	if err != nil {
		panic(err) // our own arguments
	}
	return chain.Tx{To: &to, Data: data}
}

// asks a view of another's contract; false where it has none.
func (p *Plan) asks(ctx context.Context, to common.Address, method string, args ...any) ([]byte, bool, error) {
	b, err := p.contracts.Call(ctx, p.head.Hash, to, p.foreignTx(to, method, args...).Data)
	var refused *chain.RevertError
	if errors.As(err, &refused) || err == nil && len(b) != 32 {
		return nil, false, nil
	}
	return b, err == nil, err
}

// findSteps lists what has to be sent, with what is done already.
func (p *Plan) findSteps(ctx context.Context) error {
	code, err := p.contracts.Code(ctx, p.head.Hash, p.Authority)
	if err != nil {
		return err
	}
	prepare, err := p.contracts.PrepareCall(p.Adoption)
	if err != nil {
		return err
	}
	p.add(Step{Name: "prepare", What: fmt.Sprintf("create the Authority %v of this record", p.Authority), Tx: prepare, Done: len(code) > 0})
	if err := p.findMoves(ctx); err != nil {
		return err
	}
	register, err := p.contracts.RegisterCall(p.Adoption)
	if err != nil {
		return err
	}
	p.add(Step{Name: "register", What: "open the record: CodeRegistry halts the contract and brings it back in that transaction", Tx: register})
	return nil
}

func (p *Plan) add(s Step) { p.Steps = append(p.Steps, s) }

func (p *Plan) findMoves(ctx context.Context) error {
	r, proxy := p.Report, p.Wanted.Proxy
	admin := r.Admin
	if admin != nil && admin.What == inspect.OurAuthority && admin.Address != p.Authority {
		return p.refuse("its upgrade authority is at %v already, an Authority that was prepared with other signers, policy, link or salt: give those", admin.Address)
	}
	moved := admin != nil && admin.Address == p.Authority
	switch {
	case r.Kind == inspect.UUPS && (admin == nil || r.UpgradeRole != nil):
		return p.findRoles(ctx)
	case r.Kind == inspect.UUPS || r.Kind == inspect.Beacon:
		return p.findOwnership(ctx, moved)
	case r.Kind == inspect.Relay || r.Kind == inspect.Eternal:
		return p.findHandOver(ctx, moved)
	case p.Adoption.ProxyAdmin != common.Address{}:
		owner := admin.Owner
		if owner == nil {
			return p.refuse("nobody owns its ProxyAdmin %v", admin.Address)
		}
		if owner.What == inspect.OurAuthority && owner.Address != p.Authority {
			return p.refuse("its ProxyAdmin is owned by %v, an Authority that was prepared with other signers, policy, link or salt: give those", owner.Address)
		}
		p.add(Step{Name: "move", What: fmt.Sprintf("make the Authority the owner of the ProxyAdmin %v", admin.Address), By: owner,
			Tx: p.foreignTx(admin.Address, "transferOwnership", p.Authority), Done: owner.Address == p.Authority})
	case admin.What == inspect.ProxyAdmin && admin.Owner != nil:
		p.add(Step{Name: "move", What: fmt.Sprintf("have the ProxyAdmin %v give this proxy, and no other, to the Authority", admin.Address), By: admin.Owner,
			Tx: p.foreignTx(admin.Address, "changeProxyAdmin", proxy, p.Authority)})
	default:
		p.add(Step{Name: "move", What: "make the Authority the proxy's admin", By: admin, Tx: p.foreignTx(proxy, "changeAdmin", p.Authority), Done: moved})
	}
	return nil
}

// findOwnership is for what has an owner, also one that is handed over in two steps.
func (p *Plan) findOwnership(ctx context.Context, moved bool) error {
	at := p.Wanted.Proxy
	if p.Report.Admin == nil {
		return p.refuse("it has no owner that could be moved")
	}
	pending, twoSteps, err := p.asks(ctx, at, "pendingOwner")
	if err != nil {
		return err
	}
	offered := twoSteps && common.BytesToAddress(pending) == p.Authority
	p.add(Step{Name: "move", What: "make the Authority the owner", By: p.Report.Admin, Tx: p.foreignTx(at, "transferOwnership", p.Authority), Done: moved || offered})
	if twoSteps {
		p.add(Step{Name: "accept", What: "have the Authority accept the ownership", Tx: p.foreignTx(p.Authority, "acceptOwnership"), Done: moved})
	}
	return nil
}

// handOvers are how relays, proxies of eternal storage, or what runs behind them are told their next owner.
var handOvers = []string{"transferOwnership", "changeOwner", "setOwner", "transferProxyOwnership", "transferUpgradeability"}

// findHandOver looks for the one with which the owner gives the power to the Authority, on a copy of the state: a name tells nothing, since
// what the proxy does not have is its code's, which may have an owner of its own.
func (p *Plan) findHandOver(ctx context.Context, moved bool) error {
	owner, proxy := p.Report.Admin, p.Wanted.Proxy
	if slices.ContainsFunc(p.Report.Upgraders, func(h inspect.Holder) bool { return h.As == inspect.Anybody }) {
		return p.refuse("anybody can upgrade it, whoever owns it")
	}
	if owner == nil {
		return p.refuse("nobody was found who owns it: it answers neither owner, nor proxyOwner, nor upgradeabilityOwner")
	}
	state, err := fork.At(ctx, p.contracts.Client, p.head.Hash, nil)
	if err != nil {
		return err
	}
	for _, method := range handOvers {
		tx, after := p.foreignTx(proxy, method, p.Authority), state.Copy()
		o, err := after.Run(fork.Message{From: owner.Address, To: proxy, Data: tx.Data})
		if err != nil {
			return err
		}
		if o.Err != nil {
			continue
		}
		given, err := inspect.Upgrades(after, p.Report, p.Authority)
		if err != nil {
			return err
		}
		if given {
			p.add(Step{Name: "move", What: fmt.Sprintf("make the Authority the owner (%s)", method), By: owner, Tx: tx, Done: moved})
			return nil
		}
	}
	return p.refuse("its owner %v cannot give it to the Authority %v: none of %s moves the power to upgrade it, in one call of the owner's", owner.Address, p.Authority,
		strings.Join(handOvers, ", "))
}

// findRoles grants the upgrader's role to the Authority, and takes it from the others who have it.
func (p *Plan) findRoles(ctx context.Context) error {
	at, role := p.Wanted.Proxy, p.Report.UpgradeRole
	if role == nil {
		return p.refuse("nobody was found who can upgrade it: neither an owner nor a holder of a role that events since block %d tell of (--from)", p.From)
	}
	var by *inspect.Party
	for _, h := range p.Report.Roles {
		if *h.Role == (common.Hash{}) && h.Address != p.Authority {
			by = &inspect.Party{Address: h.Address, What: inspect.Account}
			p.Open = append(p.Open, fmt.Sprintf("%v holds DEFAULT_ADMIN_ROLE and can make others upgraders", h.Address))
		}
	}
	granted, ok, err := p.asks(ctx, at, "hasRole", *role, p.Authority)
	if err != nil {
		return err
	}
	done := ok && common.BytesToHash(granted) != (common.Hash{})
	if by == nil && !done {
		return p.refuse("nobody was found who can grant role %v", *role)
	}
	p.add(Step{Name: "move", What: fmt.Sprintf("grant role %v to the Authority", *role), By: by, Tx: p.foreignTx(at, "grantRole", *role, p.Authority), Done: done})
	for _, h := range p.Report.Roles {
		if *h.Role == *role && h.Address != p.Authority && by != nil {
			p.add(Step{Name: "revoke", What: fmt.Sprintf("take the role from %v", h.Address), By: by, Tx: p.foreignTx(at, "revokeRole", *role, h.Address)})
		}
	}
	return nil
}
