package contracts_test

import (
	"fmt"
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"theseus/chain/evmtest"
)

type (
	movedEntry = struct {
		Key   [32]byte
		Value *big.Int
	}
	movedSum = struct {
		Entries *big.Int
		Total   *big.Int
		Digest  [32]byte
	}
)

// dataMigration is a contract with some holders, and the one it is to be left for.
type dataMigration struct {
	*evmtest.Chain
	t        testing.TB
	old, new evmtest.Instance
}

func migrationScene(t testing.TB, holders int) *dataMigration {
	t.Helper()
	return migrationOf(t, holders, strategy(t, "Savings"), strategy(t, "SavingsWithReturn"))
}

func migrationOf(t testing.TB, holders int, from, to *evmtest.Contract) *dataMigration {
	t.Helper()
	c := evmtest.New(t, evmtest.Osaka)
	m := &dataMigration{Chain: c, t: t, old: newInstance(c, from, keeper)}
	m.new = newInstance(c, to, keeper, m.old.Address)
	for i := range holders {
		m.must(m.old.Call(keeper, "credit", evmtest.Account(i), wei(int64(100*i))))
	}
	return m
}

func (m *dataMigration) must(r evmtest.Result) evmtest.Result {
	m.t.Helper()
	if r.Err != nil {
		m.t.Fatalf("%v %s", r.Err, r.Error(m.old.ABI, m.new.ABI))
	}
	return r
}

// entries are what somebody who migrates reads from the old contract.
func (m *dataMigration) entries(from, to int) []movedEntry {
	m.t.Helper()
	all := []movedEntry{}
	for i := from; i < to; i++ {
		holder := get[common.Address](m.old, "holders", wei(int64(i)))
		all = append(all, movedEntry{common.BytesToHash(holder[:]), get[*big.Int](m.old, "savingsOf", holder)})
	}
	return all
}

func sumOf(entries []movedEntry) movedSum {
	s := movedSum{new(big.Int), new(big.Int), [32]byte{}}
	for _, e := range entries {
		s.Entries.Add(s.Entries, common.Big1)
		s.Total.Add(s.Total, e.Value)
		s.Digest = crypto.Keccak256Hash(s.Digest[:], e.Key[:], common.BigToHash(e.Value).Bytes())
	}
	return s
}

func (m *dataMigration) start() {
	m.t.Helper()
	m.must(m.old.Call(keeper, "startMigration", m.new.Address))
}
func (m *dataMigration) sealAll() { m.t.Helper(); m.must(m.old.Call(stranger, "seal", wei(1000))) }
func (m *dataMigration) load(from, to int) {
	m.t.Helper()
	m.must(m.new.Call(keeper, "load", wei(int64(from)), m.entries(from, to)))
}

func TestMigration(t *testing.T) {
	m := migrationScene(t, 5)
	before := sumOf(m.entries(0, 5))
	startedAt := m.Number()
	succeeded(t, m.old.Call(keeper, "startMigration", m.new.Address), m.old.ABI, fmt.Sprintf("MigrationStarted(%v)", m.new.Address))
	reads(t, m.old, startedAt, "startedAt")

	// From now on the old one takes no writes, and the new one none yet.
	refused(t, m.old.Call(evmtest.Account(1), "send", user, wei(1)), m.old.ABI, fmt.Sprintf("Migrating(%v)", m.new.Address))
	refused(t, m.old.Call(keeper, "credit", user, wei(1)), m.old.ABI, fmt.Sprintf("Migrating(%v)", m.new.Address))
	refused(t, m.new.Call(evmtest.Account(1), "send", user, wei(1)), m.new.ABI, "CircuitOpen()")

	succeeded(t, m.new.Call(keeper, "load", wei(0), m.entries(0, 2)), m.new.ABI, "Loaded(0, 2)")
	m.must(m.old.Call(stranger, "seal", wei(3)))
	reads(t, m.old, sumOf(m.entries(0, 3)), "sealedSum")
	m.AdvanceBlocks(10)
	refused(t, m.old.Call(keeper, "finish"), m.old.ABI, "NotSealed(5, 3)")
	m.sealAll()
	refused(t, m.old.Call(keeper, "finish"), m.old.ABI, fmt.Sprintf("SumsDiffer(%v, %v)", before, sumOf(m.entries(0, 2))))
	succeeded(t, m.new.Call(keeper, "load", wei(2), m.entries(2, 5)), m.new.ABI, "Loaded(2, 3)")
	m.sealAll() // once more does no harm

	for _, from := range []common.Address{stranger, user, deployer} {
		for _, method := range []string{"finish", "giveUp"} {
			refused(t, m.old.Call(from, method), m.old.ABI, fmt.Sprintf("OwnerOnly(%v)", keeper))
		}
		refused(t, m.old.Call(from, "startMigration", m.new.Address), m.old.ABI, fmt.Sprintf("OwnerOnly(%v)", keeper))
		refused(t, m.new.Call(from, "load", wei(5), []movedEntry{}), m.new.ABI, fmt.Sprintf("OwnerOnly(%v)", keeper))
		refused(t, m.new.Call(from, "open"), m.new.ABI, fmt.Sprintf("SourceOnly(%v)", m.old.Address))
	}
	refused(t, m.new.Call(keeper, "open"), m.new.ABI, fmt.Sprintf("SourceOnly(%v)", m.old.Address))
	refused(t, m.new.Call(keeper, "closeCircuit"), m.new.ABI, "NotOpened()")

	m.AdvanceBlocks(7)
	blocks := m.Number() - startedAt
	r := m.must(m.old.Call(keeper, "finish"))
	want := []string{
		fmt.Sprintf("Moved(%v, %v, %d)", m.new.Address, before, blocks), fmt.Sprintf("Opened(%v)", before), "CircuitChanged(false)",
	}
	if got := r.Events(m.old.ABI, m.new.ABI); fmt.Sprint(got) != fmt.Sprint(want) {
		t.Errorf("events %v; want %v", got, want)
	}
	reads(t, m.old, blocks, "downtime")

	// The old one says where the new one is, whatever its owner does; reads go on.
	moved := fmt.Sprintf("ContractMoved(%v)", m.new.Address)
	m.must(m.old.Call(keeper, "closeCircuit"))
	for _, r := range []evmtest.Result{
		m.old.Call(evmtest.Account(1), "send", user, wei(1)), m.old.Call(keeper, "credit", user, wei(1)), m.old.Call(keeper, "startMigration", m.new.Address),
	} {
		refused(t, r, m.old.ABI, moved)
	}
	for _, method := range []string{"finish", "giveUp"} {
		refused(t, m.old.Call(keeper, method), m.old.ABI, "NotMigrating()")
	}
	refused(t, m.old.Call(stranger, "seal", wei(1)), m.old.ABI, "NotMigrating()")
	refused(t, m.new.Call(keeper, "load", wei(5), []movedEntry{}), m.new.ABI, "AlreadyOpened()")
	reads(t, m.old, 400, "savingsOf", evmtest.Account(4))

	// The new one goes on with what it has, and does what the old one could not.
	four := evmtest.Account(4)
	succeeded(t, m.new.Call(four, "send", user, wei(150)), m.new.ABI, fmt.Sprintf("Sent(%v, %v, 150)", four, user))
	refused(t, m.new.Call(four, "send", user, wei(251)), m.new.ABI, fmt.Sprintf("InsufficientSavings(%v, 250, 251)", four))
	refused(t, m.new.Call(stranger, "takeBack", user), m.new.ABI, fmt.Sprintf("NotTheLastSender(%v, %v)", stranger, user))
	succeeded(t, m.new.Call(four, "takeBack", user), m.new.ABI, fmt.Sprintf("TakenBack(%v, %v, 150)", four, user))
	refused(t, m.new.Call(four, "takeBack", user), m.new.ABI, fmt.Sprintf("NotTheLastSender(%v, %v)", four, user))
	reads(t, m.new, 400, "savingsOf", four)
}

func TestMigrationCircuitBreaker(t *testing.T) {
	m := migrationScene(t, 2)
	one := evmtest.Account(1)
	for _, method := range []string{"openCircuit", "closeCircuit"} {
		refused(t, m.old.Call(stranger, method), m.old.ABI, fmt.Sprintf("OwnerOnly(%v)", keeper))
		refused(t, m.new.Call(stranger, method), m.new.ABI, fmt.Sprintf("OwnerOnly(%v)", keeper))
	}
	succeeded(t, m.old.Call(keeper, "openCircuit"), m.old.ABI, "CircuitChanged(true)")
	refused(t, m.old.Call(one, "send", user, wei(1)), m.old.ABI, "CircuitOpen()")
	reads(t, m.old, true, "circuitOpen")

	// A contract that was stopped for a reason stays so when its migration is given up.
	m.start()
	m.must(m.old.Call(keeper, "giveUp"))
	refused(t, m.old.Call(one, "send", user, wei(1)), m.old.ABI, "CircuitOpen()")
	succeeded(t, m.old.Call(keeper, "closeCircuit"), m.old.ABI, "CircuitChanged(false)")
	m.must(m.old.Call(one, "send", user, wei(1)))

	m.start()
	m.sealAll()
	m.load(0, 3)
	m.must(m.old.Call(keeper, "finish"))
	succeeded(t, m.new.Call(keeper, "openCircuit"), m.new.ABI, "CircuitChanged(true)")
	refused(t, m.new.Call(one, "send", user, wei(1)), m.new.ABI, "CircuitOpen()")
	succeeded(t, m.new.Call(keeper, "closeCircuit"), m.new.ABI, "CircuitChanged(false)")
	m.must(m.new.Call(one, "send", user, wei(1)))
	refusedNew(t, m.Chain, "ZeroOwner()", "Savings", common.Address{})
	refusedNew(t, m.Chain, "ZeroOwner()", "SavingsWithReturn", common.Address{}, m.old.Address)
}

// Fails half way: everybody goes on with the old contract, the half-filled one never opens, and another try begins from nothing.
func TestMigrationThatFailsHalfWay(t *testing.T) {
	m := migrationScene(t, 4)
	m.start()
	m.load(0, 2)
	m.must(m.old.Call(stranger, "seal", wei(1)))
	m.AdvanceBlocks(3)
	succeeded(t, m.old.Call(keeper, "giveUp"), m.old.ABI, fmt.Sprintf("MigrationGivenUp(%v, %d)", m.new.Address, 6))
	reads(t, m.old, common.Address{}, "successor")
	m.must(m.old.Call(evmtest.Account(3), "send", evmtest.Account(1), wei(9)))
	refused(t, m.old.Call(keeper, "finish"), m.old.ABI, "NotMigrating()")
	refused(t, m.old.Call(stranger, "seal", wei(1)), m.old.ABI, "NotMigrating()")

	// The half-filled one cannot be used again: what it holds is of yesterday.
	abandoned := m.new
	m.start()
	m.sealAll()
	m.load(2, 4)
	if r := m.old.Call(keeper, "finish"); r.Error(m.old.ABI) == "" || r.Error(m.old.ABI)[:10] != "SumsDiffer" {
		t.Fatalf("%v %s", r.Err, r.Error(m.old.ABI))
	}
	m.must(m.old.Call(keeper, "giveUp"))

	m.new = newStrategy(t, m.Chain, "SavingsWithReturn", keeper, m.old.Address)
	m.start()
	reads(t, m.old, sumOf(nil), "sealedSum")
	m.sealAll()
	m.load(0, 4)
	m.must(m.old.Call(keeper, "finish"))
	reads(t, m.new, 109, "savingsOf", evmtest.Account(1))
	refused(t, abandoned.Call(evmtest.Account(1), "send", user, wei(1)), m.new.ABI, "CircuitOpen()")
}

func TestMigrationWrongSuccessor(t *testing.T) {
	m := migrationScene(t, 1)
	other := newStrategy(t, m.Chain, "SavingsWithReturn", keeper, user)
	refused(t, m.old.Call(keeper, "startMigration", other.Address), m.old.ABI, fmt.Sprintf("WrongSource(%v, %v)", other.Address, user))
	if r := m.old.Call(keeper, "startMigration", stranger); r.Err == nil {
		t.Error("moves to an account without code")
	}
	m.start()
	refused(t, m.old.Call(keeper, "startMigration", m.new.Address), m.old.ABI, fmt.Sprintf("Migrating(%v)", m.new.Address))
}

// Applied twice, out of order, with a batch left out: refused where it happens. With other values or holders: refused at the switch.
func TestMigrationAttacks(t *testing.T) {
	m := migrationScene(t, 6)
	m.start()
	m.sealAll()
	m.load(0, 3)
	for _, first := range []int64{0, 1, 2, 4, 6} {
		refused(t, m.new.Call(keeper, "load", wei(first), m.entries(0, 3)), m.new.ABI, fmt.Sprintf("BatchOutOfOrder(3, %d)", first))
	}
	kept := m.Snapshot()
	honest := m.entries(3, 6)
	for name, batch := range map[string][]movedEntry{
		"a changed value":                  {honest[0], honest[1], {honest[2].Key, wei(501)}},
		"changed values, the same total":   {honest[0], {honest[1].Key, wei(401)}, {honest[2].Key, wei(499)}},
		"another holder":                   {honest[0], honest[1], {common.BytesToHash(stranger[:]), honest[2].Value}},
		"one left out":                     {honest[0], honest[1]},
		"one twice":                        {honest[0], honest[1], honest[2], honest[2]},
		"one more, of nothing":             {honest[0], honest[1], honest[2], {common.BytesToHash(stranger[:]), wei(0)}},
		"another order":                    {honest[1], honest[0], honest[2]},
		"the same address in another word": {honest[0], honest[1], {[32]byte(append([]byte{1}, honest[2].Key[1:]...)), honest[2].Value}},
	} {
		m.Restore(kept)
		m.must(m.new.Call(keeper, "load", wei(3), batch))
		want := fmt.Sprintf("SumsDiffer(%v, %v)", sumOf(m.entries(0, 6)), sumOf(append(m.entries(0, 3), batch...)))
		t.Log(name)
		refused(t, m.old.Call(keeper, "finish"), m.old.ABI, want)
	}
	m.Restore(kept)
	m.load(3, 6)
	m.must(m.old.Call(keeper, "finish"))

	// The control: without those checks the last batch is applied twice, and what was changed on the way opens.
	weak := migrationOf(t, 2, weakStrategy(t, "Savings"), weakStrategy(t, "SavingsWithReturn"))
	weak.start()
	weak.must(weak.new.Call(keeper, "load", wei(0), weak.entries(0, 2)))
	weak.must(weak.new.Call(keeper, "load", wei(0), []movedEntry{{common.BytesToHash(stranger[:]), wei(1_000_000)}}))
	weak.must(weak.old.Call(evmtest.Account(1), "send", evmtest.Account(2), wei(50))) // written while it migrates
	weak.sealAll()
	weak.must(weak.old.Call(keeper, "finish"))
	reads(t, weak.new, 1_000_000, "savingsOf", stranger)
	reads(t, weak.new, 100, "savingsOf", evmtest.Account(1))
	weak = migrationOf(t, 1, weakStrategy(t, "Savings"), weakStrategy(t, "SavingsWithReturn"))
	weak.must(weak.new.Call(stranger, "open"))
}

// However entries are cut into batches, and whoever seals when, what opens is what was there.
func TestMigrationInAnyBatches(t *testing.T) {
	random := rand.New(rand.NewPCG(5, 0))
	for range 6 {
		holders := random.IntN(12)
		m := migrationScene(t, holders)
		m.start()
		for loaded := 0; loaded < holders; {
			batch := 1 + random.IntN(holders-loaded)
			m.load(loaded, loaded+batch)
			loaded += batch
			m.must(m.old.Call(stranger, "seal", wei(int64(random.IntN(4)))))
		}
		m.sealAll()
		m.must(m.old.Call(keeper, "finish"))
		for i := range holders {
			reads(t, m.new, 100*i, "savingsOf", evmtest.Account(i))
		}
	}
}

func TestMigrationGas(t *testing.T) {
	m := migrationScene(t, 100)
	m.start()
	gasIs(t, "migration: seal 100 entries", m.must(m.old.Call(stranger, "seal", wei(100))).GasUsed)
	gasIs(t, "migration: load 100 entries", m.must(m.new.Call(keeper, "load", wei(0), m.entries(0, 100))).GasUsed)
	gasIs(t, "migration: finish", m.must(m.old.Call(keeper, "finish")).GasUsed)
	_, r := m.Deploy(deployer, strategy(t, "SavingsWithReturn").Creation(keeper, m.old.Address), nil)
	gasIs(t, "migration: deploy the new contract", r.GasUsed)
}
