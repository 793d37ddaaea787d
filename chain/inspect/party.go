package inspect

import (
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"theseus/chain/fork"
)

// Party is somebody with power over a contract, and who stands behind.
type Party struct {
	Address common.Address `json:"address"`
	What    string         `json:"what"`
	// Owners and Threshold of a Safe.
	Owners    []common.Address `json:"owners,omitempty"`
	Threshold uint64           `json:"threshold,omitempty"`
	// Others that a ProxyAdmin is the admin of, as far as events led to them.
	Others []common.Address `json:"others,omitempty"`
	Owner  *Party           `json:"owner,omitempty"`
}

// What a Party can be, as far as the rest of this program asks.
const (
	Account        = "account"
	ProxyAdmin     = "ProxyAdmin of OpenZeppelin 3, 4 or ZeppelinOS"
	ProxyAdminFive = "ProxyAdmin of OpenZeppelin 5"
	OurAuthority   = "Authority of a Theseus record"
	ASafe          = "Safe"
)

// Anybody is what a Holder is who is nobody in particular: whoever tries has the power.
const Anybody = "anybody"

// maxParties bounds how far is looked behind an owner.
const maxParties = 8

// Holder of the power to upgrade, and why it was tried.
type Holder struct {
	Address common.Address `json:"address"`
	As      string         `json:"as"`
	Role    *common.Hash   `json:"role,omitempty"` // of AccessControl
}

func (s *subject) findAdmin() (err error) {
	holder := s.Address // of an owner
	switch s.Kind {
	case Transparent, Managed:
		s.Admin, err = s.party(addressIn(s.slots[adminSlot]), 0)
	case Zeppelin:
		s.Admin, err = s.party(addressIn(s.slots[zosAdminSlot]), 0)
	case Safe:
		s.Admin, err = s.party(s.Address, 0)
	case BeaconProxy:
		holder = s.Beacon
		fallthrough
	case Beacon, UUPS, EIP1822, Eternal, Relay, Diamond:
		getters := []string{"owner()", "proxyOwner()", "upgradeabilityOwner()"}
		if s.Kind.watched() {
			getters = s.ownerGetters()
		}
		for _, getter := range getters {
			owner, ok, askErr := s.address(holder, getter)
			if askErr != nil {
				return askErr
			}
			if ok && owner != (common.Address{}) {
				s.Admin, err = s.party(owner, 0)
				break
			}
		}
	}
	if err != nil || s.Admin == nil {
		return err
	}
	for p := s.Admin; p != nil; p = p.Owner {
		if p.Address == s.Implementation {
			s.warn(fmt.Sprintf("%v is both the implementation and, as %s, in power over it: who may call it there may act", p.Address, p.What))
		}
	}
	return nil
}

// party describes an account and its owners.
func (s *subject) party(a common.Address, depth int) (*Party, error) {
	p := &Party{Address: a, What: Account}
	code, err := s.state.Code(a)
	if err != nil || len(code) == 0 {
		return p, err
	}
	if to, ok := types.ParseDelegation(code); ok {
		p.What = fmt.Sprintf("account with a delegation to %v", to)
		return p, nil
	}
	owners, isSafe, err := s.addresses(a, "getOwners()")
	if err != nil {
		return nil, err
	}
	if isSafe {
		threshold, ok, err := s.word(a, "getThreshold()")
		if err != nil {
			return nil, err
		}
		if ok && threshold.Big().IsUint64() {
			p.What, p.Owners, p.Threshold = ASafe, owners, threshold.Big().Uint64()
			return p, nil
		}
	}
	owner, owned, err := s.behind(p, code)
	if err != nil {
		return nil, err
	}
	if err := s.isImplementation(p); err != nil {
		return nil, err
	}
	if !owned || owner == (common.Address{}) {
		return p, nil
	}
	if depth == maxParties || owner == a {
		s.warn(fmt.Sprintf("the owners behind %v were not followed further than %d", s.Admin, maxParties))
		return p, nil
	}
	p.Owner, err = s.party(owner, depth+1)
	return p, err
}

// behind names a contract and whom it obeys.
func (s *subject) behind(p *Party, code []byte) (owner common.Address, ok bool, err error) {
	p.What = "contract"
	if s.dispatches(code, "controller()") && s.dispatches(code, "switchTo(address)") || s.dispatches(code, "controller()") && s.dispatches(code, "halted()") {
		if owner, ok, err = s.address(p.Address, "controller()"); err != nil || ok {
			p.What = OurAuthority
			return owner, ok, err
		}
	}
	if owner, ok, err = s.address(p.Address, "owner()"); err != nil {
		return owner, ok, err
	}
	delay, isTimelock, err := s.word(p.Address, "getMinDelay()")
	switch {
	case err != nil:
	case isTimelock:
		p.What = fmt.Sprintf("timelock of %v seconds", delay.Big())
	case s.dispatches(code, "changeProxyAdmin(address,address)"):
		p.What = ProxyAdmin
	case s.dispatches(code, "upgradeAndCall(address,address,bytes)") && s.dispatches(code, "UPGRADE_INTERFACE_VERSION()"):
		p.What = ProxyAdminFive
	case ok:
		p.What = "contract with an owner"
	}
	return owner, ok, err
}

// isImplementation warns of an admin whose code may be run, or may change, as that of a proxy.
func (s *subject) isImplementation(p *Party) error {
	slot, err := s.state.Slot(p.Address, implementationSlot)
	if err != nil {
		return err
	}
	if slot != (common.Hash{}) {
		s.warn(fmt.Sprintf("%v (%s) is itself a proxy of %v: whoever upgrades it has its power", p.Address, p.What, addressIn(slot)))
		return nil
	}
	id, ok, err := s.word(p.Address, "proxiableUUID()")
	if ok && id == implementationSlot {
		s.warn(fmt.Sprintf("%v (%s) is itself an implementation: who initialises it there has its power", p.Address, p.What))
	}
	return err
}

var upgradeArguments = func() abi.Arguments {
	return abi.Arguments{arguments("address")[0], arguments("bytes")[0]}
}()

// upgradeCalls are the ways in which the contract, or its admin, might be told to run the same code again.
func (s *subject) upgradeCalls() (calls []fork.Message) {
	target := wordOf(s.Implementation)
	pack := func(signature string, tail []byte) []byte {
		id := selector(signature)
		return append(id[:], tail...)
	}
	tail, err := upgradeArguments.Pack(s.Implementation, []byte{})
	if err != nil {
		panic(err)
	}
	at := s.Address
	if s.Kind == BeaconProxy {
		at = s.Beacon
	}
	calls = append(calls, fork.Message{To: at, Data: pack("upgradeTo(address)", target[:])}, fork.Message{To: at, Data: pack("upgradeToAndCall(address,bytes)", tail)})
	if s.Admin != nil && (s.Admin.What == ProxyAdmin || s.Admin.What == ProxyAdminFive) {
		proxy := wordOf(s.Address)
		calls = append(calls, fork.Message{To: s.Admin.Address, Data: pack("upgrade(address,address)", append(proxy[:], target[:]...))},
			fork.Message{To: s.Admin.Address, Data: pack("upgradeAndCall(address,address,bytes)", append(proxy[:], shifted(tail)...))})
	}
	return calls
}

// shifted are the arguments of upgradeToAndCall with one argument more before them.
func shifted(tail []byte) []byte {
	moved := slices.Clone(tail)
	moved[63] += 32
	return moved
}

// findUpgraders tries an upgrade as everybody who might have the power, and as a stranger.
func (s *subject) findUpgraders() error {
	switch s.Kind {
	case Transparent, Zeppelin, UUPS, Beacon, BeaconProxy, Eternal, Relay:
	default:
		return nil
	}
	candidates := []Holder{{Address: stranger, As: Anybody}}
	for p, as := s.Admin, "admin"; p != nil; p, as = p.Owner, "owner of the "+as {
		candidates = append(candidates, Holder{Address: p.Address, As: as})
	}
	members, err := s.roleMembers()
	if err != nil {
		return err
	}
	for _, c := range slices.Concat(candidates, members, s.others) {
		if slices.ContainsFunc(s.Upgraders, func(h Holder) bool { return h.Address == c.Address }) {
			continue
		}
		may, err := s.mayUpgrade(c.Address)
		if err != nil {
			return err
		}
		if may {
			s.Upgraders = append(s.Upgraders, c)
		}
		if may && c.Address == stranger {
			s.warn("anybody may upgrade it")
			return nil
		}
	}
	return nil
}

// mayUpgrade tries an upgrade to the running code; where that would not show, to other code.
func (s *subject) mayUpgrade(by common.Address) (bool, error) {
	if s.Kind.watched() {
		return Upgrades(s.state, s.Report, by)
	}
	for _, call := range s.upgradeCalls() {
		call.From, call.Gas = by, callGas
		o, err := s.state.Call(call)
		if err != nil || o.Err == nil && s.upgraded(o) {
			return err == nil, err
		}
	}
	return false, nil
}

var upgradedTopic = crypto.Keccak256Hash([]byte("Upgraded(address)"))

// upgraded reports whether a call was an upgrade: the proxy, or its beacon, says so, which it does when its own code or the running one
// changed the slot, be it to what it was.
func (s *subject) upgraded(o *fork.Outcome) bool {
	for _, l := range o.Logs {
		if (l.Address == s.Address || l.Address == s.Beacon) && len(l.Topics) > 0 && l.Topics[0] == upgradedTopic {
			return true
		}
	}
	return false
}

var (
	roleGranted  = crypto.Keccak256Hash([]byte("RoleGranted(bytes32,address,address)"))
	upgraderRole = crypto.Keccak256Hash([]byte("UPGRADER_ROLE"))
)

// maxMembers bounds how many holders of roles are tried.
const maxMembers = 64

// roleMembers are accounts that events name as holders of a role, and that hold it in state.
func (s *subject) roleMembers() ([]Holder, error) {
	if s.Kind != UUPS {
		return nil, nil
	}
	logs, err := s.chain.LogsSince(s.ctx, s.from, s.head.Number, []common.Address{s.Address}, []common.Hash{roleGranted})
	if err != nil {
		return nil, err
	}
	var members []Holder
	for _, l := range logs {
		if len(l.Topics) != 4 || len(members) == maxMembers {
			continue
		}
		held, ok, err := s.word(s.Address, "hasRole(bytes32,address)", l.Topics[1], l.Topics[2])
		if err != nil {
			return nil, err
		}
		as := fmt.Sprintf("role %v", l.Topics[1])
		switch l.Topics[1] {
		case common.Hash{}:
			as = "DEFAULT_ADMIN_ROLE"
		case upgraderRole:
			as = "UPGRADER_ROLE"
		}
		member := Holder{addressIn(l.Topics[2]), as, &l.Topics[1]}
		known := func(h Holder) bool { return h.Address == member.Address && h.As == as }
		if ok && held.Big().Sign() != 0 && !slices.ContainsFunc(members, known) {
			members = append(members, member)
		}
	}
	s.Roles = members
	return members, s.findUpgradeRole()
}

// findUpgradeRole grants each role that is held to a stranger, and sees whether an upgrade goes through.
func (s *subject) findUpgradeRole() error {
	for _, admin := range s.Roles {
		if *admin.Role != (common.Hash{}) {
			continue
		}
		for _, h := range s.Roles {
			id := selector("grantRole(bytes32,address)")
			to := wordOf(stranger)
			granted := s.state.Copy()
			grant := fork.Message{From: admin.Address, To: s.Address, Data: slices.Concat(id[:], h.Role[:], to[:]), Gas: callGas}
			if o, err := granted.Run(grant); err != nil {
				return err
			} else if o.Err != nil {
				continue
			}
			for _, call := range s.upgradeCalls() {
				call.From, call.Gas = stranger, callGas
				o, err := granted.Call(call)
				if err != nil {
					return err
				}
				if o.Err == nil && s.upgraded(o) {
					s.UpgradeRole = h.Role
					return nil
				}
			}
		}
	}
	return nil
}
