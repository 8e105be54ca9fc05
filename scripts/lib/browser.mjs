import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/**
 * The environment in which a Chromium can be started, as { CHROMIUM_PATH, ... }, or undefined when there is none:
 * CHROMIUM_PATH if set, else the one of the machine, else the one that @sparticuz/chromium carries (Linux only).
 */
export async function browserEnvironment() {
  const own = process.env.CHROMIUM_PATH || onThePath();
  if (own) return { CHROMIUM_PATH: own };
  if (process.platform !== "linux") return undefined;
  try {
    return await carried();
  } catch {
    return undefined;
  }
}

function onThePath() {
  const folders = (process.env.PATH ?? "").split(delimiter);
  return folders.flatMap((folder) => NAMES.map((name) => join(folder, name))).find(isExecutable);
}

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

async function carried() {
  // The package unpacks the system libraries it brings, and says where they are, only if this variable is set.
  process.env.AWS_EXECUTION_ENV ??= "AWS_Lambda_nodejs20.x";
  const { default: chromium } = await import("@sparticuz/chromium");
  const path = await chromium.executablePath();
  return {
    CHROMIUM_PATH: path,
    LD_LIBRARY_PATH: process.env.LD_LIBRARY_PATH ?? "",
    FONTCONFIG_PATH: process.env.FONTCONFIG_PATH ?? "",
  };
}
