package main

import (
	"encoding/base64"
	"encoding/hex"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strings"

	"golang.org/x/mod/sumdb/dirhash"

	"theseus/code/tree"
	"theseus/code/tree/disk"
)

// coreutils prints the tree hash with what every machine has.
const coreutils = `find . -name .git -prune -o -type f -printf '%P\n' | LC_ALL=C sort | xargs -d '\n' sha256sum -- | sha256sum`

// treeFigures hashes a tree of ordinary files and one of small ones, three ways.
func treeFigures(r *run) []figure {
	figures := r.treeShape(fmt.Sprintf("%s files, %d MiB", thousands(int64(r.sizes.bigFiles)), r.sizes.bigBytes>>20), r.sizes.bigFiles, r.sizes.bigBytes, 1.35, 3)
	return append(figures, r.treeShape(fmt.Sprintf("%s files of %d bytes", thousands(int64(r.sizes.smallFiles)), r.sizes.smallBytes/int64(r.sizes.smallFiles)),
		r.sizes.smallFiles, r.sizes.smallBytes, 2.5, 2)...)
}

func (r *run) treeShape(what string, files int, bytes int64, overDirhash, overCoreutils float64) []figure {
	dir := filepath.Join(r.dir, "tree")
	defer os.RemoveAll(dir)
	r.say("  writing %s", what)
	r.plant(dir, files, bytes/int64(files))

	limits := tree.Limits{Files: files, TotalBytes: bytes}
	var ours, theirs, coreutilsHash tree.Hash
	hashes := []func(){
		func() { ours = must(tree.Sum(r.ctx, disk.Dir(dir), limits)) },
		func() {
			sum := must(dirhash.HashDir(dir, "", dirhash.Hash1))
			copy(theirs[:], must(base64.StdEncoding.DecodeString(strings.TrimPrefix(sum, "h1:"))))
		},
		func() {
			command := exec.CommandContext(r.ctx, "sh", "-c", coreutils)
			command.Dir = dir
			copy(coreutilsHash[:], must(hex.DecodeString(string(must(command.Output())[:64]))))
		},
	}
	for _, hash := range hashes { // warm
		hash()
	}
	m := r.medians(what, timed(hashes[0]), timed(hashes[1]), timed(hashes[2]))
	if ours != theirs || ours != coreutilsHash {
		check(fmt.Errorf("%s: the hashes differ: ours %v, dirhash %v, coreutils %v", what, ours, theirs, coreutilsHash))
	}
	f := figure{What: what, Unit: "s", Ours: m[0]}
	first, second := f, f
	first.Yardstick, first.Theirs = "x/mod dirhash", m[1]
	second.Yardstick, second.Theirs = "find, sort, xargs sha256sum", m[2]
	return []figure{first.timesFaster(overDirhash), second.timesFaster(overCoreutils)}
}

// plant writes files of one size and random content, 150 to a folder, as deep as source trees are.
func (r *run) plant(dir string, files int, size int64) {
	random := rand.NewChaCha8([32]byte{1})
	content := make([]byte, size)
	for i := range files {
		folder := filepath.Join(dir, fmt.Sprintf("package%03d", i/900), fmt.Sprintf("folder%d", i/150%6))
		if i%150 == 0 {
			check(r.ctx.Err())
			check(os.MkdirAll(folder, 0o755))
		}
		random.Read(content)
		check(os.WriteFile(filepath.Join(folder, fmt.Sprintf("Contract%06d.sol", i)), content, 0o644))
	}
}
