package review

import (
	"context"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/ethereum/go-ethereum/common"

	"theseus/chain/signer"
	"theseus/code/build"
	"theseus/upgrade"
)

// Texts of a tree that steer: each is where a stranger can put it. The compiler refuses what reorders beyond the end of a literal or comment, and
// takes what does not; a tree with a path that steers is refused.
const (
	steering  = "\u202eevil\u202c\u2066x\u2069" // other way round, and back
	invisible = "\u200b\u00ad\ufeff\u3164"
	control   = "\x1b[2J\x1b]8;;file:///\x07\x7f\u009b"
	folder    = "<b onclick=x>``` & '' {{.Title}}"
	tagged    = "</span><script>alert(1)</script>\"'><img src=x onerror=y>`"
)

// hostileTree is a tree of one contract with such texts everywhere, or with plain ones in their place.
func hostileTree(version, steering, invisible, control, tagged string) fstest.MapFS {
	text := steering + invisible + tagged
	quoted := strings.ReplaceAll(text, `"`, `\"`)
	source := `// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;
import {Base} from "./` + folder + `/Base.sol";
/* comment ` + text + control + "\n" + "```\n# heading\n" + version + ` */
/// @title ` + text + `
contract Evil is Base {
    /// @custom:storage-location erc7201:` + tagged + steering + invisible + `
    struct Hidden { uint256 a; uint256 b` + version + `; }
    string constant NAME = unicode"` + quoted + version + `";
    bytes32 public constant ROLE = keccak256(unicode"` + quoted + version + `");
    /// @custom:oz-renamed-from ` + text + `
    uint256 public value` + version + `;
    address public boss; // ` + text + `
    mapping(bytes32 => mapping(address => bool)) public has;
    error Refused(string why);
    function name() external pure returns (string memory) { return NAME; }
    function act(string calldata word) external {
        require(msg.sender == boss, unicode"` + quoted + version + `");
        require(keccak256(bytes(word)) == keccak256(unicode"` + quoted + `"), "no");
        if (value` + version + ` > 1) revert Refused(unicode"` + quoted + `");
        value` + version + ` = 1;
    }
    function grant() external { require(has[keccak256(unicode"` + quoted + version + `")][msg.sender]); boss = msg.sender; }
    function initialise(string calldata word) external { require(value` + version + ` == 0); value` + version + ` = bytes(word).length; }
}
`
	return fstest.MapFS{
		"theseus.json":       {Data: []byte(`{"theseus": 1, "compiler": {"version": "0.8.37"}, "settings": {"evmVersion": "shanghai", "remappings": ["r` + version + steering + `/=lib/"]}, "contracts": {"Evil": {"source": "Evil.sol"}}}`)},
		"Evil.sol":           {Data: []byte(source)},
		folder + "/Base.sol": {Data: []byte("// SPDX-License-Identifier: Apache-2.0\npragma solidity 0.8.37;\nabstract contract Base { uint256 public base" + version + "; } // " + text + control + "\n")},
	}
}

func hostileSide(t *testing.T, fsys fstest.MapFS) *Side {
	t.Helper()
	a, e, err := build.BuildWithEvidence(context.Background(), fsys, "Evil", build.Options{ChainID: 1, Compiler: compilers()})
	if err != nil {
		t.Fatal(err)
	}
	s, err := NewSide(a, e)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// A real tree whose names, comments, literals, annotations, paths and settings steer, under a proposal whose texts do: in every form they are shown.
func TestHostileTreeIsShownAndNeverObeyed(t *testing.T) {
	old, is := hostileSide(t, hostileTree("1", steering, invisible, control, tagged)), hostileSide(t, hostileTree("2", steering, invisible, control, tagged))
	all := steering + invisible + control + tagged
	p := proposalOf(is.Artifact)
	p.Domain.ChainID = 1
	code := upgrade.CodeOf(p.Intent)
	code.Link, code.ContractName = "git+https://example.org/"+all, "Evil"+all
	code.Initialiser = pack(t, is.Artifact, "initialise", all)
	code.Assertions = []upgrade.Assertion{{Target: p.Intent.Head().Contract, CallData: pack(t, is.Artifact, "name"), Comparison: upgrade.HASH}}
	r := made(t, &Subject{
		Proposal: p, Old: old, New: is, Fields: signer.Show(p.Domain, p.Intent), OldNote: all,
		Standing: &Standing{LastVersion: 1, State: all, Signers: []common.Address{}},
		Read:     func(Query) ([]byte, error) { return []byte(all), nil },
	})
	forms, err := formsOf(r)
	if err != nil {
		t.Fatal(err)
	}
	if why := steers(forms); why != "" {
		t.Error(why)
	}
	if err := pageFault(forms["html"]); err != nil {
		t.Errorf("html: %v", err)
	}
	if why := fenceFault(forms["markdown"]); why != "" {
		t.Error(why)
	}
	// Where a stranger's text comes out, it is seen for what it is.
	told := tell(t, r)
	for place, parts := range map[string][]string{
		"link":                  {`git+https://example.org/\u202eevil\u202c`},
		"name in the recipe":    {`Evil\u202eevil\u202c`},
		"state":                 {"state", `\u202eevil\u202c`},
		"path":                  {folder + "/Base.sol"},
		"comment":               {`comment \u202eevil\u202c\u2066x\u2069\u200b\u00ad\ufeff\u3164`, `\x1b[2J\x1b]8;;file:///\a\x7f\u009b`},
		"title":                 {`@title \u202eevil`},
		"revert text":           {"msg.sender == boss, unicode\"", `\u202eevil`},
		"constant":              {"Evil.NAME", `\u202eevil`},
		"role":                  {"Evil.ROLE", `\u202eevil`},
		"computed role":         {"grant()", `\u202eevil`},
		"namespace":             {"namespace ", `\u202eevil`},
		"name that was another": {`@custom:oz-renamed-from`, `\u202eevil`},
		"setting":               {"settings.remappings", `\u202eevil`},
		"initialiser":           {`initialise(word = "\u202eevil\u202c\u2066x\u2069\u200b\u00ad\ufeff\u3164\x1b[2J`},
		"wallet":                {"contractName", `\u202eevil`},
	} {
		for _, form := range formNames {
			shown := parts
			if form == "markdown" && place == "path" {
				shown = []string{escape(folder) + "/Base.sol"} // in a heading
			}
			if !told.says(form, shown...) {
				t.Errorf("%s: %s does not show %q", place, form, shown)
			}
		}
	}
	// The controls: the trees do have these texts, and the tests see them where they are let through.
	for _, name := range []string{"Evil.sol", folder + "/Base.sol"} {
		if text := is.Sources[name]; !strings.Contains(text, steering+invisible) || !strings.Contains(text, control) {
			t.Errorf("%q has lost its texts", name)
		}
	}
	r.Files[0].Lines[0].Text = control
	r.Origin[0].Found = steering
	r.Calls[0].Text = invisible
	through, err := formsOf(r)
	if err != nil {
		t.Fatal(err)
	}
	for form, text := range through {
		if steers(map[string]string{form: text}) == "" && form != "json" {
			t.Errorf("%s: what was let through was not seen", form)
		}
	}
}
