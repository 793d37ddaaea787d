package tree

import (
	"context"
	"fmt"
	"os"
	"strings"
	"testing"
)

// BenchmarkSum hashes many small files and a few big ones, beside dirhash on the same folder.
func BenchmarkSum(b *testing.B) {
	shapes := map[string]func() (files, int64){
		"small": func() (files, int64) { return uniform(4000, 2<<10) },
		"big":   func() (files, int64) { return uniform(16, 8<<20) },
	}
	for name, shape := range shapes {
		f, size := shape()
		dir := f.write(b)
		b.Run(name+"/theseus", func(b *testing.B) {
			b.SetBytes(size)
			b.ReportAllocs()
			for b.Loop() {
				if _, err := Sum(context.Background(), os.DirFS(dir), Limits{}); err != nil {
					b.Fatal(err)
				}
			}
		})
		b.Run(name+"/dirhash", func(b *testing.B) {
			b.SetBytes(size)
			b.ReportAllocs()
			for b.Loop() {
				sumByDirhash(b, dir)
			}
		})
	}
}

func uniform(n, size int) (files, int64) {
	f := files{}
	for i := range n {
		f[fmt.Sprintf("d%d/f%d.sol", i%97, i)] = strings.Repeat(string(rune('a'+i%26)), size)
	}
	return f, int64(n) * int64(size)
}
