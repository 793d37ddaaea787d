package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"

	"theseus/code/solc"
)

// vaultHead begins every file of the pairs of versions that are checked.
const vaultHead = `// SPDX-License-Identifier: MIT
pragma solidity ^0.8.24;
import {OwnableUpgradeable} from "@openzeppelin/contracts-upgradeable/access/OwnableUpgradeable.sol";
import {Initializable} from "@openzeppelin/contracts-upgradeable/proxy/utils/Initializable.sol";
import {UUPSUpgradeable} from "@openzeppelin/contracts-upgradeable/proxy/utils/UUPSUpgradeable.sol";
`

// wholeVault is a version of an ordinary contract: %[1]s is its annotation, %[2]s its name, %[3]s its first variables, %[4]s its last ones.
const wholeVault = `%[1]scontract %[2]s is Initializable, OwnableUpgradeable, UUPSUpgradeable {
    struct Deposit { uint128 amount; uint64 since; address payer; bytes32[] notes; }
    event Paid(address indexed payer, uint256 amount);
    %[3]s
    bool public closed;
    mapping(address => uint256) public shares;
    mapping(address => mapping(address => uint256)) internal limits;
    Deposit[] internal deposits;
    mapping(uint256 => Deposit) internal archive;
    string public title;
    bytes32[8] internal history;
    uint64 public round;
    %[4]s
    /// @custom:oz-upgrades-unsafe-allow constructor
    constructor() { _disableInitializers(); }
    function initialize(address to) external initializer { __Ownable_init(to); }
    function _authorizeUpgrade(address) internal override onlyOwner {}
    function pay(uint256 amount) external { require(!closed); shares[msg.sender] += amount; sum += amount; emit Paid(msg.sender, amount); }
    function draw(uint256 amount) external { shares[msg.sender] -= amount; sum -= amount; }
    function keep(Deposit calldata d) external onlyOwner { deposits.push(d); archive[deposits.length] = d; round += 1; }
}
`

// slimVault has the same state and hardly any code, so that thousands of them can be compiled at once.
const slimVault = `%[1]scontract %[2]s is Initializable {
    struct Deposit { uint128 amount; uint64 since; address payer; bytes32[] notes; }
    %[3]s
    bool internal closed;
    mapping(address => uint256) internal shares;
    mapping(address => mapping(address => uint256)) internal limits;
    Deposit[] internal deposits;
    mapping(uint256 => Deposit) internal archive;
    string internal title;
    bytes32[8] internal history;
    uint64 internal round;
    %[4]s
    function initialize() external initializer { sum = 1; }
}
`

// vaultPairs are the sources of pairs of versions, whose own variables have the visibility that is given; in every tenth one the second
// version has two variables the other way round.
func vaultPairs(pairs int, body, visibility string) map[string]string {
	sources := make(map[string]string)
	for i := range pairs {
		first := []string{"uint256 " + visibility + " sum;", "address " + visibility + " keeper;"}
		number := fmt.Sprintf("%05d", i)
		write := func(version, annotation, last string) {
			name := "Vault" + number + version
			sources["src/"+name+".sol"] = vaultHead + fmt.Sprintf(body, annotation, name, strings.Join(first, " "), last)
		}
		write("A", "", "")
		last := "uint64 " + visibility + " flags; mapping(bytes32 => address) " + visibility + " routes;"
		if i%10 == 9 {
			first[0], first[1], last = first[1], first[0], ""
		}
		write("B", "/// @custom:oz-upgrades-from Vault"+number+"A\n", last)
	}
	installed := os.DirFS(filepath.Join(modules(), "@openzeppelin"))
	for _, file := range slices.Sorted(maps.Keys(sources)) {
		follow(sources, installed, "@openzeppelin/", file)
	}
	return sources
}

// buildInfo compiles sources into a document as Hardhat writes it. A slim one selects no source maps and no generated code.
func (r *run) buildInfo(c *solc.Compilers, sources map[string]string, slim bool) []byte {
	selection := []string{"abi", "evm.methodIdentifiers", "storageLayout"}
	if slim {
		for _, code := range []string{"evm.bytecode.", "evm.deployedBytecode."} {
			selection = append(selection, code+"object", code+"linkReferences")
		}
	} else {
		selection = append(selection, "evm.bytecode", "evm.deployedBytecode")
	}
	input := standardJSON(sources, map[string]any{"*": map[string][]string{"*": selection, "": {"ast"}}})
	input = bytes.Replace(input, []byte(`"optimizer":{"enabled":true,"runs":200}`), []byte(`"optimizer":{"enabled":false}`), 1)
	output := must(c.Compile(r.ctx, compiler, [32]byte{}, input))
	var read struct {
		Errors []struct{ Severity, FormattedMessage string }
	}
	check(json.Unmarshal(output, &read))
	for _, e := range read.Errors {
		if e.Severity == "error" {
			check(fmt.Errorf("vaults: %s", e.FormattedMessage))
		}
	}
	document := fmt.Appendf(nil, `{"id":"vaults","_format":"hh-sol-build-info-1","solcVersion":%q,"solcLongVersion":%q,"input":`, compiler, string(compiler)+"+commit.00000000")
	document = append(document, input...)
	document = append(document, `,"output":`...)
	return append(append(document, output...), '}')
}

var vaultNumber = regexp.MustCompile(`Vault\d{5}`)

// renumbered is the document with other numbers in the contracts' names; everything stays where it was.
func renumbered(document []byte, by int) []byte {
	return vaultNumber.ReplaceAllFunc(document, func(name []byte) []byte {
		return fmt.Appendf(nil, "Vault%05d", must(strconv.Atoi(string(name[len("Vault"):])))+by)
	})
}

// onePair is a document of one pair of versions.
func (r *run) onePair() []byte {
	c := solc.New(solcConfig())
	defer c.Close()
	return r.buildInfo(c, vaultPairs(1, slimVault, "internal"), true)
}

// vaultFolders writes what is checked: many documents with everything that a compiler can say, and two slim ones of one document each.
func (r *run) vaultFolders() (whole string, slim []string) {
	limits := solc.DefaultLimits()
	limits.Memory, limits.Time, limits.Output = 2<<30, 20*time.Minute, 1<<30
	config := solcConfig()
	config.Limits = limits
	c := solc.New(config)
	defer c.Close()
	write := func(folder, name string, document []byte) string {
		folder = filepath.Join(r.dir, folder)
		check(os.MkdirAll(folder, 0o755))
		check(os.WriteFile(filepath.Join(folder, name), document, 0o644))
		return folder
	}
	r.say("  compiling %d pairs of versions", r.sizes.pairsPerFile)
	document := r.buildInfo(c, vaultPairs(r.sizes.pairsPerFile, wholeVault, "public"), false)
	for i := range r.sizes.pairFiles {
		whole = write("whole", fmt.Sprintf("vaults%02d.json", i), renumbered(document, i*r.sizes.pairsPerFile))
	}
	for _, n := range r.sizes.slimPairs {
		r.say("  compiling %d slim pairs in one document", n)
		slim = append(slim, write(fmt.Sprintf("slim%d", n), "vaults.json", r.buildInfo(c, vaultPairs(n, slimVault, "internal"), true)))
	}
	return whole, slim
}
