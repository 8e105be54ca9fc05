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
  const written = part[member] ?? {};
  const { [language]: _, ...others } = written;
  const texts: Texts = text === "" ? others : { ...written, [language]: text };
  const isGone = Object.keys(texts).length === 0 && member !== "label";
  return withMember(part, member, isGone ? null : texts);
}

/** A part with a member set, or without it for null. */
export function withMember<Part extends object>(part: Part, member: string, value: unknown): Part {
  const changed =
    value === null
      ? Object.fromEntries(Object.entries(part).filter(([name]) => name !== member))
      : { ...part, [member]: value };
  // The edits' type says which values each member takes.
  return changed as Part;
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

/** The parts with one in the place of its neighbour among its siblings, and that in its; undefined at the end of the way. */
export function moved<Part>(
  parts: readonly Part[],
  part: Part,
  by: -1 | 1,
  siblings: readonly Part[] = parts,
): readonly Part[] | undefined {
  const other = siblings[siblings.indexOf(part) + by];
  return other && parts.map((one) => (one === part ? other : one === other ? part : one));
}
