package signer

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/keystore"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

func password(s string) func() (string, error) {
	return func() (string, error) { return s, nil }
}

func TestKeystore(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "keys")
	store := OpenKeystore(dir).Light()
	if all, err := store.Accounts(); err != nil || len(all) != 0 {
		t.Fatalf("before it exists: %v, %v", all, err)
	}
	made, err := store.Create("secret")
	if err != nil {
		t.Fatal(err)
	}
	imported, err := store.Import("0x"+strings.Repeat("11", 32)+"\n", "other")
	if err != nil || imported != crypto.PubkeyToAddress(alice.PublicKey) {
		t.Fatalf("%v, %v", imported, err)
	}
	if all, err := store.Accounts(); err != nil || len(all) != 2 || all[0] != made || all[1] != imported {
		t.Fatalf("%v, %v", all, err)
	}
	key, err := store.Unlock(imported, password("other"))
	if err != nil || key.Address() != imported {
		t.Fatal(err)
	}
	if _, err := SignIntent(t.Context(), key, domain, someUpgrade()); err != nil {
		t.Fatal(err)
	}
	// go-ethereum reads our files, and nobody else may.
	theirs := keystore.NewKeyStore(dir, keystore.LightScryptN, keystore.LightScryptP)
	if n := len(theirs.Accounts()); n != 2 {
		t.Errorf("go-ethereum finds %d accounts", n)
	}
	files, err := os.ReadDir(dir)
	if err != nil || len(files) != 2 {
		t.Fatalf("%d files, %v", len(files), err)
	}
	for _, f := range files {
		if info, err := f.Info(); err != nil || info.Mode().Perm() != 0o600 {
			t.Errorf("%s has mode %v, %v", f.Name(), info.Mode(), err)
		}
	}
	for name, refused := range map[string]func() error{
		"wrong password":  func() error { _, err := store.Unlock(imported, password("secret")); return err },
		"no such account": func() error { _, err := store.Unlock(common.Address{1}, password("secret")); return err },
		"no password": func() error {
			_, err := store.Unlock(imported, func() (string, error) { return "", errors.New("nobody there") })
			return err
		},
		"twice":     func() error { _, err := store.Import(strings.Repeat("11", 32), "x"); return err },
		"short key": func() error { _, err := store.Import("11", "x"); return err },
		"zero key":  func() error { _, err := store.Import(strings.Repeat("00", 32), "x"); return err },
		"no hex":    func() error { _, err := store.Import(strings.Repeat("zz", 32), "x"); return err },
		"large key": func() error { _, err := store.Import(strings.Repeat("ff", 32), "x"); return err },
	} {
		if err := refused(); err == nil {
			t.Errorf("%s: passed", name)
		} else if strings.Contains(err.Error(), strings.Repeat("11", 32)) {
			t.Errorf("%s: the error holds the key", name)
		}
	}
}

func TestKeystoreRefusesDamagedFiles(t *testing.T) {
	dir := t.TempDir()
	store := OpenKeystore(dir).Light()
	account, err := store.Import(strings.Repeat("11", 32), "secret")
	if err != nil {
		t.Fatal(err)
	}
	files, err := store.files()
	if err != nil {
		t.Fatal(err)
	}
	path := files[0].path
	whole, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	change := func(old, new string) string {
		if !strings.Contains(string(whole), old) {
			t.Fatalf("no %s in %s", old, whole)
		}
		return strings.Replace(string(whole), old, new, 1)
	}
	for name, content := range map[string]string{
		"empty":              "",
		"torn":               string(whole[:len(whole)/2]),
		"huge":               strings.Repeat(" ", maxKeyFile+1),
		"costs 256 GiB":      change(`"n":4096`, `"n":268435456`),
		"negative cost":      change(`"n":4096`, `"n":-1`),
		"endless":            change(`"p":6`, `"p":1000000`),
		"no parameters":      change(`"kdfparams"`, `"parameters"`),
		"other derivation":   change(`"scrypt"`, `"md5"`),
		"iv of other length": change(`"iv":"`, `"iv":"00`),
		"changed":            change(`"ciphertext":"`, `"ciphertext":"00`),
	} {
		if err := os.WriteFile(path, []byte(content), 0o600); err != nil {
			t.Fatal(err)
		}
		if _, err := store.Unlock(account, password("secret")); err == nil {
			t.Errorf("%s: unlocked", name)
		}
	}
	// A file under another account's name would sign for an account that was not named.
	other := crypto.PubkeyToAddress(mallet.PublicKey)
	renamed := strings.Replace(path, strings.ToLower(account.Hex()[2:]), strings.ToLower(other.Hex()[2:]), 1)
	if err := os.WriteFile(renamed, whole, 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := store.Unlock(other, password("secret")); err == nil || !strings.Contains(err.Error(), "not of the account in its name") {
		t.Errorf("renamed: %v", err)
	}
}

func FuzzKeyFile(f *testing.F) {
	f.Add([]byte(`{"version":3,"crypto":{"cipher":"aes-128-ctr","ciphertext":"00","cipherparams":{"iv":"00"},"kdf":"scrypt","kdfparams":{"n":2,"r":1,"p":1,"dklen":32,"salt":"00"},"mac":"00"}}`))
	f.Add([]byte(`{"version":"1","crypto":{"kdf":"pbkdf2","kdfparams":{"c":1,"dklen":32}}}`))
	f.Fuzz(func(t *testing.T, content []byte) {
		if affordable(content) != nil {
			return
		}
		if key, err := decrypt(content, "secret"); err == nil && key.PrivateKey == nil {
			t.Error("no key and no error")
		}
	})
}
