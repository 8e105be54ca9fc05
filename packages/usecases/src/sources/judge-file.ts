import { checkProfile } from "@mapwright/domain";
import type { Context, FileJudge, FileToJudge, JudgedFile, JudgedRows } from "../ports/index.ts";
import { columnsIn } from "./columns-in.ts";
import { judgedRows } from "./judged-rows.ts";
import { profileAmong } from "./unnamed-profile.ts";

/** Reads and judges files in the thread that calls it. */
export function judgeHere(context: Pick<Context, "files" | "gazetteer">): FileJudge {
  return async (asked, told) => await judgeFile(context, asked, told);
}

async function judgeFile(
  context: Pick<Context, "files" | "gazetteer">,
  { name, content, open, codebook, profile: asked, isWhole }: FileToJudge,
  told: (rows: number) => void,
): Promise<JudgedFile> {
  const file = await context.files.open(name, content, open);
  const found =
    "chosen" in asked
      ? { profile: asked.chosen, isKept: true, reasons: [] }
      : profileAmong(asked.among, file, codebook, context);
  const unfit = checkProfile(found.profile, codebook);
  const { bytes, sha256, format, encoding, notes } = file;
  const rows = () => judgedRows(context, file, found.profile, codebook, told);
  return {
    file: { name: file.name, bytes, sha256, format, encoding, notes },
    found,
    columns: columnsIn(file, found),
    rows: unfit.length > 0 ? { unfit } : isWhole ? rows() : bare(rows()),
  };
}

/** The rows without what is in them: much less to copy where they are only counted. */
function bare({ readings, ...rest }: JudgedRows): JudgedRows {
  const nothing = { raw: {}, values: [], organisations: [], personal: {}, problems: [] };
  return { ...rest, readings: readings.map((reading) => ({ ...reading, ...nothing })) };
}
