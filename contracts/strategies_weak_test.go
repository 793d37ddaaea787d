package contracts_test

import (
	"os"
	"strings"
	"sync"
	"testing"
	"testing/fstest"

	"theseus/chain/evmtest"
)

// strategyWeaknesses are the defences of the library of which a test shows what happens without them.
var strategyWeaknesses = []struct{ file, old, new string }{
	{"Target.sol", "if (target == address(this) || ", "if (false && "},
	{"Target.sol", "if (target.code.length == 0 || ", "if (false && "},
	{"eternal/UpgradeabilityProxy.sol", "if (_versionUsed[label] || ", "if (false && "},
	{"eternal/UpgradeabilityProxy.sol", "if (msg.sender != _upgradeabilityOwner) revert", "if (false) revert"},
	{"relay/Relay.sol", "if (newVersion == owner) revert", "if (false) revert"},
	{"relay/Relay.sol", "if (newOwner == currentVersion) revert", "if (false) revert"},
	{"modular/Data.sol", "if (msg.sender != logic) revert", "if (false) revert"},
	{"modular/Authorised.sol", "if (!authorisation_.allowed(", "if (false && !authorisation_.allowed("},
	{"migration/NewContract.sol", "if (first != sum_.entries) revert", "if (false) revert"},
	{"migration/NewContract.sol", "if (msg.sender != source) revert", "if (false) revert"},
	{"migration/OldContract.sol", "if (!ours.equals(theirs)) revert", "if (false) revert"},
	{"migration/OldContract.sol", "        _checkRunning();\n        super._checkClosed();", "        super._checkClosed();"},
	{"uups/UUPS.sol", "if (address(this) == SELF) revert", "if (false) revert"},
	{"uups/UUPS.sol", "if (!ok || answer.length != 32 || ", "if (false && "},
	{"uups/UUPS.sol", "if (address(this) != SELF) revert", "if (false) revert"},
	{"uups/Locker.sol", "        _initialised = true;\n    }\n\n    function initialise", "    }\n\n    function initialise"},
	{"uups/Locker.sol", "        delete contentOf[msg.sender];\n\n        emit TakenOut(msg.sender, content.value);\n", ""},
	{"beacon/Beacon.sol", "if (msg.sender != owner) revert", "if (false) revert"},
}

// weakStrategy is a contract of the library as it would be without those defences.
func weakStrategy(t testing.TB, name string) *evmtest.Contract {
	t.Helper()
	c := evmtest.Compile(t, weakStrategyTree(), "eternal/TokenProxy.sol", "relay/Relay.sol", "modular/Data.sol",
		"migration/Savings.sol", "uups/Locker.sol", "beacon/Beacon.sol")[name]
	if c == nil {
		t.Fatalf("no weak %s", name)
	}
	return c
}

var weakStrategyTree = sync.OnceValue(func() evmtest.Sources {
	tree := make(fstest.MapFS)
	addFiles(tree, os.DirFS("strategies"), ".", "")
	for name, file := range tree {
		delete(tree, name)
		tree[strings.TrimPrefix(name, "/")] = file
	}
	for _, weakness := range strategyWeaknesses {
		text := string(tree[weakness.file].Data)
		if strings.Count(text, weakness.old) != 1 {
			panic(weakness.file + " has other than one " + weakness.old)
		}
		tree[weakness.file] = &fstest.MapFile{Data: []byte(strings.Replace(text, weakness.old, weakness.new, 1))}
	}
	return evmtest.Sources{Tree: tree, Quick: true}
})

// strategyAttack is a contract of attack/Strategies.sol.
func strategyAttack(t testing.TB, name string) *evmtest.Contract {
	t.Helper()
	c := evmtest.Compile(t, strategyAttackTree(), "attack/Strategies.sol")[name]
	if c == nil {
		t.Fatalf("no attack %s", name)
	}
	return c
}

var strategyAttackTree = sync.OnceValue(func() evmtest.Sources {
	tree := make(fstest.MapFS)
	addFiles(tree, os.DirFS("."), "strategies", "strategies")
	addFiles(tree, os.DirFS("."), "attack/Strategies.sol", "attack/Strategies.sol")
	return evmtest.Sources{Tree: tree, Quick: true}
})
