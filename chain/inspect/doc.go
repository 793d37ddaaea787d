// Package inspect finds out what stands at an address: which kind of proxy, what code its calls really run, who may change that, what ran
// before, and whether initialisers are open. It believes state and what calls do on a copy of it (package fork), not events, names or
// what contracts say about themselves; where it can only repeat what they say, it says so.
//
// A contract may be made to deceive and to be long-winded: depths, numbers of calls, gas and lengths are bounded, texts come back as
// they are and are made printable by whoever shows them.
package inspect
