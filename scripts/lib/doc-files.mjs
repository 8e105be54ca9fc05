import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { ROOT } from "./root.mjs";

const HEADINGS = ["Status", "Context", "Decision", "Consequences", "Refused"];

// Written as parts, or this file would find itself.
const FORBIDDEN = [
  [new RegExp(["/home", "/[a-z]"].join("")), "a path of somebody's machine"],
  [new RegExp(["/Users", "/[A-Za-z]"].join("")), "a path of somebody's machine"],
  [new RegExp(["(?<![\\w.)}~-])/work", "/[a-z.]"].join("")), "a path of somebody's machine"],
  [new RegExp(["BEGIN", "[A-Z ]*PRIVATE KEY"].join(" ?")), "a private key"],
  [new RegExp(["_auth", "Token\\s*="].join("")), "a registry token"],
];
const DEFAULT_REGISTRY = "https://registry.npmjs.org/";
const LARGEST_BYTES = 2_000_000;

/** What is wrong with the documents and with what is committed: one sentence per finding. */
export function documentFindings() {
  const files = trackedFiles();
  return [
    ...decisionFindings(),
    ...files.filter((file) => file.endsWith(".md")).flatMap(linkFindings),
    ...files.flatMap(forbiddenFindings),
    ...lockFindings(),
  ];
}

/** The files that are or would be committed; outside a checkout (an unpacked archive) nothing else is there. */
function trackedFiles() {
  const asked = ["ls-files", "-z", "--cached", "--others", "--exclude-standard"];
  const { status, stdout } = spawnSync("git", asked, {
    cwd: ROOT,
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  const files = status === 0 ? stdout.split("\0") : readdirSync(ROOT, { recursive: true }).map(String);
  return files.filter(
    (file) => file !== "" && !/(^|[\\/])(node_modules|dist|data|\.git)[\\/]/.test(file) && isFile(file),
  );
}

function isFile(file) {
  return statSync(join(ROOT, file), { throwIfNoEntry: false })?.isFile() ?? false;
}

function decisionFindings() {
  const folder = "docs/decisions";
  const names = readdirSync(join(ROOT, folder)).filter((name) => name.endsWith(".md"));
  const numbers = names.map((name) => name.slice(0, 4));
  const twice = numbers.filter((number, index) => numbers.indexOf(number) !== index);
  return [
    ...twice.map((number) => `${folder}: the number ${number} is given twice`),
    ...names.flatMap((name) => missingHeadings(`${folder}/${name}`)),
  ];
}

function missingHeadings(file) {
  const text = readFileSync(join(ROOT, file), "utf8");
  return HEADINGS.filter((heading) => !hasHeading(text, heading)).map(
    (heading) => `${file}: no "${heading}"; a decision has ${HEADINGS.join(", ")}`,
  );
}

/** "## Status", "**Status**:" and "Status:" all count. */
function hasHeading(text, heading) {
  return new RegExp(`^(#+\\s*|[-*]?\\s*\\**)(What was )?${heading}\\b`, "im").test(text);
}

function linkFindings(file) {
  const text = readFileSync(join(ROOT, file), "utf8")
    .replace(/```[\s\S]*?```/g, "")
    .replace(/`[^`\n]*`/g, "");
  return [...text.matchAll(/\]\(\s*<?([^)\s>]+)>?[^)]*\)/g)]
    .map((match) => match[1] ?? "")
    .filter((target) => !/^([a-z][a-z0-9+.-]*:|#)/i.test(target))
    .filter(
      (target) => !existsSync(join(ROOT, normalize(join(dirname(file), decodeURI(target.split("#")[0]))))),
    )
    .map((target) => `${file}: the link to "${target}" leads nowhere`);
}

function forbiddenFindings(file) {
  const bytes = readFileSync(join(ROOT, file));
  if (bytes.length > LARGEST_BYTES || bytes.includes(0)) return [];
  return bytes
    .toString("utf8")
    .split("\n")
    .flatMap((line, index) =>
      FORBIDDEN.filter(([pattern]) => pattern.test(line)).map(
        ([, what]) => `${file}:${index + 1}: holds ${what}`,
      ),
    );
}

function lockFindings() {
  const { packages } = JSON.parse(readFileSync(join(ROOT, "package-lock.json"), "utf8"));
  return Object.entries(packages)
    .filter(
      ([, { link, resolved }]) => !link && resolved !== undefined && !resolved.startsWith(DEFAULT_REGISTRY),
    )
    .map(([path]) => `package-lock.json: ${path} is not from ${DEFAULT_REGISTRY}; install it from there`);
}
