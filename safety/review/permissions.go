package review

import (
	"encoding/hex"
	"fmt"
	"math/big"
	"slices"
	"strconv"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"theseus/printable"
	"theseus/safety/layout"
	"theseus/safety/permission"
)

// Permissions is who may call what, and what becomes of it.
type Permissions struct {
	Changes []permission.Change `json:"changes"`
	Rules   []*permission.Rule  `json:"rules"` // of the new code: all functions that change something
	Holders []Holder            `json:"holders"`
	Note    string              `json:"note,omitempty"` // why it is not known
}

// Holder is who has what the rules name, and what roles are.
type Holder struct {
	Name   string   `json:"name"`             // owner(), MINTER_ROLE
	Old    string   `json:"old,omitempty"`    // value of a constant before
	New    string   `json:"new,omitempty"`    // and now
	Live   []string `json:"live,omitempty"`   // what the contract answers now
	Change string   `json:"change,omitempty"` // added, changed, no longer asked for
}

func rulesOf(s *Side) (*permission.Rules, error) {
	if s == nil {
		return &permission.Rules{}, nil
	}
	if s.tree == nil {
		return nil, fmt.Errorf("there is no syntax tree of %s", s.Contract)
	}
	signatures := make(map[string]string)
	for signature, selector := range s.Artifact.MethodIdentifiers {
		signatures[selector] = signature
	}
	return permission.Of(s.tree, s.Contract, signatures)
}

// permissions compares who may call what, and asks the contract who has what the rules of the old code name.
func (r *Report) permissions(s *Subject) error {
	r.Permissions = Permissions{Changes: []permission.Change{}, Rules: []*permission.Rule{}, Holders: []Holder{}}
	p := &r.Permissions
	old, err := rulesOf(s.Old)
	if err != nil {
		p.Note = printable.Text(err.Error())
		return nil
	}
	new, err := rulesOf(s.New)
	if err != nil {
		p.Note = printable.Text(err.Error())
		return nil
	}
	if s.Old != nil {
		p.Changes = permission.Compare(old, new)
	}
	p.Rules = new.Functions
	before := make(map[string]permission.Authority)
	for _, a := range old.Authorities {
		before[a.Name] = a
	}
	seen := make(map[string]bool)
	for _, a := range new.Authorities {
		seen[a.Name] = true
		h := Holder{Name: printable.Text(a.Name), New: constantOf(s.New, a)}
		was, had := before[a.Name]
		if had {
			h.Old = constantOf(s.Old, was)
			if h.Live, err = s.holders(was); err != nil {
				return err
			}
		}
		switch {
		case s.Old == nil:
		case !had && a.Role:
			h.Change = "added"
		case !had && s.Old.answers(a.Selector):
			if h.Live, err = s.holders(a); err != nil {
				return err
			}
		case h.Old != h.New:
			h.Change = "changed"
		}
		if h.Old != "" || h.New != "" || h.Change != "" || len(h.Live) > 0 { // a variable of two trees says nothing about who it names
			p.Holders = append(p.Holders, h)
		}
	}
	for _, a := range old.Authorities {
		if !seen[a.Name] {
			h := Holder{Name: printable.Text(a.Name), Old: constantOf(s.Old, a), Change: "no longer asked for"}
			if h.Live, err = s.holders(a); err != nil {
				return err
			}
			p.Holders = append(p.Holders, h)
		}
	}
	// One rule may stand in several changes: made printable once.
	done := make(map[*permission.Rule]bool)
	show := func(rule *permission.Rule) {
		if rule == nil || done[rule] {
			return
		}
		done[rule] = true
		rule.Function, rule.File = printable.Text(rule.Function), printable.Text(rule.File)
		for _, list := range [][]string{rule.Who, rule.When, rule.Notes, rule.Modifiers} {
			for i := range list {
				list[i] = printable.Text(list[i])
			}
		}
	}
	for i := range p.Changes {
		p.Changes[i].Function = printable.Text(p.Changes[i].Function)
		show(p.Changes[i].Old)
		show(p.Changes[i].New)
	}
	for _, rule := range p.Rules {
		show(rule)
	}
	return nil
}

// answers reports whether the contract has a function of that selector.
func (s *Side) answers(selector string) bool {
	for _, known := range s.Artifact.MethodIdentifiers {
		if known == selector {
			return true
		}
	}
	return false
}

// constantOf is the value of a role, or of an account that is a constant.
func constantOf(s *Side, a permission.Authority) string {
	if s == nil || !a.Role {
		return printable.Text(a.Value)
	}
	if v := roleOf(s, a); v != nil {
		return fmt.Sprintf("0x%x", v)
	}
	return printable.Text(a.Value)
}

func roleOf(s *Side, a permission.Authority) []byte {
	if s.compiled == nil || !a.Role {
		return nil
	}
	if v := s.compiled.Variables[a.Variable]; v != nil {
		return v.Value
	}
	return nil
}

const maxMembers = 10

// holders asks the live contract who has what the rules of its code name.
func (s *Subject) holders(a permission.Authority) ([]string, error) {
	if s.Read == nil {
		return nil, nil
	}
	switch {
	case a.Unread:
		return []string{unread}, nil
	case a.Role:
		return s.members(roleOf(s.Old, a))
	case a.Members:
		return s.membersOfMapping(a)
	case a.Selector != "":
		selector, err := hex.DecodeString(a.Selector)
		if err != nil || len(selector) != 4 {
			return nil, nil
		}
		answer, err := s.Read(Query{Data: selector})
		return word(answer), err
	case a.Value != "":
		return nil, nil // a constant
	}
	if v := s.Old.immutable(strconv.Itoa(a.Variable)); v != nil {
		return []string{common.BytesToAddress(v).Hex() + ", by its code"}, nil
	}
	at, kind := s.Old.place(a.Variable, a.Path)
	if kind == nil || kind.Kind != layout.Address {
		return []string{unread}, nil
	}
	slot, offset := new(big.Int).DivMod(at, big.NewInt(32), new(big.Int))
	answer, err := s.Read(Query{Slot: true, Data: common.BigToHash(slot).Bytes()})
	if err != nil {
		return nil, err
	}
	from := 12 - int(offset.Int64())
	if len(answer) != 32 || from < 0 {
		return []string{unread}, nil
	}
	return []string{common.BytesToAddress(answer[from : from+20]).Hex()}, nil
}

// unread is said of accounts that stand where nobody looked.
const unread = "not read"

// place of a variable, or of a member of its structure, and its type; nil: it is not known.
func (s *Side) place(variable int, path []string) (at *big.Int, kind *layout.Type) {
	k := s.evidence()
	if k == nil {
		return nil, nil
	}
	for _, v := range layout.Of(k).Storage {
		if v.Source != nil && v.Source.ID == variable {
			at, kind = new(big.Int).Set(v.At), v.Type
		}
	}
	for _, name := range path {
		if kind == nil {
			return nil, nil
		}
		i := slices.IndexFunc(kind.Members, func(m *layout.Variable) bool { return m.Name == name })
		if i < 0 {
			return nil, nil
		}
		at.Add(at, kind.Members[i].At)
		kind = kind.Members[i].Type
	}
	return at, kind
}

// membersOfMapping tells which of the accounts of the proposal are in a mapping from accounts to what counts as yes.
func (s *Subject) membersOfMapping(a permission.Authority) ([]string, error) {
	at, kind := s.Old.place(a.Variable, a.Path)
	if kind == nil || kind.Kind != layout.Mapping || kind.Key == nil || kind.Key.Kind != layout.Address || kind.Value == nil || kind.Value.Kind != layout.Bool && kind.Value.Kind != layout.Uint {
		return []string{unread}, nil
	}
	slot := common.BigToHash(new(big.Int).Rsh(at, 5))
	var found []string
	for _, account := range s.accounts() {
		answer, err := s.Read(Query{Slot: true, Data: crypto.Keccak256(common.LeftPadBytes(account[:], 32), slot[:])})
		if err != nil {
			return nil, err
		}
		if new(big.Int).SetBytes(answer).Sign() != 0 {
			found = append(found, account.Hex())
		}
	}
	return append(found, others), nil
}

// others is said where the contract does not list who has a role.
const others = "others: the contract does not list them"

// accounts of the proposal: the record's signers, and who proposed it.
func (s *Subject) accounts() (list []common.Address) {
	if s.Standing != nil {
		list = append(list, s.Standing.Signers...)
	}
	if s.Proposal != nil {
		if proposer := s.Proposal.Intent.Head().Proposer; !slices.Contains(list, proposer) {
			list = append(list, proposer)
		}
	}
	return list
}

func word(answer []byte) []string {
	if len(answer) != 32 {
		return []string{"gives no answer"}
	}
	if slices.ContainsFunc(answer[:12], func(b byte) bool { return b != 0 }) {
		return []string{fmt.Sprintf("0x%x", answer)}
	}
	return []string{common.BytesToAddress(answer).Hex()}
}

// members of a role: those that the contract lists, or which of the accounts of the proposal have it.
func (s *Subject) members(role []byte) ([]string, error) {
	if len(role) != 32 || s.Old.Artifact.MethodIdentifiers["hasRole(bytes32,address)"] == "" {
		return nil, nil
	}
	call := func(signature string, words ...[]byte) ([]byte, error) {
		return s.Read(Query{Data: slices.Concat(crypto.Keccak256([]byte(signature))[:4], slices.Concat(words...))})
	}
	var found []string
	if s.Old.Artifact.MethodIdentifiers["getRoleMemberCount(bytes32)"] != "" {
		answer, err := call("getRoleMemberCount(bytes32)", role)
		if err != nil {
			return nil, err
		}
		count := new(big.Int).SetBytes(answer)
		for i := int64(0); i < maxMembers && count.Cmp(big.NewInt(i)) > 0; i++ {
			member, err := call("getRoleMember(bytes32,uint256)", role, common.BigToHash(big.NewInt(i)).Bytes())
			if err != nil {
				return nil, err
			}
			found = append(found, word(member)...)
		}
		if count.Cmp(big.NewInt(maxMembers)) > 0 {
			found = append(found, fmt.Sprintf("and others, %v in all", count))
		}
		return found, nil
	}
	for _, account := range s.accounts() {
		answer, err := call("hasRole(bytes32,address)", role, common.LeftPadBytes(account[:], 32))
		if err != nil {
			return nil, err
		}
		if len(answer) == 32 && answer[31] == 1 {
			found = append(found, account.Hex())
		}
	}
	return append(found, others), nil
}
