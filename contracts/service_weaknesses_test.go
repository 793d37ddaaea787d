package contracts_test

import (
	"math/big"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"theseus/chain/evmtest"
)

// serviceWeaknesses are the defences of services, of the bases and of the random beacon. TestServicesWithoutTheirDefences attacks each
// where it stands and where it is missing.
var serviceWeaknesses = weakList{
	{"anybody lists", "ServiceContract.sol",
		"if (msg.sender != upgrader) revert OperatorContractUpgraderOnly",
		"if (!WEAK && msg.sender != upgrader) revert OperatorContractUpgraderOnly"},
	{"anybody upgrades", "ServiceContract.sol",
		"if (msg.sender != upgrader) revert ServiceUpgraderOnly",
		"if (!WEAK && msg.sender != upgrader) revert ServiceUpgraderOnly"},
	{"results of the removed", "ServiceContract.sol",
		"if (_service().listing[msg.sender] == Listing.NONE) revert",
		"if (!WEAK && _service().listing[msg.sender] == Listing.NONE) revert"},
	{"results of the disabled", "ServiceContract.sol",
		"if (!_approved(msg.sender, IRegistry.Kind.OPERATOR_CONTRACT)) revert",
		"if (!WEAK && !_approved(msg.sender, IRegistry.Kind.OPERATOR_CONTRACT)) revert"},
	{"listed twice", "ServiceContract.sol",
		"if (s.listing[operatorContract] != Listing.NONE) revert",
		"if (!WEAK && s.listing[operatorContract] != Listing.NONE) revert"},
	{"anything is listed", "ServiceContract.sol",
		"if (!_approved(operatorContract, IRegistry.Kind.OPERATOR_CONTRACT)) revert",
		"if (!WEAK && !_approved(operatorContract, IRegistry.Kind.OPERATOR_CONTRACT)) revert"},
	{"any interface", "ServiceContract.sol",
		"        ) revert WrongInterface(operatorContract);",
		"        ) if (!WEAK) revert WrongInterface(operatorContract);"},
	{"operator contracts of others", "ServiceContract.sol",
		"if (owner != address(this) && owner != address(0)) revert",
		"if (!WEAK && owner != address(this) && owner != address(0)) revert"},
	{"upgraded at once", "ServiceContract.sol",
		"if (block.timestamp < s.upgradeFrom) revert",
		"if (!WEAK && block.timestamp < s.upgradeFrom) revert"},
	{"upgrades never expire", "ServiceContract.sol",
		"if (block.timestamp > s.upgradeUntil) revert",
		"if (!WEAK && block.timestamp > s.upgradeUntil) revert"},
	{"any code completes", "ServiceContract.sol",
		"if (s.upgrade != given) revert",
		"if (!WEAK && s.upgrade != given) revert"},
	{"upgraded to what is no service", "ServiceContract.sol",
		"if (!ERC165Checker.supportsInterface(address(this), type(IServiceContract).interfaceId)) {",
		"if (!WEAK && !ERC165Checker.supportsInterface(address(this), type(IServiceContract).interfaceId)) {"},
	{"disabled ones get work", "ServiceContract.sol",
		"|| !_approved(candidate, IRegistry.Kind.OPERATOR_CONTRACT)) continue;",
		"|| (!WEAK && !_approved(candidate, IRegistry.Kind.OPERATOR_CONTRACT))) continue;"},
	{"the disabled service takes work", "ServiceContract.sol",
		"uint256 length = _approved(address(this), IRegistry.Kind.SERVICE) ?",
		"uint256 length = WEAK || _approved(address(this), IRegistry.Kind.SERVICE) ?"},
	{"paid by the cheapest", "ServiceContract.sol",
		"if (msg.value < highest) revert",
		"if (!WEAK && msg.value < highest) revert"},
	{"any round time", "VerificationService.sol",
		"if (roundTime > roundTimeLimit) revert",
		"if (!WEAK && roundTime > roundTimeLimit) revert"},
	{"any callback gas", "RandomBeaconService.sol",
		"if (callbackGas > MAX_CALLBACK_GAS) revert",
		"if (!WEAK && callbackGas > MAX_CALLBACK_GAS) revert"},
	{"delivered as often as one likes", "RandomBeaconService.sol",
		"        delete _beacon().request[msg.sender][round];\n",
		"        if (!WEAK) delete _beacon().request[msg.sender][round];\n"},

	{"disabled ones work", "OperatorContract.sol",
		"if (IRegistry(registry).statusOf(address(this)) == IRegistry.Status.DISABLED) revert",
		"if (!WEAK && IRegistry(registry).statusOf(address(this)) == IRegistry.Status.DISABLED) revert"},
	{"anybody is the service", "OperatorContract.sol",
		"if (service != address(0) && msg.sender != service) revert",
		"if (!WEAK && service != address(0) && msg.sender != service) revert"},
	{"callbacks starve", "Callback.sol",
		"if (gasleft() < needed) revert",
		"if (!WEAK && gasleft() < needed) revert"},
	{"callbacks with all the gas", "Callback.sol",
		"pop(call(gasLimit, customer,",
		"let limit := gasLimit\n            if WEAKBIT { limit := gas() }\n            pop(call(limit, customer,"},
	{"customers may stop it", "Callback.sol",
		"mload(data), 0, 0))",
		"mload(data), 0, 0))\n            if and(WEAKBIT, gt(returndatasize(), 0)) { revert(0, 0) }"},

	{"finished twice", "RandomBeaconOperator.sol",
		"if (r.finished) revert AlreadyFinished(round);\n        if (r.revealed",
		"if (!WEAK && r.finished) revert AlreadyFinished(round);\n        if (r.revealed"},
	{"finished at once", "RandomBeaconOperator.sol",
		"if (r.revealed != _all(r) && block.timestamp <= _revealUntil(r)) revert",
		"if (!WEAK && r.revealed != _all(r) && block.timestamp <= _revealUntil(r)) revert"},
	{"revealed before all committed", "RandomBeaconOperator.sol",
		"if (r.committed != _all(r) && block.timestamp <= r.commitUntil) revert",
		"if (!WEAK && r.committed != _all(r) && block.timestamp <= r.commitUntil) revert"},
	{"committed when others reveal", "RandomBeaconOperator.sol",
		"if (block.timestamp > r.commitUntil) revert",
		"if (!WEAK && block.timestamp > r.commitUntil) revert"},
	{"committed again", "RandomBeaconOperator.sol",
		"if (_has(r.committed, seat)) revert",
		"if (!WEAK && _has(r.committed, seat)) revert"},
	{"any secret", "RandomBeaconOperator.sol",
		"if (_word[round][seat] != keccak256(",
		"if (!WEAK && _word[round][seat] != keccak256("},
	{"revealed when it is over", "RandomBeaconOperator.sol",
		"if (block.timestamp > _revealUntil(r)) revert",
		"if (!WEAK && block.timestamp > _revealUntil(r)) revert"},
	{"withheld for nothing", "RandomBeaconOperator.sol",
		"if (absent.length > 0) ITokenStaking",
		"if (!WEAK && absent.length > 0) ITokenStaking"},
	{"anybody is evicted", "RandomBeaconOperator.sol",
		">= MINIMUM_STAKE) revert StillEligible",
		">= MINIMUM_STAKE && !WEAK) revert StillEligible"},
	{"members without stake", "RandomBeaconOperator.sol",
		"if (stake < MINIMUM_STAKE) revert",
		"if (!WEAK && stake < MINIMUM_STAKE) revert"},
	{"anybody's seat", "RandomBeaconOperator.sol",
		"if (seat >= group.length || group[seat] != msg.sender) revert",
		"if (!WEAK && (seat >= group.length || group[seat] != msg.sender)) revert"},
	{"one member, many seats", "RandomBeaconOperator.sol",
		"if (found) revert",
		"if (!WEAK && found) revert"},
	{"groups of one", "RandomBeaconOperator.sol",
		"if (size < MIN_MEMBERS) revert",
		"if (!WEAK && size < MIN_MEMBERS) revert"},
	{"rounds without a fee", "RandomBeaconOperator.sol",
		"if (msg.value < fee) revert",
		"if (!WEAK && msg.value < fee) revert"},
}

func weakServices(t testing.TB) map[string]*evmtest.Contract {
	t.Helper()
	return evmtest.Compile(t, serviceWeaknesses.tree(), "RandomBeaconOperator.sol", "RandomBeaconService.sol", "VerificationService.sol")
}

// Every defence, attacked where it stands, in vain, and where it is missing.
func TestServicesWithoutTheirDefences(t *testing.T) {
	for _, weakness := range serviceWeaknesses {
		t.Run(weakness.name, func(t *testing.T) {
			attack := serviceAttacks[weakness.name]
			if attack == nil {
				t.Fatal("nobody attacks it")
			}
			if attack(newBeacon(t, 3, []string{}...)) {
				t.Error("the attack succeeds")
			}
			if !attack(newBeacon(t, 3, weakness.name)) {
				t.Error("control: the attack does not work where it should")
			}
		})
	}
}

// serviceAttacks tell whether they succeeded on a beacon of three members, by the defence that they aim at.
var serviceAttacks = map[string]func(b *beacon) bool{
	"anybody lists": func(b *beacon) bool {
		return b.service.Call(stranger, "remove", b.operator.Address).Err == nil
	},
	"anybody upgrades": func(b *beacon) bool {
		return b.service.Call(stranger, "startUpgrade", b.operator.Address, []byte{}).Err == nil
	},
	"results of the removed": func(b *beacon) bool {
		b.allRevealed()
		b.must(b.service.Call(upgrader, "remove", b.operator.Address))
		b.must(b.finish(1))
		return b.heard()
	},
	"results of the disabled": func(b *beacon) bool {
		b.weakenMore(b.operator.Address, "disabled ones work") // an operator contract that does not know that it is disabled
		b.allRevealed()
		b.must(b.registry.Call(panicker, "disable", b.operator.Address))
		b.must(b.finish(1))
		return b.heard()
	},
	"listed twice": func(b *beacon) bool {
		again := b.service.Call(upgrader, "add", b.operator.Address).Err == nil
		b.must(b.service.Call(upgrader, "remove", b.operator.Address))
		return again && len(get[[]common.Address](b.service, "operatorContracts")) == 1 // a place on the list that nothing removes
	},
	"anything is listed": func(b *beacon) bool {
		other := b.made("RandomBeaconOperator", b.registry.Address, b.service.Address, b.Address, beaconTerms())
		return b.service.Call(upgrader, "add", other.Address).Err == nil
	},
	"any interface": func(b *beacon) bool {
		other := newInstance(b.Chain, attackers(b.t)["PlainOperator"], b.registry.Address, b.service.Address)
		b.must(b.registry.Call(keeper, "approve", other.Address, kindOperatorContract))
		return b.service.Call(upgrader, "add", other.Address).Err == nil
	},
	"operator contracts of others": func(b *beacon) bool {
		other := b.made("RandomBeaconOperator", b.registry.Address, stranger, b.Address, beaconTerms())
		b.must(b.registry.Call(keeper, "approve", other.Address, kindOperatorContract))
		return b.service.Call(upgrader, "add", other.Address).Err == nil
	},
	"upgraded at once": func(b *beacon) bool {
		next := b.nextService()
		b.must(b.service.Call(serviceUpgrader, "startUpgrade", next, []byte{}))
		return b.service.Call(serviceUpgrader, "completeUpgrade", next, []byte{}).Err == nil
	},
	"upgrades never expire": func(b *beacon) bool {
		next := b.nextService()
		b.must(b.service.Call(serviceUpgrader, "startUpgrade", next, []byte{}))
		b.Chain.AdvanceTime(upgradeDelay + upgradeWindow + 1)
		return b.service.Call(serviceUpgrader, "completeUpgrade", next, []byte{}).Err == nil
	},
	"any code completes": func(b *beacon) bool {
		announced, other := b.nextService(), b.nextService()
		b.must(b.service.Call(serviceUpgrader, "startUpgrade", announced, []byte{}))
		b.Chain.AdvanceTime(upgradeDelay)
		return b.service.Call(serviceUpgrader, "completeUpgrade", other, []byte{}).Err == nil
	},
	"upgraded to what is no service": func(b *beacon) bool {
		b.must(b.service.Call(serviceUpgrader, "startUpgrade", b.token.Address, []byte{}))
		b.Chain.AdvanceTime(upgradeDelay)
		return b.service.Call(serviceUpgrader, "completeUpgrade", b.token.Address, []byte{}).Err == nil
	},
	"disabled ones get work": func(b *beacon) bool {
		b.must(b.registry.Call(panicker, "disable", b.operator.Address))
		return get[bool](b.service, "isActive")
	},
	"the disabled service takes work": func(b *beacon) bool {
		b.must(b.registry.Call(panicker, "disable", b.service.Address))
		return b.service.Pay(user, big.NewInt(beaconFee), "request", big.NewInt(0)).Err == nil
	},
	"paid by the cheapest": func(b *beacon) bool {
		terms := beaconTerms()
		terms.Fee = big.NewInt(10 * beaconFee)
		dear := b.made("RandomBeaconOperator", b.registry.Address, b.service.Address, b.Address, terms)
		b.must(b.registry.Call(keeper, "approve", dear.Address, kindOperatorContract))
		b.must(b.service.Call(upgrader, "add", dear.Address))
		b.must(b.Call(authorizer, "authorize", dear.Address))
		for i := range 3 {
			b.must(dear.Call(stakeOperator(i), "join"))
		}
		for range 20 { // until the cheap one comes up
			if b.service.Pay(user, big.NewInt(beaconFee), "request", big.NewInt(0)).Err == nil {
				return true
			}
		}
		return false
	},
	"any round time": func(b *beacon) bool {
		logic := b.made("VerificationService", b.registry.Address, uint64(timeLimit), uint64(upgradeDelay), uint64(upgradeWindow))
		service := evmtest.Instance{Chain: b.Chain, ABI: logic.ABI, Address: deploy(b.t, b.Chain, "ServiceProxy", logic.Address, []byte{}).Address}
		b.weaken(service.Address)
		b.must(b.registry.Call(keeper, "approve", service.Address, kindService))
		slow := deploy(b.t, b.Chain, "PermissionedVerificationOperator", b.registry.Address, service.Address, seatsFrom(1),
			uint64(commitSeconds+1), uint64(revealSeconds), new(big.Int))
		b.must(b.registry.Call(keeper, "approve", slow.Address, kindOperatorContract))
		return service.Call(upgrader, "add", slow.Address).Err == nil
	},
	"any callback gas": func(b *beacon) bool { // whoever finishes would pay for it
		return b.service.Pay(user, big.NewInt(beaconFee), "request", big.NewInt(800_000)).Err == nil
	},
	"delivered as often as one likes": func(b *beacon) bool {
		b.weakenMore(b.operator.Address, "finished twice") // an operator contract that does not know that it is finished
		b.allRevealed()
		b.must(b.finish(1))
		return len(b.must(b.finish(1)).Events(b.service.ABI, b.operator.ABI)) == 2
	},

	"disabled ones work": func(b *beacon) bool {
		b.allRevealed()
		b.must(b.finish(1))
		b.must(b.registry.Call(panicker, "disable", b.operator.Address))
		return b.operator.Call(stranger, "withdraw", beneficiary).Err == nil
	},
	"anybody is the service": func(b *beacon) bool {
		return b.operator.Pay(user, big.NewInt(beaconFee), "request", big.NewInt(0)).Err == nil
	},
	"callbacks starve": func(b *beacon) bool {
		b.allRevealed()
		data, err := b.operator.ABI.Pack("finish", uint64(1))
		if err != nil {
			b.t.Fatal(err)
		}
		for gas := uint64(150_000); gas < 700_000; gas += 10_000 {
			if r := b.Chain.Call(stranger, b.operator.Address, nil, data, gas); r.Err == nil {
				return !b.heard() // whoever finishes with little gas takes the entry away from the customer
			}
		}
		return false
	},
	"callbacks with all the gas": func(b *beacon) bool {
		b.must(b.customer.Call(stranger, "set", conductBurn, nobody, []byte{}))
		b.allRevealed()
		return b.must(b.finish(1)).GasUsed > 1_000_000
	},
	"customers may stop it": func(b *beacon) bool {
		b.must(b.customer.Call(stranger, "set", conductRevert, nobody, []byte{}))
		b.allRevealed()
		r := b.must(b.finish(1))
		return !slices.ContainsFunc(r.Events(b.service.ABI, b.operator.ABI), func(e string) bool { return e[:14] == "EntryDelivered" })
	},

	"finished twice": func(b *beacon) bool { // and paid twice, from the fees of others
		b.allRevealed()
		b.ask()
		b.must(b.finish(1))
		again := b.finish(1).Err == nil
		return again && b.earned(beneficiary)+b.earned(stranger) == 2*beaconFee
	},
	"finished at once": func(b *beacon) bool { // before others could reveal, who are punished for it
		b.ask()
		b.mustAll(b.commit, 1, 0, 1, 2)
		b.mustAll(b.reveal, 1, 0)
		return b.finish(1).Err == nil && b.stakeOf(1).Cmp(tokens(250)) == 0
	},
	"revealed before all committed": func(b *beacon) bool { // the last to commit chooses its secret knowing the others'
		b.ask()
		b.mustAll(b.commit, 1, 0, 1)
		return b.reveal(1, 0).Err == nil && b.reveal(1, 1).Err == nil && b.commit(1, 2).Err == nil && b.reveal(1, 2).Err == nil
	},
	"committed when others reveal": func(b *beacon) bool {
		b.ask()
		b.mustAll(b.commit, 1, 0, 1)
		b.Chain.AdvanceTime(beaconCommit + 1)
		b.mustAll(b.reveal, 1, 0, 1)
		return b.commit(1, 2).Err == nil && b.reveal(1, 2).Err == nil
	},
	"committed again": func(b *beacon) bool { // to another secret, when those of the others are known
		b.ask()
		b.mustAll(b.commit, 1, 0, 1, 2)
		b.mustAll(b.reveal, 1, 0, 1)
		return b.commit(1, 2).Err == nil
	},
	"any secret": func(b *beacon) bool { // until the entry is what the last member likes
		b.ask()
		b.mustAll(b.commit, 1, 0, 1, 2)
		b.mustAll(b.reveal, 1, 0, 1)
		known := b.Chain.Snapshot()
		for i := range int64(300) {
			b.Chain.Restore(known)
			if b.operator.Call(stakeOperator(2), "reveal", uint64(1), big.NewInt(2), common.BigToHash(big.NewInt(i))).Err != nil {
				return false
			}
			b.must(b.finish(1))
			if entry := get[[32]byte](b.customer, "entry"); entry[0] < 16 {
				return true
			}
		}
		return false
	},
	"revealed when it is over": func(b *beacon) bool { // without the penalty for waiting
		b.ask()
		b.mustAll(b.commit, 1, 0, 1, 2)
		b.mustAll(b.reveal, 1, 0, 1)
		b.Chain.AdvanceTime(beaconCommit + beaconReveal + 1)
		b.reveal(1, 2)
		b.must(b.finish(1))
		return b.stakeOf(2).Cmp(tokens(300)) == 0
	},
	"withheld for nothing": func(b *beacon) bool {
		b.ask()
		b.mustAll(b.commit, 1, 0, 1, 2)
		b.mustAll(b.reveal, 1, 0, 1)
		b.Chain.AdvanceTime(beaconCommit + beaconReveal + 1)
		b.must(b.finish(1))
		return b.stakeOf(2).Cmp(tokens(300)) == 0
	},
	"anybody is evicted": func(b *beacon) bool {
		return b.operator.Call(stranger, "evict", stakeOperator(0)).Err == nil
	},
	"members without stake": func(b *beacon) bool {
		return b.operator.Call(stranger, "join").Err == nil
	},
	"anybody's seat": func(b *beacon) bool { // whose member is punished for what it cannot reveal
		b.ask()
		taken := b.operator.Call(stranger, "commit", uint64(1), big.NewInt(0), secretOf(user)).Err == nil
		return taken && b.commit(1, 0).Err != nil
	},
	"one member, many seats": func(b *beacon) bool {
		return b.operator.Call(stakeOperator(0), "join").Err == nil
	},
	"groups of one": func(b *beacon) bool {
		return b.public(1).Pay(user, big.NewInt(beaconFee), "request", big.NewInt(0)).Err == nil
	},
	"rounds without a fee": func(b *beacon) bool { // paid out of those of others
		return b.public(3).Call(user, "request", big.NewInt(0)).Err == nil
	},
}

// allRevealed is a round that only waits to be finished.
func (b *beacon) allRevealed() {
	b.t.Helper()
	b.ask()
	b.mustAll(b.commit, 1, 0, 1, 2)
	b.mustAll(b.reveal, 1, 0, 1, 2)
}

// public is another operator contract, for everybody, with so many members.
func (b *beacon) public(members int) evmtest.Instance {
	b.t.Helper()
	operator := b.made("RandomBeaconOperator", b.registry.Address, nobody, b.Address, beaconTerms())
	b.must(b.registry.Call(keeper, "approve", operator.Address, kindOperatorContract))
	b.must(b.Call(authorizer, "authorize", operator.Address))
	for i := range members {
		b.must(operator.Call(stakeOperator(i), "join"))
	}
	return operator
}

// heard tells that the customer has its entry.
func (b *beacon) heard() bool { return get[uint64](b.customer, "round") == 1 }

// nextService is other code that a service could run.
func (b *beacon) nextService() common.Address {
	return newInstance(b.Chain, attackers(b.t)["NextService"], b.registry.Address, uint64(upgradeDelay), uint64(upgradeWindow)).Address
}

// weakenMore takes a defence away from one contract, beside those that all lack.
func (b *beacon) weakenMore(contract common.Address, names ...string) {
	serviceWeaknesses.switchOn(b.t, b.Chain, contract, append(slices.Clone(b.weak), names...)...)
}
