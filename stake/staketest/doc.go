// Package staketest says what the contracts of the staked network promise of every step, and walks about in package stake to try it.
package staketest
