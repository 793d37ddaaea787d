//go:build !amd64

package output

func classify(block *[64]byte) (quotes, slashes, opens, closes uint64) {
	return classifyPortably(block)
}
