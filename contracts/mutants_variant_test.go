package contracts_test

import (
	"encoding/json"
	"math/big"
	"os"
	"strconv"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"

	"theseus/chain/bind"
	"theseus/chain/evmtest"
	"theseus/contracts/mutation"
)

// isVariant tells that this process tests a variant of the contracts, in which a mutant may be chosen (package mutation).
func isVariant() bool { return os.Getenv(mutation.VariantVar) != "" }

// useVariant puts the variant that the environment names, if any, in the place of the contracts.
func useVariant() {
	if !isVariant() {
		return
	}
	content, err := os.ReadFile(os.Getenv(mutation.VariantVar))
	if err != nil {
		panic(err)
	}
	var variant mutation.Variant
	if err := json.Unmarshal(content, &variant); err != nil {
		panic(err)
	}
	for name, code := range variant.Contracts {
		artifact := bind.ByName(name)
		artifact.MetaData.Bin = hexutil.Encode(code.Creation)
		artifact.Runtime = hexutil.Encode(code.Runtime)
		artifact.Immutables = code.Immutables
		artifact.CodeHash = common.Hash{}
		if !code.Immutables {
			artifact.CodeHash = crypto.Keccak256Hash(code.Runtime)
		}
	}
	mutant, err := strconv.ParseInt(os.Getenv(mutation.MutantVar), 10, 64)
	if err != nil {
		panic(err)
	}
	evmtest.Unusual.Random = common.BigToHash(big.NewInt(mutant))
	evmtest.Unusual.AnySize = true
}
