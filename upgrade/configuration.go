package upgrade

import (
	"bytes"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"
)

const (
	// MaxSigners is the largest number of signers of a record.
	MaxSigners = 64
	// MaxDelay is the longest delay, in seconds.
	MaxDelay = 365 * day

	day = 24 * 60 * 60
)

// Configuration is who may change a record, and how fast.
type Configuration struct {
	// Signers ascend; none is zero; 1 to 64.
	Signers []common.Address `sol:"address[] signers" json:"signers"`
	// Threshold is m.
	Threshold uint8 `sol:"uint8 threshold" json:"threshold"`
	// Delay in seconds from VERIFIED (roll-back, configuration and hand-over: from m signatures) until it may take effect.
	Delay               uint64 `sol:"uint40 delay" json:"delay"`
	HaltOnSourceChanged bool   `sol:"bool haltOnSourceChanged" json:"haltOnSourceChanged"`
	HaltOnNoVerdict     bool   `sol:"bool haltOnNoVerdict" json:"haltOnNoVerdict"`
	FindingsRequired    bool   `sol:"bool findingsRequired" json:"findingsRequired"`
	// Guardian may halt at once, once in 30 days; zero for none.
	Guardian common.Address `sol:"address guardian" json:"guardian"`
}

// Strict is the policy under which a contract whose new code could not be confirmed stops.
func (c Configuration) Strict() Configuration {
	c.HaltOnSourceChanged, c.HaltOnNoVerdict = true, true
	return c
}

// Check refuses, with the contract's own errors, a configuration that could not be obeyed.
func (c *Configuration) Check() error {
	n := len(c.Signers)
	if n == 0 || n > MaxSigners {
		return &SignersInvalid{Index: uint64(n)}
	}
	var last common.Address
	for i, signer := range c.Signers {
		if signer.Cmp(last) <= 0 {
			return &SignersInvalid{Index: uint64(i)}
		}
		last = signer
	}
	if c.Threshold == 0 || int(c.Threshold) > n {
		return &ThresholdInvalid{Threshold: c.Threshold, Signers: uint64(n)}
	}
	if c.Delay > MaxDelay {
		return &DelayTooLong{Delay: c.Delay}
	}
	return nil
}

// IndexOf is the place of an account among the signers, -1 for a stranger.
func (c *Configuration) IndexOf(account common.Address) int { return slices.Index(c.Signers, account) }

const (
	haltOnSourceChanged = 1 << iota
	haltOnNoVerdict
	findingsRequired
)

// ParseConfigurationCode reads a configuration as CodeRegistry keeps it, as the code of an account:
// 0x00 · threshold 1 · flags 1 · delay 5 · guardian 20 · signers 20 each.
func ParseConfigurationCode(code []byte) (Configuration, error) {
	const head, width = 28, common.AddressLength
	if len(code) < head+width || (len(code)-head)%width != 0 || code[0] != 0 || code[2] >= 8 {
		return Configuration{}, fmt.Errorf("configuration code of %d bytes: want a zero byte, 27 bytes and 20 per signer", len(code))
	}
	c := Configuration{
		Threshold:           code[1],
		HaltOnSourceChanged: code[2]&haltOnSourceChanged != 0,
		HaltOnNoVerdict:     code[2]&haltOnNoVerdict != 0,
		FindingsRequired:    code[2]&findingsRequired != 0,
		Guardian:            common.Address(code[8:head]),
	}
	for _, b := range code[3:8] {
		c.Delay = c.Delay<<8 | uint64(b)
	}
	for rest := code[head:]; len(rest) > 0; rest = rest[width:] {
		c.Signers = append(c.Signers, common.Address(rest[:width]))
	}
	return c, c.Check()
}

// Code is the form that [ParseConfigurationCode] reads.
func (c *Configuration) Code() []byte {
	var flags byte
	if c.HaltOnSourceChanged {
		flags |= haltOnSourceChanged
	}
	if c.HaltOnNoVerdict {
		flags |= haltOnNoVerdict
	}
	if c.FindingsRequired {
		flags |= findingsRequired
	}
	var code bytes.Buffer
	code.Write([]byte{0, c.Threshold, flags})
	code.Write(wordOf(c.Delay)[27:])
	code.Write(c.Guardian[:])
	for _, signer := range c.Signers {
		code.Write(signer[:])
	}
	return code.Bytes()
}
