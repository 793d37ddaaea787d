package upgradetest

import (
	"reflect"

	"github.com/ethereum/go-ethereum/common"

	"theseus/upgrade"
)

// Damage gives copies of a transition, each with one thing about it changed: a field of the record before or after, of an event, of
// the call, an event left out or out of nowhere, the action replaced. It shows that checks can fail.
func Damage(t *Transition) (damaged []*Transition) {
	add := func(change func(*Transition)) {
		d := *t
		change(&d)
		damaged = append(damaged, &d)
	}
	for i := range reflect.TypeFor[upgrade.Record]().NumField() {
		for _, side := range []func(*Transition) *upgrade.Record{
			func(t *Transition) *upgrade.Record { return &t.Before }, func(t *Transition) *upgrade.Record { return &t.After },
		} {
			for _, value := range others(reflect.ValueOf(side(t)).Elem().Field(i)) {
				add(func(d *Transition) { reflect.ValueOf(side(d)).Elem().Field(i).Set(value) })
			}
		}
	}
	add(func(d *Transition) { d.After = d.Before })
	for at, e := range t.Events {
		add(func(d *Transition) {
			d.Events = append(append([]upgrade.Event(nil), d.Events[:at]...), d.Events[at+1:]...)
		})
		for i := range reflect.TypeOf(e).Elem().NumField() {
			for _, value := range others(reflect.ValueOf(e).Elem().Field(i)) {
				copied := reflect.New(reflect.TypeOf(e).Elem())
				copied.Elem().Set(reflect.ValueOf(e).Elem())
				copied.Elem().Field(i).Set(value)
				add(func(d *Transition) {
					d.Events = append([]upgrade.Event(nil), d.Events...)
					d.Events[at] = copied.Interface().(upgrade.Event)
				})
			}
		}
	}
	subject := upgrade.Subject{Contract: t.Before.Contract}
	for _, e := range []upgrade.Event{
		&upgrade.Halted{Subject: subject, Reason: upgrade.HaltGuardian, By: t.Call.Caller}, &upgrade.Resumed{Subject: subject},
		&upgrade.Signed{Subject: subject, Signer: common.Address{1}}, &upgrade.Ended{Subject: subject, Reason: upgrade.EndRejected},
		&upgrade.Ended{Subject: subject, Digest: t.Before.Digest, Reason: upgrade.EndCancelled},
	} {
		add(func(d *Transition) { d.Events = append([]upgrade.Event{e}, d.Events...) })
	}
	add(func(d *Transition) { d.Err = errRefused })
	add(func(d *Transition) { d.Action = upgrade.EnforceHalt{} })
	add(func(d *Transition) { d.Call.Caller[5]++ })
	add(func(d *Transition) { d.Call.Time += 365 * Day })
	add(func(d *Transition) { d.Call.Time -= 200 * Day })
	add(func(d *Transition) { d.Call.Plain, d.Call.Delegated = false, true })
	add(func(d *Transition) { d.Call.Value[0]++ })
	add(func(d *Transition) { d.Call.StatusOf = nil })
	return damaged
}

// others are values of a field's type that differ from what it holds.
func others(v reflect.Value) (values []reflect.Value) {
	set := func(change func(reflect.Value)) {
		other := reflect.New(v.Type()).Elem()
		other.Set(v)
		change(other)
		if !reflect.DeepEqual(other.Interface(), v.Interface()) {
			values = append(values, other)
		}
	}
	switch v.Kind() {
	case reflect.Uint8, reflect.Uint32, reflect.Uint64:
		for _, n := range []uint64{0, 1, 2, 3, 5, 200, 1 << 20, 1 << 62} {
			set(func(o reflect.Value) { o.SetUint(n) })
		}
		set(func(o reflect.Value) { o.SetUint(v.Uint() + 1) })
		set(func(o reflect.Value) { o.SetUint(v.Uint() - 1) })
	case reflect.Int:
		for n := range int64(10) {
			set(func(o reflect.Value) { o.SetInt(n) })
		}
	case reflect.Bool:
		set(func(o reflect.Value) { o.SetBool(!v.Bool()) })
	case reflect.Array:
		set(func(o reflect.Value) { o.Index(0).SetUint(o.Index(0).Uint() ^ 1) })
		set(func(o reflect.Value) { o.SetZero() })
	case reflect.Map:
		set(func(o reflect.Value) { o.SetZero() })
		for _, key := range v.MapKeys() {
			for _, value := range others(v.MapIndex(key)) {
				set(func(o reflect.Value) {
					o.Set(reflect.MakeMap(v.Type()))
					for _, k := range v.MapKeys() {
						o.SetMapIndex(k, v.MapIndex(k))
					}
					o.SetMapIndex(key, value)
				})
			}
		}
	case reflect.Struct:
		for i := range v.NumField() {
			for _, value := range others(v.Field(i)) {
				set(func(o reflect.Value) { o.Field(i).Set(value) })
			}
		}
	case reflect.Pointer:
		set(func(o reflect.Value) { o.SetZero() })
	case reflect.Slice:
		set(func(o reflect.Value) { o.SetZero() })
		if v.Len() > 1 {
			set(func(o reflect.Value) { o.Set(v.Slice(0, 1)) })
		}
	}
	return values
}
