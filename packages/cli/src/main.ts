import { nearMatches, type Problem, ProblemError } from "@mapwright/domain";
import { backup, doctor, holdFolder, openStore, restore, verify } from "@mapwright/storage";
import { callOf } from "./call-of.ts";
import type { Command } from "./command.ts";
import { agreementCommand } from "./commands/agreement.ts";
import { crossCommand, facetsCommand, searchCommand } from "./commands/atlas.ts";
import { publishedAgreementCommand } from "./commands/atlas-agreement.ts";
import { briefCommand } from "./commands/brief.ts";
import { codebookCheck, codebookDiff, codebookExport, codebookShow } from "./commands/codebook.ts";
import { dedupeList, dedupeMerge, dedupeUndo } from "./commands/dedupe.ts";
import { demoCommand } from "./commands/demo.ts";
import { exportCommand } from "./commands/export.ts";
import { figureCommand } from "./commands/figure.ts";
import { importCommand, undoCommand } from "./commands/import.ts";
import { importPackageCommand } from "./commands/import-package.ts";
import { backupCommand, doctorCommand, restoreCommand, verifyCommand } from "./commands/keeping.ts";
import { mapCreate, mapList } from "./commands/maps.ts";
import { personInvite, personList, personRecover, personRole, tokenCreate } from "./commands/people.ts";
import { personalErase, personalList } from "./commands/personal.ts";
import { releaseCommand } from "./commands/release.ts";
import { serveCommand } from "./commands/serve.ts";
import { siteCommand } from "./commands/site.ts";
import { help, helpOf } from "./help.ts";
import type { Open } from "./installation.ts";
import { print, problemText, tell } from "./print.ts";

/** For commands that may begin an installation. */
const open: Open = (target) => openStore(target);
/** For all others: a mistyped folder is refused and not created. */
const openThere: Open = (target) => openStore(target, { create: false });
const keeping = { open: openThere, backup, doctor, restore, verify };

const commands: readonly Command[] = [
  demoCommand(open),
  mapCreate(open),
  mapList(openThere),
  importPackageCommand(open),
  importCommand(openThere),
  undoCommand(openThere),
  dedupeList(openThere),
  dedupeMerge(openThere),
  dedupeUndo(openThere),
  personalList(openThere),
  personalErase(openThere),
  releaseCommand(openThere),
  personInvite(open),
  personRole(openThere),
  personList(openThere),
  personRecover(openThere),
  tokenCreate(openThere),
  publishedAgreementCommand(openThere),
  facetsCommand(openThere),
  crossCommand(openThere),
  searchCommand(openThere),
  agreementCommand,
  figureCommand(openThere),
  exportCommand(openThere),
  briefCommand(openThere),
  siteCommand(openThere),
  codebookCheck,
  codebookShow,
  codebookDiff,
  codebookExport,
  verifyCommand(keeping),
  backupCommand(keeping),
  restoreCommand(keeping),
  doctorCommand(keeping),
  serveCommand(open, (folder, address) => holdFolder(folder, { address })),
];

// A reader that has seen enough, as `head`, closes the pipe: no fault of the command, and nobody is left to tell.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});
process.exitCode = await main(process.argv.slice(2));

/** 0: done; 1: done, and something is wrong (verify, doctor) or the input was refused; 2: called wrongly. */
async function main(words: readonly string[]): Promise<number> {
  const command = commands.find(({ name }) => `${words.join(" ")} `.startsWith(`${name} `));
  if (command === undefined) return unknown(words);
  const rest = words.slice(command.name.split(" ").length);
  if (rest.includes("--help")) {
    print(helpOf(command));
    return 0;
  }
  const call = callOf(command, rest);
  if (typeof call === "string") {
    tell(`${call}\n\n${helpOf(command)}`);
    return 2;
  }
  try {
    return (await command.run(call)) ?? 0;
  } catch (error) {
    const problems = problemsOf(error);
    if (problems === undefined) throw error;
    if (call.flag("json")) print(JSON.stringify({ problems }));
    else for (const problem of problems) tell(problemText(problem));
    return 1;
  }
}

/** What a person can do something about, refusals of the operating system among it; undefined for faults of ours. */
function problemsOf(error: unknown): readonly Problem[] | undefined {
  if (error instanceof ProblemError) return error.problems;
  if (!(error instanceof Error && "syscall" in error)) return undefined;
  return [
    {
      code: "system-refused",
      message: `The operating system refused something: ${error.message}.`,
      hint: "Check that the path is right, that you may use it, and that there is room on the disk.",
    },
  ];
}

function unknown(words: readonly string[]): number {
  const asked = words.filter((word) => !word.startsWith("-"));
  if (asked.length === 0 || asked[0] === "help") {
    print(help(commands));
    return words.length === 0 ? 2 : 0;
  }
  const near = nearMatches(
    asked.slice(0, 2).join(" "),
    commands.map(({ name }) => name),
  );
  tell(
    `There is no command "${asked.slice(0, 2).join(" ")}".${near.length === 0 ? "" : ` Did you mean ${near.join(" or ")}?`}`,
  );
  tell(help(commands));
  return 2;
}
