package upgrade

import (
	"fmt"
	"slices"
)

// nameOf is the Solidity name of an enumeration's value.
func nameOf[T ~uint8](value T, names ...string) string {
	if int(value) < len(names) {
		return names[value]
	}
	return fmt.Sprintf("unknown (%d)", uint8(value))
}

func parseName[T ~uint8](value *T, what string, text []byte, names []string) error {
	i := slices.Index(names, string(text))
	if i < 0 {
		return fmt.Errorf("%s %.40q: want one of %v", what, text, names)
	}
	*value = T(i)
	return nil
}
