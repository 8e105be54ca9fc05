import { eventKinds, type listLog } from "@mapwright/domain";
import type { Desk, Output } from "@mapwright/usecases";
import {
  type Frame,
  kindText,
  type Label,
  type Language,
  type LogFilter,
  type LogPage,
  labelIn,
  type PayloadLine,
  type ShownEntry,
  type Work,
} from "@mapwright/web";
import { ask } from "./work.ts";

const linesAtMost = 16;
const lettersAtMost = 300;

/** A page of the log; an empty filter asks for anything. */
export async function logPage(
  desk: Desk,
  frame: Frame,
  work: Work,
  asked: Readonly<Record<string, string>>,
): Promise<LogPage> {
  const { map } = work;
  const said = (name: string) => asked[name]?.trim() ?? "";
  const filter: LogFilter = {
    kind: said("kind"),
    role: said("role"),
    person: said("person"),
    initiative: said("initiative"),
  };
  const given = Object.entries({ ...filter, before: said("before") }).filter(([, value]) => value !== "");
  const { entries, next } = await ask(desk, "log.list", { map, ...Object.fromEntries(given) });
  return {
    kind: "log",
    frame,
    work,
    entries: entries.map((entry) => shown(entry, frame)),
    next,
    isFirst: said("before") === "",
    filter,
    kinds: eventKinds
      .filter(({ kind }) => !kind.startsWith("person."))
      .map(({ kind }) => ({ kind, name: kindText(kind, frame.language) ?? kind })),
  };
}

function shown(entry: Output<typeof listLog>["entries"][number], { language }: Frame): ShownEntry {
  const { seq, kind, at, actor, roles, payload, hash } = entry;
  const lines = linesOf(payload, "");
  return {
    seq,
    kind,
    name: nameOf(kind, language),
    at,
    actor,
    roles,
    lines: lines.slice(0, linesAtMost),
    more: Math.max(0, lines.length - linesAtMost),
    isSealed: kind === "task.submitted",
    hash,
  };
}

function nameOf(kind: string, language: Language): Label {
  const text = kindText(kind, language);
  return text === undefined
    ? labelIn({ en: eventKinds.find((known) => known.kind === kind)?.about ?? kind }, language)
    : labelIn({ [language]: text }, language);
}

/** What a payload holds, line by line, each under its path. Long texts are cut; what is empty says nothing. */
function linesOf(value: unknown, path: string): readonly PayloadLine[] {
  if (value === null || value === "") return [];
  if (Array.isArray(value)) {
    if (value.every((one) => typeof one !== "object" || one === null))
      return value.length === 0 ? [] : [{ name: path, value: cut(value.join(", ")) }];
    return value.flatMap((one, place) => linesOf(one, `${path} ${place + 1}`.trim()));
  }
  if (typeof value === "object")
    return Object.entries(value).flatMap(([name, held]) =>
      linesOf(held, path === "" ? name : `${path} · ${name}`),
    );
  return [{ name: path, value: cut(String(value)) }];
}

function cut(text: string): string {
  return text.length <= lettersAtMost ? text : `${text.slice(0, lettersAtMost)} …`;
}
