import type { Codebook, Variable } from "../codebook/index.ts";
import type { Texts } from "../shared/index.ts";
import type { DescribedMember } from "./edit.ts";

interface Coded {
  readonly code: string;
}

/** Whether a code can be given to a new part; capitals do not tell codes apart. */
export function isCodeFree(parts: readonly Coded[], code: string): boolean {
  return !parts.some((part) => part.code.toLowerCase() === code.toLowerCase());
}

export function withVariable(codebook: Codebook, variable: Variable): Codebook {
  return {
    ...codebook,
    variables: codebook.variables.map((one) => (one.code === variable.code ? variable : one)),
  };
}

/** A part with one of its texts written in a language, or taken away by an empty text. The label stays, empty if need be. */
export function described<Part extends { readonly [Member in DescribedMember]?: Texts | undefined }>(
  part: Part,
  {
    member,
    language,
    text,
  }: { readonly member: DescribedMember; readonly language: string; readonly text: string },
): Part {
  const { [language]: _, ...others } = part[member] ?? {};
  const texts: Texts = text === "" ? others : inPlace(part[member] ?? {}, language, text);
  const isGone = Object.keys(texts).length === 0 && member !== "label";
  return withMember(part, member, isGone ? null : texts);
}

function inPlace(texts: Texts, language: string, text: string): Texts {
  return { ...texts, [language]: text };
}

/** A part with a member set, or without it for null. */
export function withMember<Part extends object>(part: Part, member: string, value: unknown): Part {
  const others = Object.fromEntries(
    Object.entries(part).filter(([name]) => name !== member || value !== null),
  );
  // The edits' type says which values each member takes.
  return (value === null ? others : { ...others, [member]: value }) as Part;
}

/** The parts with one more, after the one named or at the end. */
export function placedAfter<Part extends Coded>(
  parts: readonly Part[],
  added: Part,
  after?: string,
): readonly Part[] {
  const place = parts.findIndex(({ code }) => code === after);
  return place < 0 ? [...parts, added] : [...parts.slice(0, place + 1), added, ...parts.slice(place + 1)];
}

/** The parts with one moved past its neighbour; undefined at the end of the way. */
export function moved<Part>(parts: readonly Part[], from: number, by: number): readonly Part[] | undefined {
  const part = parts[from];
  if (part === undefined || parts[from + by] === undefined || from + by < 0) return undefined;
  const others = parts.filter((_, place) => place !== from);
  return [...others.slice(0, from + by), part, ...others.slice(from + by)];
}
