# Few targets; each does the set-up it needs on a fresh machine that has Go and npm.
export THESEUS_SOLC_DIR := $(CURDIR)/node_modules
export THESEUS_CACHE_DIR ?= $(CURDIR)/.cache

.PHONY: setup build demo test test-full lint generate bench mutation fuzz

setup: node_modules/.package-lock.json
	@go mod download

node_modules/.package-lock.json: package.json package-lock.json
	npm ci --no-audit --no-fund
	@touch $@

build: setup
	go build -o bin/theseus ./cmd/theseus

# The main job, from proposal to activation, on a chain of its own.
demo: build
	./bin/theseus demo

# What a change must pass. Seeded samples; test-full runs the whole counts. lint has vetted everything, tests included.
test: setup lint
	go test -vet=off -timeout 20m ./...

test-full: setup lint
	THESEUS_FULL=1 go test -vet=off -timeout 6h ./...

# Formatting, go vet and staticcheck; CONTRIBUTING.md says why these and no others.
lint: setup
	@test -z "$$(gofmt -l $$(git ls-files '*.go'))" || { gofmt -l $$(git ls-files '*.go'); exit 1; }
	go vet ./...
	go tool staticcheck ./...

# Bindings, artifacts and snapshots of the contracts. Run it after every change in contracts/src.
generate: setup
	go generate ./chain/bind
	THESEUS_UPDATE=1 go test ./contracts/...

# The figures beside their yardsticks (docs/benchmarks.md); ROWS="tree gas" measures some, FLAGS=-json prints them for programs.
bench: setup
	go run ./bench $(FLAGS) $(ROWS)

# Small mistakes in the contracts, one at a time, that the tests should notice; goes on where it was. Hours.
mutation: setup
	go run ./contracts/mutation/run

# Every fuzz target for FUZZTIME, one after the other; stops at the first that finds something. ONLY=FuzzUntar runs one.
FUZZTIME ?= 60s
fuzz: setup
	@git grep -o '^func Fuzz[A-Za-z0-9]*' -- '*_test.go' | sed -E 's|/[^/]*:func | |' | grep -E ' $(or $(ONLY),.*)$$' | while read -r folder name; do \
		echo "$$folder $$name" && go test -run '^$$' -fuzz "^$$name\$$" -fuzztime $(FUZZTIME) -fuzzminimizetime 10x "./$$folder" || exit 1; \
	done
