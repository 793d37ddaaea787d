package layout_test

import (
	"testing"

	"theseus/code/output"
	"theseus/safety/layout"
)

// Forged layouts are compared with each other and with themselves in bounded time, and never make the check fail.
func FuzzCompare(f *testing.F) {
	f.Add(`{"storage":[{"label":"x","slot":"0","offset":0,"type":"t_uint256","contract":"a.sol:A"}],"types":{"t_uint256":{"encoding":"inplace","label":"uint256","numberOfBytes":"32"}}}`, `{}`)
	f.Add(`{"storage":[{"label":"s","slot":"0","type":"t_struct(S)1_storage"}],"types":{"t_struct(S)1_storage":{"numberOfBytes":"32","members":[{"label":"a","slot":"0","type":"t_struct(S)1_storage"},{"label":"b","slot":"0","type":"t_struct(S)1_storage"},{"label":"c","slot":"0","type":"t_array(t_x)0_storage"}]},"t_array(t_x)0_storage":{"numberOfBytes":"0","base":"t_struct(S)1_storage"}}}`,
		`{"storage":[{"label":"s","slot":"0","type":"t_mapping(t_a,t_b)"}],"types":{"t_mapping(t_a,t_b)":{"numberOfBytes":"32","encoding":"mapping","key":"t_a","value":"t_mapping(t_a,t_b)"}}}`)
	f.Add(itself, doubling("uint256"))
	f.Add(doubling("uint256"), doubling("int256"))
	f.Fuzz(func(t *testing.T, old, new string) {
		of := func(text string) *layout.Layout {
			return layout.Of(&output.Contract{In: &output.Compilation{}, Name: "A", Source: "a.sol", StorageLayout: text, TransientLayout: text})
		}
		layout.Compare(of(old), of(new))
		layout.Compare(of(new), of(new))
		layout.Check(of(old), of(new))
	})
}
