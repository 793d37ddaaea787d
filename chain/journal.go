package chain

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"math/big"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/gofrs/flock"

	"theseus/durable"
)

// journal remembers the transactions of one account on one chain that may have been sent: an entry is on disk before the
// transaction is on the wire. One file per nonce, replaced by rename. Without a folder it remembers in memory.
type journal struct {
	dir     string       // empty: in memory
	lock    *flock.Flock // nil: in memory
	entries map[uint64]*entry
}

// entry is one nonce. Raw holds the transaction and its replacements with higher fees, oldest first: any of them may be
// mined. An entry is never changed; a changed copy takes its place.
type entry struct {
	Nonce uint64 `json:"nonce"`
	Key   string `json:"key,omitempty"`
	// Changed: a later transaction does something else than an earlier one; see [Tx.Supersedes].
	Changed bool            `json:"changed,omitempty"`
	Raw     []hexutil.Bytes `json:"raw"`
	txs     []*types.Transaction
}

const (
	maxEntry = 64 << 20        // bytes of a journal file
	lockTime = 5 * time.Second // how long another program is waited for
)

// openJournal takes the folder of an account on a chain for this program alone. The chain is named by its id and the hash
// of an early block, so that nothing is sent again to a chain that merely has the same id.
func openJournal(ctx context.Context, dir string, chainID *big.Int, early common.Hash, account common.Address) (*journal, error) {
	j := &journal{entries: make(map[uint64]*entry)}
	if dir == "" {
		return j, nil
	}
	j.dir = filepath.Join(dir, fmt.Sprintf("%v-%x", chainID, early[:8]), strings.ToLower(account.Hex()))
	if err := os.MkdirAll(j.dir, 0o700); err != nil {
		return nil, &JournalError{j.dir, err.Error(), err}
	}
	j.lock = flock.New(filepath.Join(j.dir, "lock"))
	waiting, cancel := context.WithTimeout(ctx, lockTime)
	defer cancel()
	if locked, err := j.lock.TryLockContext(waiting, 20*time.Millisecond); !locked {
		return nil, &JournalError{j.dir, "another program sends for this account; wait until it is done", err}
	}
	if err := j.read(); err != nil {
		return nil, errors.Join(err, j.close())
	}
	return j, nil
}

func (j *journal) read() error {
	// Of a run that was killed before it sent.
	if err := durable.Sweep(j.dir); err != nil {
		return &JournalError{j.dir, err.Error(), err}
	}
	files, err := os.ReadDir(j.dir)
	if err != nil {
		return &JournalError{j.dir, err.Error(), err}
	}
	for _, file := range files {
		path := filepath.Join(j.dir, file.Name())
		name, ok := strings.CutSuffix(file.Name(), ".json")
		if !ok {
			continue
		}
		e, err := readEntry(path)
		if err == nil && strconv.FormatUint(e.Nonce, 10) != name {
			err = fmt.Errorf("it holds nonce %d", e.Nonce)
		}
		if err != nil {
			return &JournalError{path, fmt.Sprintf("damaged: %v; if nonce %.20s of the account is mined, remove the file", err, name), err}
		}
		j.entries[e.Nonce] = e
	}
	return nil
}

func (j *journal) close() error {
	if j.lock == nil {
		return nil
	}
	return j.lock.Close()
}

func readEntry(path string) (*entry, error) {
	info, err := os.Stat(path)
	if err != nil {
		return nil, err
	}
	if info.Size() > maxEntry {
		return nil, errors.New("larger than any entry")
	}
	b, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	object, sealed, err := durable.Unseal(b)
	if err == nil && !sealed {
		err = durable.ErrDamaged
	}
	if err != nil {
		return nil, err
	}
	return parseEntry(object)
}

// parseEntry reads the content of a journal file. All its transactions must do the same thing, unless it says that they do not.
func parseEntry(b []byte) (*entry, error) {
	e := new(entry)
	if err := json.Unmarshal(b, e); err != nil {
		return nil, err
	}
	if len(e.Raw) == 0 {
		return nil, errors.New("no transaction")
	}
	for i, raw := range e.Raw {
		tx := new(types.Transaction)
		if err := tx.UnmarshalBinary(raw); err != nil {
			return nil, fmt.Errorf("transaction %d: %w", i, err)
		}
		if tx.Nonce() != e.Nonce {
			return nil, fmt.Errorf("transaction %d has nonce %d, not %d", i, tx.Nonce(), e.Nonce)
		}
		if i > 0 && !e.Changed && !sameContent(tx, e.txs[0]) {
			return nil, fmt.Errorf("transaction %d replaces another one", i)
		}
		e.txs = append(e.txs, tx)
	}
	return e, nil
}

// sameContent reports whether two transactions do the same, whatever they pay for it.
func sameContent(a, b *types.Transaction) bool {
	sameTo := a.To() == b.To() || a.To() != nil && b.To() != nil && *a.To() == *b.To()
	return sameTo && a.Value().Cmp(b.Value()) == 0 && slices.Equal(a.Data(), b.Data())
}

// with is the entry with one more transaction.
func (e *entry) with(tx *types.Transaction) (*entry, error) {
	raw, err := tx.MarshalBinary()
	if err != nil {
		return nil, err
	}
	return &entry{Nonce: e.Nonce, Key: e.Key, Changed: e.Changed, Raw: append(slices.Clip(e.Raw), raw), txs: append(slices.Clip(e.txs), tx)}, nil
}

func (e *entry) last() *types.Transaction { return e.txs[len(e.txs)-1] }

// write makes an entry durable, then known.
func (j *journal) write(e *entry) error {
	if j.dir != "" {
		digest, err := durable.SealOf(e)
		if err != nil {
			return err
		}
		b, err := json.Marshal(struct {
			*entry
			SHA256 string `json:"sha256"`
		}{e, digest})
		if err != nil {
			return err
		}
		if err := durable.WriteFile(j.path(e.Nonce), b, 0o600); err != nil {
			return &JournalError{j.path(e.Nonce), err.Error(), err}
		}
	}
	j.entries[e.Nonce] = e
	return nil
}

func (j *journal) remove(nonce uint64) error {
	if j.dir != "" {
		if err := os.Remove(j.path(nonce)); err != nil && !errors.Is(err, fs.ErrNotExist) {
			return &JournalError{j.path(nonce), err.Error(), err}
		}
	}
	delete(j.entries, nonce)
	return nil
}

func (j *journal) path(nonce uint64) string {
	return filepath.Join(j.dir, strconv.FormatUint(nonce, 10)+".json")
}

func (j *journal) byKey(key string) *entry {
	for _, e := range j.entries {
		if key != "" && e.Key == key {
			return e
		}
	}
	return nil
}

// next is the first nonce from least on that no entry holds.
func (j *journal) next(least uint64) uint64 {
	for j.entries[least] != nil {
		least++
	}
	return least
}

func (j *journal) nonces() []uint64 {
	nonces := make([]uint64, 0, len(j.entries))
	for n := range j.entries {
		nonces = append(nonces, n)
	}
	slices.Sort(nonces)
	return nonces
}
