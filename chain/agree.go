package chain

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common/hexutil"
)

// answer of one endpoint.
type answer[T any] struct {
	from  *endpoint
	value T
	err   error
}

// askAll asks every endpoint at once. All answers arrive, in the end; none waits for a reader.
func askAll[T any](ctx context.Context, c *Client, ask func(context.Context, *endpoint) (T, error)) <-chan answer[T] {
	answers := make(chan answer[T], len(c.endpoints))
	for _, e := range c.endpoints {
		go func() {
			value, err := ask(ctx, e)
			answers <- answer[T]{e, value, err}
		}()
	}
	return answers
}

// agree gives the first answer that a quorum shares, as soon as it does. A refusal by the contract is an answer. When no
// quorum can come about any more it is a *NoQuorumError, or, from a single endpoint, that one's own error.
func agree[T any](ctx context.Context, c *Client, method string, key func(T) string, ask func(context.Context, *endpoint) (T, error)) (T, error) {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	answers := askAll(ctx, c, ask)
	votes := make(map[string]int)
	most := 0
	failure := &NoQuorumError{Method: method, Need: c.quorum}
	var zero T
	for waiting := len(c.endpoints) - 1; waiting >= 0; waiting-- {
		var a answer[T]
		select {
		case a = <-answers:
		case <-ctx.Done():
			return zero, fmt.Errorf("%s: %w", method, ctx.Err())
		}
		if vote, ok := voteOf(a, key); ok {
			votes[vote]++
			if most = max(most, votes[vote]); most >= c.quorum {
				return a.value, a.err
			}
			failure.Answers = append(failure.Answers, a.from.name+": "+shortened(vote))
		} else {
			failure.Answers = append(failure.Answers, a.err.Error())
			failure.errs = append(failure.errs, a.err)
			c.logger.Warn("endpoint failed", "endpoint", a.from.name, "method", method, "err", a.err)
		}
		if most+waiting < c.quorum {
			break
		}
	}
	if len(c.endpoints) == 1 {
		return zero, failure.errs[0]
	}
	return zero, failure
}

// voteOf is what an answer counts for.
func voteOf[T any](a answer[T], key func(T) string) (string, bool) {
	var revert *RevertError
	switch {
	case a.err == nil:
		return "answer " + key(a.value), true
	case errors.As(a.err, &revert):
		return "revert " + hexutil.Encode(revert.Data), true
	}
	return "", false
}

func shortened(s string) string {
	if len(s) > 100 {
		return s[:100] + "…"
	}
	return s
}

// grace is how long gather waits for the slower endpoints once a quorum has answered.
const grace = 200 * time.Millisecond

// gather gives the answers of at least a quorum, whatever they are: for what honest endpoints may differ in.
func gather[T any](ctx context.Context, c *Client, method string, ask func(context.Context, *endpoint) (T, error)) ([]T, error) {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	answers := askAll(ctx, c, ask)
	failure := &NoQuorumError{Method: method, Need: c.quorum}
	var values []T
	var late <-chan time.Time
	for range c.endpoints {
		select {
		case a := <-answers:
			if a.err == nil {
				values = append(values, a.value)
				break
			}
			failure.Answers = append(failure.Answers, a.err.Error())
			failure.errs = append(failure.errs, a.err)
		case <-late:
			return values, nil
		case <-ctx.Done():
			return nil, fmt.Errorf("%s: %w", method, ctx.Err())
		}
		if late == nil && len(values) >= c.quorum {
			late = time.After(grace)
		}
	}
	switch {
	case len(values) >= c.quorum:
		return values, nil
	case len(c.endpoints) == 1:
		return nil, failure.errs[0]
	}
	return nil, failure
}

// fetch asks one endpoint; no answer (null) is an error.
func fetch[T any](ctx context.Context, e *endpoint, method string, args ...any) (T, error) {
	var value *T
	if err := e.call(ctx, &value, method, args...); err != nil {
		return *new(T), err
	}
	if value == nil {
		return *new(T), &AnswerError{Endpoint: e.name, Method: method, Message: "no answer"}
	}
	return *value, nil
}
