package tree

import (
	"context"
	"io/fs"
)

// Change is one path that differs between two trees: added when Old is zero, removed when New is zero, changed
// otherwise. The hashes are of the file's bytes.
type Change struct {
	Path string `json:"path"`
	Old  Hash   `json:"old"`
	New  Hash   `json:"new"`
}

// Diff lists what changes from tree a to tree b, in the byte order of the paths. Errors are those of [Sum].
func Diff(ctx context.Context, a, b fs.FS, l Limits) ([]Change, error) {
	left, leftHash, err := list(ctx, a, l)
	if err != nil {
		return nil, err
	}
	right, rightHash, err := list(ctx, b, l)
	if err != nil {
		return nil, err
	}
	var changes []Change
	i, j := 0, 0
	for i < len(left) || j < len(right) {
		switch {
		case j == len(right) || i < len(left) && left[i].Path < right[j].Path:
			changes = append(changes, Change{Path: left[i].Path, Old: leftHash[i]})
			i++
		case i == len(left) || right[j].Path < left[i].Path:
			changes = append(changes, Change{Path: right[j].Path, New: rightHash[j]})
			j++
		default:
			if leftHash[i] != rightHash[j] {
				changes = append(changes, Change{Path: left[i].Path, Old: leftHash[i], New: rightHash[j]})
			}
			i++
			j++
		}
	}
	return changes, nil
}
