package main

import (
	"context"
	"fmt"
	"io"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/spf13/cobra"

	"theseus/chain"
)

func serviceCommand(e *env) *cobra.Command {
	var service string
	c := &cobra.Command{
		Use:   "service",
		Short: "Say which operator contracts a service uses, and which code it runs",
		Long: `A service shares its customers' requests out among the operator contracts on its list, each by its weight. The list is the Operator
Contract Upgrader's to keep, the code the Service Upgrader's to replace, in two steps with a delay between them; Registry names
both.`,
	}
	c.PersistentFlags().StringVar(&service, "service", "", "address of the service; empty: that of the network")
	list := func(verb, short, long string, call func(*chain.Contracts) func(context.Context, *chain.Sender, common.Address, common.Address) (*chain.Sent, error)) *cobra.Command {
		return &cobra.Command{
			Use: verb + " OPERATORCONTRACT", Short: short, Long: long, Args: cobra.ExactArgs(1),
			Example: "  theseus service " + verb + " 0x5FbD… --account 0x7099…",
			RunE: func(cmd *cobra.Command, args []string) error {
				operator, err := e.anyAccount("operator contract", args[0])
				if err != nil {
					return err
				}
				return e.onService(cmd.Context(), service, func(a *acting, s *chain.Service) (common.Address, string) {
					return s.OperatorContractUpgrader, fmt.Sprintf("%s: operator contract %v, service %v.\n  %s", verb, operator, s.Address, long)
				}, func(a *acting, s *chain.Service) (*chain.Sent, error) {
					return call(a.Contracts)(cmd.Context(), a.sender, s.Address, operator)
				}, fmt.Sprintf("%s: %v", verb, operator))
			},
		}
	}
	c.AddCommand(serviceOperatorsCommand(e, &service),
		list("add", "Put an operator contract on the list", "It gets its share of the work from now on. It must be approved on Registry, and of this service or of the public.",
			func(c *chain.Contracts) func(context.Context, *chain.Sender, common.Address, common.Address) (*chain.Sent, error) {
				return c.AddOperatorContract
			}),
		list("deprecate", "Give an operator contract no new work", "It gets no new work and finishes what it has.",
			func(c *chain.Contracts) func(context.Context, *chain.Sender, common.Address, common.Address) (*chain.Sent, error) {
				return c.DeprecateOperatorContract
			}),
		list("remove", "Take an operator contract off the list", "Nothing that it tells the service counts any more.",
			func(c *chain.Contracts) func(context.Context, *chain.Sender, common.Address, common.Address) (*chain.Sent, error) {
				return c.RemoveOperatorContract
			}),
		serviceUpgradeCommand(e, &service))
	return c
}

func serviceOperatorsCommand(e *env, service *string) *cobra.Command {
	return &cobra.Command{
		Use: "operators", Short: "Show a service: its operator contracts, its code, its upgraders", Args: cobra.NoArgs,
		Example: "  theseus service operators --json",
		RunE: func(cmd *cobra.Command, _ []string) error {
			c, head, err := e.contracts(cmd.Context())
			if err != nil {
				return err
			}
			s, err := e.service(cmd.Context(), c, head, *service)
			if err != nil {
				return err
			}
			operators := []map[string]any{}
			for _, o := range s.Operators {
				operators = append(operators, map[string]any{"address": o.Address, "listing": o.Listing.String(), "weight": o.Weight})
			}
			view := map[string]any{
				"service": s.Address, "implementation": s.Implementation, "operatorContracts": operators,
				"operatorContractUpgrader": s.OperatorContractUpgrader, "serviceUpgrader": s.ServiceUpgrader,
			}
			if s.Upgrade.Digest != (common.Hash{}) {
				view["upgrade"] = map[string]any{"digest": s.Upgrade.Digest, "from": s.Upgrade.From, "until": s.Upgrade.Until}
			}
			return e.print(view, func(w io.Writer) {
				fmt.Fprintf(w, "service                     %v\nimplementation              %v\n", s.Address, s.Implementation)
				fmt.Fprintf(w, "Operator Contract Upgrader  %v\nService Upgrader            %v\n", s.OperatorContractUpgrader, s.ServiceUpgrader)
				if len(s.Operators) == 0 {
					fmt.Fprintln(w, "inactive: no operator contract is listed")
				}
				for _, o := range s.Operators {
					fmt.Fprintf(w, "operator contract           %v  %v, weight %v\n", o.Address, o.Listing, o.Weight)
				}
				if s.Upgrade.Digest != (common.Hash{}) {
					fmt.Fprintf(w, "upgrade                     %v, can be completed from %s to %s\n", s.Upgrade.Digest, at(s.Upgrade.From), at(s.Upgrade.Until))
				}
			})
		},
	}
}

func serviceUpgradeCommand(e *env, service *string) *cobra.Command {
	c := &cobra.Command{
		Use: "upgrade", Short: "Replace the code of a service, in two steps",
		Long: `An upgrade is started, waits for the service's delay, in which everybody can look at the new code, and is completed before it
expires. A second start takes the place of the first. What fails when it is completed leaves everything as it was.`,
	}
	var initialiser string
	step := func(use, short string, count int, question func(*chain.Service, common.Address) string, call func(context.Context, *acting, *chain.Service, common.Address, []byte) (*chain.Sent, error), done string) *cobra.Command {
		sub := &cobra.Command{
			Use: use, Short: short, Args: cobra.ExactArgs(count),
			RunE: func(cmd *cobra.Command, args []string) error {
				var implementation common.Address
				var data []byte
				var err error
				if count > 0 {
					if implementation, err = e.anyAccount("implementation", args[0]); err != nil {
						return err
					}
					if data, err = hexutil.Decode(initialiser); err != nil {
						return usage("--call %q: %w", initialiser, err)
					}
				}
				return e.onService(cmd.Context(), *service, func(_ *acting, s *chain.Service) (common.Address, string) {
					text := question(s, implementation)
					if len(data) > 0 {
						text += fmt.Sprintf("\n  then call    %#x", data)
					}
					return s.ServiceUpgrader, text
				}, func(a *acting, s *chain.Service) (*chain.Sent, error) {
					return call(cmd.Context(), a, s, implementation, data)
				}, done)
			},
		}
		sub.Example = "  theseus service upgrade " + sub.Name() + " --account 0x7099…"
		if count > 0 {
			sub.Example = "  theseus service upgrade " + sub.Name() + " 0x5FbD… --account 0x7099…"
			sub.Flags().StringVar(&initialiser, "call", "0x", "call data of the initialiser, run in the service when the upgrade is completed")
		}
		return sub
	}
	c.AddCommand(
		step("start IMPLEMENTATION", "Announce other code", 1, func(s *chain.Service, implementation common.Address) string {
			text := fmt.Sprintf("Start an upgrade of service %v.\n  runs now     %v\n  will run     %v", s.Address, s.Implementation, implementation)
			if s.Upgrade.Digest != (common.Hash{}) {
				text += fmt.Sprintf("\n  in place of  upgrade %v, which was started before", s.Upgrade.Digest)
			}
			return text
		}, func(ctx context.Context, a *acting, s *chain.Service, implementation common.Address, data []byte) (*chain.Sent, error) {
			return a.StartServiceUpgrade(ctx, a.sender, s.Address, implementation, data)
		}, "started"),
		step("cancel", "Take back what was announced", 0, func(s *chain.Service, _ common.Address) string {
			return fmt.Sprintf("Cancel upgrade %v of service %v.", s.Upgrade.Digest, s.Address)
		}, func(ctx context.Context, a *acting, s *chain.Service, _ common.Address, _ []byte) (*chain.Sent, error) {
			return a.CancelServiceUpgrade(ctx, a.sender, s.Address)
		}, "cancelled"),
		step("complete IMPLEMENTATION", "Run what was announced", 1, func(s *chain.Service, implementation common.Address) string {
			return fmt.Sprintf("Complete upgrade %v of service %v.\n  runs now     %v\n  will run     %v", s.Upgrade.Digest, s.Address, s.Implementation, implementation)
		}, func(ctx context.Context, a *acting, s *chain.Service, implementation common.Address, data []byte) (*chain.Sent, error) {
			return a.CompleteServiceUpgrade(ctx, a.sender, s.Address, implementation, data)
		}, "completed"),
	)
	return c
}

// service reads the service that a flag names.
func (e *env) service(ctx context.Context, c *chain.Contracts, head chain.Block, text string) (*chain.Service, error) {
	var address common.Address
	if text != "" {
		var err error
		if address, err = parseAddress("--service", text); err != nil {
			return nil, err
		}
	}
	return c.Service(ctx, head.Hash, address)
}

// onService does something with a service, after showing what; only who holds the role is asked.
func (e *env) onService(ctx context.Context, service string, question func(*acting, *chain.Service) (common.Address, string), call func(*acting, *chain.Service) (*chain.Sent, error), done string) error {
	a, err := e.act(ctx)
	if err != nil {
		return err
	}
	s, err := e.service(ctx, a.Contracts, a.head, service)
	if err != nil {
		return err
	}
	holder, text := question(a, s)
	if holder != a.signer.Address() {
		return usage("%v may not do that: for service %v it takes %v; choose it with --account", a.signer.Address(), s.Address, holder)
	}
	if err := e.confirm(text); err != nil {
		return err
	}
	sent, err := call(a, s)
	if err != nil {
		return err
	}
	return e.outcome(sent, done)
}

// at is a time of block, for people.
func at(seconds uint64) string { return time.Unix(int64(seconds), 0).UTC().Format(time.RFC3339) }
