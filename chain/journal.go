package chain

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
)

// journal remembers the transactions of one account that may have been sent: an entry is on disk before the transaction is
// on the wire. One file per nonce, replaced by rename. Without a folder it remembers in memory.
type journal struct {
	dir     string // empty: in memory
	entries map[uint64]*entry
}

// entry is one nonce. Raw holds the transaction and its replacements with higher fees, oldest first: any of them may be mined.
type entry struct {
	Nonce uint64          `json:"nonce"`
	Key   string          `json:"key,omitempty"`
	Raw   []hexutil.Bytes `json:"raw"`
}

// maxEntry bounds a journal file: call data of ours stays far below.
const maxEntry = 16 << 20

func openJournal(dir string, account common.Address) (*journal, error) {
	j := &journal{entries: make(map[uint64]*entry)}
	if dir == "" {
		return j, nil
	}
	j.dir = filepath.Join(dir, strings.ToLower(account.Hex()))
	if err := os.MkdirAll(j.dir, 0o700); err != nil {
		return nil, fmt.Errorf("journal: %w", err)
	}
	files, err := os.ReadDir(j.dir)
	if err != nil {
		return nil, fmt.Errorf("journal: %w", err)
	}
	for _, file := range files {
		name, ok := strings.CutSuffix(file.Name(), ".json")
		if !ok {
			continue // a temporary file of a run that was killed while writing it: never sent
		}
		e, err := readEntry(filepath.Join(j.dir, file.Name()))
		if err != nil {
			return nil, err
		}
		if strconv.FormatUint(e.Nonce, 10) != name {
			return nil, fmt.Errorf("journal: %s holds nonce %d", file.Name(), e.Nonce)
		}
		j.entries[e.Nonce] = e
	}
	return j, nil
}

func readEntry(path string) (*entry, error) {
	info, err := os.Stat(path)
	if err != nil {
		return nil, fmt.Errorf("journal: %w", err)
	}
	if info.Size() > maxEntry {
		return nil, fmt.Errorf("journal: %s is larger than a transaction", path)
	}
	b, err := os.ReadFile(path)
	if err != nil {
		return nil, fmt.Errorf("journal: %w", err)
	}
	e := new(entry)
	if err := json.Unmarshal(b, e); err != nil {
		return nil, fmt.Errorf("journal: %s is damaged (%v); if its transaction is mined, remove the file", path, err)
	}
	if _, err := e.transactions(); err != nil {
		return nil, fmt.Errorf("journal: %s is damaged (%v); if its transaction is mined, remove the file", path, err)
	}
	return e, nil
}

func (e *entry) transactions() ([]*types.Transaction, error) {
	if len(e.Raw) == 0 {
		return nil, errors.New("no transaction")
	}
	txs := make([]*types.Transaction, len(e.Raw))
	for i, raw := range e.Raw {
		tx := new(types.Transaction)
		if err := tx.UnmarshalBinary(raw); err != nil {
			return nil, err
		}
		if tx.Nonce() != e.Nonce {
			return nil, fmt.Errorf("transaction %d has nonce %d, not %d", i, tx.Nonce(), e.Nonce)
		}
		txs[i] = tx
	}
	return txs, nil
}

// write makes an entry durable.
func (j *journal) write(e *entry) error {
	j.entries[e.Nonce] = e
	if j.dir == "" {
		return nil
	}
	b, err := json.Marshal(e)
	if err != nil {
		return fmt.Errorf("journal: %w", err)
	}
	return writeFile(j.path(e.Nonce), b)
}

func (j *journal) remove(nonce uint64) error {
	delete(j.entries, nonce)
	if j.dir == "" {
		return nil
	}
	if err := os.Remove(j.path(nonce)); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("journal: %w", err)
	}
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

// writeFile replaces a file so that a reader, also after a crash, finds the old or the new content.
func writeFile(path string, content []byte) error {
	f, err := os.CreateTemp(filepath.Dir(path), filepath.Base(path)+".tmp-*")
	if err != nil {
		return err
	}
	defer os.Remove(f.Name())
	if _, err := f.Write(content); err != nil {
		f.Close()
		return err
	}
	if err := f.Sync(); err != nil {
		f.Close()
		return err
	}
	if err := f.Close(); err != nil {
		return err
	}
	if err := os.Rename(f.Name(), path); err != nil {
		return err
	}
	dir, err := os.Open(filepath.Dir(path))
	if err != nil {
		return err
	}
	defer dir.Close()
	return dir.Sync()
}
