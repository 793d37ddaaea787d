package contracts_test

import (
	"fmt"
	"io/fs"
	"math/big"
	"os"
	"slices"
	"strings"
	"sync"
	"testing"
	"testing/fstest"

	"github.com/ethereum/go-ethereum/common"

	"theseus/chain/evmtest"
)

// attackers are the contracts of contracts/attack by name.
func attackers(t testing.TB) map[string]*evmtest.Contract {
	t.Helper()
	compiled := evmtest.Compile(t, attackTree(), "attack/Implementations.sol", "attack/Wallets.sol", "attack/Services.sol", "attack/UUPS.sol",
		"attack/Initialisers.sol", "attack/Validators.sol", "attack/OperatorContracts.sol", "attack/Governors.sol", "attack/Upgrades.sol", "attack/Beacon.sol", "attack/Transparent.sol")
	shareABIs.Do(func() {
		for name, c := range compiled {
			abis()[name] = &c.ABI
		}
	})
	return compiled
}

var shareABIs sync.Once

// attackTree holds the attacks beside the contracts' own interfaces, bases and vendored libraries, and the UUPS base that people use.
var attackTree = sync.OnceValue(func() evmtest.Sources {
	tree := make(fstest.MapFS)
	addFiles(tree, os.DirFS("."), "attack", "attack")
	delete(tree, "attack/Strategies.sol") // on another tree: strategyAttackTree
	addFiles(tree, os.DirFS("."), "src/interfaces", "src/interfaces")
	for _, base := range []string{"src/Callback.sol", "src/OperatorContract.sol", "src/ServiceContract.sol", "src/ImplementationSlot.sol"} {
		addFiles(tree, os.DirFS("."), base, base)
	}
	addFiles(tree, os.DirFS("."), "src/vendor/@openzeppelin", "@openzeppelin")
	modules := os.DirFS("../node_modules")
	addFiles(tree, modules, "@openzeppelin/contracts/proxy/utils/UUPSUpgradeable.sol", "@openzeppelin/contracts/proxy/utils/UUPSUpgradeable.sol")
	addFiles(tree, modules, "@openzeppelin/contracts/interfaces/draft-IERC1822.sol", "@openzeppelin/contracts/interfaces/draft-IERC1822.sol")
	return evmtest.Sources{Tree: tree} // gas figures are of calls at these
})

func addFiles(tree fstest.MapFS, from fs.FS, root, as string) {
	err := fs.WalkDir(from, root, func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() || !strings.HasSuffix(name, ".sol") {
			return err
		}
		content, err := fs.ReadFile(from, name)
		tree[as+strings.TrimPrefix(name, root)] = &fstest.MapFile{Data: content}
		return err
	})
	if err != nil {
		panic(err)
	}
}

// attack deploys a contract of contracts/attack.
func (w *world) attack(contract string, arguments ...any) common.Address {
	w.t.Helper()
	return w.MustDeploy(deployer, attackers(w.t)[contract].Creation(arguments...))
}

// ---------------------------------------------------------------- positive controls

// weakness is a defence that can be taken away: where it stands in contracts/src, and what stands there instead. WEAK is true
// while the weakness is on, WEAKBIT is the same in assembly.
type weakness struct{ name, file, with, without string }

// weakList are weaknesses of contracts that are compiled together; 256 at most.
type weakList []weakness

// onOff makes WEAK a question to the contract's storage, so that one compiled contract has every weakness, each off until it is
// switched on.
const onOff = `
function _weak(uint256 k) view returns (bool w) {
    assembly { w := and(shr(k, sload(not(0))), 1) }
}

function _other() view returns (address other) {
    assembly { other := sload(0xfe) }
}
`

var weakSlot = common.MaxHash

var weakTree = sync.OnceValue(weakList(weaknesses).tree)

// tree is contracts/src with every listed defence made optional. It panics when a defence is no longer where it was.
func (list weakList) tree() evmtest.Sources {
	tree := make(fstest.MapFS)
	addFiles(tree, os.DirFS("."), "src", "")
	clean := make(fstest.MapFS)
	for name, file := range tree {
		clean[strings.TrimPrefix(name, "/")] = file
	}
	patched := make(map[string]string)
	for k, weak := range list {
		text, ok := patched[weak.file]
		if !ok {
			text = string(clean[weak.file].Data) + onOff
		}
		without := strings.NewReplacer(
			"WEAKBIT", fmt.Sprintf("and(shr(%d, sload(not(0))), 1)", k), "WEAK", fmt.Sprintf("_weak(%d)", k),
		).Replace(weak.without)
		if strings.Count(text, weak.with) != 1 {
			panic("weakness " + weak.name + ": the defence is not to be found once in " + weak.file)
		}
		patched[weak.file] = strings.Replace(text, weak.with, without, 1)
	}
	for name, text := range patched {
		// Pure functions may not ask for a weakness, nor call those that do.
		text = strings.NewReplacer("internal pure", "internal view", "private pure", "private view").Replace(text)
		clean[name] = &fstest.MapFile{Data: []byte(text)}
	}
	return evmtest.Sources{Tree: clean, Remappings: []string{"@openzeppelin/=vendor/@openzeppelin/"}, Quick: true}
}

func weakContracts(t testing.TB) map[string]*evmtest.Contract {
	t.Helper()
	return evmtest.Compile(t, weakTree(), "CodeRegistry.sol", "BeaconFamily.sol", "ManagedFamily.sol", "RelayFamily.sol", "TransparentFamily.sol", "UUPSFamily.sol", "PermissionedVerificationOperator.sol")
}

// weaken takes defences of CodeRegistry away.
func (w *world) weaken(names ...string) {
	w.t.Helper()
	creation := weakContracts(w.t)["CodeRegistry"].Creation(w.registry, w.service, uint64(roundTime), uint64(retryTime))
	// Called instead of deployed, it answers with the runtime code, for which the limit of EIP-170 does not hold.
	factory := common.HexToAddress("0xfac7")
	w.SetCode(factory, creation)
	w.SetCode(w.codeRegistry, w.must(w.View(stranger, factory, nil)).Ret)
	w.weakenAt(w.codeRegistry, names...)
	w.weak = names
}

// weakenAt switches weaknesses of a contract on that was deployed from the weak tree.
func (w *world) weakenAt(contract common.Address, names ...string) {
	w.t.Helper()
	switchOn(w.t, w.Chain, contract, names...)
}

func switchOn(t testing.TB, c *evmtest.Chain, contract common.Address, names ...string) {
	t.Helper()
	weakList(weaknesses).switchOn(t, c, contract, names...)
}

// switchOn switches weaknesses of a contract on that was compiled from the list's tree.
func (list weakList) switchOn(t testing.TB, c *evmtest.Chain, contract common.Address, names ...string) {
	t.Helper()
	mask := new(big.Int)
	for _, name := range names {
		k := slices.IndexFunc(list, func(weak weakness) bool { return weak.name == name })
		if k < 0 {
			t.Fatalf("no weakness %q", name)
		}
		mask.SetBit(mask, k, 1)
		switchedOn.Store(&list[k], true)
	}
	c.SetStorage(contract, weakSlot, common.BigToHash(mask))
}

// weakFamily deploys and approves a family of the weak tree.
func (w *world) weakFamily(family string, arguments ...any) common.Address {
	w.t.Helper()
	address := w.MustDeploy(deployer, weakContracts(w.t)[family].Creation(arguments...))
	w.must(w.send(keeper, w.registry, "Registry", "approve", address, kindFamily))
	return address
}
