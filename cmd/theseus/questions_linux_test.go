package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"testing"
	"time"

	"golang.org/x/sys/unix"
)

// An interrupt ends the question for a password, and the terminal echoes again.
func TestPasswordIsInterrupted(t *testing.T) {
	master, err := os.OpenFile("/dev/ptmx", os.O_RDWR|unix.O_NOCTTY, 0)
	if err != nil {
		t.Fatal(err)
	}
	defer master.Close()
	if err := unix.IoctlSetPointerInt(int(master.Fd()), unix.TIOCSPTLCK, 0); err != nil {
		t.Fatal(err)
	}
	n, err := unix.IoctlGetInt(int(master.Fd()), unix.TIOCGPTN)
	if err != nil {
		t.Fatal(err)
	}
	terminal, err := os.OpenFile(fmt.Sprintf("/dev/pts/%d", n), os.O_RDWR|unix.O_NOCTTY, 0)
	if err != nil {
		t.Fatal(err)
	}
	defer terminal.Close()
	stdin := os.Stdin
	os.Stdin = terminal
	defer func() { os.Stdin = stdin }()
	echoes := func() bool {
		state, err := unix.IoctlGetTermios(int(terminal.Fd()), unix.TCGETS)
		if err != nil {
			t.Fatal(err)
		}
		return state.Lflag&unix.ECHO != 0
	}

	ctx, interrupt := context.WithCancel(t.Context())
	var said bytes.Buffer
	e := &env{terminal: true, err: &said}
	answer := make(chan error, 1)
	go func() {
		_, err := e.password(ctx)
		answer <- err
	}()
	deadline := time.Now().Add(time.Minute)
	for echoes() {
		if time.Now().After(deadline) {
			t.Fatal("the terminal shows what is typed")
		}
		time.Sleep(time.Millisecond)
	}
	interrupt()
	select {
	case err := <-answer:
		if code, _ := explain(err); !errors.Is(err, context.Canceled) || code != exitFailed {
			t.Errorf("%d: %v", code, err)
		}
	case <-time.After(time.Minute):
		t.Fatal("it still waits for a password")
	}
	if !echoes() {
		t.Error("the terminal was left without echo")
	}
	if _, err := master.WriteString("\n"); err != nil { // ends the reading that nobody waits for
		t.Fatal(err)
	}
}
