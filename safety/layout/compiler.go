package layout

import (
	"errors"
	"fmt"
	"math/big"
	"slices"
	"strconv"
	"strings"
	"sync"

	"theseus/code/jsontree"
	"theseus/code/output"
)

// readers are those that have room already.
var readers = sync.Pool{New: func() any { return new(jsontree.Reader) }}

// typeReader reads the compiler's own form of a layout. What is there must be of the right kind; what is missing is empty.
type typeReader struct {
	*Layout
	types map[string]jsontree.Value // as the compiler describes them
	known map[string]*Type
	wrong error // the first thing that is of another kind than it should be

	next []*output.Variable // those of the lineage that are likely to come next
}

func (l *Layout) read(text string) []*Variable {
	j := readers.Get().(*jsontree.Reader)
	defer readers.Put(j)
	root, err := j.ParseString(text)
	var all []*Variable
	if err == nil {
		r := &typeReader{Layout: l}
		all, err = r.root(root), r.wrong
	}
	if err != nil {
		l.problem("its storage layout cannot be read: %v", err)
		return nil
	}
	return all
}

func (r *typeReader) root(root jsontree.Value) []*Variable {
	r.want(root, '{', "the layout")
	types := root.Get("types")
	r.want(types, '{', "types")
	n := 0
	for range types.Children() {
		n++
	}
	r.types, r.known = make(map[string]jsontree.Value, n), make(map[string]*Type, n)
	for t := range types.Children() {
		if r.want(t, '{', "a type"); types.Is('{') {
			r.types[t.Name()] = t
		}
	}
	if k := r.Contract; k.In != nil {
		for _, b := range slices.Backward(k.Lineage()) {
			r.next = append(r.next, b.Variables...)
		}
	}
	return r.variables(root.Get("storage"))
}

func (r *typeReader) want(v jsontree.Value, kind byte, what string) {
	if r.wrong == nil && v.There() && !v.Is(kind) {
		r.wrong = fmt.Errorf("%s is of another kind", what)
	}
}

func (r *typeReader) text(v jsontree.Value) string {
	r.want(v, '"', "a name, a place or a type")
	return v.String()
}

func (r *typeReader) whole(v jsontree.Value) int {
	n, whole := v.Whole()
	if r.wrong == nil && v.There() && !whole {
		r.wrong = errors.New("what should be a whole number is none")
	}
	return n
}

// item is a variable as the compiler describes it.
type item struct {
	label, slot, contract, typ string
	offset, id                 int
}

func (r *typeReader) item(v jsontree.Value) (i item) {
	r.want(v, '{', "a variable")
	for m := range v.Children() {
		switch string(m.Key()) {
		case "astId":
			i.id = r.whole(m)
		case "contract":
			i.contract = r.text(m)
		case "label":
			i.label = r.text(m)
		case "offset":
			i.offset = r.whole(m)
		case "slot":
			i.slot = r.text(m)
		case "type":
			i.typ = r.text(m)
		}
	}
	return i
}

func (r *typeReader) variables(items jsontree.Value) []*Variable {
	r.want(items, '[', "a list of variables")
	n := min(items.Len(), maxItems)
	list, room := make([]*Variable, 0, n), make([]Variable, n)
	for described := range items.List() {
		if len(list) == maxItems {
			r.problem("more than %d variables", maxItems)
			break
		}
		i := r.item(described)
		at := place(i.slot, i.offset)
		if at == nil {
			r.problem("variable %s has no place: slot %q, offset %d", i.label, i.slot, i.offset)
			continue
		}
		v := &room[len(list)]
		*v = Variable{Name: i.label, Owner: i.contract[strings.LastIndexByte(i.contract, ':')+1:], At: at, Type: r.named(i.typ)}
		r.declared(v, i.id)
		list = append(list, v)
	}
	return list
}

// declared finds the declaration of a variable.
func (r *typeReader) declared(v *Variable, id int) {
	in := r.Contract.In
	if in == nil {
		return
	}
	if i := slices.IndexFunc(r.next[:min(4, len(r.next))], func(x *output.Variable) bool { return x.ID == id }); i >= 0 {
		v.Source, r.next = r.next[i], r.next[i+1:]
	} else if v.Source = in.Variables[id]; v.Source == nil {
		v.Source = in.Members[id]
		return
	}
	if home := in.ByID(v.Source.Contract); home != nil {
		v.Owner = home.Name // the layout names the contract that it is of
	}
}

// place is 32 × slot + offset; nil where there is no such place.
func place(slot string, offset int) *big.Int {
	if offset < 0 || offset > 31 {
		return nil
	}
	if n, err := strconv.ParseUint(slot, 10, 48); err == nil {
		return big.NewInt(int64(n)<<5 + int64(offset))
	}
	at, ok := new(big.Int).SetString(slot, 10)
	if !ok || at.Sign() < 0 || at.BitLen() > 256 {
		return nil
	}
	return at.Add(at.Lsh(at, 5), big.NewInt(int64(offset)))
}

// size is a number of bytes; nil where it is none, or none that storage could have.
func size(text string) *big.Int {
	if n, err := strconv.ParseUint(text, 10, 48); err == nil {
		return big.NewInt(int64(n))
	}
	n, ok := new(big.Int).SetString(text, 10)
	if !ok || n.Sign() < 0 || n.BitLen() > 270 {
		return nil
	}
	return n
}

func (r *typeReader) named(id string) *Type {
	if t := r.known[id]; t != nil {
		return t
	}
	c, described := r.types[id]
	label := r.text(c.Get("label"))
	if plain(id) {
		if t := elementaries[label]; t != nil && t.Size.IsInt64() && r.text(c.Get("numberOfBytes")) == strconv.FormatInt(t.Size.Int64(), 10) {
			r.known[id] = t
			return t
		}
	}
	t := &Type{Kind: Unknown, Label: label}
	r.known[id] = t
	if t.Size = size(r.text(c.Get("numberOfBytes"))); !described || t.Size == nil {
		t.Label, t.Size = id, big.NewInt(32)
		r.problem("the layout names a type %q that it does not describe", id)
		return t
	}
	switch {
	case strings.HasPrefix(id, "t_struct("):
		t.Kind, t.Members = Struct, r.variables(c.Get("members"))
	case strings.HasPrefix(id, "t_mapping("):
		t.Kind, t.Key, t.Value = Mapping, r.named(r.text(c.Get("key"))), r.named(r.text(c.Get("value")))
	case strings.HasPrefix(id, "t_array(") && r.text(c.Get("encoding")) == "dynamic_array":
		t.Kind, t.Base = List, r.named(r.text(c.Get("base")))
	case strings.HasPrefix(id, "t_array("):
		t.Kind, t.Base = Array, r.named(r.text(c.Get("base")))
		if number, ok := strings.CutSuffix(id[strings.LastIndexByte(id, ')')+1:], "_storage"); ok && digits(number) {
			t.Length, _ = new(big.Int).SetString(number, 10)
		} else {
			t.Kind = Unknown
			r.problem("array type %q has no length", id)
		}
	case strings.HasPrefix(id, "t_enum("):
		t.Kind = Enum
		if e := r.Contract.In.Enums[number(id)]; e != nil {
			t.Names = e.Members
		} else {
			r.problem("the output has no AST of %s", t.Label)
		}
	case strings.HasPrefix(id, "t_userDefinedValueType("):
		if under := r.Contract.In.Values[number(id)]; under != nil {
			*t = *elementary(under.Name)
			t.Label = fmt.Sprintf("%s (%s)", label, under.Name)
		} else {
			r.problem("the output has no AST of the type %s", t.Label)
		}
	case strings.HasPrefix(id, "t_contract("):
		t.Kind = Address
	case strings.HasPrefix(id, "t_function_internal"):
		t.Kind = Internal
	case strings.HasPrefix(id, "t_function_external"):
		t.Kind = External
	default:
		size := t.Size
		*t = *elementary(t.Label)
		if t.Kind == Unknown {
			r.problem("type %q is not known here", t.Label)
		}
		if t.Kind != Unknown && t.Size.Cmp(size) != 0 {
			r.problem("type %q has %v bytes in this layout", t.Label, size)
		}
	}
	return t
}

// plain reports whether an identifier is that of a type which is no other type's: those of the language have no brackets.
func plain(id string) bool {
	return strings.IndexByte(id, '(') < 0 && !strings.HasPrefix(id, "t_function_")
}

// number is that of the declaration that an identifier ends with; 0 where it ends otherwise.
func number(id string) int {
	number := strings.TrimSuffix(id[strings.LastIndexByte(id, ')')+1:], "_storage")
	if !digits(number) {
		return 0
	}
	n, _ := strconv.Atoi(number)
	return n
}

func digits(text string) bool { return text != "" && strings.Trim(text, "0123456789") == "" }
