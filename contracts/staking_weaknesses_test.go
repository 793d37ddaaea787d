package contracts_test

import (
	"testing"

	"theseus/chain/evmtest"
)

// stakingWeaknesses are the defences of TokenStaking and TokenMigration of which a test shows what happens without them.
var stakingWeaknesses = weakList{
	{"paid before it is noted", "TokenStaking.sol",
		"uint256 amount = _empty(d);\n\n        emit Recovered(operator, d.owner, amount);\n\n        _pay(d.owner, amount);",
		"uint256 amount = WEAK ? uint256(d.amount) + d.topUpAmount : _empty(d);\n        emit Recovered(operator, d.owner, amount);\n        _pay(d.owner, amount);\n        if (WEAK) _empty(d);"},
	{"any token", "TokenStaking.sol",
		"if (msg.sender != token) revert ForeignToken(msg.sender);\n        if (token_ != token) revert ForeignToken(token_);",
		"if (!WEAK && msg.sender != token) revert ForeignToken(msg.sender);\n        if (!WEAK && token_ != token) revert ForeignToken(token_);"},
	{"whatever a transfer answers", "TokenStaking.sol",
		"if (!IERC20(token).transferFrom(from, address(this), amount)) revert",
		"if (!IERC20(token).transferFrom(from, address(this), amount) && !WEAK) revert"},
	{"operators are used again", "TokenStaking.sol",
		"if (d.createdAt != 0) revert OperatorUsed(operator);",
		"if (!WEAK && d.createdAt != 0) revert OperatorUsed(operator);"},
	{"any multiplier", "TokenStaking.sol",
		"if (rewardMultiplier > 100) revert",
		"if (!WEAK && rewardMultiplier > 100) revert"},
	{"any tattletale", "TokenStaking.sol",
		"if (tattletale == address(0) || tattletale == address(this)) revert",
		"if (!WEAK && (tattletale == address(0) || tattletale == address(this))) revert"},
	{"anybody takes", "TokenStaking.sol",
		"        Delegation storage d = _delegation[operator];\n        if (_authorizedAt[d.authorizer][msg.sender] == 0) revert NotAuthorized(operator, msg.sender);\n        if (block.timestamp <=",
		"        Delegation storage d = _delegation[operator];\n        if (!WEAK && _authorizedAt[d.authorizer][msg.sender] == 0) revert NotAuthorized(operator, msg.sender);\n        if (block.timestamp <="},
	{"disabled contracts take", "TokenStaking.sol",
		"return IRegistry(registry).isApproved(operatorContract, IRegistry.Kind.OPERATOR_CONTRACT);",
		"return WEAK ? operatorContract.code.length != 0 : IRegistry(registry).isApproved(operatorContract, IRegistry.Kind.OPERATOR_CONTRACT);"},
	{"more than there is", "TokenStaking.sol",
		"taken = amount < d.amount ? amount : d.amount;\n        d.amount -= uint96(taken);",
		"taken = WEAK || amount < d.amount ? amount : d.amount;\n        unchecked { d.amount -= uint96(taken); }"},
	{"locks do not bind", "TokenStaking.sol",
		"        _checkUnlocked(operator);\n",
		"        if (!WEAK) _checkUnlocked(operator);\n"},
	{"disabled contracts lock", "TokenStaking.sol",
		"return block.timestamp <= lock.until && _approved(lock.operatorContract);",
		"return block.timestamp <= lock.until && (WEAK || _approved(lock.operatorContract));"},
	{"locks as long as one likes", "TokenStaking.sol",
		"if (duration > MAX_LOCK) revert",
		"if (!WEAK && duration > MAX_LOCK) revert"},
	{"operators postpone", "TokenStaking.sol",
		"if (msg.sender != d.owner && d.undelegatedAt != 0 && time > d.undelegatedAt) {",
		"if (!WEAK && msg.sender != d.owner && d.undelegatedAt != 0 && time > d.undelegatedAt) {"},
	{"undelegated in the past", "TokenStaking.sol",
		"if (time < block.timestamp || time > type(uint48).max) revert",
		"if (!WEAK && (time < block.timestamp || time > type(uint48).max)) revert"},
	{"top-ups are eligible at once", "TokenStaking.sol",
		"return _pendingMatured(d) ? d.amount + d.topUpAmount : d.amount;",
		"return WEAK || _pendingMatured(d) ? d.amount + d.topUpAmount : d.amount;"},
	{"authorised by whom it was before", "TokenStaking.sol",
		"&& authorized != 0 && time >= authorized",
		"&& authorized != 0 && (WEAK || time >= authorized)"},
	{"any staking contract", "TokenStaking.sol",
		"if (recognised != address(this)) revert",
		"if (!WEAK && recognised != address(this)) revert"},
	{"P is what it is now", "TokenStaking.sol",
		"return uint64(d.undelegatedAt) + d.undelegationPeriod;",
		"return uint64(d.undelegatedAt) + (WEAK ? undelegationPeriod : d.undelegationPeriod);"},
	{"locks without end", "TokenStaking.sol",
		"if (place == MAX_LOCKS) revert",
		"if (!WEAK && place == MAX_LOCKS) revert"},
	{"any funding", "TokenMigration.sol",
		"if (funded < supply) revert",
		"if (!WEAK && funded < supply) revert"},
	{"any old token", "TokenMigration.sol",
		"if (msg.sender != oldToken) revert",
		"if (!WEAK && msg.sender != oldToken) revert"},
}

func weakStaking(t testing.TB) *evmtest.Contract {
	t.Helper()
	return weakStakings(t)["TokenStaking"]
}

func weakStakings(t testing.TB) map[string]*evmtest.Contract {
	t.Helper()
	return evmtest.Compile(t, stakingWeaknesses.tree(), "TokenStaking.sol", "TokenMigration.sol")
}
