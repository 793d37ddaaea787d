package upgrade

import (
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"

	"theseus/code/tree"
)

// Kind tells the six messages apart that signers approve. The numbers are those of ICodeRegistry.Kind.
type Kind uint8

const (
	KindUpgrade Kind = iota
	KindRollBack
	KindReconfigure
	KindCancel
	KindHandOver
	KindArchive
)

// String is the EIP-712 primary type.
func (k Kind) String() string { return nameOf(k, kinds...) }

var kinds = []string{"Upgrade", "RollBack", "Reconfigure", "Cancel", "HandOver", "Archive"}

// MarshalText is String.
func (k Kind) MarshalText() ([]byte, error) { return []byte(k.String()), nil }

// UnmarshalText is the inverse of MarshalText.
func (k *Kind) UnmarshalText(text []byte) error { return parseName(k, "kind", text, kinds) }

// Intent is a message that signers approve: an *[Upgrade], *[RollBack], *[Reconfigure], *[Cancel], *[HandOver] or *[Archive].
// The tags of their fields are their EIP-712 type and their ABI; order and names are those of ICodeRegistry.
type Intent interface {
	Kind() Kind
	// Head is the part that all intents have.
	Head() *Header
	intent()
}

// Header is what every intent begins with.
type Header struct {
	Contract common.Address `sol:"address contractAddress" json:"contractAddress"`
	Epoch    uint64         `sol:"uint64 epoch" json:"epoch,string"`
	// Proposer alone may withdraw the intent.
	Proposer common.Address `sol:"address proposer" json:"proposer"`
	// Nonce tells intents apart that are otherwise equal.
	Nonce Uint256 `sol:"uint256 nonce" json:"nonce"`
	// CollectUntil is the last time at which m signatures may be submitted; at most 30 days ahead.
	CollectUntil uint64 `sol:"uint64 collectUntil" json:"collectUntil,string"`
}

// Head is the header itself.
func (h *Header) Head() *Header { return h }

// Code is what upgrade and roll-back say about the code that shall run.
type Code struct {
	// Version is the last used version + 1.
	Version uint32 `sol:"uint32 version" json:"version"`
	// ActiveHash is the tree hash of the active head; zero before the first activation.
	ActiveHash tree.Hash `sol:"bytes32 activeHash" json:"activeHash"`
	NewHash    tree.Hash `sol:"bytes32 newHash" json:"newHash"`
	// Link is 1 to 128 bytes.
	Link string `sol:"string link" json:"link"`
	// Commit is what the link resolved to.
	Commit GitCommit `sol:"bytes32 commit" json:"commit"`
	// ContractName is one of the tree's recipe.
	ContractName   string         `sol:"string contractName" json:"contractName"`
	Implementation common.Address `sol:"address implementation" json:"implementation"`
	CodeHash       CodeHash       `sol:"bytes32 codeHash" json:"codeHash"`
	// Initialiser is the call that the contract makes of its new code right after the switch; empty for none.
	Initialiser hexutil.Bytes `sol:"bytes initialiser" json:"initialiser"`
	// Value is the wei sent with the initialiser.
	Value Uint256 `sol:"uint256 value" json:"value"`
	// Assertions are at most 16.
	Assertions []Assertion `sol:"Assertion[] assertions" json:"assertions"`
	// AllowedFindings is the findings digest that signers accept; zero: only an empty report.
	AllowedFindings FindingsDigest `sol:"bytes32 allowedFindings" json:"allowedFindings"`
	// MinGas must be left when activation starts.
	MinGas Uint256 `sol:"uint256 minGas" json:"minGas"`
	// Activator alone may activate; zero: any account that is tx.origin and has no code.
	Activator common.Address `sol:"address activator" json:"activator"`
	// Bundle is zero for an upgrade that activates alone; see [BundleOf].
	Bundle Bundle `sol:"bytes32 bundle" json:"bundle"`
	// ActivateUntil is the last time of activation.
	ActivateUntil uint64 `sol:"uint64 activateUntil" json:"activateUntil,string"`
}

// Comparison is how an [Assertion] compares. The word comparisons read the first 32 bytes of the answer as uint256 and need at
// least 32; HASH compares keccak256 of the whole answer (at most 4,096 bytes).
type Comparison uint8

const (
	EQ Comparison = iota
	NE
	LT
	LE
	GT
	GE
	HASH
)

var comparisons = []string{"EQ", "NE", "LT", "LE", "GT", "GE", "HASH"}

func (c Comparison) String() string { return nameOf(c, comparisons...) }

// MarshalText is String.
func (c Comparison) MarshalText() ([]byte, error) { return []byte(c.String()), nil }

// UnmarshalText reads the names of ICodeRegistry.Comparison.
func (c *Comparison) UnmarshalText(text []byte) error {
	return parseName(c, "comparison", text, comparisons)
}

// Assertion is a static call by CodeRegistry after initialisation whose answer must compare as signed.
type Assertion struct {
	Target     common.Address `sol:"address target" json:"target"`
	CallData   hexutil.Bytes  `sol:"bytes callData" json:"callData"`
	Comparison Comparison     `sol:"uint8 comparison" json:"comparison"`
	Expected   Expected       `sol:"bytes32 expected" json:"expected"`
}

// Upgrade is a code intent that validators must confirm.
type Upgrade struct {
	Header
	Code
}

// RollBack is a code intent back to a version that was active in this record; it needs no round. NewHash, Link, Commit,
// Implementation and CodeHash are those of that version, Bundle is zero.
type RollBack struct {
	Header
	Code
	ToVersion uint32 `sol:"uint32 toVersion" json:"toVersion"`
}

// Reconfigure sets new signers, threshold and policy.
type Reconfigure struct {
	Header
	Configuration Configuration `sol:"Configuration configuration" json:"configuration"`
}

// Cancel ends the named digest: the live code intent, the pending configuration or hand-over, or one still collecting.
type Cancel struct {
	Header
	Digest Digest `sol:"bytes32 digest" json:"digest"`
}

// HandOver makes the contract's Authority obey Controller instead of CodeRegistry.
type HandOver struct {
	Header
	Controller common.Address `sol:"address controller" json:"controller"`
}

// Archive closes the record; the contract stays as it is.
type Archive struct {
	Header
}

func (*Upgrade) Kind() Kind     { return KindUpgrade }
func (*RollBack) Kind() Kind    { return KindRollBack }
func (*Reconfigure) Kind() Kind { return KindReconfigure }
func (*Cancel) Kind() Kind      { return KindCancel }
func (*HandOver) Kind() Kind    { return KindHandOver }
func (*Archive) Kind() Kind     { return KindArchive }

func (*Upgrade) intent()     {}
func (*RollBack) intent()    {}
func (*Reconfigure) intent() {}
func (*Cancel) intent()      {}
func (*HandOver) intent()    {}
func (*Archive) intent()     {}

// NewIntent is an empty intent of a kind; nil for an unknown kind.
func NewIntent(k Kind) Intent {
	switch k {
	case KindUpgrade:
		return new(Upgrade)
	case KindRollBack:
		return new(RollBack)
	case KindReconfigure:
		return new(Reconfigure)
	case KindCancel:
		return new(Cancel)
	case KindHandOver:
		return new(HandOver)
	case KindArchive:
		return new(Archive)
	}
	return nil
}

// CodeOf is the code part of an upgrade or a roll-back, nil for other intents.
func CodeOf(intent Intent) *Code {
	switch i := intent.(type) {
	case *Upgrade:
		return &i.Code
	case *RollBack:
		return &i.Code
	}
	return nil
}

// NewHead is the head that activating the code makes.
func (c *Code) NewHead() Head {
	return Head{
		Implementation: c.Implementation, Version: c.Version, TreeHash: c.NewHash, Commit: c.Commit,
		LinkHash: HashLink(c.Link), CodeHash: c.CodeHash,
	}
}

// HashLink is keccak256 of a link's text.
func HashLink(link string) LinkHash { return LinkHash(crypto.Keccak256Hash([]byte(link))) }

// BundleOf is the bundle that each of these upgrades must carry to activate together, in this order: keccak256 of the
// concatenated words (contractAddress, version, newHash, implementation).
func BundleOf(members []*Upgrade) Bundle {
	var words []byte
	for _, u := range members {
		words = slices.Concat(words,
			common.LeftPadBytes(u.Contract[:], 32), wordOf(uint64(u.Version)), u.NewHash[:],
			common.LeftPadBytes(u.Implementation[:], 32))
	}
	return Bundle(crypto.Keccak256Hash(words))
}
