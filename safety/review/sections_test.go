package review

import (
	"bytes"
	"encoding/json"
	"fmt"
	"html"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"theseus/chain/evmtest"
	"theseus/upgrade"
)

// told is a form of a report as units of which each says one thing: lines, rows of tables, objects.
type told map[string][]string

var (
	unitOfPage = regexp.MustCompile(`(?s)<(tr|li|p|h1|pre|summary|caption)[ >].*?</(?:tr|li|p|h1|pre|summary|caption)>`)
	tagOfPage  = regexp.MustCompile(`<[^>]*>`)
)

// tell writes a report in all its forms.
func tell(t *testing.T, r *Report) told {
	t.Helper()
	var text, markdown, page bytes.Buffer
	for _, err := range []error{r.WriteText(&text), r.WriteMarkdown(&markdown), r.WriteHTML(&page)} {
		if err != nil {
			t.Fatal(err)
		}
	}
	forms := told{}
	for name, b := range map[string]string{"text": text.String(), "markdown": markdown.String()} {
		lines := strings.Split(b, "\n")
		for i := range lines { // what belongs to a line stands below it
			forms[name] = append(forms[name], strings.Join(lines[i:min(i+4, len(lines))], "\n"))
		}
	}
	for _, unit := range unitOfPage.FindAllString(page.String(), -1) {
		forms["html"] = append(forms["html"], html.UnescapeString(tagOfPage.ReplaceAllString(unit, " ")))
	}
	b, err := json.Marshal(r)
	if err != nil {
		t.Fatal(err)
	}
	var document any
	if err := json.Unmarshal(b, &document); err != nil {
		t.Fatal(err)
	}
	forms["json"] = objects(document, true)
	return forms
}

// objects below a value, each as its leaves; the whole document is none of them, but its texts are.
func objects(v any, root bool) (found []string) {
	var leaves func(v any) string
	leaves = func(v any) string {
		switch v := v.(type) {
		case map[string]any:
			var all []string
			for name, inner := range v {
				all = append(all, name+"="+leaves(inner))
			}
			return strings.Join(all, "\n")
		case []any:
			var all []string
			for _, inner := range v {
				all = append(all, leaves(inner))
			}
			return strings.Join(all, "\n")
		}
		return fmt.Sprint(v)
	}
	switch v := v.(type) {
	case map[string]any:
		if !root {
			found = append(found, leaves(v))
		}
		for name, inner := range v {
			if _, isText := inner.(string); isText && root {
				found = append(found, name+"="+inner.(string))
			}
			found = append(found, objects(inner, false)...)
		}
	case []any:
		for _, inner := range v {
			found = append(found, objects(inner, false)...)
		}
	case string:
		found = append(found, v)
	}
	return found
}

// says reports whether one unit of a form has all of the parts.
func (f told) says(form string, parts ...string) bool {
	return slices.ContainsFunc(f[form], func(unit string) bool {
		for _, part := range parts {
			if !strings.Contains(unit, part) {
				return false
			}
		}
		return true
	})
}

var formNames = []string{"text", "markdown", "json", "html"}

// Everything that issue and manual promise of a review is in each of its forms, and says the same in them.
func TestEveryFormTellsEverything(t *testing.T) {
	s := vault(t)
	old, a := s.Old.Artifact, s.New.Artifact
	forms := tell(t, made(t, s))
	contract, p := s.Proposal.Intent.Head().Contract.Hex(), s.Proposal
	separator := p.Domain.Separator()
	hex := func(b []byte) string { return fmt.Sprintf("%#x", b) }
	account := func(i int) string { return evmtest.Account(i).Hex() }
	for noun, claims := range map[string][][]string{
		"title":       {{"Upgrade of " + contract + " to version 5"}, {p.Digest().String()}},
		"who":         {{"proposed by", account(1) + ", a signer"}, {"signatures", "1 of 2 that are needed, from 3 signers"}, {"signed by", account(1)}, {"rejected by", account(3)}, {"state", "version 4 runs"}},
		"what":        {{"contract", contract + " on chain 31337"}, {"code", "Vault at git+https://example.org/vault.git#v5"}, {"commit", "c0ffee"}},
		"looked at":   {{"looked at", "block 1234, " + common.HexToHash("0xb10c").Hex()}, {"first block of the chain", common.HexToHash("0x6e").Hex()}},
		"hash":        {{"tree hash", a.TreeHash.String()}, {"what runs now", old.TreeHash.String()}, {"source of what runs now", old.TreeHash.String()}},
		"build":       {{"implementation", a.Implementation.Hex()}, {"code hash", a.CodeHash.Hex()}, {"version", "5"}, {"epoch", "3"}},
		"source":      {{"return amount * perMille / 1000;"}, {"return (amount * perMille + 999) / 1000;"}, {"src/Types.sol"}, {"What an account has in the vault."}},
		"functions":   {{"function extend(address plugin, bytes data)", "0x9793bd71"}, {"function setSpare(uint256 value)", "0x6769a17f"}},
		"events":      {{"event Deposited(address indexed account, uint256 amount)"}, {"event Deposited(address indexed account, uint256 amount, uint256 fee)"}},
		"errors":      {{"error Again()", "0xebd1150f"}},
		"permissions": {{"sweep(address)", "guard lost", "msg.sender == _owner", "anyone"}, {"extend(address,bytes)", "new function"}, {"deposit()", "!_entered"}},
		"roles":       {{"KEEPER_ROLE", hex(crypto.Keccak256([]byte("KEEPER"))), hex(crypto.Keccak256([]byte("KEEPER_2"))), "changed", account(2)}, {"_owner", account(1)}},
		"storage": {
			{"treasury at slot 62 was uint256 and is address"}, {"limits.daily moved up by 8 bytes"}, {"slot 62 is not in use: it holds zero"},
			{"limits.single", "uint64", "moved"}, {"treasury", "address", "62"}, {"_entered", "bool", "added"}, {"rate", "uint32", "added"}, {"Guards.__gap", "uint256[48]"},
		},
		"safety":      {{"delegatecall", "foreign code could run on this contract's storage"}},
		"code":        {{"hat runs differs: "}, {"DELEGATECALL"}, {"Vault.cap", "1000", "2000"}, {"Vault.FEE", "3", "5"}, {"Vault.extend(address,bytes)"}},
		"initialiser": {{"initialiser", "initialise2(treasury_ = " + account(3) + ", keeper = " + account(4) + ")", contract, "with 1 wei"}},
		"assertions":  {{"assertion 0", "owner()", "must be EQ", account(1)}, {"assertion 1", "not known: another contract's", "must be GE"}},
		"settings":    {{"settings.optimizer.runs", "200", "800"}, {"settings.evmVersion", "shanghai", "cancun"}},
		"wallet":      {{"newHash", a.TreeHash.String()}, {"collectUntil"}, {"minGas"}},
		"digests":     {{"domain separator", hex(separator[:])}, {"hash of the message", hex(crypto.Keccak256(upgrade.EncodeData(p.Intent)))}, {"digest", p.Digest().String()}},
		"times":       {{"signatures are collected until"}, {"this was looked at"}, {"activation can happen at the earliest"}, {"activation can happen until"}},
		"glance":      {{"derived again", "all as signed"}, {"who may call what", "1 guard lost"}, {"storage", "places change"}},
		"questions":   {{"Anyone may call now what not anyone could: sweep(address)"}, {"The code has DELEGATECALL now"}, {"KEEPER_ROLE is another role now"}, {"Was it rehearsed"}},
	} {
		for _, claim := range claims {
			for _, form := range formNames {
				if !forms.says(form, claim...) {
					t.Errorf("%s: %s does not say %q", noun, form, claim)
				}
			}
		}
	}
	for _, form := range formNames[:2] {
		if !forms.says(form, "src/Shares.sol", "changes that do not reach the code are left out") {
			t.Errorf("%s does not say what it leaves out", form)
		}
	}
	if !forms.says("html", "src/Shares.sol", "changes that do not reach the code are left out") || !slices.Equal(made(t, s).Unseen, []string{"src/Shares.sol"}) {
		t.Error("what is left out is not said")
	}
	for _, form := range formNames {
		for _, wrong := range [][]string{{"NOT as signed"}, {"seen = 2"}, {"sweep(address)", "removed", "Vault.FEE"}, {"limits.single moved down by 8 bytes, because"}} {
			if forms.says(form, wrong...) {
				t.Errorf("%s says %q", form, wrong)
			}
		}
	}
}

// What is not as signed is the first thing that every form says.
func TestEveryFormContradicts(t *testing.T) {
	s := vault(t)
	said := *s.Proposal.Intent.(*upgrade.Upgrade)
	said.CodeHash[0]++
	s.Proposal = &upgrade.Proposal{Domain: s.Proposal.Domain, Intent: &said}
	r := made(t, s)
	forms := tell(t, r)
	for _, form := range formNames {
		if !forms.says(form, "code hash", s.New.Artifact.CodeHash.Hex(), common.Hash(said.CodeHash).Hex()) {
			t.Errorf("%s does not say it", form)
		}
	}
	for _, write := range []func(*bytes.Buffer) error{func(b *bytes.Buffer) error { return r.WriteText(b) }, func(b *bytes.Buffer) error { return r.WriteMarkdown(b) }, func(b *bytes.Buffer) error { return r.WriteHTML(b) }} {
		var b bytes.Buffer
		if err := write(&b); err != nil {
			t.Fatal(err)
		}
		warning, facts := strings.Index(b.String(), "do not sign"), strings.Index(b.String(), "Derived again here")
		if warning < 0 || warning > facts {
			t.Errorf("the warning stands at %d, the facts at %d", warning, facts)
		}
	}
}

// Two trees, and a first version, are reviewed with the same sections as far as there is something to say.
func TestEveryFormOfTwoTreesAndOfAFirstVersion(t *testing.T) {
	old, is := vaultSides(t)
	for name, test := range map[string]struct {
		subject *Subject
		says    [][]string
		not     [][]string
	}{
		"two trees":     {&Subject{Old: old, New: is}, [][]string{{"Two trees"}, {"sweep(address)", "guard lost"}, {"settings.optimizer.runs", "200", "800"}, {"tree hash", is.Artifact.TreeHash.String()}}, [][]string{{"proposed by"}, {"as signed"}}},
		"the same tree": {&Subject{Old: is, New: is}, [][]string{{"he code is the same, byte for byte"}, {"settings", "0 changes"}, {"who may call what", "0 changes"}}, [][]string{{"guard lost"}, {"settings.evmVersion"}}},
		"first version": {&Subject{Old: nil, OldNote: "nothing runs yet", New: is}, [][]string{{"There is nothing to compare with (nothing runs yet)"}, {"anyone may call 2 of 5 functions"}, {"_owner", "address"}}, [][]string{{"guard lost"}, {"nothing changes"}}},
	} {
		forms := tell(t, made(t, test.subject))
		for _, form := range formNames {
			for _, claim := range test.says {
				if !forms.says(form, claim...) {
					t.Errorf("%s: %s does not say %q", name, form, claim)
				}
			}
			for _, wrong := range test.not {
				if forms.says(form, wrong...) {
					t.Errorf("%s: %s says %q", name, form, wrong)
				}
			}
		}
	}
}
