package main

import (
	"fmt"
	"io"
	"time"

	"github.com/spf13/cobra"

	"theseus/chain/devnet"
)

func devnetCommand(e *env) *cobra.Command {
	var cfg devnet.Config
	var fork string
	c := &cobra.Command{
		Use:   "devnet",
		Short: "Run a chain to try things on",
		Long: `Run go-ethereum inside this program, with JSON-RPC over HTTP and WebSocket on loopback, funded accounts and a block
whenever a transaction waits. With --dir the chain survives being killed. Everybody knows its keys: dev:0, dev:1, …`,
		Example: "  theseus devnet --dir ./chain --listen 127.0.0.1:8545",
		Args:    cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			cfg.Fork = devnet.Fork(fork)
			cfg.Logger = e.logger()
			running, err := devnet.Start(cmd.Context(), cfg)
			if err != nil {
				return usage("%w", err)
			}
			defer running.Close()
			if err := e.print(running.Ready(), func(w io.Writer) {
				fmt.Fprintf(w, "chain %v at block %d\nhttp  %s\nws    %s\n", running.ChainID(), running.Head(), running.URL(), running.WebSocketURL())
				for i, a := range running.Accounts() {
					fmt.Fprintf(w, "dev:%-2d %v\n", i, a.Address)
				}
				fmt.Fprintf(w, "\nnext, in another terminal:\n  export THESEUS_RPC=%s\n  theseus network deploy --account dev:0 --validators dev:1,dev:2,dev:3,dev:4 --yes\nend with Ctrl-C\n", running.URL())
			}); err != nil {
				return err
			}
			<-cmd.Context().Done()
			return nil
		},
	}
	f := c.Flags()
	f.StringVar(&cfg.Dir, "dir", "", "folder that keeps the chain; empty: in memory")
	f.StringVar(&cfg.Listen, "listen", "127.0.0.1:8545", "loopback address; port 0: a free one")
	f.DurationVar(&cfg.BlockTime, "block-time", 0*time.Second, "a block every so often; 0: when a transaction waits")
	f.BoolVar(&cfg.Fast, "fast", false, "do not wait for the clock between blocks")
	f.Uint64Var(&cfg.ChainID, "chain-id", 0, "chain id of a new chain; 0: the devnet's own")
	f.IntVar(&cfg.Accounts, "accounts", 0, "funded accounts of a new chain; 0: 20")
	f.StringVar(&fork, "fork", "", "rules of a new chain: shanghai, cancun, prague, osaka; empty: osaka")
	return c
}
