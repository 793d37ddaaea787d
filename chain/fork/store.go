package fork

import (
	"bytes"
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"math/big"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"sync"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/rlp"
	"github.com/holiman/uint256"

	"theseus/durable"
)

// Store keeps state on disk that was fetched before: what a block's state was does not change. A block has a file with a line for each thing
// that was fetched, written when it came, so that whoever is killed begins where it stopped; code has a file a hash. A line that was torn or
// changed is fetched again. A disk that takes nothing more stops nothing: see Problem. It is safe for use by several at once, and by several
// processes.
type Store struct {
	Dir string

	mu      sync.Mutex
	codes   map[common.Hash][]byte
	problem error
	damaged int
}

// Problem is why fetched state is not kept, nil if it is.
func (s *Store) Problem() error {
	if s == nil {
		return nil
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.problem
}

// Damaged is how many lines and files could not be used and were fetched again.
func (s *Store) Damaged() int {
	if s == nil {
		return 0
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.damaged
}

// place of a word in the state of a chain.
type place struct {
	account common.Address
	slot    common.Hash
}

func (p place) compare(q place) int {
	return cmp.Or(p.account.Cmp(q.account), p.slot.Cmp(q.slot))
}

// kept is all that is known of a block's state.
type kept struct {
	header   *types.Header
	accounts map[common.Address]*types.StateAccount // whose root is zero where nobody proved it
	slots    map[place]common.Hash
	code     map[common.Hash][]byte
	unproven map[string]bool // what is as a quorum said it
}

func newKept() *kept {
	return &kept{accounts: make(map[common.Address]*types.StateAccount), slots: make(map[place]common.Hash), code: make(map[common.Hash][]byte), unproven: make(map[string]bool)}
}

// entry is one thing that was fetched: a header, an account, or a slot.
type entry struct {
	header  *types.Header
	account *common.Address
	state   *types.StateAccount
	slot    *common.Hash
	word    common.Hash
	proven  bool
}

func (k *kept) add(e entry) {
	name := ""
	switch {
	case e.header != nil:
		k.header = e.header
		return
	case e.slot != nil:
		k.slots[place{*e.account, *e.slot}] = e.word
		name = e.account.Hex() + e.slot.Hex()
	default:
		k.accounts[*e.account] = e.state
		name = e.account.Hex()
	}
	if !e.proven {
		k.unproven[name] = true
	}
}

// line is an entry as it stands in a file, behind the beginning of its SHA-256.
func (e entry) line() (string, error) {
	how := map[bool]string{true: "proven", false: "said"}[e.proven]
	switch {
	case e.header != nil:
		b, err := rlp.EncodeToBytes(e.header)
		return "header " + hexutil.Encode(b), err
	case e.slot != nil:
		return fmt.Sprintf("slot %v %v %v %s", *e.account, *e.slot, e.word, how), nil
	}
	return fmt.Sprintf("account %v %d %v %v %v %s", *e.account, e.state.Nonce, e.state.Balance.ToBig(), common.Hash(e.state.CodeHash), e.state.Root, how), nil
}

func sumOf(line string) string {
	sum := sha256.Sum256([]byte(line))
	return hex.EncodeToString(sum[:8])
}

// parseLine reads what line wrote.
func parseLine(line string) (e entry, ok bool) {
	words := strings.Split(line, " ")
	if len(words) == 2 && words[0] == "header" {
		b, err := hexutil.Decode(words[1])
		e.header = new(types.Header)
		return e, err == nil && rlp.DecodeBytes(b, e.header) == nil
	}
	if len(words) < 2 || !common.IsHexAddress(words[1]) {
		return e, false
	}
	account := common.HexToAddress(words[1])
	e.account = &account
	var hashes []common.Hash
	hash := func(text string) {
		var h common.Hash
		if h.UnmarshalText([]byte(text)) == nil {
			hashes = append(hashes, h)
		}
	}
	switch {
	case words[0] == "slot" && len(words) == 5:
		hash(words[2])
		hash(words[3])
		if len(hashes) == 2 {
			e.slot, e.word, ok = &hashes[0], hashes[1], true
		}
	case words[0] == "account" && len(words) == 7:
		nonce, errNonce := strconv.ParseUint(words[2], 10, 64)
		balance, errBalance := uint256.FromDecimal(words[3])
		hash(words[4])
		hash(words[5])
		if ok = errNonce == nil && errBalance == nil && len(hashes) == 2; ok {
			e.state = &types.StateAccount{Nonce: nonce, Balance: balance, CodeHash: hashes[0].Bytes(), Root: hashes[1]}
		}
	}
	how := words[len(words)-1]
	e.proven = how == "proven"
	return e, ok && (e.proven || how == "said")
}

// parseKept reads a block's file; damaged counts the lines that cannot be used.
func parseKept(b []byte, block common.Hash) (k *kept, damaged int) {
	k = newKept()
	for text := range bytes.SplitSeq(b, []byte("\n")) {
		if len(text) == 0 {
			continue
		}
		sum, line, _ := strings.Cut(string(text), " ")
		e, ok := entry{}, sum == sumOf(line)
		if ok {
			e, ok = parseLine(line)
		}
		if !ok || e.header != nil && e.header.Hash() != block {
			damaged++
			continue
		}
		k.add(e)
	}
	return k, damaged
}

// maxFile bounds one block's file, in bytes.
const maxFile = 256 << 20

func (s *Store) path(id *big.Int, block common.Hash) string {
	return filepath.Join(s.Dir, fmt.Sprintf("%v-%x.state", id, block))
}

func (s *Store) codePath(hash common.Hash) string {
	return filepath.Join(s.Dir, fmt.Sprintf("%x.code", hash))
}

// load gives what is kept of a block, nothing where that cannot be read: it can be fetched again.
func (s *Store) load(id *big.Int, block common.Hash) *kept {
	if s == nil {
		return newKept()
	}
	b, ok := s.read(s.path(id, block))
	if !ok {
		return newKept()
	}
	k, damaged := parseKept(b, block)
	s.mu.Lock()
	s.damaged += damaged
	s.mu.Unlock()
	return k
}

func (s *Store) read(path string) ([]byte, bool) {
	info, err := os.Stat(path)
	if err != nil || info.Size() > maxFile {
		return nil, false
	}
	b, err := os.ReadFile(path)
	return b, err == nil
}

// keep appends to a block's file. The line begins with an end of line: what was torn before it spoils nothing.
func (s *Store) keep(id *big.Int, block common.Hash, e entry) {
	if s.Problem() != nil || s == nil {
		return
	}
	line, err := e.line()
	if err == nil {
		err = s.append(s.path(id, block), "\n"+sumOf(line)+" "+line+"\n")
	}
	s.note(err)
}

func (s *Store) append(path, text string) error {
	flags := os.O_APPEND | os.O_CREATE | os.O_WRONLY
	f, err := os.OpenFile(path, flags, 0o644)
	if os.IsNotExist(err) {
		if err := os.MkdirAll(s.Dir, 0o755); err != nil {
			return err
		}
		f, err = os.OpenFile(path, flags, 0o644)
	}
	if err != nil {
		return err
	}
	_, err = f.WriteString(text)
	if closed := f.Close(); err == nil {
		err = closed
	}
	return err
}

// drop forgets a block that left the chain. What is kept of others stays true.
func (s *Store) drop(id *big.Int, block common.Hash) {
	if s == nil {
		return
	}
	if err := os.Remove(s.path(id, block)); !errors.Is(err, fs.ErrNotExist) {
		s.note(err)
	}
}

// note keeps the first reason why nothing can be kept.
func (s *Store) note(err error) {
	if err == nil {
		return
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.problem == nil {
		s.problem = fmt.Errorf("fetched state is not kept: %w%s", err, durable.Advice(err))
	}
}

// code with a hash, if it is kept.
func (s *Store) code(hash common.Hash) ([]byte, bool) {
	if s == nil {
		return nil, false
	}
	s.mu.Lock()
	code, ok := s.codes[hash]
	s.mu.Unlock()
	if ok {
		return code, true
	}
	code, ok = s.read(s.codePath(hash))
	if !ok {
		return nil, false
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	if crypto.Keccak256Hash(code) != hash {
		s.damaged++
		return nil, false
	}
	s.remember(hash, code)
	return code, true
}

// remember needs mu.
func (s *Store) remember(hash common.Hash, code []byte) {
	if s.codes == nil {
		s.codes = make(map[common.Hash][]byte)
	}
	s.codes[hash] = code
}

func (s *Store) keepCode(hash common.Hash, code []byte) {
	if s == nil {
		return
	}
	s.mu.Lock()
	s.remember(hash, code)
	problem := s.problem
	s.mu.Unlock()
	if problem != nil {
		return
	}
	if err := os.MkdirAll(s.Dir, 0o755); err != nil {
		s.note(err)
		return
	}
	s.note(durable.WriteFile(s.codePath(hash), code, 0o644))
}
