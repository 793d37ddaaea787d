package solc

import (
	"context"
	"encoding/json"
)

// An instance's state answers one input only. Making a new instance, and the tables that the compiler builds when it first runs,
// take together about as long as compiling a small contract. So a worker lets its first instance compile warmUp, keeps the instance's whole
// state, and puts that in the place of whatever an input left behind.
//
// The state of an instance is its linear memory, two globals and its function table. Lowering admits builds that have no
// other global than the stack pointer and the one it adds, and no instruction that changes the table. An instance whose
// memory has grown, or that ended otherwise than by its answer, is replaced by a new one, as is every instance of a
// build whose state is not known that well.

// warmUp is small and uses what every contract uses. What it is made of can change no answer, only times.
var warmUp = func() []byte {
	const source = `pragma solidity >=0.0;
contract Base {
    mapping(address => uint256) internal balances;
    event Moved(address indexed from, address indexed to, uint256 value);
    modifier positive(uint256 value) { require(value > 0, "zero"); _; }
}
contract Token is Base {
    function move(address to, uint256 value) public positive(value) returns (bytes32) {
        balances[msg.sender] -= value; balances[to] += value;
        emit Moved(msg.sender, to, value);
        for (uint256 i = 0; i < 3; i++) { balances[to] += i; }
        return keccak256(abi.encode(to, value));
    }
}`
	input, err := json.Marshal(map[string]any{
		"language": "Solidity", "sources": map[string]any{"Token.sol": map[string]string{"content": source}},
		"settings": map[string]any{
			"optimizer": map[string]any{"enabled": true, "runs": 200},
			"outputSelection": map[string]any{"*": map[string][]string{
				"*": {"abi", "evm.bytecode", "evm.deployedBytecode", "metadata", "storageLayout"}, "": {"ast"},
			}},
		},
	})
	if err != nil {
		panic(err)
	}
	return input
}()

// keep makes the state after warmUp the one that renew comes back to. A build for which that cannot be done goes on with a new
// instance for each input. The instance must be new.
func (m *machine) keep(ctx context.Context) error {
	if !m.keepable {
		return nil
	}
	sp, err := m.run(ctx, "stackSave")
	if err != nil {
		return err
	}
	_, err = m.compile(ctx, warmUp, 1<<20)
	if err == nil {
		_, err = m.run(ctx, "solidity_reset")
	}
	end, stackErr := m.run(ctx, "stackSave")
	if err != nil || stackErr != nil || end != sp || len(m.caught) > 0 || m.uncaught > 0 {
		m.answered = false
		return m.renew(ctx) // as if nothing had been tried
	}
	memory, _ := m.mem.Read(0, m.mem.Size())
	if m.kept, err = newSnapshot(memory); err != nil {
		return err
	}
	m.keptStack = sp
	return m.renew(ctx)
}

// restore puts the kept state in the place of the present one, if the present one is known to differ by contents alone.
func (m *machine) restore(ctx context.Context) (done bool, err error) {
	if m.kept == nil || !m.answered || int(m.mem.Size()) != m.kept.size {
		return false, nil
	}
	memory, _ := m.mem.Read(0, m.mem.Size())
	if err := m.kept.restore(memory); err != nil {
		return false, err
	}
	_, err = m.run(ctx, "stackRestore", m.keptStack)
	return err == nil, err
}

// refill brings a new instance to the kept state.
func (m *machine) refill(ctx context.Context) error {
	if grow := m.kept.size - int(m.mem.Size()); grow > 0 {
		if _, ok := m.mem.Grow(uint32(grow / pageSize)); !ok {
			return m.memoryError()
		}
	}
	m.answered = true
	if done, err := m.restore(ctx); err != nil || !done {
		return buildErrorf("its memory does not come back to what it was: %v", err)
	}
	return nil
}

// dropsData tells whether an instance of a module may also change which of its data segments are left: whatever does so needs a
// section that counts them.
func dropsData(module []byte) bool {
	r := &reader{b: module[min(8, len(module)):]}
	for r.more() {
		if r.u8() == secLast {
			return true
		}
		r.take(r.u32())
	}
	return r.failed
}
