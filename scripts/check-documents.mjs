import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { documentFindings } from "./lib/doc-files.mjs";
import { noticesText } from "./lib/notices.mjs";
import { ROOT } from "./lib/root.mjs";

const findings = [...documentFindings(), ...noticesFindings()];
for (const finding of findings) console.error(finding);
process.exitCode = findings.length === 0 ? 0 : 1;

function noticesFindings() {
  const file = join(ROOT, "THIRD-PARTY-NOTICES.md");
  const isCurrent = existsSync(file) && readFileSync(file, "utf8").replaceAll("\r\n", "\n") === noticesText();
  return isCurrent
    ? []
    : ["THIRD-PARTY-NOTICES.md does not match package-lock.json; run `node scripts/notices.mjs`"];
}
