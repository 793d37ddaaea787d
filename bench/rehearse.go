package main

import (
	"fmt"
	"math/big"
	"path/filepath"
	"testing/fstest"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"golang.org/x/sync/errgroup"

	"theseus/chain"
	"theseus/chain/bind"
	"theseus/chain/devnet"
	"theseus/chain/evmtest"
	"theseus/chain/fork"
	"theseus/chain/signer"
	"theseus/safety/rehearse"
	"theseus/upgrade"
)

// rehearsedToken is an ERC-20 token with what people do with one, a payment to many in one transaction, and a place for what a transfer also
// does.
const rehearsedToken = `pragma solidity ^0.8.0;
contract Token {
    event Transfer(address indexed from, address indexed to, uint256 amount);
    event Approval(address indexed owner, address indexed spender, uint256 amount);
    struct Account { uint128 paid; uint64 times; uint64 last; }
    mapping(address => uint256) public balanceOf;
    mapping(address => mapping(address => uint256)) public allowance;
    mapping(address => Account) public accounts;
    function initialise(address to) external { balanceOf[to] = 1e30; }
    function move(address from, address to, uint256 amount) internal {
        balanceOf[from] -= amount;
        balanceOf[to] += amount;
        emit Transfer(from, to, amount);%s
    }
    function transfer(address to, uint256 amount) external returns (bool) { move(msg.sender, to, amount); return true; }
    function approve(address spender, uint256 amount) external returns (bool) {
        allowance[msg.sender][spender] = amount;
        emit Approval(msg.sender, spender, amount);
        return true;
    }
    function transferFrom(address from, address to, uint256 amount) external returns (bool) {
        allowance[from][msg.sender] -= amount;
        move(from, to, amount);
        return true;
    }
    function pay(address[] calldata to, uint256 amount) external {
        for (uint256 i; i < to.length; i++) {
            Account storage a = accounts[to[i]];
            a.paid += uint128(amount); a.times++; a.last = uint64(block.timestamp);
            move(msg.sender, to[i], amount);
        }
    }
}`

// did is what people did with the token: of five, three transfers, an approval or what it allows, and a payment to twenty.
func did(token *evmtest.Contract, owner common.Address, i int) []byte {
	person := func(i int) common.Address { return common.BigToAddress(big.NewInt(int64(0x1000 + i%100))) }
	switch {
	case i%5 == 4:
		to := make([]common.Address, 20)
		for j := range to {
			to[j] = person(i + 7*j)
		}
		return token.Pack("pay", to, big.NewInt(int64(i)))
	case i%10 == 3:
		return token.Pack("approve", owner, big.NewInt(1e18))
	case i%10 == 8:
		return token.Pack("transferFrom", owner, person(i), big.NewInt(int64(i)))
	}
	return token.Pack("transfer", person(i), big.NewInt(int64(i)))
}

// rehearsalFigures are how fast past transactions are run again, against old and new code, with the state of their blocks kept on disk.
func rehearsalFigures(r *run) []figure {
	r.say("  %d transactions", r.sizes.replayed)
	d := must(devnet.Start(r.ctx, devnet.Config{Fast: true}))
	defer d.Close()
	client := must(chain.Dial(r.ctx, chain.Config{Endpoints: []string{d.URL()}}))
	defer client.Close()
	owner := must(client.NewSender(r.ctx, signer.NewKey(devnet.DevAccount(0).Key), chain.SenderConfig{Poll: 20 * time.Millisecond}))
	defer owner.Close()
	create := func(code []byte) common.Address {
		return must(owner.Send(r.ctx, chain.Tx{Data: code})).ContractAddress
	}
	tokens := make([]*evmtest.Contract, 2)
	var implementations []common.Address
	for i, more := range []string{"", "\nif (amount == 0) revert();"} {
		source := fstest.MapFS{"Token.sol": {Data: fmt.Appendf(nil, rehearsedToken, more)}}
		tokens[i] = evmtest.Compile(stopper{}, evmtest.Sources{Tree: source}, "Token.sol")["Token"]
		implementations = append(implementations, create(tokens[i].Creation()))
	}
	// An authority that obeys the owner, as those of records obey CodeRegistry.
	authority := create(bind.ByName("ManagedAuthority").Creation(bind.NewManagedAuthority().PackConstructor(owner.Address(), create(bind.ByName("HaltedImplementation").Creation(nil)))))
	bound := bind.NewManagedAuthority()
	head := must(client.Head(r.ctx))
	contract := must(bound.UnpackProxy(must(client.Call(r.ctx, head.Hash, authority, bound.PackProxy()))))
	interfaceOf := bind.NewIAuthority()
	must(owner.Send(r.ctx, chain.Tx{To: &authority, Data: interfaceOf.PackSwitchTo(implementations[0])}))
	must(owner.Send(r.ctx, chain.Tx{To: &authority, Data: interfaceOf.PackInitialise(tokens[0].Pack("initialise", owner.Address()))}))
	must(owner.Send(r.ctx, chain.Tx{To: &contract, Data: tokens[0].Pack("approve", owner.Address(), big.NewInt(1e18))})) // whatever comes first below
	var group errgroup.Group
	group.SetLimit(50)
	for i := range r.sizes.replayed {
		group.Go(func() error {
			_, err := owner.Send(r.ctx, chain.Tx{To: &contract, Data: did(tokens[0], owner.Address(), i), Gas: 2_000_000})
			return err
		})
	}
	check(group.Wait())

	head = must(client.Head(r.ctx))
	code := must(client.Code(r.ctx, head.Hash, implementations[1]))
	rehearsal := rehearse.Rehearsal{
		Chain: client, Store: &fork.Store{Dir: filepath.Join(r.dir, "state")}, Block: head,
		Activation: &rehearse.Activation{Controller: owner.Address(), Members: []*rehearse.Member{{
			Contract: contract, Authority: authority,
			Code: &upgrade.Code{Implementation: implementations[1], CodeHash: upgrade.CodeHash(crypto.Keccak256Hash(code))},
			Old:  rehearse.Code{ABI: tokens[0].ABI}, New: rehearse.Code{ABI: tokens[1].ABI},
		}}},
	}
	rehearsal.Past = must(rehearse.Find(r.ctx, client, []common.Address{contract}, rehearse.Range{To: head.Number, Last: r.sizes.replayed}, nil))
	once := func() float64 {
		start := time.Now()
		report := must(rehearsal.Run(r.ctx))
		if report.Replayed != r.sizes.replayed || report.Unfaithful != 0 || len(report.Unexpected) != 2 { // one that transfers nothing: it succeeds, with an event, or not
			check(fmt.Errorf("%d run again, %d of them unfaithful, unexpected %q, left out %v, not run %v", report.Replayed, report.Unfaithful, report.Unexpected, report.LeftOut, report.NotRun))
		}
		return float64(report.Replayed) / time.Since(start).Seconds()
	}
	fetched := once()
	var kept []float64
	for range r.sizes.pairs {
		kept = append(kept, once())
	}
	return []figure{
		figure{What: fmt.Sprintf("rehearse, %d transactions of a token (a fifth pay twenty) against old and new code, state kept", r.sizes.replayed), Unit: "per s", Ours: median(kept)}.atLeast(200),
		{What: "the same, state fetched and proven", Unit: "per s", Ours: fetched, Met: true},
	}
}
