package solc

import "testing"

func TestFormatTime(t *testing.T) {
	afternoon := [8]int32{5, 4, 13, 3, 1, 106, 5, 33} // Friday 3 February 2006, 13:04:05
	midnight := [8]int32{0, 0, 0, 31, 11, 99, 5, 364}
	for _, x := range []struct {
		format string
		tm     [8]int32
		want   string
	}{
		{"%A %a %B %b %h", afternoon, "Friday Fri February Feb Feb"},
		{"%c|%x|%X|%r|%R", afternoon, "Fri Feb 03 13:04:05 2006|02/03/06|13:04:05|01:04:05 PM|13:04"},
		{"%F %T %e %y%%", afternoon, "2006-02-03 13:04:05  3 06%"},
		{"%I %p %D", midnight, "12 AM 12/31/99"},
		{"", midnight, ""},
		{"%", midnight, "%"},
	} {
		if got, err := formatTime(x.format, x.tm); err != nil || got != x.want {
			t.Errorf("%q: %q, %v; want %q", x.format, got, err, x.want)
		}
	}
	if got, err := formatTime("%Q", midnight); err == nil {
		t.Errorf("an unknown conversion gave %q", got)
	}
	for _, tm := range [][8]int32{{6: 7}, {6: -1}, {4: 12}, {4: -1}} {
		if got, err := formatTime("%A", tm); err == nil {
			t.Errorf("time %v gave %q", tm, got)
		}
	}
}
