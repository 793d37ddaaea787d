// Writes digests.json: what the compiler builds in node_modules/ answer under Node to the inputs here.
// Run it from anywhere, after `npm ci`:  node vectors/solc/generate.js
//
// The answers are those of the build's own solidity_compile with no callback, as UTF-8. A source with "urls" is read
// from the file named, from the root of the repository. Each line of mutations.json is one more input: inputs/ledger.json
// with one line of its source (counted from 1) replaced.
'use strict';
const { execFileSync } = require('node:child_process');
const { createHash } = require('node:crypto');
const fs = require('node:fs');
const path = require('node:path');

const here = __dirname;
const root = path.join(here, '..', '..');
const versions = ['0.6.12', '0.7.6', '0.8.24', '0.8.37'];
const sha256 = (data) => createHash('sha256').update(data).digest('hex');

function readInput(name) {
  const text = fs.readFileSync(path.join(here, 'inputs', name), 'utf8');
  let input;
  try {
    input = JSON.parse(text);
  } catch {
    return text; // one of the inputs is not JSON on purpose
  }
  for (const source of Object.values(input.sources ?? {})) {
    if (source.urls) {
      source.content = fs.readFileSync(path.join(root, source.urls[0]), 'utf8');
      delete source.urls;
    }
  }
  return JSON.stringify(input);
}

function mutations() {
  const ledger = JSON.parse(readInput('ledger.json'));
  const lines = ledger.sources['Ledger.sol'].content.split('\n');
  return JSON.parse(fs.readFileSync(path.join(here, 'mutations.json'), 'utf8')).map(({ line, text }) => {
    ledger.sources['Ledger.sol'].content = lines.with(line - 1, text).join('\n');
    return JSON.stringify(ledger);
  });
}

function digestsOf(version) {
  const file = path.join(root, 'node_modules', 'solc-' + version, 'soljson.js');
  const soljson = require(file);
  const compile = soljson.cwrap('solidity_compile', 'string', ['string', 'number', 'number']);
  const answer = (input) => {
    const output = compile(input, 0, 0);
    soljson._solidity_reset();
    return sha256(output);
  };
  const outputs = {};
  for (const name of fs.readdirSync(path.join(here, 'inputs')).sort()) {
    outputs[path.basename(name, '.json')] = answer(readInput(name));
  }
  return { build: sha256(fs.readFileSync(file)), outputs, mutations: mutations().map(answer) };
}

if (process.argv[2]) {
  process.stdout.write(JSON.stringify(digestsOf(process.argv[2])));
} else {
  const digests = {};
  for (const version of versions) { // each in a process of its own: a build takes hold of the process it is in
    digests[version] = JSON.parse(execFileSync(process.execPath, [__filename, version], { maxBuffer: 1 << 24 }));
  }
  const file = path.join(here, 'digests.json');
  fs.writeFileSync(file + '.new', JSON.stringify(digests, null, 2) + '\n');
  fs.renameSync(file + '.new', file);
}
