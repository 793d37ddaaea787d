package main

import (
	"fmt"
	"io"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"theseus/chain/devnet"
	"theseus/chain/signer"
)

func accountCommand(e *env) *cobra.Command {
	c := &cobra.Command{Use: "account", Short: "Make, import and list the keys that sign"}
	var light bool
	store := func() *signer.Keystore {
		k := signer.OpenKeystore(e.keystore)
		if light {
			return k.Light()
		}
		return k
	}
	made := func(address common.Address) error {
		return e.print(map[string]any{"address": address}, func(w io.Writer) { fmt.Fprintln(w, address) })
	}
	create := &cobra.Command{
		Use: "new", Short: "Make a key in the keystore", Example: "  theseus account new --password-file pw.txt", Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			password, err := e.newPassword(cmd.Context())
			if err != nil {
				return err
			}
			address, err := store().Create(password)
			if err != nil {
				return err
			}
			return made(address)
		},
	}
	load := &cobra.Command{
		Use: "import FILE", Short: "Take a private key (64 hexadecimal digits) from a file into the keystore",
		Example: "  theseus account import key.hex --password-file pw.txt", Args: cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			b, err := readFile(args[0])
			if err != nil {
				return err
			}
			password, err := e.newPassword(cmd.Context())
			if err != nil {
				return err
			}
			address, err := store().Import(string(b), password)
			if err != nil {
				return usage("%w", err)
			}
			return made(address)
		},
	}
	list := &cobra.Command{
		Use: "list", Short: "List the accounts of the keystore", Example: "  theseus account list", Args: cobra.NoArgs,
		RunE: func(*cobra.Command, []string) error {
			accounts, err := signer.OpenKeystore(e.keystore).Accounts()
			if err != nil {
				return err
			}
			if accounts == nil {
				accounts = []common.Address{}
			}
			return e.print(accounts, func(w io.Writer) {
				for _, a := range accounts {
					fmt.Fprintln(w, a)
				}
				if len(accounts) == 0 {
					fmt.Fprintf(e.err, "no key in %s; `theseus account new` makes one; on a devnet dev:0 (%v) and on are funded\n", e.keystore, devnet.DevAccount(0).Address)
				}
			})
		},
	}
	for _, sub := range []*cobra.Command{create, load} {
		sub.Flags().BoolVar(&light, "light", false, "quick to unlock and cheap to guess: for tests")
	}
	c.AddCommand(create, load, list)
	return c
}
