package rehearse_test

import (
	"errors"
	"strings"
	"testing"

	"theseus/chain/fork"
	"theseus/safety/rehearse"
)

// What came from outside is shown as it is, in every form, and does nothing there.
func TestFormsOfAReport(t *testing.T) {
	r := &rehearse.Report{Contracts: []rehearse.Contract{{}}, Unexpected: []string{"view f() answered \"<script>alert(1)</script>\n```\n# passed\", and now nothing"}}
	var html, markdown strings.Builder
	if err := errors.Join(r.WriteHTML(&html), r.WriteMarkdown(&markdown)); err != nil {
		t.Fatal(err)
	}
	if page := html.String(); strings.Contains(page, "<script") || !strings.Contains(page, "&lt;script&gt;alert(1)") || !strings.Contains(page, "NOT PROVEN") {
		t.Errorf("%s", page)
	}
	if text := markdown.String(); strings.Count(text, "````") != 2 || !strings.Contains(text, "NOT PROVEN") {
		t.Errorf("%s", text)
	}
}

// A block that leaves the chain while it is rehearsed on is told at the end, whatever was read before; the caller starts again.
func TestABlockThatVanishes(t *testing.T) {
	s := vaults(t)
	past, head := s.find(s.client), s.head()
	before, err := s.client.BlockAt(t.Context(), head.Number-1)
	if err != nil {
		t.Fatal(err)
	}
	run := func(progress func(done, of int)) error {
		r := rehearse.Rehearsal{Chain: s.client, Block: head, Activation: s.activation(1), Past: past, Progress: progress}
		_, err := r.Run(t.Context())
		return err
	}
	if err := run(nil); err != nil {
		t.Fatalf("control: %v", err)
	}
	err = run(func(done, of int) {
		if done != of {
			return
		}
		err := s.chain.Fork(before.Hash, true)
		for range 2 { // longer than what it replaces
			err = errors.Join(err, s.chain.SetNextTimestamp(s.chain.Time()+100))
			_, sealed := s.chain.Commit(t.Context())
			err = errors.Join(err, sealed)
		}
		if err != nil {
			t.Error(err)
		}
	})
	var vanished *fork.VanishedError
	if !errors.As(err, &vanished) || vanished.Block != head.Hash {
		t.Errorf("%v", err)
	}
}
