package contracts_test

import (
	"fmt"
	"math/big"
	"testing"

	"pgregory.net/rapid"

	"theseus/chain/evmtest"
)

const never = 1 << 40

func TestExchangePool(t *testing.T) {
	w := newCampaignTown(t, townCode(t))
	pool := w.singleton("ExchangePool")
	w.Fund(contractor, tokens(100))
	w.Fund(buyer, tokens(100))
	w.must(w.economy.Call(contractor, "approve", pool.Address, tokens(1_000_000)))
	w.must(w.economy.Call(buyer, "approve", pool.Address, tokens(1_000_000)))
	late := big.NewInt(int64(w.Time()) - 1)
	now, zero, one := big.NewInt(int64(w.Time())), new(big.Int), big.NewInt(1)

	refused(t, pool.Pay(buyer, one, "buy", zero, now), pool.ABI, "PoolEmpty()")
	refused(t, pool.Pay(contractor, big.NewInt(1000), "provide", zero, one, now), pool.ABI, "SlippageExceeded(1000, 1001)")
	r := pool.Pay(contractor, big.NewInt(10_000), "provide", big.NewInt(9000), big.NewInt(40_000), now)
	succeeded(t, r, pool.ABI, fmt.Sprintf("Provided(%v, 10000, 40000, 9000)", contractor), r.Events(pool.ABI)[1])

	for _, c := range []struct {
		r    evmtest.Result
		want string
	}{
		{pool.Pay(buyer, one, "buy", zero, late), fmt.Sprintf("DeadlinePassed(%v)", late)},
		{pool.Call(buyer, "sell", one, zero, late), fmt.Sprintf("DeadlinePassed(%v)", late)},
		{pool.Pay(buyer, one, "provide", zero, one, late), fmt.Sprintf("DeadlinePassed(%v)", late)},
		{pool.Call(contractor, "withdraw", one, zero, zero, late), fmt.Sprintf("DeadlinePassed(%v)", late)},
		{pool.Call(buyer, "buy", zero, now), "AmountZero()"},
		{pool.Call(buyer, "sell", zero, zero, now), "AmountZero()"},
		{pool.Call(buyer, "withdraw", one, zero, zero, now), "TooFewShares(1, 0)"},
		{pool.Pay(buyer, big.NewInt(1000), "buy", big.NewInt(3627), now), "SlippageExceeded(3626, 3627)"},
		{pool.Pay(buyer, big.NewInt(1000), "provide", zero, big.NewInt(3999), now), "SlippageExceeded(4000, 3999)"},
		{pool.Call(contractor, "withdraw", big.NewInt(1000), big.NewInt(1001), zero, now), "SlippageExceeded(1000, 1001)"},
		{pool.Call(contractor, "withdraw", big.NewInt(1000), zero, big.NewInt(4001), now), "SlippageExceeded(4000, 4001)"},
	} {
		refused(t, c.r, pool.ABI, c.want)
	}
	r = pool.Pay(buyer, big.NewInt(1000), "buy", big.NewInt(3626), now)
	succeeded(t, r, pool.ABI, fmt.Sprintf("Bought(%v, 1000, 3626)", buyer), r.Events(pool.ABI)[1])
	gasIs(t, "exchange: buy", r.GasUsed)
	if got := get[*big.Int](w.economy, "balanceOf", buyer); got.Int64() != 3626 {
		t.Errorf("the buyer has %v", got)
	}
	// Back again it gives less than was paid, by the fee of both ways.
	refused(t, pool.Call(buyer, "sell", big.NewInt(3626), big.NewInt(995), now), pool.ABI, "SlippageExceeded(994, 995)")
	r = pool.Call(buyer, "sell", big.NewInt(3626), big.NewInt(994), now)
	succeeded(t, r, pool.ABI, fmt.Sprintf("Sold(%v, 3626, 994)", buyer), r.Events(pool.ABI)[1])
	// Money that was merely sent there is not in the pool.
	before := fmt.Sprint(pool.Get("reserves")...)
	w.must(w.economy.Call(contractor, "transfer", w.proxyOf("ExchangePool", 1), big.NewInt(5)))
	if after := fmt.Sprint(pool.Get("reserves")...); after != before {
		t.Errorf("reserves %s, before %s", after, before)
	}
}

// Whatever is done in whatever order: the product never falls by an exchange, what the pool says it holds it holds, and nobody takes
// out more than was put in.
func TestExchangeProductNeverFalls(t *testing.T) {
	w := newCampaignTown(t, townCode(t))
	pool, vault := w.singleton("ExchangePool"), w.proxyOf("ExchangePool", 1)
	people := []struct{ i int }{{910}, {911}}
	for _, p := range people {
		a := evmtest.Account(p.i)
		w.Fund(a, tokens(1))
		w.must(w.economy.Call(contractor, "transfer", a, tokens(1)))
		w.must(w.economy.Call(a, "approve", pool.Address, tokens(1)))
	}
	fresh := w.Snapshot()
	rapid.Check(t, func(rt *rapid.T) {
		w.Restore(fresh)
		at := big.NewInt(never)
		amount := func(what string) *big.Int { return big.NewInt(rapid.Int64Range(0, 1_000_000).Draw(rt, what)) }
		first := big.NewInt(rapid.Int64Range(1001, 1_000_000).Draw(rt, "native"))
		w.must(pool.Pay(evmtest.Account(910), first, "provide", new(big.Int), big.NewInt(rapid.Int64Range(1, 1_000_000).Draw(rt, "tokens")), at))
		for range rapid.IntRange(1, 10).Draw(rt, "calls") {
			who := evmtest.Account(rapid.IntRange(910, 911).Draw(rt, "who"))
			before := pool.Get("reserves")
			total := get[*big.Int](pool, "totalShares")
			n := amount("amount")
			var r evmtest.Result
			exchange := false
			switch rapid.IntRange(0, 3).Draw(rt, "call") {
			case 0:
				r, exchange = pool.Pay(who, n, "buy", new(big.Int), at), true
			case 1:
				r, exchange = pool.Call(who, "sell", n, new(big.Int), at), true
			case 2:
				r = pool.Pay(who, n, "provide", new(big.Int), tokens(1), at)
			case 3:
				r = pool.Call(who, "withdraw", n, new(big.Int), new(big.Int), at)
			}
			after := pool.Get("reserves")
			product := func(v []any) *big.Int { return new(big.Int).Mul(v[0].(*big.Int), v[1].(*big.Int)) }
			if exchange && product(after).Cmp(product(before)) < 0 {
				rt.Fatalf("the product fell from %v to %v", before, after)
			}
			// What a share stands for does not fall either, whoever provides or withdraws: product / shares².
			if r.Err == nil {
				shares := get[*big.Int](pool, "totalShares")
				left := new(big.Int).Mul(product(after), new(big.Int).Mul(total, total))
				right := new(big.Int).Mul(product(before), new(big.Int).Mul(shares, shares))
				if left.Cmp(right) < 0 {
					rt.Fatalf("a share lost: %v with %v shares, then %v with %v", before, total, after, shares)
				}
			}
			if w.Balance(vault).Cmp(after[0].(*big.Int)) < 0 || get[*big.Int](w.economy, "balanceOf", vault).Cmp(after[1].(*big.Int)) < 0 {
				rt.Fatalf("the pool says %v and has less", after)
			}
		}
	})
}
