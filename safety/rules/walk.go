package rules

import (
	"slices"

	"theseus/code/output"
)

// flow is all ways that lead to a point, each by what is known of it: a set of the combinations of the facts below, one bit for each. None:
// nothing comes there.
type flow uint8

// What may be known of a way.
const (
	guarded = 1 << iota // a condition on the caller held
	kept                // a condition held that will not hold again
	done                // what is looked for was done
)

const entry flow = 1 << 0

// with is the flow on whose ways a fact holds.
func (a flow) with(fact int) flow {
	var out flow
	for s := range 8 {
		if a&(1<<s) != 0 {
			out |= 1 << (s | fact)
		}
	}
	return out
}

// without are the ways on which none of some facts holds.
var without = func() (sets [8]flow) {
	for facts := range sets {
		for s := range 8 {
			if s&facts == 0 {
				sets[facts] |= 1 << s
			}
		}
	}
	return sets
}()

// free reports whether there is a way on which it was done, and on which none of some facts holds.
func (a flow) free(facts int) bool { return a&without[facts]&^without[done] != 0 }

// walker goes through one function as it would run when a stranger calls it. It asks the same as package permission, of facts instead of
// whole syntax trees: what that one says of a guard in words, this one decides for every contract of a large document. Both are held against
// execution by the same list of guards (permission/permission_test.go).
type walker struct {
	*view
	aim       func(change) bool        // whether a change is what is looked for
	unsettled bool                     // a condition on state counts, whether it changes or not
	busy      map[*output.Function]int // how often each is being walked
	wrote     []int                    // variables that were changed so far
	writes    []write                  // all that it changes
	ready     bool                     // writes are all known
	facts     int                      // of which one is enough; 0: all is walked
	memory    value
	steps     int
	lost      bool // it is too much to follow

	trusts   []int // by which conditions on the caller tell who it is
	distrust []int // what anybody may set: no condition on it guards

	came  []override // what was called that may be overridden
	alone bool       // what was found out holds for this contract alone
}

const (
	maxSteps = 40_000
	maxDepth = 40
)

// frame is a call: what its arguments and locals are.
type frame struct {
	locals   []local
	function *output.Function
	returned flow
	left     flow // by break and continue
	inner    func(flow) flow
	depth    int
}

// local is an argument or a local variable.
type local struct {
	id int
	value
}

func (in *frame) get(id int) (value, bool) {
	for i := range in.locals {
		if in.locals[i].id == id {
			return in.locals[i].value, true
		}
	}
	return value{}, false
}

func (in *frame) set(id int, v value) {
	for i := range in.locals {
		if in.locals[i].id == id {
			in.locals[i].value = v
			return
		}
	}
	in.locals = append(in.locals, local{id, v})
}

func (in *frame) copy() *frame {
	g := *in
	g.locals = slices.Clone(in.locals)
	return &g
}

// free reports whether a function, or what a modifier stands around, can be come to and what is looked for be done, without any of some facts.
func (w *walker) free(f *output.Function, args []value, facts int) bool {
	if w.facts = guarded; facts != guarded {
		w.facts = 0 // all that it writes is wanted first
	}
	out := w.walk(f, args)
	if facts == guarded || !out.free(guarded) {
		return out.free(facts)
	}
	w.facts, w.ready = facts, true
	return w.walk(f, args).free(facts)
}

// walk is the flow at the end of a function, and of a modifier what comes to the code that it stands around.
func (w *walker) walk(f *output.Function, args []value) flow {
	w.busy, w.wrote, w.memory, w.steps = make(map[*output.Function]int), nil, value{}, 0
	in := &frame{function: f}
	if f.Flow != nil {
		for i, p := range f.Flow.Parameters {
			if v := (value{chosen: true, given: true}); i < len(args) {
				in.set(p, args[i])
			} else {
				in.set(p, v)
			}
		}
	}
	in.inner = func(at flow) flow { return at.with(done) }
	if f.Kind != "modifier" {
		return w.function(f, in, entry)
	}
	return w.block(f.Flow.Steps, in, entry) | in.returned
}

// frame is that of a call; nil where the arguments do not fit.
func (w *walker) frame(f *output.Function, args []*output.Term, in *frame) *frame {
	if f.Flow == nil || len(args) != len(f.Flow.Parameters) {
		return nil
	}
	g := &frame{function: f, depth: in.depth + 1}
	for i, p := range f.Flow.Parameters {
		g.set(p, w.value(args[i], in))
	}
	for _, r := range f.Flow.Results {
		g.set(r, zero)
	}
	return g
}

// callee is what a call runs, and its arguments; nil: nobody knows.
func (w *walker) callee(t *output.Term, in *frame) (*output.Function, []*output.Term) {
	var args []*output.Term
	for i := range t.Of {
		args = append(args, &t.Of[i])
	}
	f := w.In.Functions[t.ID]
	if f == nil {
		return nil, args
	}
	switch {
	case t.Flag:
		w.alone = true
		i := slices.IndexFunc(w.lineage, func(b *output.Contract) bool { return b.ID == in.function.Contract })
		for _, b := range w.lineage[i+1:] {
			for _, g := range b.Functions {
				if same(f, g) && g.HasBody {
					return g, args
				}
			}
		}
	case t.Op == output.CallOn:
		if f.Flow != nil && len(args) == len(f.Flow.Parameters)+1 {
			args = args[1:]
		}
	case t.Op == output.Call:
		ran := w.resolve(f)
		w.came = append(w.came, override{f, ran})
		return ran, args
	}
	return f, args
}

// function walks modifiers and body.
func (w *walker) function(f *output.Function, in *frame, at flow) flow {
	if w.busy[f] > 1 || in.depth > maxDepth || w.steps > maxSteps || f.Flow == nil {
		w.lost = w.lost || w.busy[f] == 0
		return at // a call of itself adds nothing more
	}
	if w.busy[f] == 1 {
		for _, p := range f.Flow.Parameters { // whatever they are by then
			v, _ := in.get(p)
			in.set(p, v.made())
		}
	}
	w.busy[f]++
	defer func() { w.busy[f]-- }()
	return w.modified(f, 0, in, at)
}

func (w *walker) modified(f *output.Function, i int, in *frame, at flow) flow {
	if i < len(f.Modifiers) {
		m := w.In.Functions[f.Modifiers[i].ID]
		if m == nil {
			return w.modified(f, i+1, in, at) // a base's constructor
		}
		called := m
		m = w.resolve(m)
		w.came = append(w.came, override{called, m})
		if m.Flow == nil {
			w.lost = true
			return at
		}
		g := &frame{function: m, depth: in.depth + 1}
		for j, p := range m.Flow.Parameters {
			if j < len(f.Flow.Arguments[i]) {
				at = w.expression(&f.Flow.Arguments[i][j], in, at)
				g.set(p, w.value(&f.Flow.Arguments[i][j], in))
			}
		}
		g.inner = func(at flow) flow { return w.modified(f, i+1, in, at) }
		at = w.block(m.Flow.Steps, g, at)
		return at | g.returned
	}
	outer := in.returned
	in.returned = 0
	at = w.block(f.Flow.Steps, in, at) | in.returned
	in.returned = outer
	return at
}

func (w *walker) block(steps []output.Step, in *frame, at flow) flow {
	for i := range steps {
		if at&without[w.facts] == 0 {
			return at // nothing that follows can be come to without them
		}
		at = w.statement(&steps[i], in, at)
	}
	return at
}

func (w *walker) statement(s *output.Step, in *frame, at flow) flow {
	if w.steps++; w.steps > maxSteps {
		w.lost = true
		return at
	}
	switch s.Op {
	case output.Inner:
		if in.inner != nil {
			return in.inner(at)
		}
	case output.Do:
		return w.expression(&s.Term, in, at)
	case output.Let:
		at = w.expression(&s.Term, in, at)
		in.set(s.ID, w.value(&s.Term, in))
	case output.Refuse:
		return 0
	case output.Return:
		in.returned |= w.expression(&s.Term, in, at)
		return 0
	case output.Leave:
		in.left |= at
		return 0
	case output.If:
		at = w.expression(&s.Term, in, at)
		c := w.value(&s.Term, in).truth()
		return w.either(s, in, w.assume(at, c), w.assume(at, c.opposite()))
	case output.Either:
		return w.either(s, in, at, at)
	case output.Loop:
		w.forget(s.Then, in)
		at = w.expression(&s.Term, in, at)
		outer := in.left
		in.left = 0
		at |= w.block(s.Then, in, at) | in.left
		in.left = outer
	}
	return at
}

// either walks both sides. A local that one of them changes is one of the two.
func (w *walker) either(s *output.Step, in *frame, yes, no flow) flow {
	other := in.copy()
	before := slices.Clone(w.wrote)
	yes = w.block(s.Then, in, yes)
	first := w.wrote
	w.wrote = before
	no = w.block(s.Else, other, no)
	for _, id := range first { // each once: both sides begin with what was changed before
		if !slices.Contains(w.wrote, id) {
			w.wrote = append(w.wrote, id)
		}
	}
	in.returned, in.left = in.returned|other.returned, in.left|other.left
	for i := range in.locals {
		id, v := in.locals[i].id, in.locals[i].value
		if o, ok := other.get(id); ok && (yes == 0 || no != 0 && !v.equal(o)) {
			if yes == 0 {
				in.set(id, o)
				continue
			}
			first := v
			v.depend(o)
			v.caller, v.exactly, v.number, v.is, v.this, v.code = false, 0, "", nil, false, false
			v.alternative(&condition{op: 'c', cmp: "=="}, first, o) // which of them is not known
			in.set(id, v)
		}
	}
	return yes | no
}

func (v value) equal(o value) bool {
	return v.caller == o.caller && v.exactly == o.exactly && v.number == o.number && v.is == o.is && v.from == o.from && v.this == o.this &&
		slices.Equal(v.names, o.names)
}

// forget makes anything of the locals that a loop changes.
func (w *walker) forget(steps []output.Step, in *frame) {
	var term func(t *output.Term)
	term = func(t *output.Term) {
		if t.Op == output.Assign && t.Of[0].Op == output.Name {
			if _, local := in.get(t.Of[0].ID); local {
				in.set(t.Of[0].ID, value{chosen: true})
			}
		}
		for i := range t.Of {
			term(&t.Of[i])
		}
	}
	for i := range steps {
		s := &steps[i]
		if _, local := in.get(s.ID); local && s.Op == output.Let {
			in.set(s.ID, value{chosen: true})
		}
		term(&s.Term)
		w.forget(s.Then, in)
		w.forget(s.Else, in)
	}
}

// assume is the flow where a condition holds.
func (w *walker) assume(at flow, c *condition) flow {
	switch c.op {
	case 'f':
		return 0
	case '&':
		return w.assume(w.assume(at, c.kids[0]), c.kids[1])
	case '|':
		return w.assume(at, c.kids[0]) | w.assume(at, c.kids[1])
	case 'c':
		if c.guards() {
			by := c.by()
			if slices.ContainsFunc(by, func(id int) bool { return slices.Contains(w.distrust, id) }) {
				break
			}
			for _, id := range by {
				if !slices.Contains(w.trusts, id) {
					w.trusts = append(w.trusts, id)
				}
			}
			at = at.with(guarded)
		}
		if w.unsettled && (c.l.state || c.r.state) && !c.l.stale && !c.r.stale || w.ready && !c.passes(w.writes) {
			at = at.with(kept)
		}
	}
	return at
}

// expression walks what an expression calls and changes, in order.
func (w *walker) expression(t *output.Term, in *frame, at flow) flow {
	if at == 0 || len(t.Of) == 0 && t.Op != output.RefuseNow && t.Op != output.EndNow && t.Op != output.Call && t.Op != output.CallNamed && t.Op != output.Out {
		return at
	}
	if w.steps++; w.steps > maxSteps {
		w.lost = true
		return at
	}
	switch t.Op {
	case output.And, output.Or:
		at = w.expression(&t.Of[0], in, at)
		return at | w.expression(&t.Of[1], in, at)
	case output.Choose:
		at = w.expression(&t.Of[0], in, at)
		c := w.value(&t.Of[0], in).truth()
		return w.expression(&t.Of[1], in, w.assume(at, c)) | w.expression(&t.Of[2], in, w.assume(at, c.opposite()))
	case output.RefuseNow:
		return 0
	case output.EndNow:
		in.returned |= at
		return 0
	}
	for i := range t.Of {
		at = w.expression(&t.Of[i], in, at)
	}
	switch t.Op {
	case output.Require:
		return w.assume(at, w.value(&t.Of[0], in).truth())
	case output.Remember:
		v := w.value(&t.Of[0], in)
		w.memory.depend(v)
	case output.Out:
		c := change{by: in.function, out: true}
		if len(t.Of) > 1 && t.ID <= 0 {
			on, data := w.value(&t.Of[0], in), w.value(&t.Of[1], in)
			c.self = (on.this || on.given) && data.given
		}
		if w.aim(c) {
			return at.with(done)
		}
	case output.Assign, output.Store:
		return w.assign(t, in, at)
	case output.Call, output.CallNamed, output.CallOn:
		f, args := w.callee(t, in)
		if f == nil {
			return at.with(done) // by a pointer, whatever it points to
		}
		if g := w.frame(f, args, in); g != nil {
			return w.function(f, g, at)
		}
		w.lost = w.lost || f.HasBody
	}
	return at
}

// assign notes what is written: a local, or state.
func (w *walker) assign(t *output.Term, in *frame, at flow) flow {
	to := &t.Of[0]
	v := w.value(&t.Of[1], in)
	if to.Op == output.Name && t.Op == output.Assign {
		if _, local := in.get(to.ID); local {
			if t.Flag {
				was, _ := in.get(to.ID)
				v.depend(was)
				v.caller, v.exactly, v.number, v.is, v.one = false, 0, "", nil, nil
			}
			in.set(to.ID, v)
			return at
		}
	}
	c := change{by: in.function}
	ids := w.target(to, in)
	switch {
	case t.Op == output.Store:
		c.slot = w.value(to, in)
		ids = c.slot.names
	case to.Op == output.Member:
		c.slot = w.value(&to.Of[0], in) // of a pointer
		c.slot.given = false
	}
	for _, id := range ids {
		w.wrote = append(w.wrote, id)
		if !w.ready {
			w.writes = append(w.writes, write{id, v.number, t.Flag || to.Op == output.Index, v.chosen})
		}
	}
	if len(ids) > 0 {
		c.id = ids[0]
	}
	c.number = v.number
	if w.aim(c) {
		return at.with(done)
	}
	return at
}

// change of state, or by a call of others.
type change struct {
	by   *output.Function
	out  bool
	self bool  // by a call with whatever the caller wants, to the contract itself or to whom the caller names
	id   int   // of the variable
	slot value // where it is written by its number

	number string // that is written; empty: anything
}

// target are the variables that are written by an assignment, the innermost member of a structure for the whole.
func (w *walker) target(to *output.Term, in *frame) []int {
	switch {
	case to.Op == output.Name:
		if v, local := in.get(to.ID); local {
			return v.names // a pointer
		}
		return []int{to.ID}
	case to.Op == output.Member && to.ID != 0:
		return []int{to.ID}
	case to.Op == output.Member, to.Op == output.Index:
		return w.target(&to.Of[0], in)
	}
	return w.value(to, in).names
}
