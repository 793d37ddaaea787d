package contracts_test

import (
	"flag"
	"fmt"
	"sync"
)

// weakLists are all the defences that a test takes away.
func weakLists() []weakList {
	return []weakList{weaknesses, stakingWeaknesses, poolWeaknesses, governanceWeaknesses, serviceWeaknesses}
}

// switchedOn holds the weaknesses of which this run made use.
var switchedOn sync.Map

// unusedWeaknesses, after all tests, names those that no test switched on: a defence that is listed is attacked.
func unusedWeaknesses() error {
	if isVariant() || flag.Lookup("test.run").Value.String() != "" || flag.Lookup("test.skip").Value.String() != "" {
		return nil
	}
	for _, list := range weakLists() {
		for k := range list {
			if _, used := switchedOn.Load(&list[k]); !used {
				return fmt.Errorf("no test takes the defence %q of %s away", list[k].name, list[k].file)
			}
		}
	}
	return nil
}
