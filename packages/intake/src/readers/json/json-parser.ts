import { shownValue } from "@mapwright/domain";
import { emptyCells } from "../found-file.ts";
import { refuse } from "../refuse.ts";

/** Something in a JSON value that reads well but must not be used as it stands. */
export interface JsonIssue {
  readonly code: string;
  readonly message: string;
  readonly hint: string;
  readonly path: string;
  readonly value: string;
}

const blank = /[ \t\n\r]*/y;
const number = /-?(?:0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/y;
// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON does not allow them in a text.
const plain = /[^"\\\u0000-\u001f]*/y;
const escapes: Readonly<Record<string, string>> = {
  '"': '"',
  "\\": "\\",
  "/": "/",
  b: "\b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "\t",
};
const reservedKeys = new Set(["__proto__", "constructor", "prototype"]);

/**
 * Reads JSON (RFC 8259, strictly) piece by piece, where JSON.parse would take what is unsafe: keys that reach into
 * prototypes and keys given twice become issues, objects have no prototype, integers beyond 2^53 stay text, nesting
 * is limited, and a syntax error has a line and a column.
 */
export class JsonParser {
  readonly text: string;
  at = 0;
  /** What was found since `takeIssues` was last called. */
  #issues: JsonIssue[] = [];
  #path: (string | number)[] = [];
  /** Integers that stayed text, since a number would have lost digits. */
  longIntegers = 0;
  readonly #depthLimit: number;
  readonly #firstLine: number;

  constructor(text: string, depthLimit: number, firstLine = 1) {
    this.text = text;
    this.#depthLimit = depthLimit;
    this.#firstLine = firstLine;
  }

  takeIssues(): readonly JsonIssue[] {
    const issues = this.#issues;
    this.#issues = [];
    return issues;
  }

  skipBlank(): void {
    blank.lastIndex = this.at;
    blank.test(this.text);
    this.at = blank.lastIndex;
  }

  /** The next character that is not blank; empty at the end. */
  peek(): string {
    this.skipBlank();
    return this.text.charAt(this.at);
  }

  take(character: string, expected: string): void {
    if (this.peek() !== character) this.fail(expected);
    this.at++;
  }

  value(): unknown {
    switch (this.peek()) {
      case "{":
        return this.#object();
      case "[":
        return [...this.elements(() => this.value())];
      case '"':
        return this.#checkedText(this.string());
      case "t":
        return this.#word("true", true);
      case "f":
        return this.#word("false", false);
      case "n":
        return this.#word("null", null);
      default:
        return this.#number();
    }
  }

  /** The elements of an array, read one at a time by `read`. */
  *elements<Element>(read: (index: number) => Element): Generator<Element> {
    this.take("[", "[");
    this.#enter();
    if (this.peek() === "]") {
      this.at++;
    } else {
      for (let index = 0; ; index++) {
        this.#path.push(index);
        const element = read(index);
        this.#path.pop();
        yield element;
        if (this.#endsWith("]")) break;
      }
    }
    this.#depth--;
  }

  /** The keys of an object in order; `read` must read the value of each. */
  members(read: (key: string) => void): void {
    this.take("{", "{");
    this.#enter();
    if (this.peek() === "}") {
      this.at++;
    } else {
      const seen = new Set<string>();
      do {
        if (this.peek() !== '"') this.fail("a key in double quotes");
        const key = this.string();
        this.take(":", "a colon");
        this.#path.push(key);
        this.#checkKey(key, seen);
        read(key);
        this.#path.pop();
      } while (!this.#endsWith("}"));
    }
    this.#depth--;
  }

  end(): void {
    if (this.peek() !== "") this.fail("the end of the text");
  }

  /** Steps over a comma (false) or the closing bracket (true). */
  #endsWith(bracket: string): boolean {
    const next = this.peek();
    if (next !== "," && next !== bracket) this.fail(`a comma or ${bracket}`);
    this.at++;
    return next === bracket;
  }

  #depth = 0;

  #enter(): void {
    this.#depth++;
    if (this.#depth <= this.#depthLimit) return;
    refuse({
      code: "json-depth",
      message: `Line ${this.line()}: objects and arrays stand in each other more than ${this.#depthLimit} deep.`,
      hint: "Flatten the file: one object for each record.",
      row: this.line(),
    });
  }

  #object(): Record<string, unknown> {
    const object = emptyCells();
    this.members((key) => {
      const value = this.value();
      if (!reservedKeys.has(key)) object[key] = value;
    });
    return object;
  }

  #checkKey(key: string, seen: Set<string>): void {
    if (reservedKeys.has(key)) {
      this.#issue("key-reserved", `the key "${key}" is not allowed`, "Give the key another name.", key);
    }
    if (seen.has(key)) {
      const message = `the key "${shownValue(key)}" is given twice`;
      this.#issue("json-duplicate-key", message, "Keep one of the two.", key);
    }
    seen.add(key);
  }

  #word<Value>(word: string, value: Value): Value {
    if (!this.text.startsWith(word, this.at)) this.fail("a value");
    this.at += word.length;
    return value;
  }

  #number(): number | string {
    number.lastIndex = this.at;
    const found = number.exec(this.text);
    if (found === null) this.fail("a value");
    const [digits, fraction, exponent] = found;
    this.at = number.lastIndex;
    const value = Number(digits);
    if (!Number.isFinite(value)) {
      this.#issue(
        "number-invalid",
        `the number ${shownValue(digits)} is too large`,
        "Write it as text.",
        digits,
      );
      return digits;
    }
    if (fraction === undefined && exponent === undefined && !Number.isSafeInteger(value)) {
      this.longIntegers++;
      return digits;
    }
    return value === 0 ? 0 : value;
  }

  /** A text in double quotes, its escapes resolved. */
  string(): string {
    this.at++;
    let text = "";
    for (;;) {
      plain.lastIndex = this.at;
      plain.test(this.text);
      text += this.text.slice(this.at, plain.lastIndex);
      this.at = plain.lastIndex;
      const next = this.text.charAt(this.at);
      if (next === '"') {
        this.at++;
        return text;
      }
      if (next !== "\\") this.fail("a closing double quote");
      text += this.#escape();
    }
  }

  #escape(): string {
    const letter = this.text.charAt(this.at + 1);
    if (letter === "u") {
      const digits = this.text.slice(this.at + 2, this.at + 6);
      if (!/^[0-9a-fA-F]{4}$/.test(digits)) this.fail("four hexadecimal digits");
      this.at += 6;
      return String.fromCharCode(Number.parseInt(digits, 16));
    }
    if (!Object.hasOwn(escapes, letter)) this.fail("a known escape");
    this.at += 2;
    return escapes[letter] ?? "";
  }

  #checkedText(text: string): string {
    if (/\p{Surrogate}/u.test(text)) {
      this.#issue("text-invalid", "half of a surrogate pair is no character", "Remove it.", text);
    }
    // biome-ignore lint/suspicious/noControlCharactersInRegex: finding control characters is the purpose.
    if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/.test(text)) {
      this.#issue("control-char", "a text has a control character", "Remove it.", text);
    }
    return text;
  }

  #issue(code: string, message: string, hint: string, value: string): void {
    if (this.#issues.length >= 20) return;
    this.#issues.push({ code, message, hint, path: this.#path.join("."), value: shownValue(value) });
  }

  line(): number {
    return this.#firstLine + (this.text.slice(0, this.at).match(/\r\n|\r|\n/g)?.length ?? 0);
  }

  fail(expected: string): never {
    const line = this.line();
    const column =
      this.at - Math.max(this.text.lastIndexOf("\n", this.at - 1), this.text.lastIndexOf("\r", this.at - 1));
    const found = this.at >= this.text.length ? "the end of the text" : shownValue(this.text.charAt(this.at));
    return refuse({
      code: "json-syntax",
      message: `Line ${line}, column ${column}: expected ${expected}, found ${found}.`,
      hint: "JSON has double quotes around keys and texts, no comments and no comma after the last element.",
      row: line,
      ...(this.at < this.text.length ? { value: found } : {}),
    });
  }
}
