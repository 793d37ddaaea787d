package e2e

import (
	"archive/tar"
	"bytes"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"net/http/httputil"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"testing"
	"time"
)

// unpackBrowser is a script: the npm package has Chromium and the libraries that it needs compressed as no Go package of ours reads.
const unpackBrowser = `
import { createReadStream, createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
const [from, to] = process.argv.slice(2);
for (const name of ['chromium', 'al2023.tar', 'swiftshader.tar'])
  await pipeline(createReadStream(from + '/' + name + '.br'), createBrotliDecompress(), createWriteStream(to + '/' + name, { mode: 0o755 }));
`

const clientPage = `<!doctype html>
<script type="importmap">{ "imports": { "@example/token": "/node_modules/@example/token/index.js", "ethers": "/node_modules/ethers/dist/ethers.min.js" } }</script>
<script type="module">
const tell = text => fetch('/result', { method: 'POST', body: String(text) });
try {
  const { Contract, JsonRpcProvider } = await import('ethers');
  const client = await import('@example/token');
  const provider = new JsonRpcProvider(location.origin + '/rpc', undefined, { staticNetwork: true });
  const chain = Object.keys(client.TokenAddresses)[0];
  const token = new Contract(client.TokenAddresses[chain], client.TokenAbi, provider);
  await tell(await (token.cap ? token.cap() : token.totalSupply()));
} catch (error) { await tell('failed: ' + error.stack); }
</script>
`

// browse opens a page in Chromium that calls the contract with the installed package, and waits for what it tells.
func browse(t *testing.T, user *consumer, rpc, want string) {
	t.Helper()
	if runtime.GOOS != "linux" || runtime.GOARCH != "amd64" {
		t.Logf("no page was opened: the npm build of Chromium is for Linux on x86-64")
		return
	}
	dir := filepath.Join(user.tools, "browser")
	if _, err := os.Stat(dir); err != nil {
		temp, err := os.MkdirTemp(user.tools, "browser-part-")
		if err != nil {
			t.Fatal(err)
		}
		defer os.RemoveAll(temp)
		write(t, filepath.Join(temp, "unpack.mjs"), unpackBrowser)
		user.run("node", filepath.Join(temp, "unpack.mjs"), filepath.Join(user.tools, "node_modules", "@sparticuz", "chromium", "bin"), temp)
		for _, archive := range []string{"al2023.tar", "swiftshader.tar"} {
			untar(t, filepath.Join(temp, archive), temp)
		}
		if err := os.Rename(temp, dir); err != nil {
			if _, there := os.Stat(dir); there != nil { // else another process was first
				t.Fatal(err)
			}
		}
	}
	results := make(chan string, 1)
	node, err := url.Parse(rpc)
	if err != nil {
		t.Fatal(err)
	}
	mux := http.NewServeMux()
	mux.Handle("/node_modules/", http.FileServer(http.Dir(user.dir)))
	mux.HandleFunc("/rpc", func(w http.ResponseWriter, r *http.Request) {
		(&httputil.ReverseProxy{Rewrite: func(p *httputil.ProxyRequest) { p.Out.URL, p.Out.Host = node, node.Host }}).ServeHTTP(w, r)
	})
	mux.HandleFunc("POST /result", func(w http.ResponseWriter, r *http.Request) {
		b, _ := io.ReadAll(r.Body)
		select {
		case results <- string(b):
		default:
		}
	})
	mux.HandleFunc("GET /{$}", func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		io.WriteString(w, clientPage)
	})
	server := httptest.NewServer(mux)
	defer server.Close()

	var log bytes.Buffer
	// Its own sandbox needs rights that a container may not give; the page is ours.
	c := exec.Command(filepath.Join(dir, "chromium"), "--headless=shell", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-zygote",
		"--user-data-dir="+t.TempDir(), server.URL)
	c.Env = append(os.Environ(), "LD_LIBRARY_PATH="+filepath.Join(dir, "lib"), "HOME="+t.TempDir())
	c.Stdout, c.Stderr = &log, &log
	c.WaitDelay = 10 * time.Second
	if err := c.Start(); err != nil {
		t.Fatal(err)
	}
	ended := make(chan error, 1)
	go func() { ended <- c.Wait() }()
	defer func() {
		c.Process.Kill()
		<-ended
	}()
	select {
	case got := <-results:
		if got != want {
			t.Errorf("the page in the browser tells %q, want %s", got, want)
		}
	case err := <-ended:
		ended <- err
		t.Fatalf("the browser ended: %v\n%s", err, &log)
	case <-time.After(2 * time.Minute):
		t.Fatal("the page told nothing in two minutes")
	}
}

func untar(t *testing.T, archive, dir string) {
	t.Helper()
	f, err := os.Open(archive)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	root, err := os.OpenRoot(dir)
	if err != nil {
		t.Fatal(err)
	}
	defer root.Close()
	for r := tar.NewReader(f); ; {
		h, err := r.Next()
		if errors.Is(err, io.EOF) {
			return
		}
		if err == nil && h.Typeflag == tar.TypeReg {
			var b []byte
			if b, err = io.ReadAll(r); err == nil {
				err = root.MkdirAll(filepath.Dir(h.Name), 0o755)
			}
			if err == nil {
				err = root.WriteFile(h.Name, b, 0o755)
			}
		}
		if err != nil {
			t.Fatal(fmt.Errorf("%s: %w", archive, err))
		}
	}
}
