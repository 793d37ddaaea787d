package solc

import (
	"context"
	"fmt"
	"strings"
)

// strftime formats a time that the caller made up, in the C locale and as Emscripten's glue does: the C++ library in
// the compiler asks it for the names of days and months, and how dates look. No clock is involved.
//
// Its arguments are the buffer, its size, the format and the struct tm; it answers with the length without the final
// zero, or with 0 where the buffer is too small.
func strftime(_ context.Context, m *machine, st []uint64) {
	buffer, size := uint32(st[0]), st[1]
	format, err := m.text(uint32(st[2]))
	if err != nil || len(format) > 256 {
		m.stop(errOutside)
	}
	var tm [8]int32 // second, minute, hour, day of the month, month, year since 1900, day of the week, day of the year
	for i := range tm {
		tm[i] = int32(m.load(uint32(st[3]) + uint32(4*i)))
	}
	text, err := formatTime(string(format), tm)
	if err != nil {
		m.stop(err)
	}
	if uint64(len(text)) >= size {
		st[0] = 0
		return
	}
	if !m.mem.WriteString(buffer, text+"\x00") {
		m.stop(errOutside)
	}
	st[0] = uint64(len(text))
}

var (
	weekdays = []string{"Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"}
	months   = []string{"January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"}

	composed = strings.NewReplacer(
		"%c", "%a %b %d %H:%M:%S %Y", "%D", "%m/%d/%y", "%F", "%Y-%m-%d", "%h", "%b", "%r", "%I:%M:%S %p",
		"%R", "%H:%M", "%T", "%H:%M:%S", "%x", "%m/%d/%y", "%X", "%H:%M:%S",
	)
)

func formatTime(format string, tm [8]int32) (string, error) {
	second, minute, hour, day, month, year, weekday := tm[0], tm[1], tm[2], tm[3], tm[4], int(tm[5])+1900, tm[6]
	if weekday < 0 || weekday > 6 || month < 0 || month > 11 {
		return "", fmt.Errorf("the compiler asked for the names of weekday %d, month %d", weekday, month)
	}
	var out strings.Builder
	format = composed.Replace(format)
	for i := 0; i < len(format); i++ {
		if format[i] != '%' || i+1 == len(format) {
			out.WriteByte(format[i])
			continue
		}
		i++
		switch format[i] {
		case 'a':
			out.WriteString(weekdays[weekday][:3])
		case 'A':
			out.WriteString(weekdays[weekday])
		case 'b':
			out.WriteString(months[month][:3])
		case 'B':
			out.WriteString(months[month])
		case 'd':
			fmt.Fprintf(&out, "%02d", day)
		case 'e':
			fmt.Fprintf(&out, "%2d", day)
		case 'H':
			fmt.Fprintf(&out, "%02d", hour)
		case 'I':
			fmt.Fprintf(&out, "%02d", (hour+11)%12+1)
		case 'm':
			fmt.Fprintf(&out, "%02d", month+1)
		case 'M':
			fmt.Fprintf(&out, "%02d", minute)
		case 'p':
			if hour >= 0 && hour < 12 {
				out.WriteString("AM")
			} else {
				out.WriteString("PM")
			}
		case 'S':
			fmt.Fprintf(&out, "%02d", second)
		case 'y':
			fmt.Fprintf(&out, "%02d", year%100)
		case 'Y':
			fmt.Fprint(&out, year)
		case '%':
			out.WriteByte('%')
		default:
			return "", fmt.Errorf("the compiler asked to format a time as %q", format)
		}
	}
	return out.String(), nil
}
