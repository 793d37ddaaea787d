package main

import (
	"bufio"
	"bytes"
	"context"
	"errors"
	"os"
	"testing"
	"time"
)

// An interrupt ends a question that nobody answers.
func TestQuestionIsInterrupted(t *testing.T) {
	in, silent, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	defer in.Close()
	defer silent.Close()
	ctx, interrupt := context.WithCancel(t.Context())
	var said bytes.Buffer
	e := &env{terminal: true, in: bufio.NewReader(interruptible{ctx, in}), err: &said}
	answer := make(chan error, 1)
	go func() { answer <- e.confirm("Sink the ship.") }()
	interrupt()
	select {
	case err := <-answer:
		if code, text := explain(err); code != exitFailed || text != "interrupted" {
			t.Errorf("%d: %s", code, text)
		}
	case <-time.After(time.Minute):
		t.Fatal("it still waits for an answer")
	}
	// An answer that comes with the interrupt counts for nothing; the control: who is not interrupted is heard.
	ctx, interrupt = context.WithCancel(t.Context())
	e.in = bufio.NewReader(interruptible{ctx, &answering{meanwhile: interrupt}})
	if err := e.confirm("Sink it."); !errors.Is(err, context.Canceled) {
		t.Errorf("an answer after the interrupt counts: %v", err)
	}
	e.in = bufio.NewReader(interruptible{t.Context(), &answering{meanwhile: func() {}}})
	if err := e.confirm("Sail it."); err != nil {
		t.Error(err)
	}
}
