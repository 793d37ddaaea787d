package main

import (
	"bytes"
	"context"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"os"
	"os/exec"
	"slices"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"theseus/chain"
)

func watchCommand(e *env) *cobra.Command {
	var w watcher
	var contracts, events []string
	var secretFile, cursorFile string
	var from uint64
	c := &cobra.Command{
		Use:   "watch",
		Short: "Follow what happens to records, and tell people or programs",
		Long: `Print one line for each event of the network's records, as it happens; --json prints one document a line. Blocks that a
reorganisation undoes are told as UNDONE. Signers hear of Proposed, validators of Approved and VerificationRequested,
proposers of Concluded, Activated, Halted.

--exec runs a program for each event, with the JSON document on its standard input and no shell in between.
--webhook posts the document; the header X-Theseus-Signature is "sha256=" and the hexadecimal HMAC-SHA256 of the body under
the secret (--webhook-secret-file). A receiver that fails is tried again, then skipped with a message.
--cursor keeps the place in a file, so that the next run goes on there.`,
		Example: "  theseus watch --contract 0x5FbD… --event Proposed,Halted --exec ./notify.sh",
		Args:    cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			ctx := cmd.Context()
			for _, text := range contracts {
				a, err := parseAddress("--contract", text)
				if err != nil {
					return err
				}
				w.contracts = append(w.contracts, a)
			}
			for _, name := range events {
				i := slices.IndexFunc(eventNames, func(k string) bool { return strings.EqualFold(k, name) })
				if i < 0 {
					return usage("--event %q: want one of %s", name, strings.Join(eventNames, ", "))
				}
				w.events = append(w.events, eventNames[i])
			}
			if w.webhook != "" {
				u, err := url.Parse(w.webhook)
				if err != nil || (u.Scheme != "http" && u.Scheme != "https") || u.Host == "" {
					return usage("--webhook %q: want an http or https address", w.webhook)
				}
				if secretFile == "" {
					return usage("--webhook needs --webhook-secret-file, so that the receiver can tell our messages from forged ones")
				}
				secret, err := readFile(secretFile)
				if err != nil {
					return fmt.Errorf("--webhook-secret-file: %w", err)
				}
				if w.secret = bytes.TrimSpace(secret); len(w.secret) < 16 {
					return usage("--webhook-secret-file: want at least 16 bytes")
				}
			}
			network, head, err := e.contracts(ctx)
			if err != nil {
				return err
			}
			w.env, w.network = e, network
			cursor := chain.Cursor{Number: head.Number, Hash: head.Hash}
			if cmd.Flags().Changed("from") {
				cursor = chain.Cursor{Number: max(from, network.Network.FromBlock)}
				if cursor.Number > 0 {
					cursor.Number--
				}
			}
			if cursorFile != "" {
				if b, err := os.ReadFile(cursorFile); err == nil {
					if err := json.Unmarshal(b, &cursor); err != nil {
						return usage("--cursor %s: %w; remove it to start at the head", cursorFile, err)
					}
				} else if !errors.Is(err, os.ErrNotExist) {
					return usage("--cursor: %w", err)
				}
			}
			follower := network.Follow(cursor, network.Emitters(), time.Second)
			err = follower.Run(ctx, func(u chain.Update) error {
				if err := w.update(ctx, u); err != nil {
					return err
				}
				if cursorFile == "" {
					return nil
				}
				place := chain.Cursor{Number: u.Block.Number, Hash: u.Block.Hash}
				if u.Undone {
					place = chain.Cursor{Number: u.Block.Number - 1, Hash: u.Block.Parent}
				}
				return saveCursor(cursorFile, place)
			})
			if ctx.Err() != nil {
				return nil
			}
			return err
		},
	}
	f := c.Flags()
	f.StringSliceVar(&contracts, "contract", nil, "only these contracts")
	f.StringSliceVar(&events, "event", nil, "only these events, such as Proposed,Approved,Concluded,Activated,Halted")
	f.Uint64Var(&from, "from", 0, "start at this block instead of the head")
	f.StringVar(&cursorFile, "cursor", "", "file that keeps the place")
	f.StringVar(&w.program, "exec", "", "program to run for each event")
	f.StringVar(&w.webhook, "webhook", "", "address to post each event to")
	f.StringVar(&secretFile, "webhook-secret-file", "", "file with the secret that signs what is posted")
	return c
}

// eventNames are the events of package upgrade, in the order of a record's life.
var eventNames = []string{
	"Registered", "Proposed", "Signed", "Rejected", "Approved", "Ended", "VerificationRequested", "RoundVoided", "Concluded", "Activated",
	"Halted", "HaltEnforced", "Resumed", "ConfigurationScheduled", "ConfigurationApplied", "HandOverStarted", "HandedOver", "Archived",
}

func saveCursor(path string, place chain.Cursor) error {
	b, err := marshal(place)
	if err != nil {
		return err
	}
	return writeFile(path, b)
}

// watcher tells of events.
type watcher struct {
	env       *env
	network   *chain.Contracts
	contracts []common.Address
	events    []string
	program   string
	webhook   string
	secret    []byte
}

func (w *watcher) update(ctx context.Context, u chain.Update) error {
	happenings := w.network.Events(u.Logs)
	if u.Undone {
		slices.Reverse(happenings)
	}
	for _, h := range happenings {
		line := lineOf(h)
		line.Undone = u.Undone
		if len(w.contracts) > 0 && !slices.Contains(w.contracts, line.Contract) ||
			len(w.events) > 0 && !slices.Contains(w.events, line.Event) {
			continue
		}
		if err := w.tell(ctx, line); err != nil {
			return err
		}
	}
	return nil
}

func (w *watcher) tell(ctx context.Context, line eventLine) error {
	document, err := marshal(line)
	if err != nil {
		return err
	}
	if w.env.json {
		if err := w.env.printJSON(document); err != nil {
			return err
		}
	} else {
		if _, err := fmt.Fprintln(w.env.out, line.text()); err != nil {
			return err
		}
	}
	if w.program != "" {
		ctx, cancel := context.WithTimeout(ctx, time.Minute)
		program := exec.CommandContext(ctx, w.program)
		program.Stdin, program.Stdout, program.Stderr = bytes.NewReader(document), w.env.err, w.env.err
		if err := program.Run(); err != nil && ctx.Err() != context.Canceled {
			w.env.progress("--exec %s: %v", w.program, err)
		}
		cancel()
	}
	if w.webhook != "" {
		if err := w.post(ctx, document); err != nil && ctx.Err() == nil {
			w.env.progress("--webhook: %v", err)
		}
	}
	return ctx.Err()
}

// post tries three times.
func (w *watcher) post(ctx context.Context, document []byte) error {
	mac := hmac.New(sha256.New, w.secret)
	mac.Write(document)
	client := &http.Client{Timeout: 10 * time.Second, CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }}
	var failure error
	for attempt := range 3 {
		if attempt > 0 {
			select {
			case <-time.After(time.Duration(attempt) * time.Second):
			case <-ctx.Done():
				return ctx.Err()
			}
		}
		request, err := http.NewRequestWithContext(ctx, http.MethodPost, w.webhook, bytes.NewReader(document))
		if err != nil {
			return err
		}
		request.Header.Set("Content-Type", "application/json")
		request.Header.Set("X-Theseus-Signature", "sha256="+hex.EncodeToString(mac.Sum(nil)))
		response, err := client.Do(request)
		if err != nil {
			failure = err
			continue
		}
		response.Body.Close()
		if response.StatusCode < 300 {
			return nil
		}
		failure = fmt.Errorf("it answered %s", response.Status)
	}
	return failure
}
