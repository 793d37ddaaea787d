// The compiler under Node, as people use it: loaded once, asked again and again. One line in is the path of a
// standard-JSON input; one line out says how long the compilation took, what came of it, and the process's peak memory.
const { createHash } = require("crypto");
const { readFileSync } = require("fs");
const { createInterface } = require("readline");

const solc = require(process.argv[2]);
createInterface({ input: process.stdin }).on("line", (path) => {
  const input = readFileSync(path, "utf8");
  const start = process.hrtime.bigint();
  const output = solc.compile(input);
  const nanoseconds = Number(process.hrtime.bigint() - start);
  const sha256 = createHash("sha256").update(output).digest("hex");
  console.log(JSON.stringify({ nanoseconds, sha256, peakKiB: process.resourceUsage().maxRSS }));
});
