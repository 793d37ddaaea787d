package contracts_test

import (
	"bytes"
	"fmt"
	"math/big"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"

	"theseus/chain/evmtest"
)

const (
	timeLimit     = commitSeconds + revealSeconds
	upgradeDelay  = 3600
	upgradeWindow = 600
)

// counter is a service behind its proxy, with the registry whose word it takes.
type counter struct {
	evmtest.Instance // the proxy, spoken to as the service
	t                testing.TB
	registry         evmtest.Instance
	logic            evmtest.Instance
}

func newCounter(t testing.TB, fork evmtest.Fork) *counter {
	t.Helper()
	c := evmtest.New(t, fork)
	registry := newRegistry(t, c)
	logic := deploy(t, c, "VerificationService", registry.Address, uint64(timeLimit), uint64(upgradeDelay), uint64(upgradeWindow))
	proxy := deploy(t, c, "ServiceProxy", logic.Address, []byte{})
	succeeded(t, registry.Call(keeper, "approve", proxy.Address, kindService), registry.ABI, fmt.Sprintf("StatusChanged(%v, 3, 1, %v)", proxy.Address, keeper))
	return &counter{evmtest.Instance{Chain: c, ABI: logic.ABI, Address: proxy.Address}, t, registry, logic}
}

// operator deploys an operator contract for a service, not yet approved.
func (s *counter) operator(service common.Address, commit uint64, fee int64) evmtest.Instance {
	s.t.Helper()
	return deploy(s.t, s.Chain, "PermissionedVerificationOperator", s.registry.Address, service, seatsFrom(1), commit, uint64(revealSeconds), big.NewInt(fee))
}

func (s *counter) approve(account common.Address) {
	s.t.Helper()
	if r := s.registry.Call(keeper, "approve", account, kindOperatorContract); r.Err != nil {
		s.t.Fatal(r.Error(s.registry.ABI))
	}
}

// listed deploys, approves and adds an operator contract.
func (s *counter) listed(fee int64) evmtest.Instance {
	s.t.Helper()
	operator := s.operator(s.Address, commitSeconds, fee)
	s.approve(operator.Address)
	succeeded(s.t, s.Call(upgrader, "add", operator.Address), s.ABI, fmt.Sprintf("OperatorContractAdded(%v)", operator.Address))
	return operator
}

// expect compares the list and, of it, the candidates.
func (s *counter) expect(t testing.TB, candidates []common.Address, list ...common.Address) {
	t.Helper()
	got := s.Get("candidates")
	if !slices.Equal(got[0].([]common.Address), candidates) || len(got[1].([]*big.Int)) != len(candidates) {
		t.Errorf("candidates %v, want %v", got, candidates)
	}
	if active := get[bool](s.Instance, "isActive"); active != (len(candidates) > 0) {
		t.Errorf("active: %v, with %d candidates", active, len(candidates))
	}
	if got := get[[]common.Address](s.Instance, "operatorContracts"); !slices.Equal(got, list) {
		t.Errorf("list %v, want %v", got, list)
	}
	for _, account := range list {
		if !get[bool](s.Instance, "isListed", account) {
			t.Errorf("%v is not listed", account)
		}
	}
}

func TestServiceConstruction(t *testing.T) {
	c := evmtest.New(t, evmtest.Prague)
	registry := newRegistry(t, c).Address
	logic, r := tryDeploy(t, c, "VerificationService", common.Address{}, uint64(1), uint64(1), uint64(1))
	refused(t, r, logic.ABI, "ZeroAddress()")
	const year = 365 * 24 * 3600
	for _, times := range [][2]uint64{{0, 1}, {1, 0}, {year + 1, 1}, {1, year + 1}} {
		logic, r := tryDeploy(t, c, "VerificationService", registry, uint64(1), times[0], times[1])
		refused(t, r, logic.ABI, fmt.Sprintf("TimesInvalid(%d, %d)", times[0], times[1]))
	}
	for _, times := range [][2]uint64{{1, 1}, {year, year}} {
		deploy(t, c, "VerificationService", registry, uint64(1), times[0], times[1])
	}
	c.Delegate(evmtest.Key(6), registry)
	for _, account := range []common.Address{{}, user, stranger} { // stranger is delegated
		proxy, r := tryDeploy(t, c, "ServiceProxy", account, []byte{})
		refused(t, r, proxy.ABI, fmt.Sprintf("NoCode(%v)", account))
	}
}

func TestServiceStandsBehindItsProxy(t *testing.T) {
	s := newCounter(t, evmtest.Shanghai)
	if got := common.BytesToAddress(s.Chain.Storage(s.Address, implementationSlot).Bytes()); got != s.logic.Address {
		t.Errorf("implementation slot %v", got)
	}
	if get[common.Address](s.Instance, "registry") != s.registry.Address || get[common.Address](s.Instance, "implementation") != s.logic.Address ||
		get[uint64](s.Instance, "roundTimeLimit") != timeLimit || get[uint64](s.Instance, "upgradeDelay") != upgradeDelay ||
		get[uint64](s.Instance, "upgradeWindow") != upgradeWindow {
		t.Error("the service does not tell what it was given")
	}
	// An operator contract of the proxy is none of the bare implementation, and the other way round.
	ofProxy, ofLogic := s.operator(s.Address, commitSeconds, 0), s.operator(s.logic.Address, commitSeconds, 0)
	s.approve(ofProxy.Address)
	s.approve(ofLogic.Address)
	// The bare implementation is no service: nobody has a role in it.
	refused(t, s.logic.Call(upgrader, "add", ofLogic.Address), s.ABI, fmt.Sprintf("OperatorContractUpgraderOnly(%v)", common.Address{}))
	refused(t, s.logic.Call(serviceUpgrader, "startUpgrade", s.logic.Address, []byte{}), s.ABI, fmt.Sprintf("ServiceUpgraderOnly(%v)", common.Address{}))
	s.registry.Call(keeper, "approve", s.logic.Address, kindService)
	refused(t, s.logic.Call(upgrader, "add", ofProxy.Address), s.ABI, fmt.Sprintf("WrongService(%v, %v)", ofProxy.Address, s.Address))
	refused(t, s.Call(upgrader, "add", ofLogic.Address), s.ABI, fmt.Sprintf("WrongService(%v, %v)", ofLogic.Address, s.logic.Address))
}

func TestServiceAdd(t *testing.T) {
	s := newCounter(t, evmtest.Shanghai)
	operator := s.operator(s.Address, commitSeconds, 0)
	for _, other := range []common.Address{stranger, keeper, panicker, deployer, governor, serviceUpgrader} {
		for _, method := range []string{"add", "deprecate", "remove"} {
			refused(t, s.Call(other, method, operator.Address), s.ABI, fmt.Sprintf("OperatorContractUpgraderOnly(%v)", upgrader))
		}
	}

	refused(t, s.Call(upgrader, "add", operator.Address), s.ABI, fmt.Sprintf("NotApproved(%v)", operator.Address))
	s.approve(operator.Address)
	succeeded(t, s.Call(upgrader, "add", operator.Address), s.ABI, fmt.Sprintf("OperatorContractAdded(%v)", operator.Address))
	refused(t, s.Call(upgrader, "add", operator.Address), s.ABI, fmt.Sprintf("AlreadyListed(%v)", operator.Address))
	s.expect(t, []common.Address{operator.Address}, operator.Address)

	slow := s.operator(s.Address, commitSeconds+1, 0)
	s.approve(slow.Address)
	refused(t, s.Call(upgrader, "add", slow.Address), s.ABI, fmt.Sprintf("RoundTimeTooLong(%d, %d)", timeLimit+1, timeLimit))

	for name, code := range map[string]string{
		"says nothing":       "00",
		"reverts":            "5f5ffd",
		"burns its gas":      "5b5f56",
		"says yes to all":    "60015f5260205ff3", // so to 0xffffffff, which ERC-165 forbids
		"is another service": "",
	} {
		t.Run(name, func(t *testing.T) {
			account := s.registry.Address
			if code != "" {
				account = common.BytesToAddress([]byte(name))
				s.Chain.SetCode(account, common.FromHex(code))
			}
			s.approve(account)
			refused(t, s.Call(upgrader, "add", account), s.ABI, fmt.Sprintf("WrongInterface(%v)", account))
		})
	}

	disabled := s.operator(s.Address, commitSeconds, 0)
	s.approve(disabled.Address)
	s.registry.Call(panicker, "disable", disabled.Address)
	refused(t, s.Call(upgrader, "add", disabled.Address), s.ABI, fmt.Sprintf("NotApproved(%v)", disabled.Address))
	s.expect(t, []common.Address{operator.Address}, operator.Address)
}

func TestServiceSelection(t *testing.T) {
	s := newCounter(t, evmtest.Shanghai)
	s.expect(t, nil)
	refused(t, s.View("fee"), s.ABI, "NoOperatorContract()")
	refused(t, s.Call(user, "requestRound", subject, digest), s.ABI, "NoOperatorContract()")

	a, b, c := s.listed(1), s.listed(2), s.listed(3)
	fee := func() int64 { return get[*big.Int](s.Instance, "fee").Int64() }
	s.expect(t, []common.Address{a.Address, b.Address, c.Address}, a.Address, b.Address, c.Address)
	if fee() != 3 {
		t.Errorf("fee %d", fee())
	}

	succeeded(t, s.Call(upgrader, "deprecate", c.Address), s.ABI, fmt.Sprintf("OperatorContractDeprecated(%v)", c.Address))
	refused(t, s.Call(upgrader, "deprecate", c.Address), s.ABI, fmt.Sprintf("NotListed(%v)", c.Address))
	refused(t, s.Call(upgrader, "add", c.Address), s.ABI, fmt.Sprintf("AlreadyListed(%v)", c.Address))
	s.expect(t, []common.Address{a.Address, b.Address}, a.Address, b.Address, c.Address)

	s.registry.Call(panicker, "disable", b.Address)
	s.expect(t, []common.Address{a.Address}, a.Address, b.Address, c.Address)
	if fee() != 1 {
		t.Errorf("fee %d", fee())
	}

	refused(t, s.Call(upgrader, "remove", stranger), s.ABI, fmt.Sprintf("NotListed(%v)", stranger))
	succeeded(t, s.Call(upgrader, "remove", a.Address), s.ABI, fmt.Sprintf("OperatorContractRemoved(%v)", a.Address))
	refused(t, s.Call(upgrader, "remove", a.Address), s.ABI, fmt.Sprintf("NotListed(%v)", a.Address))
	if get[bool](s.Instance, "isListed", a.Address) {
		t.Error("still listed")
	}
	s.expect(t, nil, b.Address, c.Address)

	succeeded(t, s.Call(upgrader, "add", a.Address), s.ABI, fmt.Sprintf("OperatorContractAdded(%v)", a.Address))
	s.expect(t, []common.Address{a.Address}, b.Address, c.Address, a.Address)
	for _, operator := range []evmtest.Instance{c, a, b} {
		s.Call(upgrader, "remove", operator.Address)
	}
	s.expect(t, nil)
}

func TestServiceRequestRound(t *testing.T) {
	s := newCounter(t, evmtest.Shanghai)
	operator := s.listed(5)
	s.Chain.Fund(user, big.NewInt(1000))
	all := []*abi.ABI{s.ABI, operator.ABI}
	for _, wei := range []int64{0, 4} {
		r := s.Pay(user, big.NewInt(wei), "requestRound", subject, digest)
		if got := r.Error(all...); got != fmt.Sprintf("FeeTooLow(5, %d)", wei) {
			t.Errorf("%d wei: %v %s", wei, r.Err, got)
		}
	}

	r := s.Pay(user, big.NewInt(5), "requestRound", subject, digest)
	until := s.Chain.Time() + commitSeconds
	succeeded(t, r, operator.ABI, fmt.Sprintf("RoundStarted(1, %v, %v, %v, %d, %d)", user, subject, digest, until, until+revealSeconds))
	if r.Logs[0].Address != operator.Address {
		t.Errorf("the round is in %v", r.Logs[0].Address)
	}
	answered, err := s.ABI.Unpack("requestRound", r.Ret)
	if err != nil || answered[0] != operator.Address || answered[1].(*big.Int).Int64() != 1 {
		t.Errorf("answer %v, %v", answered, err)
	}
	if s.Chain.Balance(s.Address).Sign() != 0 || s.Chain.Balance(operator.Address).Int64() != 5 {
		t.Error("the fee is not where the round is")
	}
	gasIs(t, "service: request round 1", r.GasUsed)
	gasIs(t, "service: request round", s.Pay(user, big.NewInt(5), "requestRound", subject, digest).GasUsed)

	// A round that runs when its operator contract is deprecated, or removed, finishes.
	s.Call(upgrader, "deprecate", operator.Address)
	s.Call(upgrader, "remove", operator.Address)
	validator := seatsFrom(1)[0]
	commitment := commitmentOf(s.Chain.ID(), operator.Address, 1, validator, honest)
	for _, r := range []evmtest.Result{
		operator.Call(validator, "commit", big.NewInt(1), commitment),
		operator.Call(validator, "reveal", big.NewInt(1), honest.verdict, honest.build, honest.findings, honest.salt),
		operator.Call(stranger, "settle", big.NewInt(1)),
	} {
		if r.Err != nil {
			t.Errorf("%v %s", r.Err, r.Error(operator.ABI))
		}
	}
	if outcome := operator.Get("result", big.NewInt(1))[0].(uint8); outcome != outcomeMatch {
		t.Errorf("outcome %d", outcome)
	}
}

// The proxy passes everything through: value, call data of any length, answers and reasons of any length.
func TestServiceProxyPassesEverything(t *testing.T) {
	c := evmtest.New(t, evmtest.Shanghai)
	c.Fund(user, big.NewInt(7))
	echo := common.HexToAddress("0xec40") // answers its call data
	c.SetCode(echo, common.FromHex("365f5f37365ff3"))
	refuse := common.HexToAddress("0x4ef0") // reverts with its call data
	c.SetCode(refuse, common.FromHex("365f5f37365ffd"))
	long := bytes.Repeat([]byte{0xab}, 10_000)
	for _, data := range [][]byte{nil, {1}, long} {
		proxy := deploy(t, c, "ServiceProxy", echo, []byte{})
		if r := c.Call(user, proxy.Address, big.NewInt(1), data); r.Err != nil || !bytes.Equal(r.Ret, data) || c.Balance(proxy.Address).Int64() != 1 {
			t.Errorf("%d bytes: %v, %d came back", len(data), r.Err, len(r.Ret))
		}
		proxy = deploy(t, c, "ServiceProxy", refuse, []byte{})
		if r := c.Call(user, proxy.Address, big.NewInt(1), data); r.Err == nil || !bytes.Equal(r.Revert, data) || c.Balance(proxy.Address).Sign() != 0 {
			t.Errorf("%d bytes refused: %v, %d came back", len(data), r.Err, len(r.Revert))
		}
	}
}
