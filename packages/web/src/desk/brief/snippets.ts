/** What a snippet can be made of. */
export interface Choice {
  readonly base: string;
  readonly variable: string;
  readonly category: string;
  readonly field: string;
}

type Needed = keyof Choice;

interface Snippet {
  readonly needs: readonly Needed[];
  /** It takes lines of its own. */
  readonly block: boolean;
  readonly write: (choice: Choice) => string;
}

const words = (needs: readonly Needed[], write: Snippet["write"]): Snippet => ({
  needs,
  block: false,
  write,
});
const block = (needs: readonly Needed[], write: Snippet["write"]): Snippet => ({ needs, block: true, write });

const category = ["base", "variable", "category"] as const;
const variable = ["base", "variable"] as const;

/** What can be put into a template, in the groups in which it is offered. */
export const snippets = {
  count: words(["base"], ({ base }) => `{count ${base}}`),
  "count-with": words(category, (of) => `{count ${of.base} with ${of.variable}=${of.category}}`),
  share: words(category, (of) => `{share ${of.base} with ${of.variable}=${of.category}}`),
  known: words(variable, (of) => `{known ${of.base} of ${of.variable}}`),
  kinds: words(variable, (of) => `{kinds ${of.base} of ${of.variable}}`),
  average: words(variable, (of) => `{average ${of.base} of ${of.variable}}`),
  leader: words(variable, (of) => `{leader ${of.base} of ${of.variable}}`),
  ranking: words(variable, (of) => `{ranking ${of.base} of ${of.variable} top 3}`),
  label: words(["variable"], (of) => `{label ${of.variable}}`),
  field: words(["field"], ({ field }) => `{${field}}`),
  bars: block(variable, (of) => `{figure bars ${of.base} of ${of.variable}}`),
  conversion: block(variable, (of) => `{figure conversion ${of.base} of ${of.variable}}`),
  "knowledge-map": block(["base"], ({ base }) => `{figure knowledge-map ${base}}`),
  table: block(variable, (of) => `{table ${of.base} of ${of.variable} top 10}`),
  "if-has": block(variable, (of) => `{if has ${of.variable} in ${of.base}}\n\n{end}`),
  "if-share": words(
    category,
    (of) => `{if share ${of.base} with ${of.variable}=${of.category} > 50%}{else}{end}`,
  ),
  "claim-share": words(category, (of) => `{claim share ${of.base} with ${of.variable}=${of.category} > 50%}`),
  "claim-order": words(category, (of) => `{claim order ${of.base} of ${of.variable} is ${of.category}}`),
  "for-headline": block(
    ["base"],
    ({ base }) => `{for v in headline of ${base}}\n\n### {label v}\n\n{ranking ${base} of v top 3}\n\n{end}`,
  ),
  box: block([], () => "{box}\n\n{end}"),
} as const satisfies Readonly<Record<string, Snippet>>;
export type SnippetName = keyof typeof snippets;

export const snippetGroups = {
  numbers: ["count", "count-with", "share", "known", "kinds", "average"],
  texts: ["leader", "ranking", "label", "field"],
  figures: ["bars", "conversion", "knowledge-map", "table"],
  sentences: ["if-has", "if-share", "claim-share", "claim-order"],
  blocks: ["for-headline", "box"],
} as const satisfies Readonly<Record<string, readonly SnippetName[]>>;

/** The names of the bases that a template can count among: the given ones, and those it defines at its top. */
export function basesIn(text: string): readonly string[] {
  const top = /^---\r?\n([\s\S]*?)\r?\n---/.exec(text)?.[1] ?? "";
  const own = /^bases:[ \t]*\r?\n((?:[ \t]+.*(?:\r?\n|$))*)/m.exec(top)?.[1] ?? "";
  const names = [...own.matchAll(/^ {1,4}([a-z][a-z0-9-]*):/gm)].flatMap(([, name]) => name ?? []);
  return ["inventory", "mapping", "analysed", "everywhere", ...names];
}

/**
 * Puts a snippet in place of what is selected; a block gets lines of its own with an empty one on either side.
 * The top of a template takes none: there it goes to the end.
 */
export function inserted(
  text: string,
  { from, to }: { readonly from: number; readonly to: number },
  snippet: string,
  isBlock: boolean,
): { readonly text: string; readonly at: number } {
  const top = /^---\r?\n[\s\S]*?\r?\n---[ \t]*\r?\n?/.exec(text)?.[0].length ?? 0;
  const before = text.slice(0, from < top ? text.length : from);
  const after = text.slice(from < top ? text.length : to);
  if (!isBlock) return { text: before + snippet + after, at: (before + snippet).length };
  const lead = before === "" || /\n[ \t]*\n$/.test(before) ? "" : before.endsWith("\n") ? "\n" : "\n\n";
  const tail = after === "" ? "\n" : after.startsWith("\n\n") ? "" : after.startsWith("\n") ? "\n" : "\n\n";
  return { text: before + lead + snippet + tail + after, at: (before + lead + snippet).length };
}
