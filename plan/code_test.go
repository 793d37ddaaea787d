package plan_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"theseus/chain/devnet"
	"theseus/chain/signer"
	"theseus/code/tree"
	"theseus/plan"
	"theseus/upgrade"
)

// answering is code that answers every call with a word, and its creation.
func answering(word byte) (creation, runtime []byte) {
	runtime = []byte{0x60, word, 0x5f, 0x52, 0x60, 0x20, 0x5f, 0xf3} // mstore(0, word); return(0, 32)
	creation = append([]byte{0x67}, runtime...)                      // push8 runtime
	return append(creation, 0x5f, 0x52, 0x60, 8, 0x60, 24, 0xf3), runtime
}

// release is a plan of a record's upgrade to code that answers with a word, and the files beside it.
type release struct {
	*town
	intent *upgrade.Upgrade
	text   string
	files  fstest.MapFS
	word   byte
}

func (w *town) release(name string, word byte) *release {
	w.t.Helper()
	creation, runtime := answering(word)
	salt := tree.Hash{word}
	intent := w.Upgrade(w.record, upgrade.Code{
		NewHash: salt, Link: "https://example.org/token", Commit: upgrade.GitCommit{word}, ContractName: "Token", Assertions: []upgrade.Assertion{},
		Implementation: crypto.CreateAddress2(w.Network.Deployer, salt, crypto.Keccak256(creation)), CodeHash: upgrade.CodeHash(crypto.Keccak256Hash(runtime)),
	})
	r := &release{town: w, intent: intent, files: fstest.MapFS{}, word: word}
	b, err := upgrade.WriteFile(&upgrade.Proposal{Domain: w.Network.Domain(), Intent: intent})
	if err != nil {
		w.t.Fatal(err)
	}
	r.files["p/proposal.json"] = &fstest.MapFile{Data: b}
	var names []string
	for i := range w.Signers {
		names = append(names, fmt.Sprintf("signatures/%d.json", i))
	}
	r.text = w.file(plan.KindCode, name, fmt.Sprintf("\nnames: {token: %v}\ncode: {proposal: p/proposal.json, signatures: [%s]}\n", w.record, strings.Join(names, ", ")))
	r.text = strings.Replace(r.text, "token:", "tokenContract:", 1)
	return r
}

// sign puts the signature file of the i-th signer there.
func (r *release) sign(i int) {
	r.t.Helper()
	signature, err := signer.SignIntent(r.t.Context(), signer.NewKey(r.Signers[i].Key), r.Network.Domain(), r.intent)
	if err != nil {
		r.t.Fatal(err)
	}
	b, err := upgrade.WriteFile(&upgrade.Approval{
		Proposal: upgrade.Proposal{Domain: r.Network.Domain(), Intent: r.intent}, Signer: r.Signers[i].Address, Signature: signature,
	})
	if err != nil {
		r.t.Fatal(err)
	}
	r.files[fmt.Sprintf("signatures/%d.json", i)] = &fstest.MapFile{Data: b}
}

func (r *release) plan() *plan.Process {
	r.t.Helper()
	p, err := r.processOf(r.text, r.files)
	if err != nil {
		r.t.Fatal(err)
	}
	return p
}

// runs reports which word the record's contract answers with.
func (r *release) runs() byte {
	r.t.Helper()
	b, err := r.Call(r.t.Context(), r.Head().Hash, r.record, nil)
	if err != nil || len(b) != 32 {
		return 0
	}
	return b[31]
}

// deployCode is what a validator does that has built a tree.
func (r *release) deployCode() {
	r.t.Helper()
	creation, _ := answering(r.word)
	if err := r.DeployImplementation(r.t.Context(), r.Stranger, r.intent.NewHash, creation, r.intent.Implementation); err != nil {
		r.t.Fatal(err)
	}
}

func codeScenario(t *testing.T, w *town) {
	for word := byte(1); word <= 2; word++ { // the first version, then an upgrade of what runs
		r := w.release(fmt.Sprintf("version-%d", word), word)
		p := r.plan()
		w.want(w.look(p, w.Stranger.Address()), "propose READY, sign BLOCKED, submit BLOCKED, request BLOCKED, verify BLOCKED, activate BLOCKED")
		w.want(w.apply(p, w.Stranger), "propose READY, sign BLOCKED, submit BLOCKED, request BLOCKED, verify BLOCKED, activate BLOCKED")
		// One signer acts by transaction, and not twice; the others send files.
		w.want(w.apply(p, w.Deployer), "propose DONE, sign WAITING, submit BLOCKED, request BLOCKED, verify BLOCKED, activate BLOCKED")
		first := w.Sender(w.Signers[0])
		for range 2 {
			w.want(w.apply(r.plan(), first), "propose DONE, sign WAITING, submit BLOCKED, request BLOCKED, verify BLOCKED, activate BLOCKED")
		}
		for i := 1; i < 5; i++ {
			r.sign(i)
		}
		signing := w.look(p, w.Signers[0].Address).Steps[1]
		if len(signing.Acted) != 5 || len(signing.NotActed) != 4 || signing.Mine || signing.Acted[0].State != "by transaction" || signing.Acted[1].State != "by file" {
			t.Errorf("signing is told as %+v", signing)
		}
		if _, err := p.Apply(t.Context(), w.Stranger, plan.ApplyOptions{Step: "submit"}); err == nil || err.Error() != "step submit is out of order: sign is not done" {
			t.Errorf("submitting too early: %v", err)
		}
		r.sign(5)
		// Anyone submits, pays for the round and, when there is a verdict, settles and activates.
		w.want(w.apply(r.plan(), w.Stranger), "propose DONE, sign DONE, submit DONE, request DONE, verify WAITING, activate BLOCKED")
		if v := w.look(p, w.Stranger.Address()).Steps[4]; len(v.NotActed) != 4 || v.NotActed[0].State != "not committed" || v.Mine {
			t.Errorf("verifying is told as %+v", v)
		}
		w.vote(w.Record(w.record))
		r.deployCode()
		w.want(w.apply(p, w.Stranger), "propose DONE, sign DONE, submit DONE, request DONE, verify DONE, activate WAITING")
		w.Pass(100)
		if l := w.apply(p, w.Stranger); !l.Done || r.runs() != word {
			t.Fatalf("in the end the plan is %s, and the contract answers %d", states(l), r.runs())
		}
		before := w.Chain.Head()
		if l := w.apply(r.plan(), w.Deployer); !l.Done || w.Chain.Head() != before {
			t.Errorf("a second apply sent something, or found %s", states(l))
		}
	}
}

// A proposal that can never take effect any more says so, and nobody pays for it.
func TestCodeInVain(t *testing.T) {
	w := newTown(t)
	late, other := w.release("late", 1), w.release("other", 2)
	w.Approve(other.intent)
	l := w.look(late.plan(), w.Deployer.Address())
	if s := l.Steps[0]; s.State != plan.Impossible || s.Mine {
		t.Errorf("a proposal for a record that has changed is told as %+v", s)
	}
	r := w.release("rejected", 3)
	p := r.plan()
	w.apply(p, w.Deployer)
	for _, a := range w.Signers[:4] {
		if _, err := w.Reject(t.Context(), w.Sender(a), w.record, upgrade.DigestOf(w.Network.Domain(), r.intent)); err != nil {
			t.Fatal(err)
		}
	}
	if s := w.look(p, common.Address{}).Steps[1]; s.State != plan.Impossible || !strings.Contains(s.For, "REJECTED") {
		t.Errorf("a rejected proposal is told as %+v", s)
	}
	w.Pass(4000)
	if s := w.look(w.release("x", 4).plan(), common.Address{}).Steps[0]; s.State != plan.Ready {
		t.Errorf("another proposal is told as %+v", s)
	}
}

func TestHostileSignatures(t *testing.T) {
	w := newTown(t)
	for name, spoil := range map[string]func(r *release){
		"it signs": func(r *release) {
			other := w.release("o", 9)
			other.sign(0)
			r.files["signatures/0.json"] = other.files["signatures/0.json"]
		},
		"a second signature": func(r *release) { r.sign(0); r.files["signatures/1.json"] = r.files["signatures/0.json"] },
		"character":          func(r *release) { r.files["signatures/0.json"] = &fstest.MapFile{Data: []byte("nonsense")} },
		"larger than":        func(r *release) { r.files["signatures/0.json"] = &fstest.MapFile{Data: make([]byte, 5<<20)} },
		"is no signer": func(r *release) {
			stranger := devnet.DevAccount(2)
			r.Signers = append([]devnet.Account{stranger}, r.Signers...)
			r.sign(0)
			r.Signers = r.Signers[1:]
		},
	} {
		r := w.release("hostile", 1)
		spoil(r)
		_, err := r.plan().Look(t.Context(), common.Address{})
		if !errors.As(err, new(*plan.FileError)) || !strings.Contains(err.Error(), name) {
			t.Errorf("%s: %v", name, err)
		}
	}
}
