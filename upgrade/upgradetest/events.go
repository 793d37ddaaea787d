package upgradetest

import (
	"math"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"theseus/upgrade"
)

// Events are all columns of the table.
func Events() []*Event {
	var all []*Event
	for _, group := range [][]*Event{births(), submissions(), refusals(), configurations(), handOvers(), rounds(), activations(), halts()} {
		all = append(all, group...)
	}
	return all
}

type emitted = []upgrade.Event

func births() []*Event {
	register := func(s *Story, from common.Address, head upgrade.Head) (emitted, error) {
		m := s.Now()
		return s.Do(from, upgrade.Register{Contract: m.Contract, Authority: m.Authority, Configuration: m.Configuration(), Baseline: head, Link: m.Link})
	}
	propose := func(s *Story, from common.Address) (emitted, error) {
		return s.Do(from, upgrade.Propose{Intent: s.Now().Upgrade()})
	}
	return []*Event{
		{Name: "register", act: func(s *Story) (emitted, error) { return register(s, s.Now().Family, upgrade.Head{}) }},
		{Name: "adopt", act: func(s *Story) (emitted, error) { return register(s, s.Now().Family, s.Now().Baseline) }},
		{Name: "register, by a stranger", act: func(s *Story) (emitted, error) { return register(s, s.Now().Stranger, upgrade.Head{}) }},
		{Name: "propose", act: func(s *Story) (emitted, error) { return propose(s, s.Now().Proposer) }},
		{Name: "propose, by a stranger", act: func(s *Story) (emitted, error) { return propose(s, s.Now().Stranger) }},
		{Name: "activateUntil passes", act: func(s *Story) (emitted, error) {
			if m := s.Now(); m.Record.Live(m.Time) {
				s.Advance(m.Record.ActivateUntil - m.Time + 1)
			}
			return nil, nil
		}},
	}
}

func submissions() []*Event {
	// changed submits an upgrade with one thing wrong.
	changed := func(name string, change func(u *upgrade.Upgrade)) *Event {
		return &Event{Name: name, act: func(s *Story) (emitted, error) {
			u := s.Now().Upgrade()
			change(u)
			return s.submit(u)
		}}
	}
	return []*Event{
		changed("upgrade reaches m", func(*upgrade.Upgrade) {}),
		{Name: "upgrade, one signer approves", act: func(s *Story) (emitted, error) {
			return s.Do(s.Now().Signers()[0], upgrade.Submit{Intent: s.Now().Upgrade()})
		}},
		{Name: "upgrade, too few signatures", act: func(s *Story) (emitted, error) {
			u := s.Now().Upgrade()
			return s.Do(s.Now().Stranger, upgrade.Submit{Intent: u, Signatures: s.Now().Signatures(u, 1)})
		}},
		{Name: "upgrade, a bad signature", act: func(s *Story) (emitted, error) {
			u := s.Now().Upgrade()
			return s.Do(s.Now().Stranger, upgrade.Submit{Intent: u, Signatures: s.Now().Signatures(s.Now().Upgrade(), 2)})
		}},
		{Name: "upgrade, malformed signatures", act: func(s *Story) (emitted, error) {
			u := s.Now().Upgrade()
			signatures := s.Now().Signatures(u, 2)
			return s.Do(s.Now().Stranger, upgrade.Submit{Intent: u, Signatures: signatures[:len(signatures)-1]})
		}},
		{Name: "the last code intent again", act: func(s *Story) (emitted, error) {
			if s.last == nil {
				return s.submit(s.Now().Upgrade())
			}
			return s.submit(s.last)
		}},
		changed("upgrade, collecting time over", func(u *upgrade.Upgrade) { u.CollectUntil -= 2 * Day }),
		changed("upgrade, collecting time too far", func(u *upgrade.Upgrade) { u.CollectUntil += 40 * Day }),
		changed("upgrade, another epoch", func(u *upgrade.Upgrade) { u.Epoch++ }),
		changed("upgrade, another version", func(u *upgrade.Upgrade) { u.Version++ }),
		changed("upgrade, another active tree", func(u *upgrade.Upgrade) { u.ActiveHash[0]++ }),
		changed("upgrade, empty tree hash", func(u *upgrade.Upgrade) { u.NewHash = [32]byte{} }),
		changed("upgrade, empty link", func(u *upgrade.Upgrade) { u.Link = "" }),
		changed("upgrade, no implementation", func(u *upgrade.Upgrade) { u.Implementation = common.Address{} }),
		changed("upgrade, too many assertions", func(u *upgrade.Upgrade) { u.Assertions = make([]upgrade.Assertion, 17) }),
		changed("upgrade, no time left to activate", func(u *upgrade.Upgrade) { u.ActivateUntil -= 59 * Day }),
		changed("upgrade, activation without end", func(u *upgrade.Upgrade) { u.ActivateUntil = math.MaxUint64 }),
		{Name: "roll-back reaches m", act: func(s *Story) (emitted, error) { return s.submit(s.Now().RollBack()) }},
		{Name: "roll-back to other code", act: func(s *Story) (emitted, error) {
			r := s.Now().RollBack()
			r.CodeHash[0]++
			return s.submit(r)
		}},
		{Name: "archive reaches m", act: func(s *Story) (emitted, error) {
			return s.submit(&upgrade.Archive{Header: s.Now().Header()})
		}},
		{Name: "cancel of the last code intent reaches m", act: func(s *Story) (emitted, error) {
			return s.submit(&upgrade.Cancel{Header: s.Now().Header(), Digest: s.Now().Record.Digest})
		}},
		{Name: "cancel of a collecting intent reaches m", act: func(s *Story) (emitted, error) {
			return s.submit(&upgrade.Cancel{Header: s.Now().Header(), Digest: upgrade.Digest{1}})
		}},
		{Name: "cancel of a dead intent reaches m", prepare: kill, act: func(s *Story) (emitted, error) {
			return s.submit(&upgrade.Cancel{Header: s.Now().Header(), Digest: s.keptDigest()})
		}},
	}
}

// kill leaves an intent that its proposer withdrew.
func kill(s *Story) {
	s.kept = s.Now().Upgrade()
	s.must(s.Do(s.Now().Proposer, upgrade.Withdraw{Intent: s.kept}))
}

func (s *Story) keptIntent() upgrade.Intent {
	if s.kept == nil {
		s.kept = s.Now().Upgrade()
	}
	return s.kept
}

func (s *Story) keptDigest() upgrade.Digest { return upgrade.DigestOf(s.Now().Domain, s.keptIntent()) }

func refusals() []*Event {
	reject := func(s *Story, from common.Address, d upgrade.Digest) (emitted, error) {
		return s.Do(from, upgrade.Reject{Digest: d})
	}
	refuse := func(s *Story) {
		s.must(reject(s, s.Now().Signers()[0], s.keptDigest()))
	}
	return []*Event{
		{Name: "withdraw", act: func(s *Story) (emitted, error) {
			return s.Do(s.Now().Proposer, upgrade.Withdraw{Intent: s.keptIntent()})
		}},
		{Name: "withdraw, by a stranger", act: func(s *Story) (emitted, error) {
			return s.Do(s.Now().Stranger, upgrade.Withdraw{Intent: s.keptIntent()})
		}},
		{Name: "withdraw again", prepare: kill, act: func(s *Story) (emitted, error) {
			return s.Do(s.Now().Proposer, upgrade.Withdraw{Intent: s.keptIntent()})
		}},
		{Name: "withdraw the last code intent", act: func(s *Story) (emitted, error) {
			u := s.last
			if m := s.Now(); u == nil || u.Head().Epoch != m.Record.Epoch {
				u = m.Upgrade()
				u.Head().Epoch++
			}
			return s.Do(s.Now().Proposer, upgrade.Withdraw{Intent: u})
		}},
		{Name: "submit a withdrawn intent", prepare: kill, act: func(s *Story) (emitted, error) { return s.submit(s.keptIntent()) }},
		{Name: "reject", act: func(s *Story) (emitted, error) { return reject(s, s.Now().Signers()[0], s.keptDigest()) }},
		{Name: "reject, so that m cannot be reached", prepare: refuse, act: func(s *Story) (emitted, error) {
			return reject(s, s.Now().Signers()[1], s.keptDigest())
		}},
		{Name: "reject, by a stranger", act: func(s *Story) (emitted, error) { return reject(s, s.Now().Stranger, s.keptDigest()) }},
		{Name: "reject the last code intent", act: func(s *Story) (emitted, error) {
			return reject(s, s.Now().Signers()[0], s.Now().Record.Digest)
		}},
		{Name: "approve what one rejected", prepare: refuse, act: func(s *Story) (emitted, error) {
			return s.Do(s.Now().Signers()[0], upgrade.Submit{Intent: s.keptIntent()})
		}},
		{Name: "submit the signature of a signer who rejected", prepare: refuse, act: func(s *Story) (emitted, error) {
			return s.submit(s.keptIntent())
		}},
		{Name: "submit a rejected intent", prepare: func(s *Story) {
			refuse(s)
			s.must(reject(s, s.Now().Signers()[1], s.keptDigest()))
		}, act: func(s *Story) (emitted, error) { return s.submit(s.keptIntent()) }},
	}
}

func configurations() []*Event {
	reconfigure := func(s *Story) (emitted, error) {
		c := s.Now().Configuration()
		c.Delay += uint64(s.Now().Record.Epoch)
		s.kept = &upgrade.Reconfigure{Header: s.Now().Header(), Configuration: c}
		return s.submit(s.kept)
	}
	pending := func(s *Story) { s.must(reconfigure(s)) }
	due := func(s *Story) {
		pending(s)
		s.Advance(2 * Day)
	}
	apply := func(s *Story) (emitted, error) { return s.Do(s.Now().Stranger, upgrade.ApplyConfiguration{}) }
	return []*Event{
		{Name: "configuration reaches m", act: reconfigure},
		{Name: "second configuration reaches m", prepare: pending, act: reconfigure},
		{Name: "configuration with m = 0", act: func(s *Story) (emitted, error) {
			c := s.Now().Configuration()
			c.Threshold = 0
			return s.submit(&upgrade.Reconfigure{Header: s.Now().Header(), Configuration: c})
		}},
		{Name: "cancel of the pending configuration reaches m", prepare: pending, act: func(s *Story) (emitted, error) {
			return s.submit(&upgrade.Cancel{Header: s.Now().Header(), Digest: s.keptDigest()})
		}},
		{Name: "apply configuration, none pending", act: apply},
		{Name: "apply configuration, too early", prepare: pending, act: apply},
		{Name: "apply configuration", prepare: due, act: apply},
		{Name: "apply configuration, a hand-over pending", prepare: func(s *Story) {
			s.must(s.submit(&upgrade.HandOver{Header: s.Now().Header(), Controller: s.Now().Successor}))
			due(s)
		}, act: apply},
	}
}

func handOvers() []*Event {
	handOver := func(s *Story) (emitted, error) {
		s.kept = &upgrade.HandOver{Header: s.Now().Header(), Controller: s.Now().Successor}
		return s.submit(s.kept)
	}
	pending := func(s *Story) { s.must(handOver(s)) }
	after := func(seconds uint64) func(s *Story) {
		return func(s *Story) {
			pending(s)
			s.Advance(seconds)
		}
	}
	accept := func(s *Story) (emitted, error) { return s.Do(s.Now().Successor, upgrade.AcceptHandOver{}) }
	return []*Event{
		{Name: "hand-over reaches m", act: handOver},
		{Name: "second hand-over reaches m", prepare: pending, act: handOver},
		{Name: "hand-over to nobody", act: func(s *Story) (emitted, error) {
			return s.submit(&upgrade.HandOver{Header: s.Now().Header()})
		}},
		{Name: "cancel of the pending hand-over reaches m", prepare: pending, act: func(s *Story) (emitted, error) {
			return s.submit(&upgrade.Cancel{Header: s.Now().Header(), Digest: s.keptDigest()})
		}},
		{Name: "accept hand-over, none pending", act: accept},
		{Name: "accept hand-over, by a stranger", prepare: after(2 * Day), act: func(s *Story) (emitted, error) {
			return s.Do(s.Now().Stranger, upgrade.AcceptHandOver{})
		}},
		{Name: "accept hand-over, too early", prepare: pending, act: accept},
		{Name: "accept hand-over", prepare: after(2 * Day), act: accept},
		{Name: "accept hand-over, too late", prepare: after(9*Day + 1), act: accept},
	}
}

func rounds() []*Event {
	concluded := func(name string, p policy, before int, c upgrade.Conclude) *Event {
		return &Event{Name: name, policy: p, rounds: before, act: func(s *Story) (emitted, error) { return s.conclude(c) }}
	}
	noVerdict := upgrade.Conclude{Outcome: upgrade.OutcomeNoVerdict}
	return []*Event{
		{Name: "request a round", act: (*Story).request},
		{Name: "request a round, too early", rounds: 1, act: (*Story).request},
		{Name: "request a round, service names no approved operator contract", act: func(s *Story) (emitted, error) {
			return s.Do(s.Now().Stranger, upgrade.RequestVerification{OperatorContract: s.Now().Successor, Round: 1})
		}},
		{Name: "request a round, service names another's round", act: func(s *Story) (emitted, error) {
			return s.Do(s.Now().Stranger, upgrade.RequestVerification{OperatorContract: s.Now().OperatorContract, Round: 99, Foreign: true})
		}},
		{Name: "upgrade reaches m and a round is requested", act: func(s *Story) (emitted, error) {
			return s.Do(s.Now().Stranger, upgrade.SubmitAndVerify{Submit: s.Now().Approved(s.Now().Upgrade()), Request: s.Now().Request()})
		}},
		{Name: "one signer approves and requests a round", act: func(s *Story) (emitted, error) {
			return s.Do(s.Now().Signers()[0], upgrade.SubmitAndVerify{Submit: upgrade.Submit{Intent: s.Now().Upgrade()}, Request: s.Now().Request()})
		}},
		{Name: "request a round, service names one that ended", rounds: 1, act: func(s *Story) (emitted, error) {
			if m := s.Now(); m.Record.Stage == upgrade.StageApproved && m.Record.Live(m.Time) {
				s.Advance(m.RetryTime)
			}
			r := s.Now().Record
			return s.Do(s.Now().Stranger, upgrade.RequestVerification{OperatorContract: s.Now().OperatorContract, Round: r.Round, Foreign: true})
		}},
		concluded("conclude, round not settled", keep, 0, upgrade.Conclude{Outcome: upgrade.OutcomePending}),
		concluded("conclude a MATCH", keep, 0, upgrade.Conclude{Outcome: upgrade.OutcomeMatch}),
		concluded("conclude a MATCH, findings not checked but required", findings, 0, upgrade.Conclude{Outcome: upgrade.OutcomeMatch}),
		concluded("conclude a MATCH, findings not allowed", findings, 0, upgrade.Conclude{Outcome: upgrade.OutcomeMatch, FindingsDigest: upgrade.FindingsDigest{3}}),
		concluded("conclude a MATCH, empty findings required", findings, 0, upgrade.Conclude{Outcome: upgrade.OutcomeMatch, FindingsDigest: upgrade.NoFindings}),
		concluded("conclude a MISMATCH", keep, 0, upgrade.Conclude{Outcome: upgrade.OutcomeMismatch}),
		concluded("conclude a MISMATCH, switch to halted code fails", keep, 0, upgrade.Conclude{Outcome: upgrade.OutcomeMismatch, HaltFails: true}),
		concluded("conclude SOURCE_CHANGED, policy KEEP", keep, 0, upgrade.Conclude{Outcome: upgrade.OutcomeSourceChanged}),
		concluded("conclude SOURCE_CHANGED, policy HALT", strict, 0, upgrade.Conclude{Outcome: upgrade.OutcomeSourceChanged}),
		concluded("conclude the 1st round without verdict, policy KEEP", keep, 0, noVerdict),
		concluded("conclude the 2nd round without verdict, policy KEEP", keep, 1, noVerdict),
		concluded("conclude the 3rd round without verdict, policy KEEP", keep, 2, noVerdict),
		concluded("conclude the 1st round without verdict, policy HALT", strict, 0, noVerdict),
		concluded("conclude the 2nd round without verdict, policy HALT", strict, 1, noVerdict),
		concluded("conclude the 3rd round without verdict, policy HALT", strict, 2, noVerdict),
		{Name: "conclude, operator contract disabled", prepare: func(s *Story) { s.Disable() }, act: func(s *Story) (emitted, error) {
			return s.conclude(upgrade.Conclude{Outcome: upgrade.OutcomeMismatch})
		}},
	}
}

func activations() []*Event {
	due := func(s *Story) { s.Advance(2 * Day) }
	with := func(name string, a upgrade.Activate) *Event {
		return &Event{Name: name, prepare: due, act: func(s *Story) (emitted, error) { return s.activate(a) }}
	}
	return []*Event{
		{Name: "activate, too early", act: func(s *Story) (emitted, error) { return s.activate(upgrade.Activate{}) }},
		with("activate", upgrade.Activate{}),
		{Name: "activate, operator contract disabled", prepare: func(s *Story) {
			due(s)
			s.Disable()
		}, act: func(s *Story) (emitted, error) { return s.activate(upgrade.Activate{}) }},
		{Name: "activate, too early, operator contract disabled", prepare: func(s *Story) { s.Disable() }, act: func(s *Story) (emitted, error) {
			return s.activate(upgrade.Activate{})
		}},
		{Name: "activate another intent", prepare: due, act: func(s *Story) (emitted, error) {
			return s.activate(upgrade.Activate{Intent: s.Now().Upgrade()})
		}},
		{Name: "activate with another bundle", prepare: due, act: func(s *Story) (emitted, error) {
			u := s.Now().Upgrade()
			u.Bundle[0]++
			return s.activate(upgrade.Activate{Intent: u})
		}},
		{Name: "activate, implementation is not the signed code", prepare: due, act: func(s *Story) (emitted, error) {
			i := s.last
			if i == nil {
				i = s.Now().Upgrade()
			}
			code := upgrade.CodeOf(i)
			return s.activate(upgrade.Activate{Intent: i, Code: &upgrade.CodeHashDiffers{
				Implementation: code.Implementation, Expected: code.CodeHash, Found: upgrade.CodeHash(crypto.Keccak256(OtherCode)),
			}})
		}},
		with("activate, what follows fails", upgrade.Activate{Refused: errRefused}),
		{Name: "activate, by another than the named activator", prepare: func(s *Story) {
			switch r := s.Now().Record; {
			case r.Stage != upgrade.StageVerified || !r.Live(s.Now().Time):
			case r.RollBack:
				back := s.Now().RollBack()
				back.Activator = s.Now().Proposer
				s.must(s.submit(back))
			default:
				u := s.Now().Upgrade()
				u.Activator = s.Now().Proposer
				s.must(s.submit(u))
				s.must(s.request())
				s.must(s.conclude(upgrade.Conclude{Outcome: upgrade.OutcomeMatch}))
			}
			due(s)
		}, act: func(s *Story) (emitted, error) { return s.activate(upgrade.Activate{}) }},
	}
}

// OtherCode is runtime code that nobody signed.
var OtherCode = []byte{0}

func halts() []*Event {
	halt := func(s *Story, a upgrade.Halt) (emitted, error) { return s.Do(s.Now().Guardian, a) }
	resume := func(s *Story) (emitted, error) { return s.Do(s.Now().Stranger, upgrade.Resume{}) }
	return []*Event{
		{Name: "guardian halts", act: func(s *Story) (emitted, error) { return halt(s, upgrade.Halt{}) }},
		{Name: "guardian halts, switch to halted code fails", act: func(s *Story) (emitted, error) {
			return halt(s, upgrade.Halt{Fails: true})
		}},
		{Name: "a stranger halts", act: func(s *Story) (emitted, error) { return s.Do(s.Now().Stranger, upgrade.Halt{}) }},
		{Name: "guardian halts, too soon", prepare: func(s *Story) {
			if s.Now().Record.Halt == upgrade.HaltNone {
				s.must(halt(s, upgrade.Halt{}))
				s.Advance(upgrade.GuardianHalt)
				s.must(resume(s))
			}
		}, act: func(s *Story) (emitted, error) { return halt(s, upgrade.Halt{}) }},
		{Name: "resume, too early", act: resume},
		{Name: "resume", prepare: func(s *Story) { s.Advance(upgrade.GuardianHalt) }, act: resume},
		{Name: "enforce halt", act: func(s *Story) (emitted, error) { return s.Do(s.Now().Stranger, upgrade.EnforceHalt{}) }},
	}
}
