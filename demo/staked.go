package demo

import (
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"theseus/chain"
	"theseus/plan"
	"theseus/stake"
	"theseus/upgrade"
)

// Seconds of block time; the permissioned contract's rounds take as long.
const (
	initialisation = 60
	drawTime       = 60
	commitTime     = 240
	revealTime     = 120
)

var deposit, penaltyAbsent, penaltyWrong = stake.Tokens(50_000), stake.Tokens(400), stake.Tokens(4000)

// stakers are the four validators' accounts and mallory's, who is one of five operators and plays by no rule.
func (s *story) stakers() []string {
	return []string{"validator 1", "validator 2", "validator 3", "validator 4", "mallory"}
}

// staked tells how a network moves from listed validators to staked ones, and what stake is good for.
func (s *story) staked(token common.Address) {
	old := must(s.c.OperatorContracts(s.ctx, s.head().Hash))[0]
	operator := s.stakeBegins()
	s.move(token, old, operator)
	s.lazy(token, operator)
	s.lying(token, operator)
	s.tattletale(token, operator)
	s.earnings(operator)
	s.panicButton(token, operator)
}

func (s *story) stakeBegins() (operator common.Address) {
	s.chapter("Stake: tokens delegated to five operators, who let a new operator contract hold them")
	for _, name := range []string{"mallory", "staker", "treasury"} {
		s.people[name] = s.newPerson(name)
	}
	staker, treasury := s.people["staker"], s.people["treasury"]
	network := must(chain.DeployStaking(s.ctx, s.c, s.bank, chain.StakingConfig{
		TokenName: "Demo", TokenSymbol: "PLANK", Supply: stake.Tokens(1_000_000), Holder: staker.Address(), Minimum: stake.Tokens(40_000),
		Initialisation: initialisation, Undelegation: 3600,
	}))
	check(network.Write(s.networkFile()))
	s.network, s.c = network, must(chain.Open(s.ctx, s.c.Client, network))
	s.say("token %v, staking contract %v", network.Token, network.Staking)
	for i, name := range s.stakers() {
		do := func() (*chain.Sent, error) {
			return s.c.Stake(s.ctx, staker.Sender, deposit, treasury.Address(), s.people[name].Address(), staker.Address())
		}
		if i == 0 {
			s.timed("stake: delegated to an operator", do)
		} else {
			must(do())
		}
	}
	operator = must(chain.DeployOperator(s.ctx, s.c, s.bank, "staked", chain.OperatorTerms{
		Seats: 5, MinimumDistinct: 5, WeightUnit: stake.Tokens(1), FeePerSeat: 1000, DrawFee: 100, SettleFee: 100, DrawTime: drawTime,
		CommitTime: commitTime, RevealTime: revealTime, PenaltyAbsent: penaltyAbsent, PenaltyWrong: penaltyWrong,
	}, common.Address{}, nil))
	s.claim(chain.RefusedAs(s.join("validator 1", operator), "NotEligible"), "nobody works with stake that is new, or not authorised: NotEligible")
	s.timed("stake: operator contract authorised", func() (*chain.Sent, error) { return s.c.Authorize(s.ctx, staker.Sender, operator) })
	s.pass(initialisation + 1)
	for _, name := range s.stakers() {
		check(s.join(name, operator))
	}
	s.claim(len(must(s.c.Validators(s.ctx, s.head().Hash, operator))) == 5, "five operators are in its pool, each with %s tokens at risk", deposit.Tokens())
	return operator
}

func (s *story) join(who string, operator common.Address) error {
	_, err := s.c.Join(s.ctx, s.people[who].Sender, operator)
	return err
}

// move is the upgrade of an operator contract, while a round is running in the old one.
func (s *story) move(token, old, operator common.Address) {
	s.chapter("The service moves from listed validators to staked ones, in the middle of a round")
	first := s.next(token, "mint-and-burn", "v2")
	s.approveAndVerify("version 2", s.record(token), first)
	s.claim(s.record(token).OperatorContract == old, "a round runs in the permissioned contract %v", old)
	process := s.process(old, operator)
	s.show(must(process.Look(s.ctx, s.bank.Address())))
	now := s.apply(process)
	s.show(now)
	s.claim(state(now, "activate") == plan.Done && state(now, "deprecate") == plan.Done,
		"theseus apply: new rounds go to the staked contract; the old one is not removed before its round is over")
	r := s.concluded("version 2", token)
	s.claim(r.Stage == upgrade.StageVerified && r.OperatorContract == old, "what was begun there ends there: %v", r.Stage)
	s.claim(s.apply(process).Done, "theseus apply, again: the permissioned contract is off the list, and all is done")
	s.activate("version 2", token, first)
	must(s.send("alice", "transfer", token, "transfer(address,uint256)", s.people["bob"].Address().Bytes(), coins(1).Bytes()))
	s.claim(s.balance(token, "bob").Cmp(coins(1001)) == 0, "the token's users notice nothing")
}

// process is the plan that takes the service from one operator contract to another.
func (s *story) process(old, operator common.Address) *plan.Process {
	file := fmt.Sprintf(`theseus: 1
kind: OperatorContract
name: staked
network: {name: %s, chainId: %d, codeRegistry: %v}
names: {staked: %v, permissioned: %v}
operatorContract: {at: staked}
services: [verification]
authorised: 100%%
retire: [permissioned]
`, s.network.Name, s.network.ChainID, s.network.CodeRegistry, operator, old)
	return must(plan.New(s.ctx, must(plan.Parse([]byte(file))), s.c, nil))
}

func (s *story) show(p *plan.Plan) {
	s.say("theseus plan")
	for _, step := range p.Steps {
		s.say("  %-10s %-10s %s", step.State, step.ID, step.Title)
	}
}

func (s *story) apply(process *plan.Process) *plan.Plan {
	start := time.Now()
	return must(process.Apply(s.ctx, s.bank, plan.ApplyOptions{Performed: func(step plan.Step, r *types.Receipt) {
		s.rows = append(s.rows, row{"plan: " + step.ID, r.BlockNumber.Uint64(), r.GasUsed, time.Since(start).Seconds()})
		start = time.Now()
	}}))
}

func state(p *plan.Plan, id string) plan.State {
	for _, step := range p.Steps {
		if step.ID == id {
			return step.State
		}
	}
	return ""
}

// next is an intent to the code of a tree, committed to a branch.
func (s *story) next(token common.Address, branch, tree string) *upgrade.Upgrade {
	s.repo.commit(branch, tree, branch)
	r := s.record(token)
	return &upgrade.Upgrade{Header: s.header(r), Code: s.codeOf(r, s.fetchAndBuild(s.link(branch)))}
}

// round starts a round, and has its seats drawn: that takes three blocks, whose hashes nobody knew when it was asked for.
func (s *story) round(what string, token, operator common.Address, intent *upgrade.Upgrade) *chain.Round {
	s.approveAndVerify(what, s.record(token), intent)
	var drawn *chain.Round
	start := time.Now()
	for range 4 {
		s.pass(1)
	}
	s.await("the draw", token, func(r *upgrade.Record) bool {
		drawn = must(s.c.RoundOf(s.ctx, s.head().Hash, operator, r.Round))
		return drawn.Drawn
	})
	s.rows = append(s.rows, row{what + ": seats drawn", s.head().Number, 0, time.Since(start).Seconds()})
	return drawn
}

// mallory commits to a lie.
func (s *story) commitLie(r *chain.Round) (lie upgrade.Reveal, salt upgrade.Salt) {
	mallory := s.people["mallory"]
	lie, salt = upgrade.Reveal{Verdict: upgrade.VerdictMismatch, BuildDigest: upgrade.BuildDigest{1}}, upgrade.Salt{1}
	place := upgrade.Seat{ChainID: s.network.ChainID, OperatorContract: r.OperatorContract, Round: r.Number, Validator: mallory.Address()}
	check(s.c.Commit(s.ctx, mallory.Sender, r.OperatorContract, r.Number, place.Commit(lie, salt)))
	return lie, salt
}

// until waits for a state of a round.
func (s *story) until(what string, token common.Address, r *chain.Round, so func(*chain.Round) bool) {
	s.await(what, token, func(*upgrade.Record) bool {
		return so(must(s.c.RoundOf(s.ctx, s.head().Hash, r.OperatorContract, r.Number)))
	})
}

// passed moves block time beyond a time.
func (s *story) passed(until uint64) {
	if now := s.head().Time; now <= until {
		s.pass(until + 1 - now)
	}
}

func (s *story) stakeOf(who string) stake.Amount {
	return must(s.c.Delegation(s.ctx, s.head().Hash, s.people[who].Address())).Amount
}

// loses claims that mallory lost so much, and nobody else anything.
func (s *story) loses(before, amount stake.Amount, format string, args ...any) {
	honest := true
	for _, name := range s.stakers()[:4] {
		honest = honest && s.stakeOf(name).Cmp(deposit) == 0
	}
	left := s.stakeOf("mallory")
	s.claim(honest && left.Plus(amount).Cmp(before) == 0, "%s: mallory loses %s tokens and has %s, the others lose nothing", fmt.Sprintf(format, args...), amount.Tokens(), left.Tokens())
}

func (s *story) lazy(token, operator common.Address) {
	s.chapter("A lazy validator: commits, and never reveals")
	intent, before := s.next(token, "cap", "v3"), s.stakeOf("mallory")
	r := s.round("lazy", token, operator, intent)
	s.claim(s.record(token).OperatorContract == operator && r.Seats == 5, "five seats are drawn by stake, in the staked contract %v", operator)
	s.commitLie(r)
	s.until("four reveals", token, r, func(r *chain.Round) bool { return r.Reveals == 4 })
	s.passed(r.RevealUntil)
	done := s.concluded("lazy", token)
	s.claim(done.Stage == upgrade.StageVerified, "four of five are enough: %v", done.Stage)
	s.loses(before, penaltyAbsent, "without a reveal")
	s.activate("lazy", token, intent)
	s.claim(s.record(token).Active.Implementation == intent.Implementation, "version %d runs", intent.Version)
}

func (s *story) lying(token, operator common.Address) {
	s.chapter("A lying validator: says MISMATCH where four others can show a match")
	intent, before := s.next(token, "again", "v2"), s.stakeOf("mallory")
	r := s.round("lying", token, operator, intent)
	lie, salt := s.commitLie(r)
	s.until("five commitments", token, r, func(r *chain.Round) bool { return r.Commits == 5 })
	check(s.c.Reveal(s.ctx, s.people["mallory"].Sender, operator, r.Number, lie, salt))
	s.concluded("lying", token)
	s.loses(before, penaltyWrong, "after a lie")
	s.activate("lying", token, intent)
}

func (s *story) tattletale(token, operator common.Address) {
	s.chapter("A tattletale: mallory tells bob what she committed to, and bob tells the chain")
	intent, before := s.next(token, "cap", "v3"), s.stakeOf("mallory")
	// One validator is away, so that not all have committed and reveals are not open.
	s.kill(0)
	r := s.round("tattletale", token, operator, intent)
	lie, salt := s.commitLie(r)
	bob := s.people["bob"]
	s.timed("tattletale: leak proven", func() (*chain.Sent, error) {
		return s.c.ProveLeak(s.ctx, bob.Sender, operator, r.Number, s.people["mallory"].Address(), lie, salt)
	})
	reward := must(s.c.TokenBalance(s.ctx, s.head().Hash, bob.Address()))
	s.claim(reward.Cmp(stake.Reward(penaltyWrong, 100)) == 0, "bob gets 5 %% of what she loses: %s tokens; the rest is burned", reward.Tokens())
	s.loses(before, penaltyWrong, "after a leak")
	s.seats[0] = s.startValidator(0, s.seats[0].account)
	s.until("four commitments", token, r, func(r *chain.Round) bool { return r.Commits == 4 })
	s.passed(r.CommitUntil)
	s.claim(s.concluded("tattletale", token).Stage == upgrade.StageVerified, "validator 1, killed meanwhile, came back in time: the round is decided")
	s.activate("tattletale", token, intent)
}

// kill ends a validator without asking it.
func (s *story) kill(i int) {
	check(s.seats[i].cmd.Process.Kill())
	<-s.seats[i].done
	back := *s.seats[i]
	back.done, back.away = make(chan struct{}), true // it has not died: it comes back
	s.seats[i] = &back
}

func (s *story) earnings(operator common.Address) {
	s.chapter("Earnings are pulled, by anyone, for whoever they belong to")
	treasury := s.people["treasury"].Address()
	owed := must(s.c.Earnings(s.ctx, s.head().Hash, operator, treasury))
	before := must(s.c.Balance(s.ctx, s.head().Hash, treasury))
	s.timed("earnings: withdrawn", func() (*chain.Sent, error) {
		return s.c.WithdrawEarnings(s.ctx, s.people["bob"].Sender, operator, treasury)
	})
	after := must(s.c.Balance(s.ctx, s.head().Hash, treasury))
	s.claim(owed.Sign() > 0 && new(big.Int).Sub(after, before).Cmp(owed) == 0, "the beneficiary of the stake gets %v wei for three rounds", owed)
}

func (s *story) panicButton(token, operator common.Address) {
	s.chapter("The panic button, in the middle of a round")
	intent, before := s.next(token, "once-more", "v2"), s.stakeOf("mallory")
	running := s.record(token).Active
	s.round("panic", token, operator, intent)
	s.timed("panic: operator contract disabled", func() (*chain.Sent, error) { return s.c.Disable(s.ctx, s.bank, operator) })
	r := s.await("the void round", token, func(r *upgrade.Record) bool { return r.Stage != upgrade.StageVerifying })
	for r.Stage == upgrade.StageVerified { // the round had ended in the block before
		must(s.c.Conclude(s.ctx, s.people["bob"].Sender, token))
		r = s.record(token)
	}
	s.claim(r.Stage == upgrade.StageApproved && r.Active == running, "its verdict is void: the approval waits for another contract, the old code goes on")
	s.claim(s.stakeOf("mallory").Cmp(before) == 0, "nobody's stake is taken by a disabled contract")
	must(s.send("alice", "transfer", token, "transfer(address,uint256)", s.people["bob"].Address().Bytes(), coins(1).Bytes()))
	s.claim(s.balance(token, "bob").Cmp(coins(1002)) == 0, "and the token's users notice nothing")
}
