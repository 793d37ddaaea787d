package build

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io/fs"
	"os"
	"reflect"
	"testing"
	"testing/fstest"
)

// One compilation serves artifact and evidence: whatever the compiler is asked for beside, the artifact is that of a build, byte for byte.
func TestEvidenceChangesNothing(t *testing.T) {
	trees := map[string]fs.FS{
		"Token":  os.DirFS("../../demo/trees/v2"),
		"Ledger": mapTree(t, ledgerTree("0.8.37", true)), "Old": mapTree(t, oldTree),
	}
	for name, fsys := range trees {
		opts := Options{ChainID: 1, Compiler: compilers}
		want, err := Build(context.Background(), fsys, name, opts)
		if err != nil {
			t.Fatal(err)
		}
		got, evidence, err := BuildWithEvidence(context.Background(), fsys, name, opts)
		if err != nil {
			t.Fatal(err)
		}
		if !reflect.DeepEqual(want, got) {
			t.Errorf("%s: with evidence %+v, without %+v", name, got, want)
		}
		var document struct {
			Input struct {
				Sources map[string]struct{ Content string }
			}
			Output struct {
				Sources   map[string]struct{ AST struct{ NodeType string } }
				Contracts map[string]map[string]struct {
					EVM struct{ DeployedBytecode struct{ SourceMap string } }
				}
			}
		}
		if err := json.Unmarshal(evidence.Document, &document); err != nil {
			t.Fatal(err)
		}
		for file := range document.Input.Sources {
			if document.Output.Sources[file].AST.NodeType != "SourceUnit" {
				t.Errorf("%s: no AST of %s", name, file)
			}
		}
		if !bytes.Contains([]byte(evidence.Contract), []byte(":"+name)) || len(document.Input.Sources) == 0 {
			t.Errorf("%s: evidence of %s", name, evidence.Contract)
		}
	}
}

func mapTree(t *testing.T, files map[string]string) fs.FS {
	t.Helper()
	tree := make(fstest.MapFS)
	for name, text := range files {
		tree[name] = &fstest.MapFile{Data: []byte(text)}
	}
	return tree
}

// ledgerTree has what numbers of the AST could come into: immutables, a linked library, inheritance, files that nobody uses.
func ledgerTree(version string, viaIR bool) map[string]string {
	return map[string]string{
		"Ledger.sol": `import "./Sums.sol"; import "./Unused.sol"; pragma solidity ^0.8.0;
abstract contract Base { uint256 immutable start; constructor(uint256 s) { start = s; } function first() public view virtual returns (uint256) { return start; } }
contract Ledger is Base(7) { mapping(address => uint256) total; event Added(address who, uint256 sum);
	function add(uint256[] calldata list) external { total[msg.sender] += Sums.all(list); emit Added(msg.sender, total[msg.sender]); }
	function first() public view override returns (uint256) { return super.first() + 1; } }`,
		"Sums.sol":     `pragma solidity ^0.8.0; library Sums { function all(uint256[] calldata list) external pure returns (uint256 s) { for (uint256 i; i < list.length; i++) s += list[i]; } }`,
		"Unused.sol":   `pragma solidity ^0.8.0; contract Unused { Other other; function f() external { other = new Other(); } } contract Other {}`,
		"theseus.json": fmt.Sprintf(`{"theseus": 1, "compiler": {"version": %q}, "settings": {"viaIR": %v, "optimizer": {"enabled": true, "runs": 200}, "evmVersion": "shanghai"}, "contracts": {"Ledger": {"source": "Ledger.sol", "libraries": {"Sums": {"contract": "Sums"}}}, "Sums": {"source": "Sums.sol"}}}`, version, viaIR),
	}
}

var oldTree = map[string]string{
	"Old.sol":      `pragma solidity ^0.6.0; import "./More.sol"; contract Old is More { function f() external returns (uint256) { x += 2; return g(); } }`,
	"More.sol":     `pragma solidity ^0.6.0; contract More { uint256 internal x; function g() internal returns (uint256) { return ++x; } } contract Unused { function h() external {} }`,
	"theseus.json": `{"theseus": 1, "compiler": {"version": "0.6.12"}, "settings": {"optimizer": {"enabled": true, "runs": 200}, "evmVersion": "istanbul"}, "contracts": {"Old": {"source": "Old.sol"}}}`,
}
