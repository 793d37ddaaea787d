package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"math/big"
	"os"
	"path/filepath"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"theseus/chain"
	"theseus/code/build"
	"theseus/code/link"
	"theseus/release"
)

func releaseCommand(e *env) *cobra.Command {
	var o releaseOptions
	var bump, version string
	c := &cobra.Command{
		Use:   "release [FILE]",
		Short: "Make the client package of contracts from the chain, and publish it",
		Long: `Read which contracts a package is for from FILE (` + release.ProjectFile + `), and make of the chain and of the builds that validators agreed on,
never of a working copy, an npm package (ABIs as typed constants, addresses, versions, code hashes, evidence) and, where FILE
names a goModule, Go bindings: the same bytes on every machine. A contract without an active, verified version is refused.

The version follows from what changed since the release before, which is the registry's newest, or --previous: something
removed or changed is a major version, something added a minor one, other code a patch. A smaller one is refused.

--publish puts it into the npm registry that --registry, THESEUS_NPM_REGISTRY or .npmrc names, with the token in
THESEUS_NPM_TOKEN. What is there is not published again; after a failure run it again.`,
		Example: "  theseus release --first\n  theseus release client.json --registry http://127.0.0.1:4873 --publish",
		Args:    cobra.MaximumNArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			var err error
			if bump != "" {
				if o.order.Bump, err = release.ParseBump(bump); err != nil {
					return usage("--bump: %w", err)
				}
			}
			if version != "" {
				if o.order.Version, err = release.ParseSemver(version); err != nil {
					return usage("--version: %w", err)
				}
			}
			o.file = release.ProjectFile
			if len(args) == 1 {
				o.file = args[0]
			}
			return e.release(cmd.Context(), o)
		},
	}
	f := c.Flags()
	f.StringVar(&bump, "bump", "", "at least this: patch, minor or major; empty: what the changes need")
	f.StringVar(&version, "version", "", "exactly this version; empty: the next one")
	f.StringVar(&o.out, "out", ".", "folder to write the archives to")
	f.StringVar(&o.previous, "previous", "", "archive of the release before; empty: the registry's newest")
	f.BoolVar(&o.first, "first", false, "there is no release before")
	fromEnv(f, &o.registry, "registry", "THESEUS_NPM_REGISTRY", "", "npm registry (THESEUS_NPM_REGISTRY); empty: that of .npmrc")
	f.BoolVar(&o.publish, "publish", false, "publish the npm package")
	f.StringVar(&o.builds, "builds", filepath.Join(home(), "builds"), "folder of builds by digest, which are used if they are the verified ones")
	f.Uint64Var(&o.confirmations, "confirmations", 12, "blocks that must stand on each activation")
	c.AddCommand(releaseFindCommand(e))
	return c
}

type releaseOptions struct {
	file, out, previous, registry, builds string
	first, publish                        bool
	order                                 release.Order
	confirmations                         uint64
}

func (e *env) release(ctx context.Context, o releaseOptions) error {
	project, err := readProject(o.file)
	if err != nil {
		return err
	}
	registry, err := openRegistry(o.registry, project.Name)
	if err != nil {
		return err
	}
	if o.publish && registry == nil {
		return usage("no registry; name one with --registry, THESEUS_NPM_REGISTRY or .npmrc")
	}
	previous, err := o.before(ctx, project, registry)
	if err != nil {
		return err
	}
	now, err := e.readContracts(ctx, project, o)
	if err != nil {
		return err
	}
	m, changes, err := release.Next(previous, now, o.order)
	if err != nil {
		return err
	}
	if m == previous {
		return e.print(released{Name: m.Name, Version: m.Version, Changes: []release.Change{}}, func(w io.Writer) {
			fmt.Fprintf(w, "%s@%v is the release of what runs; nothing to do\n", m.Name, m.Version)
		})
	}
	result := released{Name: m.Name, Version: m.Version, Changes: changes}
	archive, err := result.write(m, o.out)
	if err != nil {
		return err
	}
	if o.publish {
		if err := e.confirm(fmt.Sprintf("Publish %s@%v, %d bytes, integrity %s. It cannot be taken back.", m.Name, m.Version, len(archive), result.Integrity)); err != nil {
			return err
		}
		if result.Published, err = registry.Publish(ctx, m, archive); err != nil {
			return err
		}
	}
	return e.print(result, func(w io.Writer) {
		fmt.Fprintf(w, "%s@%v\n", m.Name, m.Version)
		for _, c := range changes {
			fmt.Fprintf(w, "  %v\n", c)
		}
		for _, file := range result.Files {
			fmt.Fprintln(w, "wrote", file)
		}
		fmt.Fprintln(w, "integrity", result.Integrity)
		if result.Published {
			fmt.Fprintln(w, "published")
		} else if o.publish {
			fmt.Fprintln(w, "was published before, with the same bytes")
		}
	})
}

// released is what --json prints.
type released struct {
	Name      string           `json:"name"`
	Version   release.Semver   `json:"version"`
	Changes   []release.Change `json:"changes"`
	Files     []string         `json:"files"`
	Integrity string           `json:"integrity"`
	Digest    common.Hash      `json:"digest"` // of the npm package's files; see release.Digest
	Published bool             `json:"published"`
}

// write puts the archives into a folder; what it gives is the npm package.
func (r *released) write(m *release.Manifest, dir string) ([]byte, error) {
	files, err := m.NPM()
	if err != nil {
		return nil, err
	}
	archive, err := release.Archive("package", files)
	if err != nil {
		return nil, err
	}
	r.Integrity, r.Digest = release.Integrity(archive), release.Digest(files)
	base := strings.ReplaceAll(strings.TrimPrefix(m.Name, "@"), "/", "-")
	bindings, err := m.Go()
	if err != nil {
		return nil, err
	}
	if len(bindings) > 0 {
		packed, err := release.Archive(fmt.Sprintf("%s-go-%v", base, m.Version), bindings)
		if err != nil {
			return nil, err
		}
		r.Files = append(r.Files, filepath.Join(dir, fmt.Sprintf("%s-go-%v.tar.gz", base, m.Version)))
		if err := writeFile(r.Files[0], packed); err != nil {
			return nil, err
		}
	}
	r.Files = append(r.Files, filepath.Join(dir, fmt.Sprintf("%s-%v.tgz", base, m.Version)))
	return archive, writeFile(r.Files[len(r.Files)-1], archive)
}

func readProject(path string) (*release.Project, error) {
	b, err := readFile(path)
	if err != nil {
		return nil, err
	}
	p, err := release.ParseProject(b)
	if err != nil {
		return nil, usage("project file %s: %w", path, err)
	}
	return p, nil
}

// openRegistry finds the registry of a package; nil if none is named anywhere.
func openRegistry(address, name string) (*release.Registry, error) {
	for _, dir := range []string{".", userHome()} {
		if address != "" {
			break
		}
		b, err := os.ReadFile(filepath.Join(dir, ".npmrc"))
		if err != nil && !errors.Is(err, os.ErrNotExist) {
			return nil, usage("%w", err)
		}
		address = release.Settings(b, name)
	}
	if address == "" {
		return nil, nil
	}
	r, err := release.OpenRegistry(address, os.Getenv("THESEUS_NPM_TOKEN"))
	if err != nil {
		return nil, usage("%w", err)
	}
	return r, nil
}

func userHome() string {
	dir, err := os.UserHomeDir()
	if err != nil {
		return "."
	}
	return dir
}

// before is the release that this one follows; nil for the first.
func (o *releaseOptions) before(ctx context.Context, p *release.Project, registry *release.Registry) (*release.Manifest, error) {
	switch {
	case o.first && o.previous != "":
		return nil, usage("--first and --previous contradict each other")
	case o.previous != "":
		b, err := readFileUpTo(o.previous, maxPackage)
		if err != nil {
			return nil, err
		}
		m, err := release.ReadArchive(b)
		if err != nil {
			return nil, usage("--previous %s: %w", o.previous, err)
		}
		return m, nil
	case registry == nil && !o.first:
		return nil, usage("what was released before? Name the registry with --registry, or the archive with --previous, or say that this is the --first")
	case registry == nil:
		return nil, nil
	}
	m, err := registry.Latest(ctx, p.Name)
	if err == nil && m != nil && o.first {
		return nil, usage("--first: %s@%v is published", m.Name, m.Version)
	}
	return m, err
}

// maxPackage bounds, in bytes, the archives that are read.
const maxPackage = 128 << 20

// readContracts reads what the chains and the builds say of a project's contracts.
func (e *env) readContracts(ctx context.Context, p *release.Project, o releaseOptions) (*release.Manifest, error) {
	sources := make(map[uint64]*release.Source)
	places := make(map[string][]release.Place)
	for name, chains := range p.Contracts {
		for id, at := range chains {
			if sources[id] == nil {
				c, err := e.contractsOn(ctx, p, o.file, id)
				if err != nil {
					return nil, err
				}
				if c.Client != e.client {
					defer c.Client.Close()
				}
				head, err := c.Head(ctx)
				if err != nil {
					return nil, err
				}
				sources[id] = &release.Source{Contracts: c, Head: head, Confirmations: o.confirmations}
			}
			places[name] = append(places[name], release.Place{Source: sources[id], Address: at})
		}
	}
	builds := release.Builds{Dir: o.builds, Build: func(ctx context.Context, d *release.Deployment) (*build.Artifact, error) {
		return e.buildVerified(&sources[d.ChainID].Network)(ctx, d)
	}}
	contracts, err := release.Read(ctx, places, &builds)
	if err != nil {
		return nil, err
	}
	return p.Manifest(contracts), nil
}

// buildVerified makes a build again from the link and commit that the record has.
func (e *env) buildVerified(n *chain.Network) func(context.Context, *release.Deployment) (*build.Artifact, error) {
	return func(ctx context.Context, d *release.Deployment) (*build.Artifact, error) {
		b, err := e.fetchAndBuild(ctx, n, d.Link, link.Commit(d.Commit), d.ContractName)
		if err != nil {
			return nil, err
		}
		return b.artifact, nil
	}
}

// contractsOn opens a project's network on a chain: the one that flags name, or one of the project file's.
func (e *env) contractsOn(ctx context.Context, p *release.Project, file string, id uint64) (*chain.Contracts, error) {
	other, ok := p.Networks[id]
	if !ok {
		c, _, err := e.contracts(ctx)
		if err == nil && c.Network.ChainID != id {
			err = usage("%s names a contract on chain %d, %s is of chain %d; add chain %d to its networks", file, id, e.networkFile, c.Network.ChainID, id)
		}
		return c, err
	}
	path := other.File
	if !filepath.IsAbs(path) {
		path = filepath.Join(filepath.Dir(file), path)
	}
	n, err := chain.ReadNetwork(path)
	if err != nil {
		return nil, usage("%w", err)
	}
	if n.ChainID != id {
		return nil, usage("%s is of chain %d, not %d", path, n.ChainID, id)
	}
	client, err := chain.Dial(ctx, chain.Config{Endpoints: other.RPC, ChainID: new(big.Int).SetUint64(id), Logger: e.logger()})
	if err != nil {
		return nil, err
	}
	c, err := chain.Open(ctx, client, n)
	if err != nil {
		client.Close()
		return nil, wrong(err)
	}
	return c, nil
}
