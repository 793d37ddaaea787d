package main

import (
	"crypto/ecdsa"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"theseus/chain/evmtest"
)

// others are what people use today, on a chain of the same rules.
type others struct {
	*evmtest.Chain
	contracts       map[string]*evmtest.Contract
	implementations [2]common.Address // Counter
}

func newOthers(contracts map[string]*evmtest.Contract) *others {
	o := &others{Chain: evmtest.New(stopper{}, evmtest.Osaka), contracts: contracts}
	for _, name := range []string{"Safe.sol/Safe", "proxies/SafeProxyFactory.sol/SafeProxyFactory"} {
		contracts[name] = safeContract(name)
	}
	for i := range o.implementations {
		o.implementations[i], _ = o.deploy("Counter")
	}
	return o
}

func (o *others) deploy(contract string, arguments ...any) (common.Address, uint64) {
	at, result := o.Deploy(deployer, o.contracts[contract].Creation(arguments...), nil)
	if result.Err != nil {
		check(fmt.Errorf("deploying %s: %w %s", contract, result.Err, result.Error(&o.contracts[contract].ABI)))
	}
	return at, result.GasUsed
}

func (o *others) send(to common.Address, contract, method string, arguments ...any) evmtest.Result {
	result := o.Call(deployer, to, nil, o.contracts[contract].Pack(method, arguments...))
	if result.Err != nil {
		check(fmt.Errorf("%s.%s: %w %s", contract, method, result.Err, result.Error(&o.contracts[contract].ABI)))
	}
	return result
}

// transparent deploys OpenZeppelin's TransparentUpgradeableProxy with its own ProxyAdmin, initialised.
func (o *others) transparent(owner common.Address) (proxy, admin common.Address, gas uint64) {
	proxy, gas = o.deploy("TransparentUpgradeableProxy", o.implementations[0], owner, o.contracts["Counter"].Pack("set", big.NewInt(7)))
	slot := common.HexToHash("0xb53127684a568b3173ae13b9f8a6016e243e63b6e8ee1178d6a717850b5d6103") // ERC-1967
	return proxy, common.BytesToAddress(o.Storage(proxy, slot).Bytes()), gas
}

// solady deploys Solady's hand-written ERC-1967 proxy.
func (o *others) solady() common.Address {
	factory, _ := o.deploy("SoladyFactory")
	return common.BytesToAddress(o.send(factory, "SoladyFactory", "make", o.implementations[0]).Logs[0].Data)
}

// overhead is what a call costs through a proxy above what it costs directly.
func (o *others) overhead(proxy common.Address) uint64 {
	return o.send(proxy, "Counter", "x").GasUsed - o.send(o.implementations[0], "Counter", "x").GasUsed
}

// safe is a Safe 1.5.0 with owners.
type safe struct {
	*others
	address common.Address
	owners  []*ecdsa.PrivateKey
	created uint64 // gas
}

func (o *others) newSafe(owners []*ecdsa.PrivateKey) *safe {
	const factoryName = "proxies/SafeProxyFactory.sol/SafeProxyFactory"
	singleton, _ := o.deploy("Safe.sol/Safe")
	factory, _ := o.deploy(factoryName)
	setup := o.contracts["Safe.sol/Safe"].Pack("setup", addresses(owners), big.NewInt(threshold), common.Address{}, []byte{}, common.Address{}, common.Address{}, new(big.Int), common.Address{})
	result := o.send(factory, factoryName, "createProxyWithNonce", singleton, setup, big.NewInt(1))
	at := must(o.contracts[factoryName].ABI.Unpack("createProxyWithNonce", result.Ret))[0].(common.Address)
	return &safe{o, at, owners, result.GasUsed}
}

// execute sends one transaction of the Safe's with EIP-712 signatures of six owners, and gives its gas.
func (s *safe) execute(to common.Address, data []byte) uint64 {
	const name = "Safe.sol/Safe"
	zero, none := new(big.Int), common.Address{}
	view := func(method string, arguments ...any) []byte {
		result := s.View(deployer, s.address, s.contracts[name].Pack(method, arguments...))
		check(result.Err)
		return result.Ret
	}
	nonce := new(big.Int).SetBytes(view("nonce"))
	digest := view("getTransactionHash", to, zero, data, uint8(0), zero, zero, zero, none, none, nonce)
	var signatures []byte
	for _, owner := range s.owners[:threshold] { // ascending, as the Safe wants them
		signature := must(crypto.Sign(digest, owner))
		signature[64] += 27
		signatures = append(signatures, signature...)
	}
	result := s.send(s.address, name, "execTransaction", to, zero, data, uint8(0), zero, zero, zero, none, none, signatures)
	for _, log := range result.Logs {
		if log.Topics[0] == s.contracts[name].ABI.Events["ExecutionSuccess"].ID {
			return result.GasUsed
		}
	}
	check(fmt.Errorf("the Safe's transaction did not succeed"))
	return 0
}

// upgradeData is the call of ProxyAdmin that switches the proxy.
func (o *others) upgradeData(proxy common.Address, i int) []byte {
	return o.contracts["ProxyAdmin"].Pack("upgradeAndCall", proxy, o.implementations[i%2], []byte{})
}

// upgrade is the second upgrade of a proxy by a Safe that owns its ProxyAdmin.
func (s *safe) upgrade() (gas uint64) {
	proxy, admin, _ := s.transparent(s.address)
	for i := range 2 {
		gas = s.execute(admin, s.upgradeData(proxy, i+1))
	}
	s.pointsTo(proxy, 0)
	return gas
}

// timelocked is the second upgrade of a proxy whose ProxyAdmin a timelock owns: the Safe schedules, waits, and executes.
func (s *safe) timelocked() (gas uint64) {
	const name = "TimelockController"
	timelock, _ := s.deploy(name, big.NewInt(60), []common.Address{s.address}, []common.Address{s.address}, common.Address{})
	proxy, admin, _ := s.transparent(timelock)
	for i := range 2 {
		salt := [32]byte{31: byte(i + 1)}
		data := s.upgradeData(proxy, i+1)
		gas = s.execute(timelock, s.contracts[name].Pack("schedule", admin, new(big.Int), data, [32]byte{}, salt, big.NewInt(60)))
		s.AdvanceTime(60)
		gas += s.execute(timelock, s.contracts[name].Pack("execute", admin, new(big.Int), data, [32]byte{}, salt))
	}
	s.pointsTo(proxy, 0)
	return gas
}

// pointsTo holds that what was measured did happen.
func (o *others) pointsTo(proxy common.Address, i int) {
	slot := common.HexToHash("0x360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc") // ERC-1967
	if found := common.BytesToAddress(o.Storage(proxy, slot).Bytes()); found != o.implementations[i] {
		check(fmt.Errorf("the proxy points to %v, not to %v", found, o.implementations[i]))
	}
}
