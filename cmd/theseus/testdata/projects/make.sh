#!/bin/sh
# Makes foundry.tar.bz2, hardhat2.tar.bz2 and hardhat3.tar.bz2 anew: what the tools themselves leave behind when a small project is
# compiled, then gets a second version, then a third and an edit of the second. Nothing is taken out.
#
#   npm install --prefix DIR @foundry-rs/forge@1.7.1 @openzeppelin/contracts@5.2.0 solc@0.8.37
#   npm install --prefix DIR/2 hardhat@2.29.1 solc@0.8.37 @openzeppelin/contracts@5.2.0
#   npm install --prefix DIR/3 hardhat@3.18.0 solc@0.8.37 @openzeppelin/contracts@5.2.0 node@22
#   sh make.sh DIR
set -e
here=$(cd "$(dirname "$0")" && pwd)
dir=$(cd "$1" && pwd)

# stages FOLDER COMMAND…: compile three times, as the project grows. Ledger names what it replaces by the tool's name of that file.
stages() {
    folder=$1 prefix=$2
    shift 2
    mkdir -p "$folder"
    cp -R "$here/src/." "$folder"
    "$@"
    cp "$here"/v2/*.sol "$folder"
    sed -i "s#src/legacy#$prefix/legacy#" "$folder/Ledger.sol"
    "$@"
    cp "$here"/v3/*.sol "$folder"
    "$@"
}

# Foundry with the compiler that npm has, behind the two ways in which forge calls it.
mkdir -p "$dir/foundry" && cd "$dir/foundry"
mkdir -p lib/openzeppelin-contracts/contracts/proxy/utils
cp "$dir/node_modules/@openzeppelin/contracts/proxy/utils/Initializable.sol" lib/openzeppelin-contracts/contracts/proxy/utils
cat > "$dir/solc" <<EOF
#!/usr/bin/env node
const solc = require("$dir/node_modules/solc");
if (process.argv.includes("--version")) {
  console.log("solc, the solidity compiler commandline interface\nVersion: " + solc.version().replace(".Emscripten.clang", ".Linux.g++"));
} else {
  let text = "";
  process.stdin.on("data", d => text += d).on("end", () => process.stdout.write(solc.compile(text)));
}
EOF
chmod +x "$dir/solc"
cat > foundry.toml <<EOF
[profile.default]
src = "src"
out = "out"
libs = ["lib"]
remappings = ["@openzeppelin/contracts/=lib/openzeppelin-contracts/contracts/"]
solc = "../solc"
optimizer = true
ast = true
build_info = true
extra_output = ["storageLayout"]
EOF
stages src src "$dir/node_modules/.bin/forge" build
tar -cjf "$here/foundry.tar.bz2" --owner=0 --group=0 --sort=name foundry.toml src out cache

# Hardhat 2; its own way to name a compiler.
cd "$dir/2"
cat > hardhat.config.js <<'EOF'
const { subtask } = require("hardhat/config");
const { TASK_COMPILE_SOLIDITY_GET_SOLC_BUILD } = require("hardhat/builtin-tasks/task-names");
subtask(TASK_COMPILE_SOLIDITY_GET_SOLC_BUILD, async (args) => ({
  compilerPath: require.resolve("solc/soljson.js"), isSolcJs: true, version: args.solcVersion, longVersion: "0.8.37+commit.f401782d",
}));
module.exports = {
  solidity: { version: "0.8.37", settings: { optimizer: { enabled: true, runs: 200 }, outputSelection: { "*": { "*": ["storageLayout"] } } } },
};
EOF
HARDHAT_DISABLE_TELEMETRY_PROMPT=true stages contracts contracts node_modules/.bin/hardhat compile
tar -cjf "$here/hardhat2.tar.bz2" --owner=0 --group=0 --sort=name hardhat.config.js contracts artifacts cache

# Hardhat 3.
cd "$dir/3"
npm pkg set type=module
cat > hardhat.config.js <<'EOF'
import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
export default {
  solidity: { compilers: [{
    version: "0.8.37", path: require.resolve("solc/soljson.js"),
    settings: { optimizer: { enabled: true, runs: 200 }, outputSelection: { "*": { "*": ["storageLayout"] } } },
  }] },
};
EOF
PATH=$dir/3/node_modules/.bin:$PATH stages contracts project/contracts node node_modules/hardhat/dist/src/cli.js compile
tar -cjf "$here/hardhat3.tar.bz2" --owner=0 --group=0 --sort=name hardhat.config.js contracts artifacts cache
