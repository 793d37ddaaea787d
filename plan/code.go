package plan

// Code is a release of a record.
type Code struct{}

func (f *File) readCode(v value) error { return nil }
