package e2e

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"theseus/code/build"
	"theseus/code/link"
	"theseus/release"
	"theseus/upgrade"
)

// publisher makes releases of one contract of a world.
type publisher struct {
	*world
	contract common.Address
	builds   release.Builds
}

// next release after a previous one, with its npm archive.
func (p *publisher) next(previous *release.Manifest) (*release.Manifest, []byte, error) {
	p.t.Helper()
	source := &release.Source{Contracts: p.Contracts, Head: p.head()}
	contracts, err := release.Read(p.t.Context(), map[string][]release.Place{"Token": {{Source: source, Address: p.contract}}}, &p.builds)
	if err != nil {
		return nil, nil, err
	}
	project := release.Project{Name: "@example/token", Licence: "Apache-2.0", GoModule: "example.org/token"}
	m, _, err := release.Next(previous, project.Manifest(contracts), release.Order{})
	if err != nil {
		return nil, nil, err
	}
	return m, packed(p.t, m), nil
}

func packed(t testing.TB, m *release.Manifest) []byte {
	t.Helper()
	files, err := m.NPM()
	if err != nil {
		t.Fatal(err)
	}
	archive, err := release.Archive("package", files)
	if err != nil {
		t.Fatal(err)
	}
	return archive
}

// A client package is made of what validators verified, published to a registry that fails in every way first, installed by npm, and calls the
// contract through its proxy before and after an upgrade: from Node, from a page in a browser, and as typed source.
func TestClientPackage(t *testing.T) {
	tools := npmTools(t)
	registry := startRegistry(t, tools)
	w := sharedWorld(t, 300, 300)
	w.validators(true)
	project := newProject(t, "token/v1")
	project.commit("A token")
	v1 := w.resolve(project.link(), "Token")
	token := parsedABI(t, v1.artifact.ABI)
	supply := big.NewInt(1000)
	contract, _, first := w.deploy(w.Network.Families.UUPS, "client", func(authority common.Address) upgrade.Code {
		code := v1.code()
		code.Initialiser = pack(t, token, "initialize", authority, w.anyone.Address(), supply)
		return code
	})
	p := &publisher{world: w, contract: contract, builds: release.Builds{Dir: t.TempDir(), Build: func(_ context.Context, d *release.Deployment) (*build.Artifact, error) {
		dir := filepath.Join(t.TempDir(), "tree")
		if _, err := (&link.Fetcher{AllowPrivate: true}).Fetch(t.Context(), link.Link(d.Link), link.Commit(d.Commit), dir); err != nil {
			return nil, err
		}
		return w.build(dir, d.ContractName), nil
	}}}

	// Until the activation no package tells the address, however far the approval is.
	wantNone := func() {
		t.Helper()
		if m, _, err := p.next(nil); !errors.As(err, new(*release.NotActiveError)) {
			t.Fatalf("released before activation: %v, %v", m, err)
		}
	}
	wantNone()
	w.approveAndVerify(first)
	w.verified(first)
	wantNone()
	w.activate(first)
	one, archive, err := p.next(nil)
	if err != nil {
		t.Fatal(err)
	}
	d := one.Contracts[0].Chains[0]
	if e := d.Evidence; e.Digest != upgrade.DigestOf(w.Network.Domain(), first) || e.Kind != upgrade.KindUpgrade || len(e.Approved) != threshold || len(e.Seats) != seats ||
		common.Hash(e.BuildDigest) != v1.artifact.BuildDigest || e.Verified != e.Digest || d.Commit != v1.commit || d.Link != project.link() {
		t.Errorf("evidence: %+v", d)
	}

	publishThroughFaults(t, registry, one)
	client, err := release.OpenRegistry(registry.url, registry.token)
	if err != nil {
		t.Fatal(err)
	}
	if done, err := client.Publish(t.Context(), one, archive); !done || err != nil {
		t.Fatalf("published %v: %v", done, err)
	}
	if done, err := client.Publish(t.Context(), one, archive); done || err != nil {
		t.Errorf("published %v a second time: %v", done, err)
	}

	user := newConsumer(t, tools, registry)
	user.install("@example/token@1.0.0")
	calls := user.calls(w)
	want := called{Viem: "1000", Ethers: "1000", Version: 1, Client: "1.0.0"}
	if calls != want {
		t.Errorf("before the upgrade: %+v, want %+v", calls, want)
	}
	browse(t, user, w.place.url, want.Ethers)
	user.checkTypes()
	buildGo(t, one)

	// The upgrade: the old package still works, the new one knows what was added.
	project.edit("token/v2")
	project.commit("Mint and burn")
	v2 := w.resolve(project.link(), "Token")
	code := v2.code()
	code.Initialiser = pack(t, parsedABI(t, v2.artifact.ABI), "initializeV2", big.NewInt(2_000_000))
	second := w.upgrade(contract, code)
	if _, err := w.Propose(t.Context(), w.deployer, second); err != nil {
		t.Fatal(err)
	}
	if m, _, err := p.next(one); m != one || err != nil {
		t.Errorf("a proposal is no release: %v, %v", m, err)
	}
	w.upgraded(second)
	if calls := user.calls(w); calls != want {
		t.Errorf("the old package after the upgrade: %+v, want %+v", calls, want)
	}
	latest, err := client.Latest(t.Context(), "@example/token")
	if err != nil {
		t.Fatal(err)
	}
	two, archive, err := p.next(latest)
	if err != nil {
		t.Fatal(err)
	}
	if two.Version != (release.Semver{Major: 1, Minor: 1}) {
		t.Errorf("version %v: %v", two.Version, two.Log[0])
	}
	if two.Clients[upgrade.CodeHash(v1.artifact.CodeHash)] != one.Version || two.Clients[upgrade.CodeHash(v2.artifact.CodeHash)] != two.Version {
		t.Errorf("clients: %v", two.Clients)
	}
	if done, err := client.Publish(t.Context(), two, archive); !done || err != nil {
		t.Fatalf("published %v: %v", done, err)
	}
	user.install("@example/token@latest")
	want = called{Viem: "1000", Ethers: "1000", Version: 2, Client: "1.1.0", Cap: "2000000"}
	if calls := user.calls(w); calls != want {
		t.Errorf("after the upgrade: %+v, want %+v", calls, want)
	}
	browse(t, user, w.place.url, want.Cap)
	user.checkTypes()
	buildGo(t, two)

	// Back to version 1: what verified it is the first round, and its functions are gone again.
	back := w.rollBack(contract, first.NewHead(), v1.link)
	back.ContractName = "Token"
	if _, err := w.Propose(t.Context(), w.deployer, back); err != nil {
		t.Fatal(err)
	}
	w.approveRollBack(back)
	w.activate(back)
	three, _, err := p.next(two)
	if err != nil {
		t.Fatal(err)
	}
	if e := three.Contracts[0].Chains[0].Evidence; three.Version.Major != 2 || e.Kind != upgrade.KindRollBack || e.Verified != d.Evidence.Digest || e.Round != d.Evidence.Round {
		t.Errorf("after the roll-back %v: %+v", three.Version, e)
	}
	buildGo(t, three)

	// A build that nobody verified does not count, whatever its name is: neither from the folder nor made again.
	forged := *v1.artifact
	forged.ABI = []byte(`[]`)
	file := filepath.Join(p.builds.Dir, fmt.Sprintf("%x.json", v1.artifact.BuildDigest[:]))
	if err := release.WriteArtifact(file, &forged); err != nil {
		t.Fatal(err)
	}
	if again, _, err := p.next(two); err != nil || again.Version != three.Version {
		t.Errorf("with a forged build in the folder: %v", err)
	}
	p.builds = release.Builds{Build: func(context.Context, *release.Deployment) (*build.Artifact, error) { return &forged, nil }}
	if _, _, err := p.next(two); !errors.As(err, new(*release.OtherBuildError)) {
		t.Errorf("a forged build was released: %v", err)
	}
}

// publishThroughFaults publishes a package for each fault; after the first failure the same again succeeds, and the registry has it once.
func publishThroughFaults(t *testing.T, registry *npmRegistry, m *release.Manifest) {
	for i, fault := range registryFaults {
		copied := *m
		copied.Name = fmt.Sprintf("@example/fault-%d", i)
		archive := packed(t, &copied)
		proxy := newFaultyRegistry(t, registry.url, fault)
		client, err := release.OpenRegistry(proxy.URL, registry.token)
		if err != nil {
			t.Fatal(err)
		}
		done, err := client.Publish(t.Context(), &copied, archive)
		arrived := fault == "loses its answer" || fault == "answers half"
		var failure *release.RegistryError
		if arrived != (done && err == nil) || !arrived && !errors.As(err, &failure) {
			t.Errorf("a registry that %s: published %v: %v", fault, done, err)
		}
		if err != nil && strings.Contains(err.Error(), registry.token) {
			t.Errorf("a registry that %s: the token is printed: %v", fault, err)
		}
		if done, err := client.Publish(t.Context(), &copied, archive); done == arrived || err != nil {
			t.Errorf("a registry that %s, the second time: published %v: %v", fault, done, err)
		}
		if proxy.bad != 1 || proxy.puts != 1 {
			t.Errorf("a registry that %s: %d faults, %d publications reached it", fault, proxy.bad, proxy.puts)
		}
		if found, err := client.Latest(t.Context(), copied.Name); err != nil || found == nil || found.Version != copied.Version {
			t.Errorf("a registry that %s has %v: %v", fault, found, err)
		}
		other := copied
		other.Licence = "MIT"
		if _, err := client.Publish(t.Context(), &other, packed(t, &other)); !errors.As(err, new(*release.OtherBytesError)) {
			t.Errorf("other bytes of a published version: %v", err)
		}
	}
	copied := *m
	copied.Name = "@example/refused"
	for token, want := range map[string]string{"": "no token", "wrong": "the registry answers 40"} {
		client, err := release.OpenRegistry(registry.url, token)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := client.Publish(t.Context(), &copied, packed(t, &copied)); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("with the token %q: %v", token, err)
		}
	}
}

// called is what a client's program sees.
type called struct {
	Viem, Ethers string // totalSupply
	Cap          string // where the package knows it
	Version      int
	Client       string // of the code hash
}

const callsScript = `
import { createPublicClient, http } from 'viem';
import { Contract, JsonRpcProvider } from 'ethers';
import * as client from '@example/token';
const [url, chain] = process.argv.slice(2);
const address = client.TokenAddresses[chain], abi = client.TokenAbi;
const viem = createPublicClient({ transport: http(url) });
const read = functionName => viem.readContract({ address, abi, functionName });
const provider = new JsonRpcProvider(url, undefined, { staticNetwork: true });
const token = new Contract(address, abi, provider);
const versions = client.TokenVersions[chain];
console.log(JSON.stringify({
  Viem: String(await read('totalSupply')), Ethers: String(await token.totalSupply()),
  Cap: abi.some(e => e.name === 'cap') ? String(await read('cap')) : '',
  Version: versions.version, Client: client.clients[versions.codeHash],
}));
provider.destroy();
`

func (c *consumer) calls(w *world) (result called) {
	c.t.Helper()
	c.node(callsScript, &result, w.place.url, w.ChainID().String())
	return result
}

// checkTypes holds a program against the package's types: right names are taken, and a wrong one is an error.
func (c *consumer) checkTypes() {
	c.t.Helper()
	const program = `
import { TokenAbi, TokenAddresses, clients } from '@example/token';
import type { AbiParametersToPrimitiveTypes, ExtractAbiFunction, ExtractAbiFunctionNames } from 'abitype';
type Names = ExtractAbiFunctionNames<typeof TokenAbi>;
const name: Names = 'totalSupply';
const supply: AbiParametersToPrimitiveTypes<ExtractAbiFunction<typeof TokenAbi, 'totalSupply'>['outputs']> = [1000n];
const addresses: Record<number, ` + "`0x${string}`" + `> = TokenAddresses;
// @ts-expect-error there is no such function
const wrong: Names = 'totalSupplyy';
export { name, supply, addresses, wrong, clients };
`
	write(c.t, filepath.Join(c.dir, "typed.ts"), program)
	c.run("node", filepath.Join(c.tools, "node_modules", "typescript", "bin", "tsc"), "--noEmit", "--strict", "--skipLibCheck", "--target", "es2022",
		"--module", "nodenext", "--preserveSymlinks", "typed.ts")
}

// buildGo compiles the Go bindings as a module of their own, with the go-ethereum that this module has.
func buildGo(t *testing.T, m *release.Manifest) {
	t.Helper()
	files, err := m.Go()
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	for _, f := range files {
		path := filepath.Join(dir, filepath.FromSlash(f.Path))
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		write(t, path, string(f.Content))
	}
	// The requirements of requirements are this module's, whose sums are known.
	ours, err := os.ReadFile(filepath.Join("..", "go.mod"))
	if err != nil {
		t.Fatal(err)
	}
	_, requirements, found := strings.Cut(string(ours), "\nrequire ")
	if !found || !strings.Contains(requirements, "github.com/ethereum/go-ethereum "+release.GoEthereum+"\n") {
		t.Fatalf("bindings are made for go-ethereum %s, which this module does not have", release.GoEthereum)
	}
	requirements, _, _ = strings.Cut(requirements, "\ntool ")
	write(t, filepath.Join(dir, "go.mod"), "module "+m.GoPath()+"\n\ngo 1.26.0\n\nrequire "+requirements+"\n")
	sums, err := os.ReadFile(filepath.Join("..", "go.sum"))
	if err != nil {
		t.Fatal(err)
	}
	write(t, filepath.Join(dir, "go.sum"), string(sums))
	c := exec.CommandContext(t.Context(), "go", "build", "./...")
	c.Dir, c.Env = dir, append(os.Environ(), "GOFLAGS=-mod=mod")
	if out, err := c.CombinedOutput(); err != nil {
		t.Fatalf("Go bindings: %v: %s", err, out)
	}
}
