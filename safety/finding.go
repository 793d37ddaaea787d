// Package safety has the words of the checks below it: findings, how grave they are, and the codes by which people speak of them.
// Package layout compares where two versions keep their state, package rules looks at what code does, package audit runs both.
package safety

// Severity says what follows from a finding.
type Severity string

const (
	Unsafe    Severity = "unsafe"    // state is read as something else, or the contract can be taken over or lost
	Undecided Severity = "undecided" // could not be told: something is missing, or nobody here knows it
	Warning   Severity = "warning"   // right if it was meant so
)

// Finding is one thing that somebody who signs must know.
type Finding struct {
	Code     string   `json:"code"`
	Severity Severity `json:"severity"`
	Contract string   `json:"contract"` // source:name
	File     string   `json:"file,omitempty"`
	Line     int      `json:"line,omitempty"`
	Message  string   `json:"message"`
	Details  []string `json:"details,omitempty"`
	Remedy   string   `json:"remedy,omitempty"`

	// Slots are those whose meaning changes, as 32 bytes in hexadecimal digits with 0x: what a live contract is asked for.
	Slots   []string `json:"slots,omitempty"`
	Allowed string   `json:"allowed,omitempty"` // the reason that was given to allow it
}

// Codes are all that there are, with what they mean; each has a page of its name in docs/checks.
var Codes = map[string]string{
	// Of the layout.
	"storage-moved":     "a variable is at another place than its value",
	"storage-overlap":   "a new variable lies over the bytes of an old one",
	"storage-retyped":   "a value is read as another type",
	"storage-widened":   "a type changed in a way that keeps every value",
	"storage-renamed":   "a variable has another name at the same place",
	"storage-removed":   "a variable is gone and its value stays behind",
	"storage-constant":  "a variable became a constant, or the other way round",
	"storage-transient": "a variable moved between storage and transient storage",
	"enum-changed":      "numbers of an enumeration mean something else",
	"enum-renamed":      "a member of an enumeration has another name",
	"mapping-key":       "a mapping looks for its values under other keys",
	"array-stride":      "elements of an array are at other places",
	"function-pointer":  "storage holds a place in the code",
	"namespace-moved":   "a namespace, or a variable of one, is at another place",
	"namespace-removed": "a namespace is gone and its values stay behind",
	"namespace-slot":    "a namespace is not where its id says",
	"namespace-twice":   "one namespace id stands for two structures",
	"annotation-wrong":  "an annotation says what is not so",

	// Of the code.
	"delegatecall":              "foreign code can run on the contract's storage",
	"callcode":                  "foreign code can run on the contract's storage, by the older instruction",
	"selfdestruct":              "the code can be destroyed",
	"constructor-effects":       "a constructor writes state that the proxy never sees",
	"initial-value":             "a variable starts with a value that the proxy never sees",
	"immutable":                 "a value belongs to the implementation and changes with it",
	"library-link":              "the code calls libraries at fixed addresses",
	"initializer-missing":       "nothing initialises what must be",
	"initializer-unprotected":   "anybody can initialise, again and again",
	"initializer-parent":        "a base is never initialised",
	"initializer-twice":         "a base is initialised twice",
	"initializer-order":         "bases are initialised in another order than they are linearised in",
	"reinitializer-version":     "a re-initialiser can never run",
	"implementation-not-locked": "anybody can initialise the implementation itself",
	"upgrade-unprotected":       "anybody can change what the proxy runs",
	"upgrade-lost":              "the proxy can never be upgraded again",
	"slot-write":                "code writes the proxy's own slots",
	"selector-clash":            "the proxy answers a function instead of the contract",
	"function-removed":          "callers miss a function",
	"function-changed":          "a function answers in another way",
	"event-removed":             "listeners miss an event",
	"event-changed":             "an event is read in another way",
	"code-size":                 "chains refuse code of this size",
	"compiler-bug":              "the compiler is known to make wrong code",

	"not-decided": "the check could not be made",
}
