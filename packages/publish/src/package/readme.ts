import { textIn } from "@mapwright/domain";
import { aboutExtract } from "../download/about-extract.ts";
import type { Extract } from "../download/extract.ts";
import type { PackageFile } from "./package-file.ts";

/** What a person reads first: what this is, how to cite it, what each file is for. */
export function packageReadme(extract: Extract, files: readonly PackageFile[]): string {
  const about = aboutExtract(extract);
  const { content, release } = extract.map;
  const described = textIn(content.map.description ?? {}, extract.language)?.text;
  const lines = [
    `# ${about.title}`,
    "",
    ...(about.synthetic === null ? [] : [`**${about.synthetic}**`, ""]),
    ...(release?.withdrawn ? [`**This release was withdrawn:** ${release.withdrawn}`, ""] : []),
    ...(described === undefined ? [] : [described, ""]),
    `${about.of} initiatives in the Inventory, ${content.initiatives.length} of all stages, codebook ${about.codebook}.`,
    "",
    "## How to cite",
    "",
    about.citation ?? "The live draft cannot be cited; ask for a release.",
    "",
    `Licence: ${about.licence === null ? "not stated" : [about.licence.name, about.licence.address].filter(Boolean).join(", ")}.`,
    "The same in other forms is under `citation/`.",
    "",
    "## Sources",
    "",
    ...content.sources.map(({ source, title, address, licence, attribution }) =>
      [
        "-",
        [textIn(title, extract.language)?.text ?? source, attribution, address, licence]
          .filter(Boolean)
          .join(". "),
      ].join(" "),
    ),
    "",
    "## Files",
    "",
    ...files.map(({ path, about: what }) => `- \`${path}\`: ${what}`),
    "- `manifest-sha256.txt`: the SHA-256 of every file; check with `sha256sum -c manifest-sha256.txt`.",
    "",
    "## How to read the tables",
    "",
    "`data/initiatives.csv` has a row for each initiative of the Inventory and a column for each variable. Several codes are separated by",
    "`;`. A missing value is `~` and the reason (`~not-reported`, `~not-applicable`, `~not-yet-coded`, `~unclear`). Texts that a",
    "spreadsheet would calculate have an apostrophe before them; the JSON and Parquet files have every text unchanged.",
    "`data/values.csv` has a row for each thing said about each initiative, with how it came to be and its evidence.",
    "",
    "## How to check and take it over",
    "",
    ...(release === undefined
      ? []
      : [
          `The SHA-256 of \`release/release.jsonl\` is the hash of the release, ${release.sha256}.`,
          "`mapwright import --package` takes the package into an installation; freezing it there gives the same hash.",
          "",
        ]),
    ...((extract.places?.codebooks ?? null) === null
      ? [
          "It was made without the address of a server: addresses under `mapwright.invalid` stand for what has none.",
          "",
        ]
      : []),
  ];
  return lines.join("\n");
}
