package contracts_test

import (
	"testing"

	"theseus/chain/evmtest"
)

// poolWeaknesses are the defences of VerificationOperator and what it is made of, of which a test shows what happens without them.
var poolWeaknesses = weakList{
	{"a hash that is known", "BlockRandomness.sol",
		"return uint64(block.number) + 2;",
		"return WEAK ? uint64(block.number) - 1 : uint64(block.number) + 2;"},
	{"the pool changes at any time", "VerificationOperator.sol",
		"if (due != 0) revert DrawFirst(due);",
		"if (!WEAK && due != 0) revert DrawFirst(due);"},
	{"eligible when drawn", "VerificationOperator.sol",
		"ITokenStaking(staking).wasEligible(l.operator, address(this), _startOf(r));",
		"ITokenStaking(staking).wasEligible(l.operator, address(this), WEAK ? uint64(block.timestamp) : _startOf(r));"},
	{"asked again for one round", "VerificationOperator.sol",
		"(_queue.askedAgainUntil, _queue.askedAgain) = (q.started, id);",
		"(_queue.askedAgainUntil, _queue.askedAgain) = (WEAK ? uint40(round) : q.started, id);"},
	{"drawn too late", "VerificationOperator.sol",
		"if (block.timestamp <= _startOf(r) + DRAW_TIME) {\n            uint64 id",
		"if (WEAK || block.timestamp <= _startOf(r) + DRAW_TIME) {\n            uint64 id"},
	{"leaves are used again at once", "OperatorPool.sol",
		"if (_leaf[leaf].openSeats == 0) _vacate(operator, leaf);",
		"if (WEAK || _leaf[leaf].openSeats == 0) _vacate(operator, leaf);"},
	{"heads count", "OperatorPool.sol",
		"return stake < MINIMUM_STAKE ? 0 : stake / weightUnit;",
		"return stake < MINIMUM_STAKE ? 0 : WEAK ? 1 : stake / weightUnit;"},
	{"stake is not locked", "OperatorPool.sol",
		"        ITokenStaking(staking).lockStake(operator, LOCK);",
		"        if (!WEAK) ITokenStaking(staking).lockStake(operator, LOCK);"},
	{"any sum of weights", "OperatorPool.sol",
		"if (total > type(uint32).max) revert WeightTooLarge(total);",
		"if (!WEAK && total > type(uint32).max) revert WeightTooLarge(total);"},
	{"a leak is a reveal", "VerificationOperator.sol",
		"_word[round][leaf] = MARK;",
		"if (!WEAK) _word[round][leaf] = MARK;"},
	{"whatever differs contradicts", "VerificationOperator.sol",
		"        Verdict verdict = Verdict(word >> 248);\n",
		"        Verdict verdict = WEAK ? Verdict.MATCH : Verdict(word >> 248);\n"},
	{"paid before it is noted", "OperatorContract.sol",
		"        delete _earnings[account];\n",
		"        if (!WEAK) delete _earnings[account];\n"},
	{"fees are pushed", "VerificationOperator.sol",
		"_earn(ITokenStaking(staking).beneficiaryOf(operator), share * seats);",
		"if (WEAK) payable(ITokenStaking(staking).beneficiaryOf(operator)).transfer(share * seats);\n                    else _earn(ITokenStaking(staking).beneficiaryOf(operator), share * seats);"},
}

func weakPools(t testing.TB) map[string]*evmtest.Contract {
	t.Helper()
	tree := poolWeaknesses.tree()
	tree.Quick = false // the other pipeline's stack is too deep for them
	return evmtest.Compile(t, tree, "VerificationOperator.sol", "BlockRandomness.sol")
}
