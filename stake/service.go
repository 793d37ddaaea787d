package stake

import (
	"fmt"
	"maps"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// Listing is what a service says of an operator contract.
type Listing uint8

const (
	NotOnList Listing = iota
	Active
	Deprecated
)

func (l Listing) String() string { return [...]string{"not listed", "active", "deprecated"}[l] }

// Service is VerificationService behind its proxy.
type Service struct {
	Address                     common.Address
	RoundTimeLimit              uint64
	UpgradeDelay, UpgradeWindow uint64
	Implementation              common.Address

	Operators []common.Address
	Listings  map[common.Address]Listing
	Upgrade   ServiceUpgrade
}

// ServiceUpgrade is what was announced; zeros for nothing.
type ServiceUpgrade struct {
	Digest      common.Hash
	From, Until uint64
}

// Offer is what Registry and an operator contract say of it.
type Offer struct {
	// Approved as an operator contract, and not disabled.
	Approved bool
	// Rounds tells that it answers as an operator contract for verification.
	Rounds      bool
	Service     common.Address
	RoundTime   uint64
	Weight, Fee Amount
}

// Code is what stands at an address.
type Code struct {
	Hash common.Hash
	// Runs tells that there is code, which is no EIP-7702 delegation.
	Runs bool
	// Service tells that it could be upgraded again.
	Service bool
}

// ServiceCall is what a service learns of who calls it, when, and what others answer.
type ServiceCall struct {
	Caller common.Address
	Time   uint64
	Value  Amount
	// Previous is the hash of the block before.
	Previous common.Hash
	// Roles of this service on Registry, and whether it is approved there.
	OperatorContractUpgrader, ServiceUpgrader common.Address
	Approved                                  bool
	OfferOf                                   func(common.Address) Offer
	CodeOf                                    func(common.Address) Code
}

// The events of IServiceContract.
type (
	OperatorContractAdded      struct{ OperatorContract common.Address }
	OperatorContractDeprecated struct{ OperatorContract common.Address }
	OperatorContractRemoved    struct{ OperatorContract common.Address }
	UpgradeCancelled           struct{ Upgrade common.Hash }
	UpgradeStarted             struct {
		Upgrade        common.Hash
		Implementation common.Address
		CodeHash       common.Hash
		Initialiser    CallData
		From, Until    uint64
	}
	Upgraded struct{ Implementation common.Address }
)

// CallData of an initialiser.
type CallData []byte

func (d CallData) String() string { return fmt.Sprintf("%#x", []byte(d)) }

// NewService is a service just deployed: inactive, without an operator contract.
func NewService(address, implementation common.Address, roundTimeLimit, upgradeDelay, upgradeWindow uint64) *Service {
	return &Service{
		Address: address, Implementation: implementation, RoundTimeLimit: roundTimeLimit, UpgradeDelay: upgradeDelay, UpgradeWindow: upgradeWindow,
		Listings: map[common.Address]Listing{},
	}
}

// Clone shares nothing that changes.
func (s *Service) Clone() *Service {
	c := *s
	c.Operators, c.Listings = slices.Clone(s.Operators), maps.Clone(s.Listings)
	return &c
}

// Add lists an operator contract.
func (s *Service) Add(c ServiceCall, operatorContract common.Address) ([]Event, error) {
	offer := c.OfferOf(operatorContract)
	switch {
	case c.Caller != c.OperatorContractUpgrader:
		return nil, &OperatorContractUpgraderOnly{c.OperatorContractUpgrader}
	case s.Listings[operatorContract] != NotOnList:
		return nil, &AlreadyListed{operatorContract}
	case !offer.Approved:
		return nil, &NotApproved{operatorContract}
	case !offer.Rounds:
		return nil, &WrongInterface{operatorContract}
	case offer.Service != s.Address && offer.Service != noAddress:
		return nil, &WrongService{operatorContract, offer.Service}
	case offer.RoundTime > s.RoundTimeLimit:
		return nil, &RoundTimeTooLong{offer.RoundTime, s.RoundTimeLimit}
	}
	s.Listings[operatorContract] = Active
	s.Operators = append(s.Operators, operatorContract)
	return []Event{&OperatorContractAdded{operatorContract}}, nil
}

// Deprecate gives an operator contract no new work.
func (s *Service) Deprecate(c ServiceCall, operatorContract common.Address) ([]Event, error) {
	switch {
	case c.Caller != c.OperatorContractUpgrader:
		return nil, &OperatorContractUpgraderOnly{c.OperatorContractUpgrader}
	case s.Listings[operatorContract] != Active:
		return nil, &NotListed{operatorContract}
	}
	s.Listings[operatorContract] = Deprecated
	return []Event{&OperatorContractDeprecated{operatorContract}}, nil
}

// Remove takes an operator contract off the list.
func (s *Service) Remove(c ServiceCall, operatorContract common.Address) ([]Event, error) {
	switch {
	case c.Caller != c.OperatorContractUpgrader:
		return nil, &OperatorContractUpgraderOnly{c.OperatorContractUpgrader}
	case s.Listings[operatorContract] == NotOnList:
		return nil, &NotListed{operatorContract}
	}
	delete(s.Listings, operatorContract)
	s.Operators = slices.DeleteFunc(s.Operators, func(a common.Address) bool { return a == operatorContract })
	return []Event{&OperatorContractRemoved{operatorContract}}, nil
}

// Candidates are the operator contracts among which a request made now is shared out.
func (s *Service) Candidates(c ServiceCall) (list []common.Address) {
	for _, operatorContract := range s.Operators {
		offer := c.OfferOf(operatorContract)
		if c.Approved && s.Listings[operatorContract] == Active && offer.Approved && offer.Weight != (Amount{}) {
			list = append(list, operatorContract)
		}
	}
	return list
}

// Fee is what a request costs: enough for any of the candidates.
func (s *Service) Fee(c ServiceCall) (fee Amount, err error) {
	candidates := s.Candidates(c)
	if len(candidates) == 0 {
		return fee, &NoOperatorContract{}
	}
	for _, candidate := range candidates {
		if price := c.OfferOf(candidate).Fee; price.Cmp(fee) > 0 {
			fee = price
		}
	}
	return fee, nil
}

// RequestRound gives the operator contract in which the round takes place.
func (s *Service) RequestRound(c ServiceCall, contractAddress common.Address, digest common.Hash) (common.Address, error) {
	return s.selectPaid(c, crypto.Keccak256Hash(common.LeftPadBytes(c.Caller[:], 32), common.LeftPadBytes(contractAddress[:], 32), digest[:]))
}

// selectPaid gives the operator contract that works on a request.
func (s *Service) selectPaid(c ServiceCall, request common.Hash) (common.Address, error) {
	fee, err := s.Fee(c)
	if err != nil {
		return noAddress, err
	}
	if c.Value.Cmp(fee) < 0 {
		return noAddress, &ServiceFeeTooLow{fee, c.Value}
	}
	candidates, total := s.Candidates(c), new(big.Int)
	for _, candidate := range candidates {
		total.Add(total, c.OfferOf(candidate).Weight.Big())
	}
	at := new(big.Int).SetBytes(crypto.Keccak256(c.Previous[:], request[:]))
	at.Mod(at, total)
	for _, candidate := range candidates {
		weight := c.OfferOf(candidate).Weight.Big()
		if at.Cmp(weight) < 0 {
			return candidate, nil
		}
		at.Sub(at, weight)
	}
	panic("less than the total lies in one of its parts")
}

// StartUpgrade announces other code.
func (s *Service) StartUpgrade(c ServiceCall, implementation common.Address, initialiser CallData) ([]Event, error) {
	code := c.CodeOf(implementation)
	switch {
	case c.Caller != c.ServiceUpgrader:
		return nil, &ServiceUpgraderOnly{c.ServiceUpgrader}
	case !code.Runs:
		return nil, &NoCode{implementation}
	}
	from := c.Time + s.UpgradeDelay
	s.Upgrade = ServiceUpgrade{UpgradeDigest(implementation, code.Hash, initialiser), from, from + s.UpgradeWindow}
	return []Event{&UpgradeStarted{s.Upgrade.Digest, implementation, code.Hash, initialiser, s.Upgrade.From, s.Upgrade.Until}}, nil
}

// CancelUpgrade takes back what was announced.
func (s *Service) CancelUpgrade(c ServiceCall) ([]Event, error) {
	digest := s.Upgrade.Digest
	switch {
	case c.Caller != c.ServiceUpgrader:
		return nil, &ServiceUpgraderOnly{c.ServiceUpgrader}
	case digest == (common.Hash{}):
		return nil, &NoUpgrade{}
	}
	s.Upgrade = ServiceUpgrade{}
	return []Event{&UpgradeCancelled{digest}}, nil
}

// CompleteUpgrade runs what was announced; its initialiser is taken to succeed.
func (s *Service) CompleteUpgrade(c ServiceCall, implementation common.Address, initialiser CallData) ([]Event, error) {
	code := c.CodeOf(implementation)
	given := UpgradeDigest(implementation, code.Hash, initialiser)
	switch {
	case c.Caller != c.ServiceUpgrader:
		return nil, &ServiceUpgraderOnly{c.ServiceUpgrader}
	case s.Upgrade.Digest == (common.Hash{}):
		return nil, &NoUpgrade{}
	case s.Upgrade.Digest != given:
		return nil, &WrongUpgrade{s.Upgrade.Digest, given}
	case c.Time < s.Upgrade.From:
		return nil, &UpgradeTooEarly{s.Upgrade.From}
	case c.Time > s.Upgrade.Until:
		return nil, &UpgradeExpired{s.Upgrade.Until}
	case !code.Service:
		return nil, &WrongInterface{implementation}
	}
	s.Upgrade, s.Implementation = ServiceUpgrade{}, implementation
	return []Event{&Upgraded{implementation}}, nil
}

// UpgradeDigest names an upgrade of a service: keccak256(abi.encode(implementation, its code hash, initialiser)).
func UpgradeDigest(implementation common.Address, codeHash common.Hash, initialiser []byte) common.Hash {
	word := func(n int) []byte { return common.BigToHash(big.NewInt(int64(n))).Bytes() }
	padded := common.RightPadBytes(initialiser, (len(initialiser)+31)/32*32)
	return crypto.Keccak256Hash(common.LeftPadBytes(implementation[:], 32), codeHash[:], word(96), word(len(initialiser)), padded)
}
