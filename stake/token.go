package stake

import (
	"fmt"
	"maps"
	"math"

	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"
)

// Token is the contract of that name. Its whole supply is made at once and only shrinks.
type Token struct {
	Address    common.Address
	Supply     Amount
	Balances   map[common.Address]Amount
	Allowances map[Allowance]Amount
}

// Allowance names what Spender may take of Owner's tokens.
type Allowance struct{ Owner, Spender common.Address }

// The events of Token.
type (
	Transfer struct {
		From, To common.Address
		Value    Amount
	}
	Approval struct {
		Owner, Spender common.Address
		Value          Amount
	}
)

// The errors of Token; all but the first are OpenZeppelin's.
type (
	SupplyTooLarge           struct{ Supply Amount }
	ERC20InsufficientBalance struct {
		Sender          common.Address
		Balance, Needed Amount
	}
	ERC20InsufficientAllowance struct {
		Spender           common.Address
		Allowance, Needed Amount
	}
	ERC20InvalidReceiver struct{ Receiver common.Address }
	ERC20InvalidSpender  struct{ Spender common.Address }
)

func (e *SupplyTooLarge) Error() string {
	return fmt.Sprintf("a supply of %v units cannot be staked: choose less than 2^96", e.Supply)
}

func (e *ERC20InsufficientBalance) Error() string {
	return fmt.Sprintf("%v has %v units of the token, %v are needed: take less, or get more first", e.Sender, e.Balance, e.Needed)
}

func (e *ERC20InsufficientAllowance) Error() string {
	return fmt.Sprintf("%v may take %v units, %v are needed: let the holder approve them first", e.Spender, e.Allowance, e.Needed)
}

func (e *ERC20InvalidReceiver) Error() string {
	return fmt.Sprintf("%v can get no tokens: name another account", e.Receiver)
}

func (e *ERC20InvalidSpender) Error() string {
	return fmt.Sprintf("%v can be let take no tokens: name another account", e.Spender)
}

// unlimited is the allowance that does not shrink.
var unlimited = Amount{uint256.Int{math.MaxUint64, math.MaxUint64, math.MaxUint64, math.MaxUint64}}

// NewToken deploys a Token, all of it the holder's.
func NewToken(address common.Address, supply Amount, holder common.Address) (*Token, error) {
	switch {
	case !supply.fits96():
		return nil, &SupplyTooLarge{supply}
	case holder == noAddress:
		return nil, &ERC20InvalidReceiver{holder}
	}
	return &Token{
		Address: address, Supply: supply,
		Balances: map[common.Address]Amount{holder: supply}, Allowances: map[Allowance]Amount{},
	}, nil
}

// Clone shares nothing that changes.
func (t *Token) Clone() *Token {
	c := *t
	c.Balances, c.Allowances = maps.Clone(t.Balances), maps.Clone(t.Allowances)
	return &c
}

// Transfer moves tokens of the caller.
func (t *Token) Transfer(c Call, to common.Address, amount Amount) ([]Event, error) {
	return t.move(c.Caller, to, amount)
}

// TransferFrom moves tokens that the caller was let take.
func (t *Token) TransferFrom(c Call, from, to common.Address, amount Amount) ([]Event, error) {
	left, err := t.allowance(from, c.Caller, amount)
	if err != nil {
		return nil, err
	}
	events, err := t.move(from, to, amount)
	if err == nil {
		t.Allowances[Allowance{from, c.Caller}] = left
	}
	return events, err
}

// Approve lets a spender take so much of the caller's tokens, instead of what it could take before.
func (t *Token) Approve(c Call, spender common.Address, amount Amount) ([]Event, error) {
	if spender == noAddress {
		return nil, &ERC20InvalidSpender{spender}
	}
	t.Allowances[Allowance{c.Caller, spender}] = amount
	return []Event{&Approval{c.Caller, spender, amount}}, nil
}

// ApproveAndCall is Approve, after which receive is what the spender does when it is called by the token.
func (t *Token) ApproveAndCall(c Call, spender common.Address, amount Amount, receive func(Call) ([]Event, error)) ([]Event, error) {
	word := Allowance{c.Caller, spender}
	before, had := t.Allowances[word]
	approved, err := t.Approve(c, spender, amount)
	if err != nil {
		return nil, err
	}
	c.Caller = t.Address
	events, err := receive(c)
	if err != nil {
		if t.Allowances[word] = before; !had {
			delete(t.Allowances, word)
		}
		return nil, err
	}
	return append(approved, events...), nil
}

// Burn destroys tokens of the caller.
func (t *Token) Burn(c Call, amount Amount) ([]Event, error) { return t.burn(c.Caller, amount) }

// BurnFrom destroys tokens that the caller was let take.
func (t *Token) BurnFrom(c Call, from common.Address, amount Amount) ([]Event, error) {
	left, err := t.allowance(from, c.Caller, amount)
	if err != nil {
		return nil, err
	}
	events, err := t.burn(from, amount)
	if err == nil {
		t.Allowances[Allowance{from, c.Caller}] = left
	}
	return events, err
}

// allowance is what is left of an allowance once so much is taken.
func (t *Token) allowance(owner, spender common.Address, amount Amount) (Amount, error) {
	allowed := t.Allowances[Allowance{owner, spender}]
	switch {
	case allowed == unlimited:
		return allowed, nil
	case allowed.Cmp(amount) < 0:
		return Amount{}, &ERC20InsufficientAllowance{spender, allowed, amount}
	}
	return allowed.Minus(amount), nil
}

func (t *Token) move(from, to common.Address, amount Amount) ([]Event, error) {
	if to == noAddress {
		return nil, &ERC20InvalidReceiver{to}
	}
	balance := t.Balances[from]
	if balance.Cmp(amount) < 0 {
		return nil, &ERC20InsufficientBalance{from, balance, amount}
	}
	t.Balances[from] = balance.Minus(amount)
	t.Balances[to] = t.Balances[to].Plus(amount)
	return []Event{&Transfer{from, to, amount}}, nil
}

func (t *Token) burn(from common.Address, amount Amount) ([]Event, error) {
	balance := t.Balances[from]
	if balance.Cmp(amount) < 0 {
		return nil, &ERC20InsufficientBalance{from, balance, amount}
	}
	t.Balances[from], t.Supply = balance.Minus(amount), t.Supply.Minus(amount)
	return []Event{&Transfer{from, noAddress, amount}}, nil
}
