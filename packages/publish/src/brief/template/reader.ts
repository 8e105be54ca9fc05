import { nearMatches, ProblemError } from "@mapwright/domain";
import { problemAt, type Source, type Spot } from "./source.ts";

/** A word of an expression; a quoted text is one word without its quotes. */
interface Word extends Spot {
  readonly quoted: boolean;
}

/** Reads an expression word by word, and tells what was expected where. */
export class ExpressionReader {
  readonly source: Source;
  readonly spot: Spot;
  readonly #words: readonly Word[];
  #at = 0;

  constructor(source: Source, spot: Spot) {
    this.source = source;
    this.spot = spot;
    this.#words = [...spot.text.matchAll(/"([^"]*)"|[^\s"]+/g)].map((found) => ({
      text: found[1] ?? found[0],
      quoted: found[1] !== undefined,
      offset: spot.offset + found.index,
    }));
  }

  /** The next word, not taken; undefined at the end and before a quoted text. */
  get next(): string | undefined {
    const word = this.#words[this.#at];
    return word === undefined || word.quoted ? undefined : word.text;
  }

  /** Takes the word when it is the next one. */
  skip(word: string): boolean {
    if (this.next !== word) return false;
    this.#at++;
    return true;
  }

  /** Takes the next word, one of `known` when that is told. */
  take<Known extends string>(what: string, known?: readonly Known[]): Known {
    const { next } = this;
    if (next === undefined) throw this.problem(`ends where ${what} is needed`, known ?? []);
    const found = known === undefined ? (next as Known) : known.find((one) => one === next);
    if (found === undefined) throw this.problem(`has "${next}" where ${what} is needed`, known ?? []);
    this.#at++;
    return found;
  }

  /** Takes a word that must be there. */
  expect(word: string): void {
    this.take(`"${word}"`, [word]);
  }

  number(what: string): number {
    const { next = "" } = this;
    if (!/^\d+(\.\d+)?$/.test(next)) throw this.problem(`has "${next}" where ${what} is needed`, []);
    this.#at++;
    return Number(next);
  }

  /** Takes a quoted text when there is one. */
  quoted(): string | undefined {
    const word = this.#words[this.#at];
    if (word?.quoted !== true) return undefined;
    this.#at++;
    return word.text;
  }

  end(): void {
    const rest = this.#words[this.#at];
    if (rest !== undefined) throw this.problem(`has "${rest.text}" after its end`, []);
  }

  problem(wrong: string, known: readonly string[]): ProblemError {
    const word = this.#words[this.#at];
    const near = word === undefined ? [] : nearMatches(word.text, known);
    const some = (near.length > 0 ? near : known).slice(0, 20);
    return new ProblemError(
      problemAt(this.source, word ?? this.spot, {
        code: "expression-invalid",
        message: `The expression {${this.spot.text.trim()}} ${wrong}.`,
        hint:
          near.length > 0
            ? `Did you mean ${near.map((one) => `"${one}"`).join(" or ")}?`
            : some.length > 0
              ? `Write one of ${some.join(", ")}.`
              : "See the reference of brief templates for what can be said.",
      }),
    );
  }
}
