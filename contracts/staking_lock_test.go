package contracts_test

import (
	"fmt"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"theseus/chain/evmtest"
)

func TestStakingLock(t *testing.T) {
	b := newStaking(t, evmtest.New(t, evmtest.Osaka))
	operator, puppet, unnamed, unknown := stakeOperator(0), b.puppet(), b.puppet(), b.stranger(b.Address)
	lock := func(by common.Address, duration uint64) evmtest.Result {
		return b.by(by, "lockStake", operator, duration)
	}
	b.refuses(lock(puppet, 60), "NoStake(%v)", operator)
	b.must(b.stake(operator, minimumStake))
	created := b.Chain.Time()
	b.refuses(lock(unknown, 60), "OperatorContractNotApproved(%v)", unknown)
	b.refuses(b.Call(stakeOwner, "lockStake", operator, uint64(60)), "OperatorContractNotApproved(%v)", stakeOwner)
	b.refuses(lock(puppet, 60), "NotAuthorized(%v, %v)", operator, puppet)
	b.must(b.Call(authorizer, "authorize", puppet))
	b.Chain.SetTime(created + initialisationSeconds)
	b.refuses(lock(puppet, 60), "NotActive(%v)", operator)
	b.Chain.AdvanceTime(1)
	b.refuses(lock(unnamed, 60), "NotAuthorized(%v, %v)", operator, unnamed)
	for _, duration := range []uint64{maxLockSeconds + 1, 1<<64 - 1} {
		b.refuses(lock(puppet, duration), "LockTooLong(%d)", duration)
	}

	now := b.Chain.Time()
	r := lock(puppet, 60)
	b.does(r, fmt.Sprintf("Locked(%v, %v, %d)", operator, puppet, now+60))
	gasIs(t, "staking: first lock", r.GasUsed)
	b.refuses(lock(puppet, 59), "LockTooShort(%d, %d)", now+59, now+60)
	b.does(lock(puppet, 60), fmt.Sprintf("Locked(%v, %v, %d)", operator, puppet, now+60))
	r = lock(puppet, maxLockSeconds)
	b.does(r, fmt.Sprintf("Locked(%v, %v, %d)", operator, puppet, now+maxLockSeconds))
	gasIs(t, "staking: renewed lock", r.GasUsed)
	b.Chain.AdvanceTime(100)
	b.does(lock(puppet, maxLockSeconds), fmt.Sprintf("Locked(%v, %v, %d)", operator, puppet, now+100+maxLockSeconds))
	if locks := b.locks(operator); len(locks) != 1 || locks[0].OperatorContract != puppet {
		t.Errorf("locks %v", locks)
	}

	// Locked stake stays until the lock is over, though it may be undelegated.
	b.must(b.Call(operator, "undelegate", operator))
	u := b.Chain.Time()
	b.Chain.SetTime(u + undelegationSeconds)
	b.does(lock(puppet, maxLockSeconds), fmt.Sprintf("Locked(%v, %v, %d)", operator, puppet, b.Chain.Time()+maxLockSeconds))
	until := b.Chain.Time() + maxLockSeconds
	b.Chain.AdvanceTime(1)
	b.refuses(lock(puppet, maxLockSeconds), "NotActive(%v)", operator) // no lock is renewed for ever
	b.refuses(b.Call(stranger, "recover", operator), "StakeLocked(%v, %v, %d)", operator, puppet, until)
	b.Chain.SetTime(until)
	b.refuses(b.Call(stranger, "recover", operator), "StakeLocked(%v, %v, %d)", operator, puppet, until)
	b.Chain.AdvanceTime(1)
	b.must(b.Call(stranger, "recover", operator))
	b.conserved(operator)
}

func TestStakingUnlock(t *testing.T) {
	b := newStaking(t, evmtest.New(t, evmtest.Osaka))
	operator, puppets := stakeOperator(0), []common.Address{b.puppet(), b.puppet(), b.puppet()}
	b.ready(operator, minimumStake, puppets...)
	for _, p := range puppets {
		b.must(b.by(p, "lockStake", operator, uint64(maxLockSeconds)))
	}
	until := b.Chain.Time() + maxLockSeconds
	b.must(b.Call(operator, "undelegate", operator))
	b.Chain.AdvanceTime(undelegationSeconds + 1)
	for _, other := range []common.Address{stakeOwner, operator, authorizer, stranger, governor} { // nobody else's lock is ended
		b.does(b.Call(other, "unlockStake", operator))
		if n := len(b.locks(operator)); n != 3 {
			t.Fatalf("%v ended a lock: %d left", other, n)
		}
	}
	b.refuses(b.Call(stranger, "recover", operator), "StakeLocked(%v, %v, %d)", operator, puppets[0], until)
	b.does(b.by(puppets[0], "unlockStake", operator), fmt.Sprintf("Unlocked(%v, %v)", operator, puppets[0]))
	b.does(b.by(puppets[0], "unlockStake", operator))
	b.refuses(b.Call(stranger, "recover", operator), "StakeLocked(%v, %v, %d)", operator, puppets[2], until)
	b.does(b.by(puppets[1], "unlockStake", operator), fmt.Sprintf("Unlocked(%v, %v)", operator, puppets[1]))
	b.refuses(b.Call(stranger, "recover", operator), "StakeLocked(%v, %v, %d)", operator, puppets[2], until)
	b.does(b.by(puppets[2], "unlockStake", operator), fmt.Sprintf("Unlocked(%v, %v)", operator, puppets[2]))
	b.must(b.Call(stranger, "recover", operator))

	weak := newStaking(t, evmtest.New(t, evmtest.Osaka), "locks do not bind")
	puppet := weak.puppet()
	weak.ready(operator, minimumStake, puppet)
	weak.must(weak.by(puppet, "lockStake", operator, uint64(maxLockSeconds)))
	weak.must(weak.Call(stakeOwner, "undelegate", operator))
	weak.Chain.AdvanceTime(undelegationSeconds + 1)
	weak.must(weak.Call(stranger, "recover", operator))
}

// A lock of a disabled contract binds nobody, and none lasts longer than 200 days: no operator contract keeps stake for ever.
func TestStakingLocksOfHostileContracts(t *testing.T) {
	locked := func(weak ...string) (*stakingBench, common.Address) {
		b := newStaking(t, evmtest.New(t, evmtest.Osaka), weak...)
		puppet := b.puppet()
		b.ready(stakeOperator(0), minimumStake, puppet)
		b.must(b.by(puppet, "lockStake", stakeOperator(0), uint64(maxLockSeconds)))
		b.must(b.Call(stakeOwner, "undelegate", stakeOperator(0)))
		b.Chain.AdvanceTime(undelegationSeconds + 1)
		b.must(b.registry.Call(panicker, "disable", puppet))
		return b, puppet
	}
	b, puppet := locked()
	b.must(b.Call(stranger, "recover", stakeOperator(0)))
	b.refuses(b.by(puppet, "lockStake", stakeOperator(0), uint64(1)), "NoStake(%v)", stakeOperator(0))

	weak, puppet := locked("disabled contracts lock")
	if r := weak.Call(stranger, "recover", stakeOperator(0)); r.Err == nil {
		t.Errorf("the attack does not work: %v locks nothing", puppet)
	}

	weak = newStaking(t, evmtest.New(t, evmtest.Osaka), "locks as long as one likes")
	puppet = weak.puppet()
	weak.ready(stakeOperator(0), minimumStake, puppet)
	weak.must(weak.by(puppet, "lockStake", stakeOperator(0), uint64(100*365*day)))
	weak.must(weak.Call(stakeOwner, "undelegate", stakeOperator(0)))
	weak.Chain.AdvanceTime(maxLockSeconds + 1)
	if r := weak.Call(stranger, "recover", stakeOperator(0)); r.Err == nil {
		t.Error("the attack does not work: the lock ended")
	}
}

// An authorizer's 17th operator contract locks nothing, so that recovery looks at 16 at most; those that bind nobody make room.
func TestStakingLocksAreBounded(t *testing.T) {
	b := newStaking(t, evmtest.New(t, evmtest.Osaka))
	operator := stakeOperator(0)
	var puppets []common.Address
	for range 19 {
		puppets = append(puppets, b.puppet())
	}
	b.ready(operator, minimumStake, puppets...)
	for i, p := range puppets[:16] {
		b.must(b.by(p, "lockStake", operator, uint64(1000+i)))
	}
	start := b.Chain.Time()
	b.refuses(b.by(puppets[16], "lockStake", operator, uint64(1)), "TooManyLocks(%v)", operator)
	b.must(b.by(puppets[7], "lockStake", operator, uint64(maxLockSeconds))) // its own is renewed
	b.must(b.registry.Call(panicker, "disable", puppets[3]))
	b.must(b.by(puppets[16], "lockStake", operator, uint64(maxLockSeconds)))
	b.refuses(b.by(puppets[17], "lockStake", operator, uint64(1)), "TooManyLocks(%v)", operator)
	b.Chain.SetTime(start + 1000)
	b.refuses(b.by(puppets[17], "lockStake", operator, uint64(1)), "TooManyLocks(%v)", operator)
	b.Chain.AdvanceTime(1)
	b.must(b.by(puppets[17], "lockStake", operator, uint64(maxLockSeconds)))
	locks := b.locks(operator)
	if len(locks) != 16 || locks[3].OperatorContract != puppets[16] || locks[0].OperatorContract != puppets[17] {
		t.Errorf("locks %v", locks)
	}

	b.must(b.Call(stakeOwner, "undelegate", operator))
	b.Chain.AdvanceTime(2 * maxLockSeconds)
	r := b.must(b.Call(stranger, "recover", operator))
	gasIs(t, "staking: recover with 16 locks", r.GasUsed)

	weak := newStaking(t, evmtest.New(t, evmtest.Osaka), "locks without end")
	puppets = nil
	for range 40 {
		puppets = append(puppets, weak.puppet())
	}
	weak.ready(operator, minimumStake, puppets...)
	for _, p := range puppets {
		weak.must(weak.by(p, "lockStake", operator, uint64(60)))
	}
	if n := len(weak.locks(operator)); n != 40 {
		t.Errorf("the attack does not work: %d locks", n)
	}
}
