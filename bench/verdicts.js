// The public checker, as its command line runs it: one line in is a folder of build-infos, one line out what it says about new.sol:C in it.
const { createInterface } = require("readline");

const { validateUpgradeSafety } = require(process.argv[1]);
(async () => {
  for await (const folder of createInterface({ input: process.stdin })) {
    let ok = false, why = "";
    try {
      const project = await validateUpgradeSafety(folder);
      const report = project.upgradeableContractReports.find((r) => r.contract.endsWith("new.sol:C"));
      ok = report !== undefined && report.ok;
      why = report === undefined ? "not looked at" : report.explain(false);
    } catch (e) {
      why = String(e.message);
    }
    console.log(JSON.stringify({ folder, ok, why }));
  }
})();
