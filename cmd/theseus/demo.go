package main

import (
	"math/big"
	"os"

	"github.com/spf13/cobra"
	"golang.org/x/term"

	"theseus/demo"
)

func demoCommand(e *env) *cobra.Command {
	var keep, staked bool
	c := &cobra.Command{
		Use:   "demo",
		Short: "Watch one upgrade, and the attacks on it, on a chain of its own",
		Long: `Tell the whole story on a real chain with the real compiler, a git repository and four validator processes, and check
every claim: a contract keeps its address and balances while its code is replaced; an upgrade that does not build to what
was signed stops it; a roll-back brings it back. It needs no server, no other program and no network, but a compiler
build: in THESEUS_SOLC_DIR, in the cache, or downloaded once.
With --staked, the story of the staked network: stake, delegate, authorise; the service moves from listed to staked validators in the
middle of a round; a lazy and a lying validator lose stake, a tattletale is paid, and the panic button makes a verdict void.
Exit code 0 only if every claim held. --rpc runs it on a chain you have; --account pays there.`,
		Example: "  theseus demo --keep",
		Args:    cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			program, err := os.Executable()
			if err != nil {
				return err
			}
			cfg := demo.Config{
				Out: e.result, Program: program, Compiler: e.compilers(), Keep: keep, Staked: staked,
				Colour: term.IsTerminal(int(os.Stdout.Fd())) && os.Getenv("NO_COLOR") == "",
			}
			if staked && cmd.Flags().Changed("rpc") {
				return usage("--staked and --rpc contradict each other: the story of stake moves the time of its chain")
			}
			if len(e.rpc) > 1 {
				return usage("the demo runs on one endpoint")
			}
			if len(e.rpc) == 1 && cmd.Flags().Changed("rpc") {
				cfg.RPC = e.rpc[0]
				client, err := e.dial(cmd.Context(), nil)
				if err != nil {
					return err
				}
				bank, err := e.signer(cmd.Context(), new(big.Int).Set(client.ChainID()).Uint64())
				if err != nil {
					return err
				}
				cfg.Bank = bank
			}
			return demo.Run(cmd.Context(), cfg)
		},
	}
	c.Flags().BoolVar(&keep, "keep", false, "leave chain, validators and files running afterwards, and say how to look around")
	c.Flags().BoolVar(&staked, "staked", false, "tell of the staked network")
	return c
}
