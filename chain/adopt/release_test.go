package adopt_test

import (
	"errors"
	"math/big"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"theseus/chain"
	"theseus/chain/adopt"
	"theseus/chain/bind"
	"theseus/chain/chaintest"
	"theseus/chain/inspect"
	"theseus/upgrade"
)

// handOver gives the Authority of an adopted proxy to the deployer, as its signers may.
func (s *scene) handOver(proxy common.Address) {
	s.t.Helper()
	s.Approve(&upgrade.HandOver{Header: s.Header(proxy), Controller: s.Deployer.Address()})
	s.Pass(chaintest.Delay)
	if _, err := s.AcceptHandOver(s.t.Context(), s.Deployer, proxy); err != nil {
		s.t.Fatal(err)
	}
}

func (s *scene) release(proxy, to common.Address) (*adopt.Release, error) {
	return adopt.NewRelease(s.t.Context(), s.Contracts, s.Head(), proxy, to, 0)
}

func (s *scene) upgraders(proxy common.Address) (who []common.Address) {
	s.t.Helper()
	r, err := inspect.Inspect(s.t.Context(), s.Client, s.Head(), proxy, 0)
	if err != nil {
		s.t.Fatal(err)
	}
	for _, h := range r.Upgraders {
		who = append(who, h.Address)
	}
	return who
}

// What was adopted is given back, in every family and in every way in which the Authority holds it: before the hand-over it is refused,
// after it one step moves it, and nothing is left to do.
func TestRelease(t *testing.T) {
	s := newScene(t)
	me, people := s.Deployer.Address(), s.Stranger.Address()
	box, old := s.deploy("five/Box", big.NewInt(1), true), s.deploy("three/Box")
	uups := func(generation, name string) common.Address {
		return s.deploy(generation+"/ERC1967Proxy", s.deploy(generation+"/"+name, big.NewInt(1), true), s.owner(generation+"/"+name))
	}
	for _, tc := range []struct {
		name, method string
		proxy        common.Address
		accepts      bool
	}{
		{"transparent of OpenZeppelin 4.9", "changeAdmin", s.deploy("four/TransparentUpgradeableProxy", box, me, initialise), false},
		{"transparent of OpenZeppelin 5", "transferOwnership", s.deploy("five/TransparentUpgradeableProxy", box, me, initialise), false},
		{"ZeppelinOS", "changeAdmin", s.deploy("zos/ZosAdminUpgradeabilityProxy", old, me, initialise), false},
		{"UUPS, owner", "transferOwnership", uups("five", "OwnedBox"), false},
		{"UUPS, owner in two steps", "transferOwnership", uups("five", "TwoStepBox"), true},
		{"beacon", "transferOwnership", s.deploy("five/UpgradeableBeacon", box, me), false},
		{"relay", "transferOwnership", s.deploy("old/OwnedRelay", s.deploy("old/Numbers")), false},
		{"eternal storage", "transferProxyOwnership", s.eternal("EternalNumbers"), false},
	} {
		t.Run(tc.name, func(t *testing.T) {
			s.t = t
			s.adopt(tc.proxy)
			var refused *adopt.RefusedError
			if _, err := s.release(tc.proxy, people); !errors.As(err, &refused) || refused.Wanted != "released" || !strings.Contains(refused.Reason, "its record is open") {
				t.Errorf("before the hand-over: %v", err)
			}
			s.handOver(tc.proxy)
			r, err := s.release(tc.proxy, people)
			if err != nil {
				t.Fatal(err)
			}
			if r.Step == nil || r.Step.By.Address != me || !strings.Contains(r.Step.What, "("+tc.method+")") || r.Accepts != tc.accepts {
				t.Fatalf("%+v", r)
			}
			s.tx(r.Step.Tx)
			if r, err = s.release(tc.proxy, people); err != nil || r.Step != nil || r.Accepts != tc.accepts {
				t.Fatalf("again: %v %+v", err, r)
			}
			if tc.accepts {
				if _, err := s.Stranger.Send(t.Context(), chain.Tx{To: &tc.proxy, Data: crypto.Keccak256([]byte("acceptOwnership()"))[:4]}); err != nil {
					t.Fatal(err)
				}
			}
			if who := s.upgraders(tc.proxy); !slices.Contains(who, people) || slices.Contains(who, r.Authority) || slices.Contains(who, me) {
				t.Errorf("upgraders %v", who)
			}
		})
	}
}

// Where a role upgrades, whoever grants roles gives it to the people, and the Authority renounces its own.
func TestReleaseOfARole(t *testing.T) {
	s := newScene(t)
	people := s.Stranger.Address()
	proxy := s.deploy("five/ERC1967Proxy", s.deploy("five/RoleBox", big.NewInt(1), true), s.owner("five/RoleBox"))
	s.adopt(proxy)
	s.handOver(proxy)
	if _, err := s.release(proxy, people); err == nil || !strings.Contains(err.Error(), "has to grant it first") {
		t.Errorf("%v", err)
	}
	s.send(proxy, "five/RoleBox", "grantRole", crypto.Keccak256Hash([]byte("UPGRADER_ROLE")), people)
	r, err := s.release(proxy, people)
	if err != nil || r.Step == nil || !strings.Contains(r.Step.What, "(renounceRole)") {
		t.Fatalf("%v %+v", err, r)
	}
	s.tx(r.Step.Tx)
	if who := s.upgraders(proxy); !slices.Equal(who, []common.Address{people}) {
		t.Errorf("upgraders %v", who)
	}
}

// What cannot be given back says why: a managed proxy, an archived record, halted code that must cooperate; brought back, it can.
func TestReleaseRefused(t *testing.T) {
	s := newScene(t)
	people := s.Stranger.Address()
	refused := func(proxy common.Address, want string) {
		t.Helper()
		var refused *adopt.RefusedError
		if _, err := s.release(proxy, people); !errors.As(err, &refused) || !strings.Contains(refused.Reason, want) {
			t.Errorf("%v, want %q", err, want)
		}
	}
	managed := s.Register(s.World.Configuration())
	s.handOver(managed)
	refused(managed, "for life")

	uups := func() common.Address {
		return s.deploy("five/ERC1967Proxy", s.deploy("five/OwnedBox", big.NewInt(1), true), s.owner("five/OwnedBox"))
	}
	archived := uups()
	s.adopt(archived)
	s.Approve(&upgrade.Archive{Header: s.Header(archived)})
	refused(archived, "was archived")

	halted := uups()
	s.adopt(halted)
	s.handOver(halted)
	authority, running := s.Record(halted).Authority, s.Record(halted).Active.Implementation
	s.tx(chain.Tx{To: &authority, Data: bind.NewIAuthority().PackHalt()})
	refused(halted, "switches it back first")
	s.tx(chain.Tx{To: &authority, Data: bind.NewIAuthority().PackSwitchTo(running)})
	if r, err := s.release(halted, people); err != nil || r.Step == nil {
		t.Errorf("the control: %v %+v", err, r)
	}
}
