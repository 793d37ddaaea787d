package rules

import (
	"math/big"
	"slices"
	"strconv"

	"theseus/code/output"
)

// value is what is known of an expression.
type value struct {
	caller  bool   // it is the caller
	from    bool   // depends on the caller
	origin  bool   // depends on who sent the transaction
	chosen  bool   // depends on what the caller chooses
	given   bool   // it is what the caller chooses, or a number away from it
	state   bool   // depends on state
	stale   bool   // on such as was written before it was read
	signed  bool   // depends on whose signature was given
	this    bool   // it is the contract itself
	code    bool   // it is the size of the contract's own code, which is not zero
	names   []int  // variables that it depends on, members of structures among them
	exactly int    // it is what this variable holds
	number  string // of a literal
	is      *condition
	one     *alternatives // it is one of two
}

// alternatives are two values of which it is the first if a condition holds, otherwise the second.
type alternatives struct {
	c       *condition
	yes, no value
	depth   int
}

// alternative makes a value one of two; where they nest too deeply it only depends on them.
func (v *value) alternative(c *condition, yes, no value) {
	depth := 1
	for _, of := range []value{yes, no} {
		if of.one != nil {
			depth = max(depth, of.one.depth+1)
		}
	}
	if depth <= 3 && c.within(32) >= 0 {
		v.one = &alternatives{c, yes, no, depth}
	}
}

// condition is what must hold to go on: all of, or any of, or a comparison.
type condition struct {
	op   byte // & | t f c
	kids [2]*condition
	l, r value
	cmp  string // of the comparison of l with r; a word by itself is compared with zero
}

var always, never = &condition{op: 't'}, &condition{op: 'f'}

func constant(b bool) *condition {
	if b {
		return always
	}
	return never
}

var opposites = map[string]string{"==": "!=", "!=": "==", "<": ">=", ">=": "<", ">": "<=", "<=": ">"}
var mirrored = map[string]string{"==": "==", "!=": "!=", "<": ">", ">": "<", "<=": ">=", ">=": "<="}

func (c *condition) opposite() *condition {
	switch c.op {
	case 't':
		return never
	case 'f':
		return always
	case 'c':
		return &condition{op: 'c', l: c.l, r: c.r, cmp: opposites[c.cmp]}
	}
	return &condition{op: map[byte]byte{'&': '|', '|': '&'}[c.op], kids: [2]*condition{c.kids[0].opposite(), c.kids[1].opposite()}}
}

// combine two conditions; what is always so, or never, falls away.
func combine(op byte, a, b *condition) *condition {
	neutral, absorbing := byte('t'), byte('f')
	if op == '|' {
		neutral, absorbing = 'f', 't'
	}
	switch {
	case a.op == absorbing || b.op == neutral:
		return a
	case b.op == absorbing || a.op == neutral:
		return b
	}
	return &condition{op: op, kids: [2]*condition{a, b}}
}

// depend adds what another value depends on.
func (v *value) depend(on value) {
	v.from, v.origin, v.chosen = v.from || on.from, v.origin || on.origin, v.chosen || on.chosen
	v.state, v.stale, v.signed = v.state || on.state, v.stale || on.stale, v.signed || on.signed
	for _, id := range on.names { // each once, or they would double with every step
		if !slices.Contains(v.names, id) {
			v.names = append(slices.Clip(v.names), id)
		}
	}
	if on.is != nil {
		on.is.each(func(c *condition) {
			v.depend(c.l)
			v.depend(c.r)
		})
	}
}

// within is how many of so many comparisons are left when those of a condition are taken away; less than zero: there are more.
func (c *condition) within(n int) int {
	if c == nil || n < 0 {
		return n
	}
	return c.kids[1].within(c.kids[0].within(n - 1))
}

// each calls f with the comparisons.
func (c *condition) each(f func(*condition)) {
	if c == nil {
		return
	}
	if c.op == 'c' {
		f(c)
	}
	c.kids[0].each(f)
	c.kids[1].each(f)
}

var zero = value{number: "0"}

// truth is a value as a condition.
func (v value) truth() *condition {
	if v.is != nil {
		return v.is
	}
	return compare("!=", v, zero)
}

func number(text string) *big.Int {
	if text == "" {
		return nil
	}
	n, ok := new(big.Int).SetString(text, 0)
	if !ok {
		return nil
	}
	return n
}

// holds reports whether a comparison of two numbers holds.
func holds(cmp string, a, b *big.Int) bool {
	n := a.Cmp(b)
	return map[string]bool{"==": n == 0, "!=": n != 0, "<": n < 0, ">": n > 0, "<=": n <= 0, ">=": n >= 0}[cmp]
}

func compare(cmp string, l, r value) *condition {
	if l.one == nil && r.one != nil {
		l, r, cmp = r, l, mirrored[cmp]
	}
	if a := l.one; a != nil && r.one == nil {
		return combine('|', combine('&', a.c, compare(cmp, a.yes, r)), combine('&', a.c.opposite(), compare(cmp, a.no, r)))
	}
	a, b := number(l.number), number(r.number)
	if a != nil && b == nil || r.caller || r.code || r.exactly != 0 && l.exactly == 0 && !l.caller {
		l, r, a, b, cmp = r, l, b, a, mirrored[cmp]
	}
	isZero := b != nil && b.Sign() == 0
	// What is true or false may be compared with true or false.
	if l.is != nil && b != nil && (isZero || b.Cmp(big.NewInt(1)) == 0) && (cmp == "==" || cmp == "!=") {
		if isZero == (cmp == "==") {
			return l.is.opposite()
		}
		return l.is
	}
	switch {
	case a != nil && b != nil:
		return constant(holds(cmp, a, b))
	case l.caller && r.caller, l.exactly != 0 && l.exactly == r.exactly && l.stale == r.stale:
		return constant(cmp == "==" || cmp == "<=" || cmp == ">=")
	case l.caller && isZero && (cmp == "==" || cmp == "!="):
		return constant(cmp == "!=") // nobody is the zero address
	case l.code && (isZero && (cmp == "==" || cmp == "<=") || cmp == "<"):
		return never
	case l.code && isZero && (cmp == "!=" || cmp == ">"):
		return always
	}
	return &condition{op: 'c', l: l, r: r, cmp: cmp}
}

// guards reports whether a comparison that holds tells some callers from everybody.
func (c *condition) guards() bool {
	l, r, cmp := c.l, c.r, c.cmp
	if !l.from && !l.signed && (r.from || r.signed) {
		l, r, cmp = r, l, mirrored[cmp]
	}
	if !l.from && !l.signed || l.stale || r.stale || l.origin || r.origin {
		return false
	}
	n := number(r.number)
	some := r.state || r.this || n != nil && n.Sign() != 0
	switch {
	case l.caller || l.signed:
		return cmp == "==" && some
	case cmp == "==" && n != nil && !l.state:
		return n.BitLen() > 64 // everybody finds an address of which so little is asked
	case cmp == "==":
		return some || n == nil && !r.chosen
	case !l.state && !r.state:
		return false
	case cmp == "!=" || cmp == ">" && n != nil && n.Sign() == 0 && !l.given: // what is there is more than nothing
		return n != nil && n.Sign() == 0
	case cmp == ">" || cmp == ">=": // a rank; an amount that the caller names is none
		return !l.chosen && !r.chosen && !(cmp == ">=" && n != nil && n.Sign() == 0)
	}
	return false
}

// itself stands for the contract among variables.
const itself = -1 << 62

// by are the variables by which a comparison tells callers from each other.
func (c *condition) by() []int {
	var list []int
	for _, side := range []value{c.l, c.r} {
		if !side.signed {
			list = append(list, side.names...)
		}
		if side.this {
			list = append(list, itself)
		}
	}
	return list
}

// write is a change of a variable.
type write struct {
	id     int
	number string // of a literal that it gets; empty: another value
	too    bool   // what was there counts too
	chosen bool
}

// passes reports whether a comparison that held may hold again when these writes were made: then it lets nobody in only once.
func (c *condition) passes(writes []write) bool {
	l, r, cmp := c.l, c.r, c.cmp
	if !slices.ContainsFunc(writes, func(w write) bool { return slices.Contains(l.names, w.id) }) {
		l, r, cmp = r, l, mirrored[cmp]
	}
	if l.stale || l.chosen || r.chosen || l.from || r.from {
		return true
	}
	seen := make(map[int]bool)
	for _, w := range slices.Backward(writes) {
		if seen[w.id] || !slices.Contains(l.names, w.id) {
			continue // what is written last stays
		}
		seen[w.id] = true
		k, is := number(r.number), number(w.number)
		switch {
		case l.exactly != w.id: // something made of it
			return false
		case k != nil && is != nil && !w.too:
			if !holds(cmp, is, k) {
				return false
			}
		case w.too:
			if cmp == "==" || cmp == "<" && k != nil && k.Cmp(big.NewInt(1)) <= 0 {
				return false
			}
		case cmp == "==" || !w.chosen && (cmp == "<" || cmp == "<=" && r.number == ""):
			return false
		}
	}
	return true
}

// value of an expression. What is called in it is walked by expression, not here.
func (w *walker) value(t *output.Term, in *frame) value {
	if w.steps++; w.steps > maxSteps || in.depth > maxDepth {
		w.lost = true
		return value{chosen: true}
	}
	switch t.Op {
	case output.Literal:
		return value{number: t.Text}
	case output.Caller:
		return value{caller: true, from: true}
	case output.Origin:
		return value{origin: true}
	case output.Chosen:
		return value{chosen: true, given: true}
	case output.This:
		return value{this: true}
	case output.Name:
		return w.variable(t.ID, in)
	case output.Member:
		on := w.value(&t.Of[0], in)
		if t.ID == 0 {
			return on.made()
		}
		if w.In.Variables[t.ID] != nil {
			return w.variable(t.ID, in)
		}
		if n, is := w.In.Ordinals[t.ID]; is {
			return value{number: strconv.Itoa(n)}
		}
		v := value{names: []int{t.ID}, exactly: t.ID, state: true, stale: slices.Contains(w.wrote, t.ID)}
		v.depend(on)
		return v
	case output.Arithmetic:
		return arithmetic(t, w.value(&t.Of[0], in), w.value(&t.Of[1], in))
	case output.Not:
		c := w.value(&t.Of[0], in).truth().opposite()
		return value{is: c}
	case output.And, output.Or:
		op := byte('&')
		if t.Op == output.Or {
			op = '|'
		}
		return value{is: combine(op, w.value(&t.Of[0], in).truth(), w.value(&t.Of[1], in).truth())}
	case output.Compare:
		return value{is: compare(t.Text, w.value(&t.Of[0], in), w.value(&t.Of[1], in))}
	case output.Choose:
		c, yes, no := w.value(&t.Of[0], in), w.value(&t.Of[1], in), w.value(&t.Of[2], in)
		return either(c.truth(), yes, no)
	case output.Call, output.CallNamed, output.CallOn:
		return w.answer(t, in)
	case output.Assign, output.Store:
		return w.value(&t.Of[1], in)
	case output.CodeSize:
		v := w.value(&t.Of[0], in)
		if v.this {
			return value{code: true}
		}
		return v.made()
	}
	v := value{state: t.Op == output.Ask || t.Op == output.Out || t.Op == output.Stored, signed: t.Op == output.Signer}
	for i := range t.Of {
		part := w.value(&t.Of[i], in)
		v.depend(part)
		if i == 0 && part.given { // whom the caller names says what the caller likes; for a hash that they name they find a signature
			v.state, v.signed = v.state && t.Op == output.Stored, false
		}
		if t.Op == output.Stored && len(part.names) == 1 {
			v.exactly = part.names[0]
			v.stale = v.stale || slices.Contains(w.wrote, v.exactly)
		}
	}
	if t.Op == output.Recall {
		v.depend(w.memory)
		v.state = v.state || w.memory.state
	}
	return v
}

// modulus of words.
var modulus = new(big.Int).Lsh(big.NewInt(1), 256)

func arithmetic(t *output.Term, l, r value) value {
	a, b := number(l.number), number(r.number)
	v := value{}
	v.depend(l)
	v.depend(r)
	v.given = l.given || r.given
	switch {
	case a != nil && b != nil:
		n := map[string]func(x, y *big.Int) *big.Int{"+": new(big.Int).Add, "-": new(big.Int).Sub, "&": new(big.Int).And}[t.Text](a, b)
		v.number = n.Mod(n, modulus).String()
	case t.Flag:
		v.is = compare("!=", l, r)
	}
	return v
}

// made is something that depends on a value.
func (v value) made() value {
	out := value{}
	out.depend(v)
	return out
}

// either is one value or the other, by a condition.
func either(c *condition, yes, no value) value {
	switch {
	case c.op == 't':
		return yes
	case c.op == 'f':
		return no
	case yes.truthful() && no.truthful():
		return value{is: combine('|', combine('&', c, yes.truth()), combine('&', c.opposite(), no.truth()))}
	}
	v := value{}
	v.depend(value{is: c})
	v.depend(yes)
	v.depend(no)
	v.alternative(c, yes, no)
	return v
}

// truthful reports whether it can be had as a condition.
func (v value) truthful() bool { return v.is != nil || v.number == "0" || v.number == "1" }

// variable is what a name stands for.
func (w *walker) variable(id int, in *frame) value {
	if v, ok := in.get(id); ok {
		return v
	}
	x := w.In.Variables[id]
	if x == nil {
		return value{chosen: true}
	}
	v := value{names: []int{id}, exactly: id, state: true, stale: slices.Contains(w.wrote, id)}
	if x.Mutability == "constant" {
		if n := new(big.Int).SetBytes(x.Value); x.Value != nil {
			v.number = n.String()
		}
	}
	return v
}

// answer of a function: of one that only chooses and returns what it returns, of others something that depends on what they look at.
func (w *walker) answer(t *output.Term, in *frame) value {
	f, args := w.callee(t, in)
	v := value{}
	for _, a := range args {
		v.depend(w.value(a, in))
	}
	if f == nil {
		v.state = true
		return v
	}
	switch {
	case f.Name == "recover" && w.verifies(f):
		v.signed = len(args) == 0 || !w.value(args[0], in).given
		return v
	case (f.Name == "isValidSignatureNow" || f.Name == "isValidSignatureNowCalldata") && w.verifies(f):
		v.from = v.from || v.state // whose it must be is not for the caller to say
		return v
	}
	if f.Flow != nil && len(f.Modifiers) == 0 && len(f.Flow.Results) == 1 && w.busy[f] == 0 {
		if g := w.frame(f, args, in); g != nil {
			w.busy[f]++
			answer, ok := w.chosen(f.Flow.Steps, g, f.Flow.Results[0])
			w.busy[f]--
			if ok {
				return answer
			}
		}
	}
	w.alone = true
	all, _ := w.reach([]*output.Function{f}, nil)
	for _, g := range all {
		v.from = v.from || g.Sender
		for _, m := range g.Mentions {
			if x := w.In.Variables[m.ID]; x != nil || w.In.Members[m.ID] != nil {
				v.names, v.state = append(v.names, m.ID), true
				v.stale = v.stale || slices.Contains(w.wrote, m.ID)
			}
		}
	}
	return v
}

// verifies reports whether a function comes to where signatures are verified: not all that are called so do.
func (w *walker) verifies(f *output.Function) bool {
	w.alone = true
	all, _ := w.reach([]*output.Function{f}, nil)
	return slices.ContainsFunc(all, func(g *output.Function) bool { return g.Flow != nil && verifies(g.Flow.Steps) })
}

func verifies(steps []output.Step) bool {
	var asks func(t output.Term) bool
	asks = func(t output.Term) bool {
		return t.Op == output.Signer || t.Op == output.Ask || t.Op == output.Recall || slices.ContainsFunc(t.Of, asks)
	}
	return slices.ContainsFunc(steps, func(s output.Step) bool { return asks(s.Term) || verifies(s.Then) || verifies(s.Else) })
}

// chosen is what steps return, if all that they do is to choose.
func (w *walker) chosen(steps []output.Step, in *frame, result int) (value, bool) {
	for i := range steps {
		switch s := &steps[i]; s.Op {
		case output.Let:
			in.set(s.ID, w.value(&s.Term, in))
		case output.Do:
			if s.Term.Op != output.Assign || s.Term.Of[0].Op != output.Name {
				return value{}, false
			}
			if _, local := in.get(s.Term.Of[0].ID); !local {
				return value{}, false
			}
			in.set(s.Term.Of[0].ID, w.value(&s.Term.Of[1], in))
		case output.Return:
			if s.Term.Op == output.Other && s.Term.Of == nil {
				v, _ := in.get(result)
				return v, true
			}
			return w.value(&s.Term, in), true
		case output.If:
			c := w.value(&s.Term, in).truth()
			yes, ok := w.chosen(slices.Concat(s.Then, steps[i+1:]), in.copy(), result)
			no, also := w.chosen(slices.Concat(s.Else, steps[i+1:]), in.copy(), result)
			return either(c, yes, no), ok && also
		default:
			return value{}, false
		}
	}
	v, _ := in.get(result)
	return v, true
}
