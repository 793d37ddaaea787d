package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"math/big"
	"regexp"
	"strconv"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/spf13/cobra"

	"theseus/chain/signer"
	"theseus/referral"
	"theseus/upgrade"
)

func referralCommand(e *env) *cobra.Command {
	c := &cobra.Command{
		Use:   "referral",
		Short: "Make, pass on and check referral links of a campaign",
		Long: `A referral link is a chain of signatures: the campaign's key signs a link to the first referrer's account, that one a link to
the next, and the last one the customer. Each link says what share of the reward the next account gets. Nothing of it is on chain
before the customer buys; the campaign contract then checks the whole chain.`,
	}
	c.AddCommand(referralLinkCommand(e), referralExtendCommand(e), referralVerifyCommand(e))
	return c
}

func referralLinkCommand(e *env) *cobra.Command {
	var campaign, to, cut, customer string
	var chainID uint64
	c := &cobra.Command{
		Use:     "link",
		Short:   "Make the first link of a chain, with the campaign's key",
		Long:    "Sign, with the campaign's key as the acting account, a link to the first referrer, or to a customer whom nobody referred.\nWithout --chain-id the network file's is taken.",
		Example: "  theseus referral link --campaign 0x5FbD… --to 0x7099… --cut 25% --account 0x3C44…",
		Args:    cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			at, err := parseAddress("--campaign", campaign)
			if err != nil {
				return err
			}
			if chainID == 0 {
				n, err := e.network()
				if err != nil {
					return err
				}
				chainID = n.ChainID
			}
			s, err := e.signer(cmd.Context(), chainID)
			if err != nil {
				return err
			}
			chain := &referral.Chain{Campaign: referral.Campaign{ChainID: chainID, Address: at}, Key: s.Address()}
			return e.extendReferral(cmd.Context(), s, chain, to, cut, customer)
		},
	}
	f := c.Flags()
	f.StringVar(&campaign, "campaign", "", "address of the campaign")
	f.Uint64Var(&chainID, "chain-id", 0, "chain of the campaign; 0: the network file's")
	extendFlags(c, &to, &cut, &customer)
	if err := c.MarkFlagRequired("campaign"); err != nil {
		panic(err)
	}
	return c
}

func referralExtendCommand(e *env) *cobra.Command {
	var to, cut, customer string
	c := &cobra.Command{
		Use:   "extend LINK",
		Short: "Pass a link on to another referrer, or to the customer",
		Long: `Sign, as the account that the link was given to, a link to another referrer (--to, --cut) or to the customer (--customer), who may
then buy. What a link says of those before is part of what is signed: nobody can leave them out.`,
		Example: "  theseus referral extend referral1_AAA… --to 0x90F7… --cut 10% --account 0x7099…\n  theseus referral extend referral1_AAA… --customer 0x15d3… --account 0x90F7…",
		Args:    cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			chain, err := parseReferral(args[0])
			if err != nil {
				return err
			}
			if err := chain.Verify(); err != nil {
				return differs("%w", err)
			}
			s, err := e.signer(cmd.Context(), chain.Campaign.ChainID)
			if err != nil {
				return err
			}
			return e.extendReferral(cmd.Context(), s, chain, to, cut, customer)
		},
	}
	extendFlags(c, &to, &cut, &customer)
	return c
}

func extendFlags(c *cobra.Command, to, cut, customer *string) {
	f := c.Flags()
	f.StringVar(to, "to", "", "account of the next referrer")
	f.StringVar(cut, "cut", "", "that one's share of the reward, such as 12.5%")
	f.StringVar(customer, "customer", "", "account of the customer: the chain ends there")
}

func parseReferral(text string) (*referral.Chain, error) {
	chain, err := referral.Parse(text)
	if err != nil {
		return nil, usage("%w", err)
	}
	return chain, nil
}

var cutForm = regexp.MustCompile(`^([0-9]{1,3})(?:\.([0-9]{1,2}))?%$`)

func parseCut(text string) (uint16, error) {
	parts := cutForm.FindStringSubmatch(text)
	if parts == nil {
		return 0, usage("--cut %.20q: want a share with at most two decimals, such as 12.5%%", text)
	}
	n, err := strconv.ParseUint(parts[1]+(parts[2] + "00")[:2], 10, 32)
	if err != nil || n > referral.Whole {
		return 0, usage("--cut %.20q: more than 100%%", text)
	}
	return uint16(n), nil
}

// extendReferral adds one link, or the customer, to a chain that holds.
func (e *env) extendReferral(ctx context.Context, s signer.Signer, chain *referral.Chain, to, cut, customer string) error {
	if (customer == "") == (to == "") || (to == "") != (cut == "") {
		return usage("give either the next referrer (--to and --cut) or the customer (--customer)")
	}
	if chain.Customer != (common.Address{}) {
		return differs("%w", referral.ErrComplete)
	}
	if last := chain.Last(); s.Address() != last {
		return usage("the link was given to %v; the acting account is %v", last, s.Address())
	}
	next := *chain
	var data upgrade.TypedData
	var digest common.Hash
	if customer != "" {
		account, err := e.anyAccount("--customer", customer)
		if err != nil {
			return err
		}
		next.Customer = account
		data, digest = chain.Complete(account)
	} else {
		account, err := e.anyAccount("--to", to)
		if err != nil {
			return err
		}
		share, err := parseCut(cut)
		if err != nil {
			return err
		}
		next.Links = append(chain.Links[:len(chain.Links):len(chain.Links)], referral.Link{Next: account, Cut: share})
		data, digest = chain.Extend(account, share)
	}
	// What nobody would take is not signed: all but the missing signature must hold.
	var missing *referral.LinkError
	if err := next.Verify(); !errors.As(err, &missing) || missing.Link != len(chain.Links) || !errors.Is(err, referral.ErrSignature) {
		return usage("%w", err)
	}
	if next.Left() < 0 {
		return usage("%w: %s are left", referral.ErrCuts, shareText(chain.Left()))
	}
	under := fmt.Sprintf("chain %d, campaign %v, link %d", chain.Campaign.ChainID, chain.Campaign.Address, len(chain.Links)+1)
	if err := e.confirm(signer.ShowData(under, data, digest) + fmt.Sprintf("sign this as %v", s.Address())); err != nil {
		return err
	}
	full, err := signer.SignData(ctx, s, data, digest)
	if err != nil {
		return err
	}
	signature, err := referral.Compact(full)
	if err != nil {
		return err
	}
	if next.Customer != (common.Address{}) {
		next.Signature = signature
	} else {
		next.Links[len(next.Links)-1].Signature = signature
	}
	if err := next.Verify(); err != nil {
		return err
	}
	return e.print(referralFields(&next), func(w io.Writer) { fmt.Fprintln(w, next.String()) })
}

func referralVerifyCommand(e *env) *cobra.Command {
	return &cobra.Command{
		Use:   "verify LINK",
		Short: "Check a link, and show whom it pays",
		Long: `Check every signature of a chain, that nobody comes twice and that the cuts fit the reward: what the campaign contract will check.
With an endpoint (--rpc) the chain's id and the campaign's key are compared with the campaign's own. A link that does not hold ends with exit code 2.`,
		Example: "  theseus referral verify referral1_AAA…",
		Args:    cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			chain, err := parseReferral(args[0])
			if err != nil {
				return err
			}
			if err := chain.Verify(); err != nil {
				return differs("%w", err)
			}
			if len(e.rpc) > 0 {
				if err := e.checkCampaignKey(cmd.Context(), chain); err != nil {
					return err
				}
			}
			return e.print(referralFields(chain), func(w io.Writer) {
				fmt.Fprintf(w, "campaign  %v on chain %d, key %v\n", chain.Campaign.Address, chain.Campaign.ChainID, chain.Key)
				for i, l := range chain.Links {
					fmt.Fprintf(w, "link %-4d %v gets %s\n", i+1, l.Next, shareText(int(l.Cut)))
				}
				if chain.Customer != (common.Address{}) {
					fmt.Fprintf(w, "customer  %v may buy\n", chain.Customer)
				} else {
					fmt.Fprintf(w, "open      %v may pass it on; %s of the reward are left\n", chain.Last(), shareText(chain.Left()))
				}
			})
		},
	}
}

// checkCampaignKey compares a chain's key with that of the campaign on chain.
func (e *env) checkCampaignKey(ctx context.Context, chain *referral.Chain) error {
	client, err := e.dial(ctx, new(big.Int).SetUint64(chain.Campaign.ChainID))
	if err != nil {
		return err
	}
	head, err := client.Head(ctx)
	if err != nil {
		return err
	}
	terms, err := client.Call(ctx, head.Hash, chain.Campaign.Address, crypto.Keccak256([]byte("terms()"))[:4])
	if err != nil || len(terms) < 32 {
		return differs("%v is no referral campaign on chain %d", chain.Campaign.Address, chain.Campaign.ChainID)
	}
	if key := common.BytesToAddress(terms[:32]); key != chain.Key {
		return differs("the campaign's key is %v, the chain begins with %v", key, chain.Key)
	}
	return nil
}

func shareText(hundredths int) string {
	return fmt.Sprintf("%d.%02d %%", hundredths/100, hundredths%100)
}

// referralFields are what --json shows of a chain.
func referralFields(c *referral.Chain) any {
	type link struct {
		Next common.Address `json:"next"`
		Cut  uint16         `json:"cut"` // hundredths of a per cent
	}
	links := []link{}
	for _, l := range c.Links {
		links = append(links, link{l.Next, l.Cut})
	}
	fields := map[string]any{
		"link": c.String(), "chainId": c.Campaign.ChainID, "campaign": c.Campaign.Address, "key": c.Key, "links": links, "left": c.Left(),
	}
	if c.Customer != (common.Address{}) {
		fields["customer"] = c.Customer
	}
	return fields
}
