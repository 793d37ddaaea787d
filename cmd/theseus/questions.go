package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"

	"golang.org/x/term"

	"theseus/chain/signer"
	"theseus/upgrade"
)

// This file holds the questions that a person answers. An interrupt ends each of them at once, and an answer that comes after it counts for
// nothing.

// interruptible is a reader that a context ends. What it was reading when that happened is lost.
type interruptible struct {
	ctx  context.Context
	from io.Reader
}

func (r interruptible) Read(b []byte) (int, error) {
	if err := r.ctx.Err(); err != nil {
		return 0, err
	}
	type result struct {
		n   int
		err error
	}
	done := make(chan result, 1)
	own := make([]byte, len(b)) // the reading goes on when nobody waits for it any more
	go func() {
		n, err := r.from.Read(own)
		done <- result{n, err}
	}()
	select {
	case <-r.ctx.Done():
		return 0, r.ctx.Err()
	case got := <-done:
		if err := r.ctx.Err(); err != nil {
			return 0, err
		}
		return copy(b, own[:got.n]), got.err
	}
}

// confirm shows what will be done and asks, unless --yes.
func (e *env) confirm(what string) error {
	fmt.Fprintln(e.err, strings.TrimRight(what, "\n"))
	if e.yes {
		return nil
	}
	if !e.terminal {
		return declined("not confirmed: run in a terminal, or give --yes")
	}
	fmt.Fprint(e.err, "Type yes to go on: ")
	answer, err := e.in.ReadString('\n')
	if err != nil && !errors.Is(err, io.EOF) {
		fmt.Fprintln(e.err)
		return err
	}
	if strings.TrimSpace(strings.ToLower(answer)) != "yes" {
		return declined("declined")
	}
	return nil
}

// showIntent shows every field before it is signed or sent.
func (e *env) showIntent(p *upgrade.Proposal, verb string) error {
	return e.confirm(signer.Show(p.Domain, p.Intent) + verb)
}

// ask asks for what nobody shall see. However it ends, the terminal shows again what is typed.
func (e *env) ask(ctx context.Context, prompt string) (string, error) {
	if err := ctx.Err(); err != nil {
		return "", err
	}
	terminal := int(os.Stdin.Fd())
	before, err := term.GetState(terminal)
	if err != nil {
		return "", err
	}
	fmt.Fprint(e.err, prompt)
	defer fmt.Fprintln(e.err)
	type result struct {
		password []byte
		err      error
	}
	done := make(chan result, 1)
	go func() {
		password, err := term.ReadPassword(terminal)
		done <- result{password, err}
	}()
	select {
	case <-ctx.Done():
		return "", errors.Join(ctx.Err(), term.Restore(terminal, before))
	case got := <-done:
		if err := ctx.Err(); err != nil {
			return "", err
		}
		return string(got.password), got.err
	}
}
