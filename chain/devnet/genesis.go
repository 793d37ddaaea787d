package devnet

import (
	"crypto/ecdsa"
	"crypto/rand"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"math/big"
	"os"
	"path/filepath"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"theseus/durable"
)

// DefaultChainID is ours alone, so that nothing signed here counts elsewhere.
const DefaultChainID = 8_453_719

// Fork names the rules of a chain.
type Fork string

// The rules that a devnet can run; what is older has no proof of stake, which go-ethereum's block builder needs.
const (
	Shanghai Fork = "shanghai"
	Cancun   Fork = "cancun"
	Prague   Fork = "prague"
	Osaka    Fork = "osaka"
)

// Account is a funded account of every devnet. Everybody knows its key.
type Account struct {
	Address common.Address
	Key     *ecdsa.PrivateKey
}

// DevAccount is the i-th funded account of every devnet, counted from 0. Its key is the keccak256 of a public sentence:
// "theseus devnet account 0: worth nothing anywhere" for the first.
func DevAccount(i int) Account {
	key, err := crypto.ToECDSA(crypto.Keccak256(fmt.Appendf(nil, "theseus devnet account %d: worth nothing anywhere", i)))
	if err != nil {
		panic(err) // one chance in 2^128
	}
	return Account{crypto.PubkeyToAddress(key.PublicKey), key}
}

// FolderError says that a folder cannot keep the chain that was asked for.
type FolderError struct {
	Dir    string
	Reason string
	Err    error // the cause, where there is one
}

func (e *FolderError) Error() string { return fmt.Sprintf("devnet: folder %s: %s", e.Dir, e.Reason) }
func (e *FolderError) Unwrap() error { return e.Err }

// settings are what makes a chain this chain; they are kept beside it as devnet.json, because go-ethereum would take over
// a changed chain id without a word.
type settings struct {
	ChainID  uint64 `json:"chainId"`
	Fork     Fork   `json:"fork"`
	Accounts int    `json:"accounts"`
	GasLimit uint64 `json:"gasLimit"`
	// Salt is in the genesis block, so that two devnets are two chains: what is remembered of one, say a journal of
	// transactions, does not fit the other.
	Salt hexutil.Bytes `json:"salt"`
}

const settingsFile = "devnet.json"

// maxAccounts bounds the genesis block.
const maxAccounts = 10_000

// open reads the settings of an existing folder or chooses those of a new chain.
func open(cfg Config) (settings, error) {
	asked := settings{ChainID: cfg.ChainID, Fork: cfg.Fork, Accounts: cfg.Accounts, GasLimit: cfg.GasLimit}
	if asked.Accounts < 0 || asked.Accounts > maxAccounts {
		return settings{}, fmt.Errorf("devnet: %d accounts; there can be at most %d", asked.Accounts, maxAccounts)
	}
	fresh := settings{
		ChainID: or(asked.ChainID, DefaultChainID), Fork: or(asked.Fork, Osaka),
		Accounts: or(asked.Accounts, 20), GasLimit: or(asked.GasLimit, 60_000_000),
		Salt: make([]byte, 16),
	}
	if _, err := rand.Read(fresh.Salt); err != nil {
		return settings{}, err
	}
	if cfg.Dir == "" {
		return fresh, nil
	}
	refuse := func(err error, format string, args ...any) (settings, error) {
		return settings{}, &FolderError{cfg.Dir, fmt.Sprintf(format, args...), err}
	}
	text, err := os.ReadFile(filepath.Join(cfg.Dir, settingsFile))
	if errors.Is(err, fs.ErrNotExist) {
		entries, err := os.ReadDir(cfg.Dir)
		if err != nil && !errors.Is(err, fs.ErrNotExist) {
			return refuse(err, "%v", err)
		}
		for _, e := range entries {
			if !durable.Unfinished(e.Name()) { // of a start that was killed
				return refuse(nil, "holds %q and no %s, so it is no devnet; choose an empty or a new folder", e.Name(), settingsFile)
			}
		}
		return fresh, nil
	}
	if err != nil {
		return refuse(err, "%v", err)
	}
	// A changed chain id would be taken for right: no block bears it.
	object, _, err := durable.Unseal(text)
	if err != nil {
		return refuse(err, "%s: %v; without it the chain cannot be told from another: choose a new folder", settingsFile, err)
	}
	var kept settings
	if err := json.Unmarshal(object, &kept); err != nil || kept.ChainID == 0 || kept.GasLimit == 0 || len(kept.Salt) > 32 {
		return refuse(err, "%s cannot be read; it was not written by a devnet", settingsFile)
	}
	switch {
	case asked.ChainID != 0 && asked.ChainID != kept.ChainID:
		return refuse(nil, "keeps chain id %d, not %d; choose another folder", kept.ChainID, asked.ChainID)
	case asked.Fork != "" && asked.Fork != kept.Fork:
		return refuse(nil, "keeps a chain with the rules of %s, not %s; choose another folder", kept.Fork, asked.Fork)
	case asked.Accounts != 0 && asked.Accounts != kept.Accounts:
		return refuse(nil, "keeps a chain with %d accounts, not %d; choose another folder", kept.Accounts, asked.Accounts)
	case asked.GasLimit != 0 && asked.GasLimit != kept.GasLimit:
		return refuse(nil, "keeps a chain with gas limit %d, not %d; choose another folder", kept.GasLimit, asked.GasLimit)
	}
	return kept, nil
}

// save writes the settings so that they are whole or absent.
func (s settings) save(dir string) error {
	if dir == "" {
		return nil
	}
	digest, err := durable.SealOf(s)
	if err != nil {
		return err
	}
	text, err := json.MarshalIndent(struct {
		settings
		SHA256 string `json:"sha256"`
	}{s, digest}, "", "  ")
	if err != nil {
		return err
	}
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return &FolderError{dir, err.Error(), err}
	}
	if err := durable.WriteFile(filepath.Join(dir, settingsFile), append(text, '\n'), 0o600); err != nil {
		return &FolderError{dir, err.Error(), err}
	}
	return nil
}

// DeterministicDeployer is the CREATE2 deployer found at this address on most chains: call data is the salt and the
// creation code.
var DeterministicDeployer = common.HexToAddress("0x4e59b44847b379578588920cA78FbF26c0B4956C")

const deterministicDeployerCode = "0x7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe03601600081602082378035828234f58015156039578182fd5b8082525050506014600cf3"

func (s settings) genesis() (*core.Genesis, error) {
	g := core.DeveloperGenesisBlock(s.GasLimit, nil)
	g.Config.ChainID = new(big.Int).SetUint64(s.ChainID)
	g.Config.BogotaTime = nil
	g.ExtraData = s.Salt
	switch s.Fork {
	case Osaka:
	case Prague:
		g.Config.OsakaTime = nil
	case Cancun:
		g.Config.OsakaTime, g.Config.PragueTime = nil, nil
	case Shanghai:
		g.Config.OsakaTime, g.Config.PragueTime, g.Config.CancunTime = nil, nil, nil
		g.Config.BlobScheduleConfig = nil
	default:
		return nil, fmt.Errorf("devnet: fork %q is unknown or cannot be run; those that can: %s, %s, %s, %s", s.Fork, Shanghai, Cancun, Prague, Osaka)
	}
	for i := range s.Accounts {
		g.Alloc[DevAccount(i).Address] = types.Account{Balance: new(big.Int).Lsh(big.NewInt(1), 90)}
	}
	g.Alloc[DeterministicDeployer] = types.Account{Balance: new(big.Int), Nonce: 1, Code: common.FromHex(deterministicDeployerCode)}
	return g, nil
}

func or[T comparable](v, fallback T) T {
	var zero T
	if v == zero {
		return fallback
	}
	return v
}
