package contracts_test

import (
	"fmt"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"theseus/chain/evmtest"
)

var (
	nobody = common.Address{}
	// roleHolders are the first holders of newRoles, by role.
	roleHolders = []common.Address{governor, keeper, panicker, upgrader, serviceUpgrader}
)

// newRoles is a Registry whose roles are held by five accounts.
func newRoles(t testing.TB, c *evmtest.Chain) evmtest.Instance {
	return deploy(t, c, "Registry", governor, keeper, panicker, upgrader, serviceUpgrader)
}

func holderOf(registry evmtest.Instance, role uint8, subject common.Address) common.Address {
	return get[common.Address](registry, "holderOf", role, subject)
}

func proposedOf(registry evmtest.Instance, role uint8, subject common.Address) common.Address {
	return get[common.Address](registry, "proposedHolderOf", role, subject)
}

// approvedAs is a contract that the keeper approved.
func approvedAs(t testing.TB, registry evmtest.Instance, n byte, kind uint8) common.Address {
	t.Helper()
	account := withCode(registry.Chain, n)
	if r := registry.Call(keeper, "approve", account, kind); r.Err != nil {
		t.Fatal(r.Error(registry.ABI))
	}
	return account
}

// Which roles a contract has, by what it was approved as: those of the default holders at that moment, and no others.
func TestRegistryCopiesDefaultsByKind(t *testing.T) {
	c := evmtest.New(t, evmtest.Shanghai)
	registry := newRoles(t, c)
	for kind := kindFamily; kind <= kindToken; kind++ {
		account := approvedAs(t, registry, kind, kind)
		want := map[uint8]common.Address{rolePanicButton: panicker}
		if kind == kindService {
			want[roleOperatorContractUpgrader], want[roleServiceUpgrader] = upgrader, serviceUpgrader
		}
		for role := roleGovernance; role <= roleServiceUpgrader; role++ {
			if got := holderOf(registry, role, account); got != want[role] {
				t.Errorf("kind %d: role %d is %v's, want %v", kind, role, got, want[role])
			}
		}
		if got := get[uint8](registry, "kindOf", account); got != kind {
			t.Errorf("kind %d, approved as %d", got, kind)
		}
		for asked := uint8(0); asked <= kindToken; asked++ {
			if got := get[bool](registry, "isApproved", account, asked); got != (asked == kind) {
				t.Errorf("approved as %d, isApproved(%d) is %v", kind, asked, got)
			}
		}
	}
	if get[bool](registry, "isApproved", stranger, uint8(0)) {
		t.Error("an unknown account is approved as nothing")
	}

	// A default that changes hands is that of contracts approved later.
	registry.Call(governor, "proposeHolder", rolePanicButton, nobody, user)
	registry.Call(user, "acceptRole", rolePanicButton, nobody)
	later := approvedAs(t, registry, 99, kindFamily)
	earlier := withCode(c, kindFamily)
	if holderOf(registry, rolePanicButton, later) != user || holderOf(registry, rolePanicButton, earlier) != panicker {
		t.Error("the default is not copied at approval")
	}
	refused(t, registry.Call(user, "disable", earlier), registry.ABI, fmt.Sprintf("PanicButtonOnly(%v, %v)", earlier, panicker))
	refused(t, registry.Call(panicker, "disable", later), registry.ABI, fmt.Sprintf("PanicButtonOnly(%v, %v)", later, user))
	succeeded(t, registry.Call(user, "disable", later), registry.ABI, fmt.Sprintf("StatusChanged(%v, 1, 2, %v)", later, user))
}

// Every role, its default and that of a contract, changes hands by propose and accept; everybody else is refused at both.
func TestRegistryRolesChangeHandsInTwoSteps(t *testing.T) {
	c := evmtest.New(t, evmtest.Shanghai)
	registry := newRoles(t, c)
	service := approvedAs(t, registry, 1, kindService)
	fresh := c.Snapshot()
	for _, held := range []struct {
		role    uint8
		subject common.Address
	}{
		{roleGovernance, nobody}, {roleKeeper, nobody}, {rolePanicButton, nobody}, {roleOperatorContractUpgrader, nobody}, {roleServiceUpgrader, nobody},
		{rolePanicButton, service}, {roleOperatorContractUpgrader, service}, {roleServiceUpgrader, service},
	} {
		c.Restore(fresh)
		role, subject, before := held.role, held.subject, roleHolders[held.role]

		for _, other := range []common.Address{stranger, keeper, panicker, upgrader, serviceUpgrader, successor} {
			refused(t, registry.Call(other, "proposeHolder", role, subject, other), registry.ABI, fmt.Sprintf("GovernanceOnly(%v)", governor))
		}
		refused(t, registry.Call(governor, "proposeHolder", role, subject, nobody), registry.ABI, "ZeroAddress()")
		refused(t, registry.Call(successor, "acceptRole", role, subject), registry.ABI, fmt.Sprintf("ProposedHolderOnly(%d, %v, %v)", role, subject, nobody))

		r := registry.Call(governor, "proposeHolder", role, subject, user)
		succeeded(t, r, registry.ABI, fmt.Sprintf("RoleProposed(%d, %v, %v)", role, subject, user))
		r = registry.Call(governor, "proposeHolder", role, subject, successor)
		succeeded(t, r, registry.ABI, fmt.Sprintf("RoleProposed(%d, %v, %v)", role, subject, successor))
		if holderOf(registry, role, subject) != before || proposedOf(registry, role, subject) != successor {
			t.Fatalf("role %d of %v: a proposal moved it", role, subject)
		}

		// The last one named counts.
		for _, other := range []common.Address{user, before, governor, stranger} {
			refused(t, registry.Call(other, "acceptRole", role, subject), registry.ABI, fmt.Sprintf("ProposedHolderOnly(%d, %v, %v)", role, subject, successor))
		}
		succeeded(t, registry.Call(successor, "acceptRole", role, subject), registry.ABI, fmt.Sprintf("RoleAccepted(%d, %v, %v)", role, subject, successor))
		refused(t, registry.Call(successor, "acceptRole", role, subject), registry.ABI, fmt.Sprintf("ProposedHolderOnly(%d, %v, %v)", role, subject, nobody))
		for other := roleGovernance; other <= roleServiceUpgrader; other++ {
			for _, of := range []common.Address{nobody, service} {
				if other == role && of == subject {
					continue
				}
				if of == nobody && holderOf(registry, other, of) != roleHolders[other] {
					t.Errorf("role %d of %v changed hands with role %d of %v", other, of, role, subject)
				}
			}
		}
		if holderOf(registry, role, subject) != successor || proposedOf(registry, role, subject) != nobody {
			t.Errorf("role %d of %v was not taken over", role, subject)
		}
	}
}

// Who held a role before has lost what it allows, and who holds it now may do it.
func TestRegistryObeysNewHoldersOnly(t *testing.T) {
	c := evmtest.New(t, evmtest.Shanghai)
	registry := newRoles(t, c)
	target := approvedAs(t, registry, 1, kindFamily)
	rekey := func(by common.Address, role uint8, subject, to common.Address) {
		succeeded(t, registry.Call(by, "proposeHolder", role, subject, to), registry.ABI, fmt.Sprintf("RoleProposed(%d, %v, %v)", role, subject, to))
		succeeded(t, registry.Call(to, "acceptRole", role, subject), registry.ABI, fmt.Sprintf("RoleAccepted(%d, %v, %v)", role, subject, to))
	}
	rekey(governor, roleKeeper, nobody, user)
	refused(t, registry.Call(keeper, "approve", withCode(c, 2), kindFamily), registry.ABI, fmt.Sprintf("KeeperOnly(%v)", user))
	succeeded(t, registry.Call(user, "approve", withCode(c, 2), kindToken), registry.ABI, fmt.Sprintf("StatusChanged(%v, 5, 1, %v)", withCode(c, 2), user))

	rekey(governor, rolePanicButton, target, user)
	refused(t, registry.Call(panicker, "disable", target), registry.ABI, fmt.Sprintf("PanicButtonOnly(%v, %v)", target, user))
	succeeded(t, registry.Call(user, "disable", target), registry.ABI, fmt.Sprintf("StatusChanged(%v, 1, 2, %v)", target, user))

	rekey(governor, roleGovernance, nobody, successor)
	refused(t, registry.Call(governor, "proposeHolder", roleKeeper, nobody, governor), registry.ABI, fmt.Sprintf("GovernanceOnly(%v)", successor))
	refused(t, registry.Call(governor, "giveUpPanicButton", target), registry.ABI, fmt.Sprintf("GovernanceOnly(%v)", successor))
	rekey(successor, roleKeeper, nobody, keeper)
}

// A role that a contract does not have cannot be given to anybody.
func TestRegistryHasNoSuchRole(t *testing.T) {
	c := evmtest.New(t, evmtest.Shanghai)
	registry := newRoles(t, c)
	family := approvedAs(t, registry, 1, kindFamily)
	for _, tc := range []struct {
		role    uint8
		subject common.Address
	}{
		{roleGovernance, family}, {roleKeeper, family}, {roleOperatorContractUpgrader, family}, {roleServiceUpgrader, family},
		{rolePanicButton, stranger}, {rolePanicButton, withCode(c, 2)}, {roleGovernance, registry.Address},
	} {
		refused(t, registry.Call(governor, "proposeHolder", tc.role, tc.subject, user), registry.ABI, fmt.Sprintf("NoSuchRole(%d, %v)", tc.role, tc.subject))
	}
	// A number that is no role or kind at all never gets as far as a role.
	for _, data := range [][]byte{
		append(registry.ABI.Methods["proposeHolder"].ID, append(common.LeftPadBytes([]byte{5}, 32), make([]byte, 64)...)...),
		append(registry.ABI.Methods["acceptRole"].ID, append(common.LeftPadBytes([]byte{5}, 32), make([]byte, 32)...)...),
		append(registry.ABI.Methods["approve"].ID, append(common.LeftPadBytes(family[:], 32), common.LeftPadBytes([]byte{6}, 32)...)...),
	} {
		for _, from := range []common.Address{governor, keeper} {
			if r := c.Call(from, registry.Address, nil, data); r.Err == nil {
				t.Errorf("%x is accepted", data)
			}
		}
	}
}

// A panic button that is given up is gone for good: nobody disables that contract, nobody gets the button back. Others keep theirs.
func TestRegistryPanicButtonGivenUp(t *testing.T) {
	c := evmtest.New(t, evmtest.Shanghai)
	registry := newRoles(t, c)
	given, kept := approvedAs(t, registry, 1, kindOperatorContract), approvedAs(t, registry, 2, kindOperatorContract)

	for _, other := range []common.Address{stranger, keeper, panicker, upgrader, serviceUpgrader} {
		refused(t, registry.Call(other, "giveUpPanicButton", given), registry.ABI, fmt.Sprintf("GovernanceOnly(%v)", governor))
	}
	for _, without := range []common.Address{nobody, stranger, withCode(c, 3)} {
		refused(t, registry.Call(governor, "giveUpPanicButton", without), registry.ABI, fmt.Sprintf("NoSuchRole(2, %v)", without))
	}
	registry.Call(governor, "proposeHolder", rolePanicButton, given, user) // dies with the button

	succeeded(t, registry.Call(governor, "giveUpPanicButton", given), registry.ABI, fmt.Sprintf("PanicButtonGivenUp(%v)", given))
	refused(t, registry.Call(governor, "giveUpPanicButton", given), registry.ABI, fmt.Sprintf("NoSuchRole(2, %v)", given))
	refused(t, registry.Call(user, "acceptRole", rolePanicButton, given), registry.ABI, fmt.Sprintf("ProposedHolderOnly(2, %v, %v)", given, nobody))
	refused(t, registry.Call(governor, "proposeHolder", rolePanicButton, given, user), registry.ABI, fmt.Sprintf("NoSuchRole(2, %v)", given))
	for _, everybody := range []common.Address{panicker, governor, keeper, user} {
		refused(t, registry.Call(everybody, "disable", given), registry.ABI, fmt.Sprintf("PanicButtonOnly(%v, %v)", given, nobody))
	}
	refused(t, registry.Call(keeper, "approve", given, kindOperatorContract), registry.ABI, fmt.Sprintf("WrongStatus(%v, 1)", given))

	// Positive control: the same key disables the other one.
	succeeded(t, registry.Call(panicker, "disable", kept), registry.ABI, fmt.Sprintf("StatusChanged(%v, 2, 2, %v)", kept, panicker))
	if !get[bool](registry, "isApproved", given, kindOperatorContract) || get[bool](registry, "isApproved", kept, kindOperatorContract) {
		t.Error("what was given up is disabled, or what was not is approved")
	}
}

// One key may hold several roles: who has one of them has no more than it allows.
func TestRegistryOneKeyForSeveralRoles(t *testing.T) {
	c := evmtest.New(t, evmtest.Shanghai)
	registry := deploy(t, c, "Registry", user, user, user, user, user)
	target := withCode(c, 1)
	succeeded(t, registry.Call(user, "approve", target, kindFamily), registry.ABI, fmt.Sprintf("StatusChanged(%v, 1, 1, %v)", target, user))
	registry.Call(user, "proposeHolder", rolePanicButton, target, successor)
	registry.Call(successor, "acceptRole", rolePanicButton, target)
	refused(t, registry.Call(user, "disable", target), registry.ABI, fmt.Sprintf("PanicButtonOnly(%v, %v)", target, successor))

	// Proposing the holder itself, or taking a proposal back by it, is no change of hands.
	registry.Call(user, "proposeHolder", roleKeeper, nobody, successor)
	registry.Call(user, "proposeHolder", roleKeeper, nobody, user)
	refused(t, registry.Call(successor, "acceptRole", roleKeeper, nobody), registry.ABI, fmt.Sprintf("ProposedHolderOnly(1, %v, %v)", nobody, user))
	succeeded(t, registry.Call(user, "acceptRole", roleKeeper, nobody), registry.ABI, fmt.Sprintf("RoleAccepted(1, %v, %v)", nobody, user))
}

// The list of contracts is in the order of their approval, and no question about it reverts.
func TestRegistryQueries(t *testing.T) {
	c := evmtest.New(t, evmtest.Shanghai)
	registry := newRoles(t, c)
	var accounts []common.Address
	for kind := kindFamily; kind <= kindToken; kind++ {
		accounts = append(accounts, approvedAs(t, registry, kind, kind))
	}
	registry.Call(panicker, "disable", accounts[1])
	if got := get[*big.Int](registry, "contractCount"); got.Int64() != int64(len(accounts)) {
		t.Fatalf("%v contracts, want %d", got, len(accounts))
	}
	for i, account := range accounts {
		status := statusApproved
		if i == 1 {
			status = statusDisabled
		}
		got, want := fmt.Sprint(registry.Get("contractAt", big.NewInt(int64(i)))), fmt.Sprint([]any{account, uint8(i + 1), status})
		if got != want {
			t.Errorf("contract %d is %v, want %v", i, got, want)
		}
	}
	none := fmt.Sprint([]any{nobody, uint8(0), statusNull})
	for _, beyond := range []*big.Int{big.NewInt(int64(len(accounts))), new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), 256), big.NewInt(1))} {
		if got := fmt.Sprint(registry.Get("contractAt", beyond)); got != none {
			t.Errorf("contract %v is %v", beyond, got)
		}
	}
	for _, account := range []common.Address{nobody, stranger, registry.Address, accounts[1]} {
		want := statusNull
		if account == accounts[1] {
			want = statusDisabled
		}
		if got := get[uint8](registry, "statusOf", account); got != want {
			t.Errorf("status of %v is %d, want %d", account, got, want)
		}
	}
}
