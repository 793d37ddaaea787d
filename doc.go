// Package theseus is the root of the module; the program is cmd/theseus. `ls` reads like the story: code is what a contract's
// code is, upgrade its life cycle, chain where it is written down, validator who confirms it.
package theseus
