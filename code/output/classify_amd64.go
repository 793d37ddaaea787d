package output

// classify finds the quotes, backslashes, opening and closing brackets of a block; bit i is byte i. Brackets are those of objects and
// arrays, which bit 5 tells apart. It is the part of reading a build-info that takes longest: most of its bytes are skipped.
//
//go:noescape
func classify(block *[64]byte) (quotes, slashes, opens, closes uint64)
