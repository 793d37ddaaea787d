package main

import (
	"bytes"
	"fmt"
	"math/big"
	"os"
	"path/filepath"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"

	"theseus/chain/bind"
	"theseus/chain/evmtest"
	"theseus/code/build"
	"theseus/code/solc"
)

// strategyFigures measures each way of keeping code replaceable beside OpenZeppelin's contract for the same.
func strategyFigures(r *run) []figure {
	o := newOthers(r.peerContracts())
	r.say("  compiling contracts/strategies")
	ours := r.strategies()
	for _, name := range []string{"UUPSProxy", "Locker", "LockerWithHeir", "TokenV0", "Guestbook", "Beacon", "BeaconProxy", "TokenProxy", "Relay"} {
		o.contracts[name] = ours[name]
	}
	o.contracts["ManagedProxy"] = &evmtest.Contract{CreationCode: bind.ByName("ManagedProxy").Creation(nil)}
	r.say("  transactions")
	counter, set := o.implementations[0], o.contracts["Counter"].Pack("set", big.NewInt(7))

	call := func(what string, ours, theirs uint64, yardstick string) figure {
		return figure{What: "call through " + what + " over direct call, cold", Unit: "gas", Ours: float64(ours), Yardstick: yardstick, Theirs: float64(theirs)}
	}
	gas := func(what string, ours uint64, yardstick string, theirs uint64) figure {
		return figure{What: what, Unit: "gas", Ours: float64(ours), Yardstick: yardstick, Theirs: float64(theirs)}.reported()
	}

	// As its Authority makes it: with the implementation, and the maker for its admin.
	managed, result := o.Deploy(keeper, append(o.contracts["ManagedProxy"].CreationCode, common.LeftPadBytes(counter[:], 32)...), nil)
	check(result.Err)
	transparent, _, transparentGas := o.transparent(deployer)

	uups, uupsGas := o.deploy("UUPSProxy", counter, set)
	theirUUPS, theirUUPSGas := o.deploy("ERC1967Proxy", counter, set)

	ourBeacon, ourBeaconGas := o.deploy("Beacon", counter, deployer)
	theirBeacon, theirBeaconGas := o.deploy("UpgradeableBeacon", counter, deployer)
	beaconProxy, beaconProxyGas := o.deploy("BeaconProxy", ourBeacon, set)
	theirBeaconProxy, theirBeaconProxyGas := o.deploy("OpenZeppelinBeaconProxy", theirBeacon, set)

	// Code that keeps nothing where these two keep their own: their slots would be warm already.
	token, _ := o.deploy("TokenV0")
	eternal, eternalGas := o.deploy("TokenProxy", deployer, "0", token, []byte{})
	book, _ := o.deploy("Guestbook")
	relayed, relayGas := o.deploy("Relay", book, deployer)
	over := func(proxy, code common.Address, contract, method string) uint64 {
		return o.send(proxy, contract, method).GasUsed - o.send(code, contract, method).GasUsed
	}

	return []figure{
		call("the managed proxy", o.overhead(managed), o.overhead(transparent), "OpenZeppelin Transparent").timesAtMost(1),
		call("UUPSProxy", o.overhead(uups), o.overhead(theirUUPS), "OpenZeppelin ERC1967Proxy").timesAtMost(1),
		call("BeaconProxy", o.overhead(beaconProxy), o.overhead(theirBeaconProxy), "OpenZeppelin BeaconProxy").timesAtMost(1),
		call("eternal storage", over(eternal, token, "TokenV0", "totalSupply"), 0, "").atMost(4902),
		call("the relay", over(relayed, book, "Guestbook", "guests"), 0, "").reported(),
		gas("upgrade by UUPS", o.upgradeUUPS("UUPSProxy", "Locker", "LockerWithHeir"), "OpenZeppelin UUPS", o.upgradeUUPS("ERC1967Proxy", "OwnedOne", "OwnedTwo")),
		gas("upgrade of a beacon, all its proxies at once", o.send(ourBeacon, "Beacon", "upgradeTo", o.implementations[1]).GasUsed,
			"OpenZeppelin UpgradeableBeacon", o.send(theirBeacon, "UpgradeableBeacon", "upgradeTo", o.implementations[1]).GasUsed),
		gas("upgrade of eternal storage, with a label", o.send(eternal, "TokenProxy", "upgradeTo", "1", o.implementations[1]).GasUsed, "", 0),
		gas("upgrade of a relay", o.send(relayed, "Relay", "changeContract", o.implementations[1]).GasUsed, "", 0),
		gas("deploy the managed proxy", result.GasUsed, "OpenZeppelin Transparent + ProxyAdmin", transparentGas),
		gas("deploy UUPSProxy, initialised", uupsGas, "OpenZeppelin ERC1967Proxy", theirUUPSGas),
		gas("deploy a beacon", ourBeaconGas, "OpenZeppelin UpgradeableBeacon", theirBeaconGas),
		gas("deploy BeaconProxy, initialised", beaconProxyGas, "OpenZeppelin BeaconProxy", theirBeaconProxyGas),
		gas("deploy eternal storage", eternalGas, "", 0),
		gas("deploy a relay", relayGas, "", 0),
	}
}

// upgradeUUPS is what one upgrade without a call takes, of a proxy that was upgraded before.
func (o *others) upgradeUUPS(proxy, one, two string) (gas uint64) {
	first, _ := o.deploy(one)
	second, _ := o.deploy(two)
	at, _ := o.deploy(proxy, first, o.contracts[one].Pack("initialise", deployer))
	for _, next := range []common.Address{second, first} {
		gas = o.send(at, one, "upgradeToAndCall", next, []byte{}).GasUsed
		slot := common.HexToHash("0x360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc") // ERC-1967
		if found := common.BytesToAddress(o.Storage(at, slot).Bytes()); found != next {
			check(fmt.Errorf("%s points to %v, not to %v", proxy, found, next))
		}
	}
	return gas
}

// strategies are the contracts of our library, compiled as its recipe says.
func (r *run) strategies() map[string]*evmtest.Contract {
	c := solc.New(solcConfig())
	defer c.Close()
	tree := os.DirFS(filepath.Join(filepath.Dir(modules()), "contracts", "strategies"))
	contracts := make(map[string]*evmtest.Contract)
	for _, compiled := range must(build.Compile(r.ctx, tree, build.Options{Compiler: c})) {
		contracts[compiled.Name] = &evmtest.Contract{ABI: must(abi.JSON(bytes.NewReader(compiled.ABI))), CreationCode: compiled.CreationCode}
	}
	return contracts
}
