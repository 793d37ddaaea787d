package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/spf13/cobra"

	"theseus/durable"
	"theseus/upgrade"
)

// reviewedFile says that this very proposal was reviewed on this machine, and nothing was found that contradicts it.
func reviewedFile(d upgrade.Digest) string { return filepath.Join(home(), "reviewed", d.String()) }

func keepReviewed(d upgrade.Digest) error {
	path := reviewedFile(d)
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		return err
	}
	return durable.WriteFile(path, []byte("reviewed "+d.String()+"\n"), 0o600)
}

// withoutReview adds the flag by which a signer says that the review happened elsewhere.
func withoutReview(c *cobra.Command) *bool {
	return c.Flags().Bool("without-review", os.Getenv("THESEUS_WITHOUT_REVIEW") != "", "sign code that `theseus review` was not run on here (THESEUS_WITHOUT_REVIEW)")
}

// needReview refuses to sign code that nobody looked at on this machine. What changes no code is shown field by field, whole.
func needReview(p *upgrade.Proposal, without bool) error {
	if without || upgrade.CodeOf(p.Intent) == nil {
		return nil
	}
	_, err := os.Stat(reviewedFile(p.Digest()))
	if errors.Is(err, fs.ErrNotExist) {
		return &exitError{exitDeclined, fmt.Errorf("%v was not reviewed on this machine: run `theseus review %v %v`, or say --without-review", p.Digest(), p.Intent.Head().Contract, p.Digest())}
	}
	return err
}
