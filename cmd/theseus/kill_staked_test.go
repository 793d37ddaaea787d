package main

import (
	"context"
	"fmt"
	"math/big"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"theseus/chain"
	"theseus/chain/bind"
	"theseus/chain/chaintest"
	"theseus/chain/devnet"
	"theseus/stake"
)

// stakedScene is a network of its own with stake, and one staked operator contract: the rounds of other works are not its operators'.
type stakedScene struct {
	*chain.Contracts
	file     string // of the network
	operator common.Address
}

func (s *scene) withStake(t *testing.T) *stakedScene {
	t.Helper()
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.stake != nil {
		return s.stake
	}
	ctx := context.Background()
	w := s.world
	network, _, err := chain.DeployNetwork(ctx, w.Client, w.Deployer, chain.DeployConfig{
		Name: "staked", Validators: []common.Address{w.Seats[0].Address}, Keeper: w.Deployer.Address(), PanicButton: w.Panic.Address(), Upgrader: w.Deployer.Address(),
		CommitTime: chaintest.CommitTime, RevealTime: chaintest.RevealTime, RetryTime: chaintest.RetryTime, Fee: chaintest.Fee, Deployer: devnet.DeterministicDeployer,
	})
	if err != nil {
		t.Fatal(err)
	}
	own, err := chain.Open(ctx, w.Client, network)
	if err != nil {
		t.Fatal(err)
	}
	network, err = chain.DeployStaking(ctx, own, w.Deployer, chain.StakingConfig{
		TokenName: "Test", TokenSymbol: "TEST", Supply: stake.Tokens(1_000_000), Holder: w.Deployer.Address(), Minimum: stake.Tokens(100), Initialisation: 10, Undelegation: 10,
	})
	if err != nil {
		t.Fatal(err)
	}
	made := &stakedScene{file: s.network + ".staked"}
	if err := network.Write(made.file); err != nil {
		t.Fatal(err)
	}
	if made.Contracts, err = chain.Open(ctx, w.Client, network); err != nil {
		t.Fatal(err)
	}
	if made.operator, err = chain.DeployOperator(ctx, made.Contracts, w.Deployer, "staked", chaintest.Terms(1, 1), common.Address{}, nil); err != nil {
		t.Fatal(err)
	}
	if err := chain.AddDeployed(ctx, made.Contracts, w.Deployer, "staked", made.operator); err != nil {
		t.Fatal(err)
	}
	if _, err := made.Authorize(ctx, w.Deployer, made.operator); err != nil {
		t.Fatal(err)
	}
	s.stake = made
	return made
}

// newOperator is an account that was never used, with stake that counts.
func (s *scene) newOperator(t *testing.T) (account int) {
	t.Helper()
	ctx := context.Background()
	n, _ := s.next()
	account = 1000 + n
	at := devnet.DevAccount(account).Address
	if _, err := s.world.Deployer.Send(ctx, chain.Tx{To: &at, Value: big.NewInt(1e17)}); err != nil {
		t.Fatal(err)
	}
	if _, err := s.stake.Stake(ctx, s.world.Deployer, stake.Tokens(200), at, at, s.world.Deployer.Address()); err != nil {
		t.Fatal(err)
	}
	s.world.Pass(11)
	return account
}

func beginRegister(t *testing.T, s *scene) *work { return s.pool(t, "register", true) }

func beginLeave(t *testing.T, s *scene) *work { return s.pool(t, "leave", false) }

// pool is a command by which an operator joins or leaves a pool: with one transaction, whenever it is killed.
func (s *scene) pool(t *testing.T, verb string, joins bool) *work {
	staked := s.withStake(t)
	account := s.newOperator(t)
	at := devnet.DevAccount(account)
	args := []string{"operator", verb, "--yes"}
	if !joins {
		if _, err := staked.Join(context.Background(), s.world.Sender(at), staked.operator); err != nil {
			t.Fatal(err)
		}
		args = append(args, staked.operator.Hex())
	}
	before, err := s.nonce(account)
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	return &work{
		dir: dir, env: append(s.onChain(dir, account), "THESEUS_NETWORK="+staked.file), args: args,
		codes: []int{exitDiffers, exitRefused}, // it is there already, or has left
		half:  nothing,
		whole: func() error {
			after, err := s.nonce(account)
			if err != nil {
				return err
			}
			head, err := staked.Head(context.Background())
			if err != nil {
				return err
			}
			terms, err := staked.OperatorTerms(context.Background(), head.Hash, staked.operator)
			if err != nil {
				return err
			}
			m, err := staked.Membership(context.Background(), head.Hash, terms, at.Address)
			if err != nil {
				return err
			}
			if after != before+1 || m.InPool != joins {
				return fmt.Errorf("%d transactions; in the pool: %v", after-before, m.InPool)
			}
			return nil
		},
	}
}

// beginWithdraw has an operator earn the fee for a draw, by a round that nobody drew in time, and withdraw it: once, whenever it is killed.
func beginWithdraw(t *testing.T, s *scene) *work {
	staked := s.withStake(t)
	account := s.newOperator(t)
	at := devnet.DevAccount(account)
	sender := s.world.Sender(at)
	ctx := context.Background()
	if _, err := staked.Join(ctx, sender, staked.operator); err != nil {
		t.Fatal(err)
	}
	s.world.Pass(1)
	s.lateDraw(t, sender)
	earned := func() (*big.Int, error) {
		head, err := staked.Head(ctx)
		if err != nil {
			return nil, err
		}
		return staked.Earnings(ctx, head.Hash, staked.operator, at.Address)
	}
	if fee, err := earned(); err != nil || fee.Sign() == 0 {
		t.Fatalf("earned %v, %v", fee, err)
	}
	before, err := s.nonce(account)
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	return &work{
		dir: dir, env: append(s.onChain(dir, account), "THESEUS_NETWORK="+staked.file), args: []string{"operator", "withdraw", "--yes"},
		codes: []int{exitDiffers, exitRefused}, // nothing is left to withdraw, or was when it was sent
		half:  nothing,
		whole: func() error {
			after, err := s.nonce(account)
			if err != nil {
				return err
			}
			if left, err := earned(); err != nil || after != before+1 || left.Sign() != 0 {
				return fmt.Errorf("%d transactions; %v wei are left, %v", after-before, left, err)
			}
			return nil
		},
	}
}

// lateDraw asks the staked network's service for rounds until the staked operator contract has one, lets the time for drawing pass, and
// has an account draw it.
func (s *scene) lateDraw(t *testing.T, sender *chain.Sender) {
	t.Helper()
	ctx := context.Background()
	s.drawing.Lock() // rounds are drawn in their order
	defer s.drawing.Unlock()
	head, err := s.stake.Head(ctx)
	if err != nil {
		t.Fatal(err)
	}
	fee, err := s.stake.Fee(ctx, head.Hash)
	if err != nil {
		t.Fatal(err)
	}
	n, _ := s.next()
	for i := range 200 {
		digest := common.BigToHash(big.NewInt(int64(n*1000 + i)))
		data := bind.NewVerificationService().PackRequestRound(common.Address{0xcc}, digest)
		receipt, err := s.world.Deployer.Send(ctx, chain.Tx{To: &s.stake.Network.Service, Data: data, Value: fee})
		if err != nil {
			t.Fatal(err)
		}
		at := slices.IndexFunc(receipt.Logs, func(l *types.Log) bool { return l.Address == s.stake.operator && len(l.Topics) > 1 })
		if at < 0 {
			continue
		}
		s.world.Pass(chaintest.Terms(1, 1).DrawTime + 1)
		if _, err := s.stake.Draw(ctx, sender, s.stake.operator, receipt.Logs[at].Topics[1].Big().Uint64()); err != nil {
			t.Fatal(err)
		}
		return
	}
	t.Fatal("the service never chose the staked operator contract")
}
