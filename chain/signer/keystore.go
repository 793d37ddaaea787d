package signer

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/ethereum/go-ethereum/accounts"
	"github.com/ethereum/go-ethereum/accounts/keystore"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
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
	account, err := keystore.StoreKey(k.dir, password, k.n, k.p)
	if err != nil {
		return common.Address{}, fmt.Errorf("keystore: %w", err)
	}
	return account.Address, nil
}

// Import takes a private key of 64 hexadecimal digits.
func (k *Keystore) Import(hexKey, password string) (common.Address, error) {
	private, err := crypto.HexToECDSA(strings.TrimPrefix(strings.TrimSpace(hexKey), "0x"))
	if err != nil {
		return common.Address{}, errors.New("keystore: a private key is 64 hexadecimal digits")
	}
	store := keystore.NewKeyStore(k.dir, k.n, k.p)
	defer closeKeystore(store)
	account, err := store.ImportECDSA(private, password)
	if err != nil {
		return common.Address{}, fmt.Errorf("keystore: %w", err)
	}
	return account.Address, nil
}

func closeKeystore(store *keystore.KeyStore) {
	for _, w := range store.Wallets() {
		w.Close()
	}
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
		secret, err := password()
		if err != nil {
			return nil, err
		}
		key, err := keystore.DecryptKey(bytes.TrimSpace(content), secret)
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

// URL names an account of this keystore in go-ethereum's way.
func (k *Keystore) URL(account common.Address) accounts.URL {
	return accounts.URL{Scheme: keystore.KeyStoreScheme, Path: filepath.Join(k.dir, account.Hex())}
}
