import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { backup, doctor, restore, verify } from "@mapwright/storage";
import { type Command, common } from "../command.ts";
import { type Open, targetOf } from "../installation.ts";
import { print, printJson, problemText, showProgress } from "../print.ts";

/** What keeps an installation safe; given by `main.ts`, which alone chooses the storage. */
export interface Keeping {
  readonly open: Open;
  readonly verify: typeof verify;
  readonly backup: typeof backup;
  readonly restore: typeof restore;
  readonly doctor: typeof doctor;
}

export function verifyCommand(keeping: Keeping): Command {
  return {
    name: "verify",
    words: [],
    about: "Re-computes the log's chain and compares the state it gives with the tables.",
    options: common,
    examples: ["mapwright verify --data data --json"],
    async run(call) {
      const store = await keeping.open(targetOf(call));
      try {
        const result = await keeping.verify(store);
        if (call.flag("json")) printJson(result);
        else if (result.ok) print(`All is well: ${result.events} events, head ${result.head}`);
        else for (const problem of result.problems) print(problemText(problem));
        return result.ok ? 0 : 1;
      } finally {
        await store.close();
      }
    },
  };
}

export function backupCommand(keeping: Keeping): Command {
  return {
    name: "backup",
    words: ["[FILE]"],
    about: "Writes everything to one file that any Mapwright can restore; works while a server runs.",
    options: common,
    examples: [
      "mapwright backup --data data",
      "mapwright backup /mnt/elsewhere/maps.mapwright-backup --data data --json",
    ],
    async run(call) {
      const [file = newBackup(call.text("data") ?? "data", new Date())] = call.words;
      const manifest = await keeping.backup(targetOf(call), file, { progress: showProgress });
      if (call.flag("json")) printJson(manifest);
      else print(`The backup ${file} is written and was read back.`);
      return undefined;
    },
  };
}

/** A file named after the moment, where `doctor` looks for the last one. */
function newBackup(dataDir: string, now: Date): string {
  const moment = now.toISOString().slice(0, 19).replaceAll(":", "-");
  const folder = join(dataDir, "backups");
  mkdirSync(folder, { recursive: true });
  return join(folder, `${moment}.mapwright-backup`);
}

export function restoreCommand(keeping: Keeping): Command {
  return {
    name: "restore",
    words: ["FILE"],
    about: "Builds an installation from a backup, verifies it, and only then puts it in place.",
    options: {
      ...common,
      replace: { type: "boolean", about: "Put it in place of what is there; that is kept aside." },
    },
    examples: ["mapwright restore 2026-11-24.mapwright-backup --data data --replace"],
    async run(call) {
      const [file = ""] = call.words;
      const result = await keeping.restore(file, targetOf(call), {
        replace: call.flag("replace"),
        progress: showProgress,
      });
      if (call.flag("json")) printJson(result);
      else print(`Restored ${result.events} events, head ${result.head}.`);
      return result.ok ? 0 : 1;
    },
  };
}

export function doctorCommand(keeping: Keeping): Command {
  return {
    name: "doctor",
    words: [],
    about: "Looks for what is wrong with an installation and says how to mend it; changes nothing by itself.",
    options: {
      ...common,
      mend: { type: "boolean", about: "Bring the tables up to date (make a backup first)." },
    },
    examples: ["mapwright doctor --data data", "mapwright doctor --mend --data data"],
    async run(call) {
      const checks = await keeping.doctor(targetOf(call), { mend: call.flag("mend") });
      if (call.flag("json")) printJson({ checks });
      else {
        for (const { check, ok, found, mend } of checks) {
          print(
            `${ok ? "ok  " : "BAD "} ${check}: ${found}${ok || mend === undefined ? "" : `\n     ${mend}`}`,
          );
        }
      }
      return checks.every(({ ok }) => ok) ? 0 : 1;
    },
  };
}
