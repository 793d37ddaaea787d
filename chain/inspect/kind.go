package inspect

import (
	"bytes"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"theseus/chain/bind"
)

// recognise the kind of contract and what it names as its implementation: by slots first, then by its code, then by what it answers.
func (s *subject) recognise() (err error) {
	s.CodeHash, err = s.codeHash(s.Address)
	switch {
	case err != nil:
	case len(s.code) == 0:
		s.Kind, s.CodeHash = None, common.Hash{}
	case isDelegation(s.code):
		s.Kind = Delegated
	case s.slots[beaconSlot] != common.Hash{}:
		s.Kind, s.Beacon = BeaconProxy, addressIn(s.slots[beaconSlot])
		s.Implementation, _, err = s.address(s.Beacon, "implementation()")
	case s.slots[zosSlot] != common.Hash{}:
		s.Kind, s.Generation, s.Implementation = Zeppelin, "ZeppelinOS", addressIn(s.slots[zosSlot])
	case s.slots[implementationSlot] != common.Hash{}:
		s.Implementation = addressIn(s.slots[implementationSlot])
		err = s.recogniseERC1967()
	case s.slots[proxiableSlot] != common.Hash{}:
		s.Kind, s.Implementation = EIP1822, addressIn(s.slots[proxiableSlot])
	default:
		err = s.recogniseOthers()
	}
	if err == nil && s.Implementation != (common.Address{}) {
		s.CodeHash, err = s.codeHash(s.Implementation)
	}
	return err
}

func isDelegation(code []byte) bool { _, ok := types.ParseDelegation(code); return ok }

func (s *subject) recogniseERC1967() error {
	if admin := addressIn(s.slots[adminSlot]); admin != (common.Address{}) {
		switch s.Kind = Transparent; {
		case isManaged(s.code):
			s.Kind = Managed
		case bytes.Contains(s.code, admin[:]):
			s.Generation = "OpenZeppelin 5" // the admin is an immutable
		default:
			answer, ok, err := s.addressAs(admin, s.Address, "admin()")
			if ok && answer == admin {
				s.Generation = "OpenZeppelin 3 or 4"
			}
			return err
		}
		return nil
	}
	s.Kind = Fixed
	if id, ok, err := s.word(s.Implementation, "proxiableUUID()"); err != nil || !ok || id != implementationSlot {
		return err
	}
	s.Kind = UUPS
	if version, ok, err := s.text(s.Implementation, "UPGRADE_INTERFACE_VERSION()"); err != nil {
		return err
	} else if ok && version == "5.0.0" {
		s.Generation = "OpenZeppelin 5"
	} else if code, err := s.state.Code(s.Implementation); err != nil {
		return err
	} else if s.dispatches(code, "upgradeTo(address)") {
		s.Generation = "OpenZeppelin 4"
	}
	return nil
}

func (s *subject) recogniseOthers() (err error) {
	if to, ok := cloned(s.code); ok {
		s.Kind, s.Implementation = Clone, to
		return nil
	}
	singleton := addressIn(s.slots[common.Hash{}])
	var ok bool
	switch {
	case s.dispatches(s.code, "changeContract(address)") && s.dispatches(s.code, "currentVersion()"):
		if s.Implementation, ok, err = s.address(s.Address, "currentVersion()"); ok {
			s.Kind = Relay
		}
	case s.dispatches(s.code, "upgradeTo(string,address)"):
		if s.Implementation, ok, err = s.address(s.Address, "implementation()"); ok {
			s.Kind = Eternal
		}
	case singleton != common.Address{} && bytes.Contains(s.code, common.FromHex("a619486e")): // masterCopy()
		if _, ok, err = s.word(s.Address, "getThreshold()"); ok {
			s.Kind, s.Implementation = Safe, singleton
		}
	default:
		if _, ok, err = s.addresses(s.Address, "facetAddresses()"); ok {
			s.Kind = Diamond
		} else if err == nil && s.dispatches(s.code, "upgradeTo(address)") {
			if s.Implementation, ok, err = s.address(s.Address, "implementation()"); ok {
				s.Kind = Beacon
			}
		}
	}
	return err
}

// dispatches reports whether code has a function, as far as its four-byte constants show.
func (s *subject) dispatches(code []byte, signature string) bool {
	id := selector(signature)
	for _, other := range selectors(code) {
		if other == id {
			return true
		}
	}
	return false
}

// isManaged compares with the code of our own proxy, but for its immutables.
func isManaged(code []byte) bool {
	ours := common.FromHex(bind.ByName("ManagedProxy").Runtime)
	if len(code) != len(ours) {
		return false
	}
	for i := range ours {
		if ours[i] != 0 && ours[i] != code[i] {
			return false
		}
	}
	return true
}
