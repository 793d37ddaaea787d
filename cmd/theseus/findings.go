package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"theseus/chain"
	"theseus/code/build"
	"theseus/code/link"
	"theseus/code/tree"
	"theseus/printable"
	"theseus/safety"
	"theseus/safety/audit"
	"theseus/safety/worker"
	"theseus/upgrade"
)

// whatIsFound is the word for --allowed-findings that allows what the check finds now.
const whatIsFound = "found"

// leave is what --allowed-findings says.
type leave struct {
	text   string
	digest upgrade.FindingsDigest
	report *audit.Report // of theseus check --json
}

// readLeave reads the flag, before anything takes time.
func readLeave(text string) (l leave, err error) {
	l.text = text
	switch {
	case text == "" || text == whatIsFound:
	case strings.HasPrefix(text, "0x"):
		if err := l.digest.UnmarshalText([]byte(text)); err != nil {
			return l, usage("--allowed-findings: %w", err)
		}
	default:
		b, err := readFile(text)
		if err != nil {
			return l, fmt.Errorf("--allowed-findings: %w", err)
		}
		if err := json.Unmarshal(b, &l.report); err != nil || l.report == nil || len(l.report.Results) == 0 {
			return l, usage("--allowed-findings %s: neither a digest, nor the word found, nor a report of `theseus check --json`", text)
		}
	}
	return l, nil
}

// allowFindings fills in the findings that signers are asked to allow. All but a digest need a check, and so does a record that requires
// findings. What no round could confirm is refused.
func (e *env) allowFindings(ctx context.Context, a *acting, r *upgrade.Record, b *built, l leave, code *upgrade.Code) error {
	code.AllowedFindings = l.digest
	unasked := l.text == "" || !l.digest.IsZero()
	if unasked && !r.Configuration.FindingsRequired {
		return nil
	}
	found, err := e.asValidators(ctx, a, r, b)
	switch {
	case err != nil && unasked:
		e.progress("not checked: %v. Validators need findings here: if they cannot check it either, no round can confirm it", err)
		return nil
	case err != nil:
		return err
	}
	e.tellFindings(found)
	if l.report != nil {
		at := slices.IndexFunc(l.report.Results, func(of audit.Result) bool { return of.Contract == b.evidence.Contract })
		if at < 0 {
			return usage("--allowed-findings %s: the report says nothing of %s", l.text, printable.Text(b.evidence.Contract))
		}
		if said := l.report.Results[at].Digest; said != found.Digest {
			return differs("the report %s has the findings digest %v, the check finds %v", l.text, said, found.Digest)
		}
	}
	switch {
	case found.Digest == upgrade.NoFindings: // an empty list needs no leave
	case !unasked:
		code.AllowedFindings = found.Digest
	case l.digest.IsZero():
		return differs("the record requires findings and these are not allowed: no round could confirm it. If all of them are meant, --allowed-findings found asks the signers to allow them")
	case l.digest != found.Digest:
		return differs("--allowed-findings %v is not what the check finds, %v: no round could confirm it", l.digest, found.Digest)
	}
	return nil
}

// asValidators checks what was built beside what runs, as validators do.
func (e *env) asValidators(ctx context.Context, a *acting, r *upgrade.Record, b *built) (*worker.Result, error) {
	if b.evidence == nil {
		return nil, errors.New("the compiler's description of the new version could not be had")
	}
	s := worker.Subject{New: worker.Side{Document: b.evidence.Document, Contract: b.evidence.Contract}}
	if r.Active.TreeHash == (tree.Hash{}) {
		s.Unknown = r.Active.Implementation != (common.Address{})
		return worker.Check(ctx, s, worker.Limits{})
	}
	was, err := a.Running(ctx, a.head, r)
	if err != nil {
		return nil, err
	}
	l, err := e.parseLink(was.Link)
	if err != nil {
		return nil, err
	}
	dir, err := os.MkdirTemp("", "theseus-tree-")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(dir)
	e.progress("fetching version %d, which runs", was.Version)
	fetched, err := e.fetcher(a.Network.Limits).Fetch(ctx, l, link.Commit(was.Commit), filepath.Join(dir, "tree"))
	if err != nil {
		return nil, err
	}
	if fetched.Tree != was.TreeHash {
		return nil, differs("the tree at %s has hash %v, the record says %v", printable.Text(was.Link), fetched.Tree, was.TreeHash)
	}
	old, err := build.Describe(ctx, os.DirFS(filepath.Join(dir, "tree")), was.ContractName, e.buildOptions(&a.Network))
	if err != nil {
		return nil, err
	}
	s.Old = &worker.Side{Document: old.Document, Contract: old.Contract}
	return worker.Check(ctx, s, worker.Limits{})
}

// tellFindings says what stands, before anybody is asked to sign.
func (e *env) tellFindings(r *worker.Result) {
	var standing []safety.Finding
	for _, f := range r.Findings {
		if f.Stands() {
			standing = append(standing, f)
		}
	}
	e.progress("checked: %d findings stand, digest %v", len(standing), r.Digest)
	for _, f := range standing {
		e.progress("  %s %s: %s", f.Severity, f.Code, printable.Text(f.Message))
	}
}

// roundNews is what the last round of a record said.
type roundNews struct {
	Round            uint64                 `json:"round"`
	OperatorContract common.Address         `json:"operatorContract"`
	Outcome          upgrade.Outcome        `json:"outcome"`
	FindingsDigest   upgrade.FindingsDigest `json:"findingsDigest"`
	AllowedFindings  upgrade.FindingsDigest `json:"allowedFindings"`
	Sentence         string                 `json:"sentence"`
}

// lastRound reads the last round of a record; nil: there is none that is settled.
func lastRound(ctx context.Context, c *chain.Contracts, head chain.Block, r *upgrade.Record) (*roundNews, error) {
	if r.OperatorContract == (common.Address{}) || r.Stage == upgrade.StageNone {
		return nil, nil
	}
	round, err := c.RoundOf(ctx, head.Hash, r.OperatorContract, r.Round)
	if err != nil || round.Outcome == upgrade.OutcomePending {
		return nil, err
	}
	n := &roundNews{Round: r.Round, OperatorContract: r.OperatorContract, Outcome: round.Outcome, FindingsDigest: round.FindingsDigest, AllowedFindings: r.AllowedFindings}
	n.Sentence = fmt.Sprintf("Round %d said %v", n.Round, n.Outcome)
	found, required := n.FindingsDigest, r.Configuration.FindingsRequired
	switch {
	case n.Outcome != upgrade.OutcomeMatch:
		n.Sentence += "."
	case found == upgrade.NoFindings:
		n.Sentence += ", and that nothing stands against it."
	case !found.IsZero() && found == n.AllowedFindings:
		n.Sentence += fmt.Sprintf(", and found what the signers allowed, %v.", found)
	case found.IsZero() && required:
		n.Sentence += ", but the record requires findings, and too few validators found the same."
	case found.IsZero():
		n.Sentence += "; too few validators found the same, which this record does not require."
	case required:
		n.Sentence += fmt.Sprintf(", but the record requires findings that the signers allowed: found was %v, allowed %v.", found, n.AllowedFindings)
	default:
		n.Sentence += fmt.Sprintf("; something stands against it, %v, which this record does not forbid.", found)
	}
	return n, nil
}
