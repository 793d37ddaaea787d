package signer

import (
	"bytes"
	"crypto/ecdsa"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/accounts/keystore"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/google/uuid"

	"theseus/durable"
)

// Keystore is a folder of go-ethereum's key files.
type Keystore struct {
	dir string
	// scrypt parameters of new files
	n, p int
}

// OpenKeystore looks into a folder; it need not exist before the first account is made.
func OpenKeystore(dir string) *Keystore {
	return &Keystore{dir: dir, n: keystore.StandardScryptN, p: keystore.StandardScryptP}
}

// Light makes new files quick to open and cheap to guess: for tests and devnets.
func (k *Keystore) Light() *Keystore {
	return &Keystore{dir: k.dir, n: keystore.LightScryptN, p: keystore.LightScryptP}
}

// maxKeyFile bounds a key file; real ones have 500 bytes.
const maxKeyFile = 64 << 10

// Accounts lists the addresses that have a file, in the order of the file names, which begin with the time they were made.
func (k *Keystore) Accounts() ([]common.Address, error) {
	files, err := k.files()
	if err != nil {
		return nil, err
	}
	var all []common.Address
	for _, f := range files {
		all = append(all, f.address)
	}
	return all, nil
}

type keyFile struct {
	address common.Address
	path    string
}

func (k *Keystore) files() ([]keyFile, error) {
	entries, err := os.ReadDir(k.dir)
	if errors.Is(err, os.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, fmt.Errorf("keystore: %w", err)
	}
	var files []keyFile
	for _, entry := range entries {
		// UTC--2026-11-21T00-00-00.000000000Z--<address>
		name := entry.Name()
		i := strings.LastIndex(name, "--")
		if i < 0 || !entry.Type().IsRegular() || !common.IsHexAddress(name[i+2:]) {
			continue
		}
		files = append(files, keyFile{common.HexToAddress(name[i+2:]), filepath.Join(k.dir, name)})
	}
	return files, nil
}

// Create makes a new key, encrypted with password.
func (k *Keystore) Create(password string) (common.Address, error) {
	private, err := crypto.GenerateKey()
	if err != nil {
		return common.Address{}, fmt.Errorf("keystore: %w", err)
	}
	return k.store(private, password)
}

// Import takes a private key of 64 hexadecimal digits. An account that has a file already is refused.
func (k *Keystore) Import(hexKey, password string) (common.Address, error) {
	private, err := crypto.HexToECDSA(strings.TrimPrefix(strings.TrimSpace(hexKey), "0x"))
	if err != nil {
		return common.Address{}, errors.New("keystore: a private key is 64 hexadecimal digits, and not zero or above the curve's order")
	}
	account := crypto.PubkeyToAddress(private.PublicKey)
	files, err := k.files()
	if err != nil {
		return common.Address{}, err
	}
	for _, f := range files {
		if f.address == account {
			return common.Address{}, fmt.Errorf("keystore: %s holds %v already", f.path, account)
		}
	}
	return k.store(private, password)
}

// store writes a key file that is whole, on disk and readable by its owner alone, or not there.
func (k *Keystore) store(private *ecdsa.PrivateKey, password string) (account common.Address, err error) {
	defer func() {
		if err != nil {
			err = fmt.Errorf("keystore: %w", err)
		}
	}()
	id, err := uuid.NewRandom()
	if err != nil {
		return account, err
	}
	key := &keystore.Key{Id: id, Address: crypto.PubkeyToAddress(private.PublicKey), PrivateKey: private}
	content, err := keystore.EncryptKey(key, password, k.n, k.p)
	if err != nil {
		return account, err
	}
	if err := os.MkdirAll(k.dir, 0o700); err != nil {
		return account, err
	}
	if err := durable.Sweep(k.dir); err != nil {
		return account, err
	}
	name := fmt.Sprintf("UTC--%s--%x", time.Now().UTC().Format("2006-01-02T15-04-05.000000000Z"), key.Address)
	if err := durable.WriteFile(filepath.Join(k.dir, name), content, 0o600); err != nil { // for the owner alone
		return account, err
	}
	return key.Address, nil
}

// Unlock decrypts the key of an account. The password is asked for only if there is such a file.
func (k *Keystore) Unlock(account common.Address, password func() (string, error)) (*Key, error) {
	files, err := k.files()
	if err != nil {
		return nil, err
	}
	for _, f := range files {
		if f.address != account {
			continue
		}
		info, err := os.Stat(f.path)
		if err != nil {
			return nil, fmt.Errorf("keystore: %w", err)
		}
		if info.Size() > maxKeyFile {
			return nil, fmt.Errorf("keystore: %s is too large for a key file", f.path)
		}
		content, err := os.ReadFile(f.path)
		if err != nil {
			return nil, fmt.Errorf("keystore: %w", err)
		}
		if err := affordable(content); err != nil {
			return nil, fmt.Errorf("keystore: %s: %w", f.path, err)
		}
		secret, err := password()
		if err != nil {
			return nil, err
		}
		key, err := decrypt(content, secret)
		if err != nil {
			return nil, fmt.Errorf("keystore: unlocking %v: %w", account, err)
		}
		if key.Address != account {
			return nil, fmt.Errorf("keystore: %s holds the key of %v, not of the account in its name", f.path, key.Address)
		}
		return NewKey(key.PrivateKey), nil
	}
	return nil, fmt.Errorf("keystore: no key file for %v in %s; `theseus account list` shows which there are", account, k.dir)
}

// decrypt is go-ethereum's, which panics on files that lack a field.
func decrypt(content []byte, password string) (key *keystore.Key, err error) {
	defer func() {
		if recover() != nil {
			err = errors.New("the file is damaged")
		}
	}()
	return keystore.DecryptKey(bytes.TrimSpace(content), password)
}

// affordable refuses a file whose key derivation would take more memory or time than a machine has.
func affordable(content []byte) error {
	var file struct {
		Crypto struct {
			KDF    string
			Params struct{ N, R, P, C, DKLen int } `json:"kdfparams"`
		}
	}
	if err := json.Unmarshal(content, &file); err != nil {
		return errors.New("no key file")
	}
	p := file.Crypto.Params
	for _, n := range []int{p.N, p.R, p.P, p.C, p.DKLen} {
		if n < 0 || n > 1<<30 {
			return errors.New("its key derivation has an impossible parameter")
		}
	}
	if p.DKLen > 1024 || p.C > 10_000_000 || p.P > 64 || p.R > 64 || p.N*p.R*128 > 1<<30 {
		return errors.New("its key derivation would take more than a gibibyte of memory, or too long")
	}
	return nil
}
