import type { Profile } from "@mapwright/domain";
import { useRef, useState } from "react";
import type { DeskMessages } from "../../messages/messages.ts";
import { aKey, call, type Reply } from "../calls/call.ts";
import type { Told } from "../calls/problem-text.ts";
import { refusalText } from "../calls/refusal-text.ts";
import { sendFile } from "../calls/send-file.ts";
import type { FileReading, ShownBatch } from "./page.ts";

/** What is asked for a file; an empty wave or profile leaves it to the program. */
interface Chosen {
  readonly file: File;
  readonly wave: string;
  readonly profile: string;
}

const watchEveryMs = 700;

async function rowsReadOf(root: string, map: string): Promise<number> {
  try {
    const said: unknown = await (await fetch(`${root}/maps/${map}/desk/sources/progress`)).json();
    const isTold = typeof said === "object" && said !== null && "rows" in said;
    return isTold && typeof said.rows === "number" ? said.rows : 0;
  } catch {
    // Whoever reads the file says what is wrong, if anything is.
    return 0;
  }
}

/** Reads a chosen file, reads it again with a changed profile, and takes it in. */
export function useTakingIn(root: string, map: string, messages: DeskMessages) {
  const [reading, setReading] = useState<FileReading | null>(null);
  const [taken, setTaken] = useState<Pick<ShownBatch, "batch" | "initiatives"> | null>(null);
  const [refusal, setRefusal] = useState<readonly Told[] | null>(null);
  const [isUnderWay, setUnderWay] = useState(false);
  const [turn, setTurn] = useState(0);
  const [rowsRead, setRowsRead] = useState(0);
  const chosen = useRef<Chosen>(undefined);

  const outputOf = (reply: Reply): unknown => {
    setRefusal(refusalText(reply, messages));
    return reply.state === "done" ? reply.output : undefined;
  };
  const inputOf = ({ file, wave, profile }: Chosen) => ({
    map,
    fileName: file.name,
    ...(wave === "" ? {} : { wave }),
    ...(profile === "" ? {} : { profile }),
  });
  const during = async (work: () => Promise<void>) => {
    setUnderWay(true);
    const watch = setInterval(() => void rowsReadOf(root, map).then(setRowsRead), watchEveryMs);
    await work();
    clearInterval(watch);
    setRowsRead(0);
    setUnderWay(false);
  };
  const readOnce = async (asked: Chosen) => {
    chosen.current = asked;
    const found = outputOf(await sendFile(root, "sources.read", inputOf(asked), asked.file));
    // The output of `sources.read`, as it is declared.
    setReading((found as FileReading | undefined) ?? null);
    setTurn((before) => before + 1);
  };
  return {
    reading,
    taken,
    refusal,
    isUnderWay,
    /** How many rows of a file under way are read; 0 while nobody knows. */
    rowsRead,
    /** Counts the readings: what was changed of one does not stay for the next. */
    turn,
    clear: () => {
      setReading(null);
      setTaken(null);
      setRefusal(null);
    },
    read: (asked: Chosen) => {
      setTaken(null);
      return during(() => readOnce(asked));
    },
    /** Keeps a changed profile with the map, and reads the file with it. */
    readAgain: (document: Profile) =>
      during(async () => {
        const asked = chosen.current;
        const kept = outputOf(
          await call(root, "profiles.keep", { map, profile: document.name, document }, aKey()),
        );
        if (asked !== undefined && kept !== undefined) await readOnce({ ...asked, profile: document.name });
      }),
    takeIn: (goodRowsOnly: boolean) =>
      during(async () => {
        const asked = chosen.current;
        if (asked === undefined) return;
        const input = { ...inputOf(asked), goodRowsOnly: String(goodRowsOnly) };
        const done = outputOf(await sendFile(root, "sources.import", input, asked.file, aKey()));
        if (done === undefined) return;
        setReading(null);
        // The output of `sources.import`, as it is declared.
        setTaken(done as Pick<ShownBatch, "batch" | "initiatives">);
      }),
  };
}
