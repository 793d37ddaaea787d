package layout

import (
	"fmt"
	"math/big"
)

// elementaries are the types that the language itself has, by their names. All layouts share them.
var elementaries = func() map[string]*Type {
	all := make(map[string]*Type)
	add := func(name string, kind Kind, size int64) {
		all[name] = &Type{Kind: kind, Label: name, Size: big.NewInt(size)}
	}
	add("bool", Bool, 1)
	add("address", Address, 20)
	add("address payable", Address, 20)
	add("bytes", Bytes, 32)
	add("string", String, 32)
	add("uint", Uint, 32)
	add("int", Int, 32)
	for n := int64(1); n <= 32; n++ {
		add(fmt.Sprintf("uint%d", 8*n), Uint, n)
		add(fmt.Sprintf("int%d", 8*n), Int, n)
		add(fmt.Sprintf("bytes%d", n), FixedN, n)
	}
	return all
}()

// elementary is a type that the language itself has, shared by all who ask; one of kind Unknown where it has none of that name.
func elementary(name string) *Type {
	if t := elementaries[name]; t != nil {
		return t
	}
	return &Type{Kind: Unknown, Label: name, Size: big.NewInt(32)}
}
