package chain

import (
	"cmp"
	"context"
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"

	"theseus/chain/bind"
)

// IRegistry.Kind.
const (
	kindFamily           uint8 = 1
	kindOperatorContract uint8 = 2
	kindService          uint8 = 3
)

// DeployConfig of a new network. Times in seconds.
type DeployConfig struct {
	Name        string
	Validators  []common.Address // seats of the permissioned operator contract, in any order
	Governance  common.Address   // names who takes a role over; the sender if zero
	Keeper      common.Address   // approves contracts on Registry; must be the sender, who approves the first ones
	PanicButton common.Address   // disables operator contracts
	Upgrader    common.Address   // lists operator contracts of the service; must be the sender
	CommitTime  uint64
	RevealTime  uint64
	RetryTime   uint64
	// From the start of an upgrade of the service until it may be completed, and for how long then; a day and a week if zero.
	UpgradeDelay, UpgradeWindow uint64

	Fee      *big.Int // of a round, in wei
	Deployer common.Address
	Limits   Limits
	Progress func(step string, at common.Address, gas uint64)
}

// DeployNetwork creates all contracts of a network. Each step has a key in the sender's journal, so that a run that was
// killed goes on where it stopped. operator is the permissioned operator contract.
func DeployNetwork(ctx context.Context, c *Client, s *Sender, cfg DeployConfig) (n *Network, operator common.Address, err error) {
	if cfg.Keeper != s.Address() || cfg.Upgrader != s.Address() {
		return nil, operator, fmt.Errorf("keeper and upgrader of a new network must be the account that deploys it, %v: it approves and lists the first contracts", s.Address())
	}
	// The operator contract keeps its validators ascending.
	seats := slices.Clone(cfg.Validators)
	slices.SortFunc(seats, common.Address.Cmp)
	for i := 1; i < len(seats); i++ {
		if seats[i] == seats[i-1] {
			return nil, operator, fmt.Errorf("validator %v is named twice: each has one seat", seats[i])
		}
	}
	head, err := c.Head(ctx)
	if err != nil {
		return nil, operator, err
	}
	code, err := c.Code(ctx, head.Hash, cfg.Deployer)
	if err != nil {
		return nil, operator, err
	}
	if len(code) == 0 {
		return nil, operator, fmt.Errorf("this chain has no CREATE2 deployer at %v; deploy the deterministic deployment proxy there first", cfg.Deployer)
	}
	if cfg.Governance == (common.Address{}) {
		cfg.Governance = s.Address()
	}
	n = &Network{Theseus: 1, Name: cfg.Name, ChainID: c.chainID.Uint64(), Deployer: cfg.Deployer, FromBlock: head.Number, Limits: cfg.Limits}
	progress := cfg.Progress
	if progress == nil {
		progress = func(string, common.Address, uint64) {}
	}
	create := func(name string, args ...any) common.Address {
		if err != nil {
			return common.Address{}
		}
		artifact := bind.ByName(name)
		if artifact == nil {
			err = fmt.Errorf("no contract %s in the bindings", name)
			return common.Address{}
		}
		var packed []byte
		if packed, err = parsed(artifact.MetaData).Pack("", args...); err != nil {
			err = fmt.Errorf("deploying %s: %w", name, err)
			return common.Address{}
		}
		receipt, sendErr := s.Send(ctx, Tx{Key: "network/" + cfg.Name + "/" + name, Data: artifact.Creation(packed)})
		if sendErr != nil {
			err = fmt.Errorf("deploying %s: %w", name, reason(sendErr))
			return common.Address{}
		}
		progress("deployed "+name, receipt.ContractAddress, receipt.GasUsed)
		return receipt.ContractAddress
	}
	call := func(step string, to common.Address, a *abi.ABI, method string, args ...any) {
		if err != nil {
			return
		}
		var data []byte
		if data, err = a.Pack(method, args...); err != nil {
			return
		}
		receipt, sendErr := s.Send(ctx, Tx{Key: "network/" + cfg.Name + "/" + step, To: &to, Data: data})
		if sendErr != nil {
			err = fmt.Errorf("%s: %w", step, reason(sendErr))
			return
		}
		progress(step, to, receipt.GasUsed)
	}
	delay, window := cmp.Or(cfg.UpgradeDelay, 24*3600), cmp.Or(cfg.UpgradeWindow, 7*24*3600)
	fee := cfg.Fee
	if fee == nil {
		fee = new(big.Int)
	}
	n.Registry = create("Registry", cfg.Governance, cfg.Keeper, cfg.PanicButton, cfg.Upgrader, cfg.Upgrader)
	service := create("VerificationService", n.Registry, cfg.CommitTime+cfg.RevealTime, delay, window)
	n.Service = create("ServiceProxy", service, []byte{})
	n.CodeRegistry = create("CodeRegistry", n.Registry, n.Service, cfg.CommitTime+cfg.RevealTime, cfg.RetryTime)
	n.Proposals = create("Proposals", n.CodeRegistry)
	n.Records = create("Records", n.CodeRegistry)
	halted := create("HaltedImplementation")
	n.Families.Managed = create("ManagedFamily", n.Proposals, halted)
	n.Families.UUPS = create("UUPSFamily", n.Proposals)
	n.Families.Transparent = create("TransparentFamily", n.CodeRegistry, halted)
	n.Families.Beacon = create("BeaconFamily", n.Proposals, halted)
	n.Families.Relay = create("RelayFamily", n.CodeRegistry, halted)
	n.Families.EternalStorage = create("EternalStorageFamily", n.CodeRegistry, halted)
	operator = create("PermissionedVerificationOperator", n.Registry, n.Service, seats, cfg.CommitTime, cfg.RevealTime, fee)
	call("approved the managed family", n.Registry, abis().registry, "approve", n.Families.Managed, kindFamily)
	call("approved the UUPS family", n.Registry, abis().registry, "approve", n.Families.UUPS, kindFamily)
	call("approved the transparent family", n.Registry, abis().registry, "approve", n.Families.Transparent, kindFamily)
	call("approved the beacon family", n.Registry, abis().registry, "approve", n.Families.Beacon, kindFamily)
	call("approved the relay family", n.Registry, abis().registry, "approve", n.Families.Relay, kindFamily)
	call("approved the family of eternal storage", n.Registry, abis().registry, "approve", n.Families.EternalStorage, kindFamily)
	call("approved the service", n.Registry, abis().registry, "approve", n.Service, kindService)
	call("approved the operator contract", n.Registry, abis().registry, "approve", operator, kindOperatorContract)
	call("listed the operator contract", n.Service, abis().service, "add", operator)
	if err != nil {
		return nil, operator, err
	}
	return n, operator, nil
}
