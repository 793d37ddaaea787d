package main

import (
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"regexp"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi"

	"theseus/chain/evmtest"
	"theseus/code/solc"
)

var importStatement = regexp.MustCompile(`(?m)^import\s[^;]*?["']([^"']+)["']`)

// follow adds to sources what a file of an installed package imports by relative paths, and so on.
func follow(sources map[string]string, installed fs.FS, prefix, file string) {
	for _, found := range importStatement.FindAllStringSubmatch(sources[file], -1) {
		imported := found[1]
		if strings.HasPrefix(imported, ".") {
			imported = path.Join(path.Dir(file), imported)
		}
		if _, known := sources[imported]; known || !strings.HasPrefix(imported, prefix) {
			continue
		}
		sources[imported] = string(must(fs.ReadFile(installed, imported[len(prefix):])))
		follow(sources, installed, prefix, imported)
	}
}

// soladyFactory makes Solady's proxies, which are made by a library.
const soladyFactory = `
pragma solidity ^0.8.4;
import {LibClone} from "solady/src/utils/LibClone.sol";
contract SoladyFactory {
    event Made(address proxy);
    function make(address implementation) external { emit Made(LibClone.deployERC1967(implementation)); }
}`

// peerContracts compiles the proxies of others with the settings that they come with: the compiler's default pipeline and
// EVM version, optimizer with 200 runs.
func (r *run) peerContracts() map[string]*evmtest.Contract {
	if r.peers != nil {
		return r.peers
	}
	r.say("  compiling what to compare with")
	c := solc.New(solcConfig())
	defer c.Close()
	sources := map[string]string{"Counter.sol": oneContract, "Factory.sol": soladyFactory, "Contracts.sol": `
pragma solidity ^0.8.22;
import "@openzeppelin/contracts/proxy/transparent/TransparentUpgradeableProxy.sol";
import "@openzeppelin/contracts/governance/TimelockController.sol";
import "@openzeppelin/contracts/proxy/beacon/BeaconProxy.sol";
import "@openzeppelin/contracts/proxy/beacon/UpgradeableBeacon.sol";
import "@openzeppelin/contracts/proxy/utils/UUPSUpgradeable.sol";
contract OpenZeppelinBeaconProxy is BeaconProxy {
    constructor(address beacon, bytes memory data) BeaconProxy(beacon, data) {}
}
contract OwnedOne is UUPSUpgradeable {
    address public owner;
    function initialise(address owner_) external { require(owner == address(0)); owner = owner_; }
    function _authorizeUpgrade(address) internal view override { require(msg.sender == owner); }
}
contract OwnedTwo is OwnedOne {
    function version() external pure returns (uint256) { return 2; }
}`}
	follow(sources, os.DirFS(filepath.Join(modules(), "solady")), "solady/", "Factory.sol")
	follow(sources, os.DirFS(filepath.Join(modules(), "openzeppelin-5.7.0")), "@openzeppelin/contracts/", "Contracts.sol")
	selection := map[string]any{"*": map[string][]string{"*": {"abi", "evm.bytecode.object"}}}
	output := must(c.Compile(r.ctx, compiler, [32]byte{}, standardJSON(sources, selection)))
	var read struct {
		Errors    []struct{ Severity, FormattedMessage string }
		Contracts map[string]map[string]struct {
			ABI abi.ABI
			EVM struct{ Bytecode struct{ Object string } }
		}
	}
	check(json.Unmarshal(output, &read))
	for _, e := range read.Errors {
		if e.Severity == "error" {
			check(fmt.Errorf("contracts to compare with: %s", e.FormattedMessage))
		}
	}
	r.peers = make(map[string]*evmtest.Contract)
	for _, file := range read.Contracts {
		for name, found := range file {
			if code, err := hex.DecodeString(found.EVM.Bytecode.Object); err == nil && len(code) > 0 {
				r.peers[name] = &evmtest.Contract{ABI: found.ABI, CreationCode: code}
			}
		}
	}
	return r.peers
}

// safeContract is a contract of the Safe as its package brings it, compiled by its authors.
func safeContract(name string) *evmtest.Contract {
	b := must(os.ReadFile(filepath.Join(modules(), "@safe-global/safe-smart-account/build/artifacts/contracts", filepath.FromSlash(name)+".json")))
	var artifact struct {
		ABI      abi.ABI
		Bytecode string
	}
	check(json.Unmarshal(b, &artifact))
	return &evmtest.Contract{ABI: artifact.ABI, CreationCode: must(hex.DecodeString(strings.TrimPrefix(artifact.Bytecode, "0x")))}
}
