package link

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/url"
	"path/filepath"
	"slices"
	"strings"

	"github.com/go-git/go-git/v5/config"
	"github.com/go-git/go-git/v5/plumbing"

	"theseus/code/tree"
)

const (
	recipeName    = "theseus.json"
	maxSubmodules = 64
)

// recipe is the one field of theseus.json that decides what belongs to a tree, "submodules"; code/build owns the rest.
// true takes all, false none, a list those at its paths, relative to the tree. Whoever leaves it out has not decided, and
// a submodule is then refused rather than left out, because its bytes would silently be missing.
type recipe struct {
	decided bool
	all     bool
	paths   []string // asked for and not met yet
}

func (k *checkout) readRecipe(r *repository, dir plumbing.Hash) (recipe, error) {
	body, err := k.blob(r, dir, recipeName)
	if err != nil || body == nil {
		return recipe{}, err
	}
	var field struct {
		Submodules json.RawMessage `json:"submodules"`
	}
	asked := recipe{decided: true}
	// A recipe that cannot be read decides nothing; code/build says what is wrong with it.
	if json.Unmarshal(body, &field) != nil || len(field.Submodules) == 0 || string(field.Submodules) == "null" ||
		json.Unmarshal(field.Submodules, &asked.all) != nil && json.Unmarshal(field.Submodules, &asked.paths) != nil {
		return recipe{}, nil
	}
	return asked, nil
}

// asks reports whether the submodule at p of the tree belongs to it, and takes it off the list.
func (w *recipe) asks(p string) bool {
	i := slices.Index(w.paths, p)
	if i >= 0 {
		w.paths = slices.Delete(w.paths, i, i+1)
	}
	return w.all || i >= 0
}

// submodule writes the submodule at inRepo, at its recorded commit, to inTree.
func (k *checkout) submodule(ctx context.Context, r *repository, top, id plumbing.Hash, inRepo, inTree string) error {
	if k.submodules++; k.submodules > maxSubmodules {
		return &tree.RefusedError{Path: inTree, Reason: fmt.Sprintf("more than %d submodules", maxSubmodules), Limit: true}
	}
	if err := k.out.meter.AddDir(k.out.limits, inTree); err != nil {
		return err
	}
	body, err := k.blob(r, top, ".gitmodules")
	if err != nil {
		return err
	}
	modules := config.NewModules()
	if err := modules.Unmarshal(body); err != nil {
		return &tree.RefusedError{Path: ".gitmodules", Reason: err.Error()}
	}
	for _, m := range modules.Submodules {
		if m.Path != inRepo {
			continue
		}
		p, err := submodulePlace(r.place, m.URL)
		if err != nil {
			return &tree.RefusedError{Path: inTree, Reason: err.Error()}
		}
		if strings.HasPrefix(p.where, "http:") && !k.fetcher.AllowPrivate {
			return &UnavailableError{k.link, fmt.Errorf("submodule %q is on plain http, which is for private networks", inTree)}
		}
		c := commitOf(id)
		return k.from(ctx, p, c, func(sub *repository) error {
			top, err := k.commitTree(sub, c)
			if err != nil {
				return err
			}
			return k.dir(ctx, sub, top, top, "", inTree)
		})
	}
	return &tree.RefusedError{Path: inTree, Reason: "submodule without an entry in .gitmodules"}
}

// submodulePlace reads the address of a submodule, which may be relative to that of its repository. SSH addresses are
// read as https on the same host, since a validator has no key there.
func submodulePlace(of place, address string) (place, error) {
	switch {
	case strings.HasPrefix(address, "./") || strings.HasPrefix(address, "../"):
		if of.local {
			return place{where: filepath.Join(of.where, filepath.FromSlash(address)), local: true}, nil
		}
		u, err := url.Parse(of.where + "/")
		if err != nil {
			return place{}, err
		}
		return place{where: strings.TrimSuffix(u.JoinPath(address).String(), "/")}, nil
	case strings.HasPrefix(address, "git@"):
		host, p, ok := strings.Cut(strings.TrimPrefix(address, "git@"), ":")
		if ok && host != "" {
			address = "https://" + host + "/" + strings.TrimPrefix(p, "/")
		}
	case strings.HasPrefix(address, "ssh://git@"):
		address = "https://" + strings.TrimPrefix(address, "ssh://git@")
	}
	u, err := url.Parse(address)
	switch {
	case err != nil:
		return place{}, fmt.Errorf("submodule address %q is no URL", address)
	case u.User != nil:
		return place{}, errors.New("submodule address holds credentials")
	case u.Scheme == "" && filepath.IsAbs(address) && of.local:
		return place{where: address, local: true}, nil
	case u.Scheme == "file" && u.Host == "" && of.local:
		return place{where: u.Path, local: true}, nil
	case (u.Scheme == "https" || u.Scheme == "http") && u.Host != "":
		return place{where: address}, nil
	}
	return place{}, fmt.Errorf("submodule address %q: want https://, or a relative one", address)
}
