import { createHash } from "node:crypto";
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";

/**
 * Runs `seed` when the place has no maps yet.
 * A stamp in the data folder says how far an earlier start came: one that was interrupted is taken up again,
 * and a folder that somebody filled without us is left as it is.
 */
export async function ensureSeeded(dataDir, databaseUrl, seed) {
  makeWritable(dataDir);
  const stamp = join(dataDir, stampName(databaseUrl));
  const isFilledByOthers = databaseUrl === undefined && readdirSync(dataDir).length > 0;
  const progress = existsSync(stamp)
    ? readFileSync(stamp, "utf8").trim()
    : isFilledByOthers
      ? "not-ours"
      : "empty";
  if (progress === "seeded" || progress === "not-ours") return;
  writeFileSync(stamp, "seeding\n");
  await seed();
  writeFileSync(stamp, "seeded\n");
}

function makeWritable(dataDir) {
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
    accessSync(dataDir, constants.W_OK);
  } catch (error) {
    console.error(`The data folder ${dataDir} cannot be used (${error.code}).`);
    console.error("Make it a folder that you may write to, or choose another with MAPWRIGHT_DATA.");
    process.exit(1);
  }
}

/** One stamp per database, without writing its address (it holds a password) anywhere. */
function stampName(databaseUrl) {
  if (databaseUrl === undefined) return ".demo-maps";
  return `.demo-maps-${createHash("sha256").update(databaseUrl).digest("hex").slice(0, 12)}`;
}
