import { isHyphen, WordScanner } from "./word-scanner.ts";

/** One thing a text must have: a word, the beginning of a word, or a hyphenated word. */
export interface QueryClause {
  /** The word, folded; of a hyphenated word its parts. */
  readonly parts: readonly string[];
  /** Whether the (last) word may go on: the last of the query, and words with a trailing `*`. */
  readonly prefix: boolean;
}

/** A query as understood: every clause must hold, and each phrase must occur with its words side by side. */
export interface Query {
  readonly clauses: readonly QueryClause[];
  readonly phrases: readonly (readonly string[])[];
}

/**
 * Understands what was typed: words (all must occur), the last one as a beginning unless it is quoted, `inno*` as a
 * beginning anywhere, "quoted phrases". An unclosed quote reaches to the end. Nothing is an error; a query without
 * letters or digits has no clauses. A clause that is repeated counts once.
 *
 * @example parseQuery('home "social care" inno')
 * // clauses home, social, care, inno (beginning); phrase social care
 */
export function parseQuery(query: string): Query {
  const clauses = new Map<string, QueryClause>();
  const phrases: string[][] = [];
  const segments = query.split(/["\u201c\u201d\u201e\u00ab\u00bb]/u);
  const lastWorded = segments.findLastIndex((segment) => /[\p{L}\p{N}]/u.test(segment));
  segments.forEach((segment, position) => {
    const quoted = position % 2 === 1;
    const isLast = !quoted && position >= lastWorded;
    const found = clausesOf(segment, quoted, isLast);
    for (const clause of found) clauses.set(`${clause.parts.join("-")}${clause.prefix ? "*" : ""}`, clause);
    const words = found.flatMap((clause) => clause.parts);
    if (quoted && words.length > 1) phrases.push(words);
  });
  return { clauses: [...clauses.values()], phrases };
}

function clausesOf(segment: string, quoted: boolean, isLast: boolean): QueryClause[] {
  const scanner = new WordScanner();
  scanner.read(segment);
  const clauses: { parts: string[]; prefix: boolean }[] = [];
  let end = -2;
  while (scanner.next()) {
    const last = clauses.at(-1);
    const continues = !quoted && scanner.from === end + 1 && isHyphen(segment.charCodeAt(end));
    const prefix = !quoted && segment[scanner.to] === "*";
    if (continues && last !== undefined) {
      last.parts.push(scanner.word());
      last.prefix = prefix;
    } else clauses.push({ parts: [scanner.word()], prefix });
    end = scanner.to;
  }
  const last = clauses.at(-1);
  if (last !== undefined && isLast) last.prefix = true;
  return clauses;
}
