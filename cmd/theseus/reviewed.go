package main

import (
	"bytes"
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

// reviewedText is what the file says: which digest, and what runs and is to run by it. A file that says anything else counts for nothing.
func reviewedText(p *upgrade.Proposal) []byte {
	code := upgrade.CodeOf(p.Intent)
	return fmt.Appendf(nil, "reviewed %v\nnew %v\nactive %v\n", p.Digest(), code.NewHash, code.ActiveHash)
}

func keepReviewed(p *upgrade.Proposal) error {
	path := reviewedFile(p.Digest())
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		return err
	}
	return durable.WriteFile(path, reviewedText(p), 0o600)
}

// dropReviewed forgets a review that a later one contradicts.
func dropReviewed(d upgrade.Digest) error {
	if err := os.Remove(reviewedFile(d)); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	return nil
}

// withoutReview adds the flag by which a signer says that the review happened elsewhere.
func withoutReview(c *cobra.Command) *bool {
	return c.Flags().Bool("without-review", os.Getenv("THESEUS_WITHOUT_REVIEW") != "", "sign code that was not reviewed here by theseus review (THESEUS_WITHOUT_REVIEW)")
}

// needReview refuses to sign code that nobody looked at on this machine. What changes no code is shown field by field, whole.
func needReview(p *upgrade.Proposal, without bool) error {
	if without || upgrade.CodeOf(p.Intent) == nil {
		return nil
	}
	b, err := os.ReadFile(reviewedFile(p.Digest()))
	switch {
	case errors.Is(err, fs.ErrNotExist):
		err = errors.New("was not reviewed on this machine")
	case err != nil:
		return err
	case !bytes.Equal(b, reviewedText(p)):
		err = errors.New("has a review on this machine that is damaged")
	default:
		return nil
	}
	return &exitError{exitDeclined, fmt.Errorf("%v %w: run `theseus review %v %v`, or say --without-review", p.Digest(), err, p.Intent.Head().Contract, p.Digest())}
}
