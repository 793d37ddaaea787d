// Package adopt takes a proxy that exists under a record: what has to be sent by whom, in which order, and the proof, on a copy of the
// chain's state, that it has moved before anybody sends a step that cannot be taken back by its sender.
//
// Nothing is remembered between runs. Which steps are done is read from the chain each time, so that a run that was killed, or one in
// which a Safe had to decide, is gone on with by calling the same again.
package adopt
