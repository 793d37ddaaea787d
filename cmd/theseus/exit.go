package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"strings"

	"theseus/chain"
	"theseus/chain/adopt"
	"theseus/chain/fork"
	"theseus/chain/signer"
	"theseus/code/build"
	"theseus/code/link"
	"theseus/code/solc"
	"theseus/code/tree"
	"theseus/durable"
	"theseus/printable"
	"theseus/release"
	"theseus/upgrade"
)

// Exit codes, the one table; docs/exit-codes.md is held equal to it by a test.
const (
	exitOK          = 0 // done
	exitFailed      = 1 // something of ours failed, or was interrupted
	exitDiffers     = 2 // the answer is no: a check, a comparison or a verdict came out against
	exitUsage       = 3 // wrong arguments, or a file that cannot be what was asked for
	exitUnavailable = 4 // a server, a network or a quorum of endpoints did not answer; try again
	exitRefused     = 5 // the chain's rules refuse it: the error's name and arguments are printed
	exitDeclined    = 6 // not signed: declined, or a signer that cannot show what it signs
)

const exitSummary = "0 done, 1 failed, 2 the answer is no, 3 usage, 4 unavailable, 5 refused by the chain, 6 not signed"

// exitError carries a code to main; what is printed is err.
type exitError struct {
	code int
	err  error
}

func (e *exitError) Error() string { return e.err.Error() }
func (e *exitError) Unwrap() error { return e.err }

func usage(format string, args ...any) error {
	return &exitError{exitUsage, fmt.Errorf(format, args...)}
}

func differs(format string, args ...any) error {
	return &exitError{exitDiffers, fmt.Errorf(format, args...)}
}

func declined(format string, args ...any) error {
	return &exitError{exitDeclined, fmt.Errorf(format, args...)}
}

// explain turns any error into an exit code and one line.
func explain(err error) (int, string) {
	if err == nil {
		return exitOK, ""
	}
	code := exitFailed
	var exit *exitError
	var external *signer.ExternalError
	var registry *release.RegistryError
	switch {
	case durable.Full(err): // whatever was being done
	case errors.As(err, &exit):
		code = exit.code
	case errors.Is(err, context.Canceled):
		return exitFailed, "interrupted"
	case errors.As(err, new(*signer.BlindSigningError)), errors.As(err, new(*signer.SignatureError)):
		code = exitDeclined
	case errors.As(err, &external):
		if code = exitUnavailable; external.Declined() {
			code = exitDeclined
		}
	case errors.As(err, &registry):
		if registry.Unavailable() {
			code = exitUnavailable
		}
	case errors.As(err, new(*release.NotActiveError)), errors.As(err, new(*release.SmallerBumpError)), errors.As(err, new(*release.OtherBuildError)),
		errors.As(err, new(*release.OtherBytesError)), errors.Is(err, release.ErrTwoInterfaces):
		code = exitDiffers
	case errors.As(err, new(*chain.RevertError)), upgrade.ErrorName(err) != "":
		code = exitRefused
	case errors.As(err, new(*chain.ChainIDError)), errors.Is(err, os.ErrNotExist):
		code = exitUsage
	case errors.As(err, new(*chain.UnavailableError)), errors.As(err, new(*chain.NoQuorumError)), errors.As(err, new(*chain.AnswerError)),
		errors.As(err, new(*link.UnavailableError)), errors.As(err, new(*link.GoneError)), errors.As(err, new(*link.CorruptError)),
		errors.As(err, new(*solc.LimitError)), errors.As(err, new(*solc.NotFoundError)), errors.As(err, new(*chain.FeeError)),
		errors.As(err, new(*chain.ProofError)), errors.As(err, new(*chain.MissingStateError)), errors.As(err, new(*fork.VanishedError)),
		errors.As(err, new(*chain.NonceTakenError)), errors.As(err, new(*chain.DeepReorgError)), errors.Is(err, context.DeadlineExceeded):
		code = exitUnavailable
	case errors.As(err, new(*adopt.RefusedError)):
		code = exitDiffers
	case build.Deterministic(err), errors.As(err, new(*link.RefusedError)), errors.As(err, new(*tree.RefusedError)):
		code = exitDiffers
	}
	// One line: what is longer (a compiler's messages) keeps its line breaks only behind an indent.
	text := strings.TrimSpace(err.Error())
	if advice := durable.Advice(err); !strings.Contains(text, advice) {
		text += advice
	}
	text = strings.ReplaceAll(text, "\n", "\n  ")
	lines := strings.Split(text, "\n")
	for i := range lines {
		lines[i] = printable.Text(lines[i])
	}
	text = strings.Join(lines, "\n")
	if name := upgrade.ErrorName(err); name != "" && !strings.Contains(text, name) {
		text += " (" + name + ")"
	}
	return code, text
}
