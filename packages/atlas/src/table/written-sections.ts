import { bad, countFrom, type Fields, objectFrom } from "./fields.ts";
import {
  type ArrayType,
  arrayTypes,
  type BytesSection,
  bytesOfSection,
  type DigitsSection,
  mostDigits,
  mostRanked,
  type PlanesSection,
  type Section,
} from "./form.ts";

/** Reads the sections of a directory as `writtenSection` wrote them, and finds where each begins. Throws `table-unreadable`. */
export class WrittenSections {
  readonly #rows: number;
  readonly #bytes = new Map<number, number>();

  constructor(rows: number) {
    this.#rows = rows;
  }

  /** The section that a field holds, for as many elements as there are rows where it does not say otherwise. */
  section(json: unknown, name: string): Section {
    const fields = objectFrom(json);
    const length = lengthFrom(fields, name, this.#rows);
    if (fields.has("planes")) return this.#planes(fields, name, length);
    const type = fields.get("type");
    if (!fields.has("rest")) {
      const narrow = this.#narrow(fields, name, length);
      if (type === undefined) return narrow;
      if (narrow.as !== "digits" || (type !== "u16" && type !== "u32")) throw bad(name);
      return { ...narrow, type };
    }
    const [alphabet, rest] = ["alphabet", "rest"].map((part) => {
      const inner = objectFrom(fields.get(part));
      return this.#planes(inner, name, lengthFrom(inner, name, length));
    });
    if (!alphabet || !rest || (type !== "u16" && type !== "u32")) throw bad(name);
    if (alphabet.length > mostRanked || alphabet.type !== type || rest.type !== type) throw bad(name);
    return this.#placed({ as: "ranked", type, at: atFrom(fields, name), length, alphabet, rest }, name);
  }

  /** Where each section starts, and where the last one ends; sections are numbered without gaps. */
  starts(): number[] {
    const starts = [0];
    for (let at = 0; at < this.#bytes.size; at++) {
      const bytes = this.#bytes.get(at);
      if (bytes === undefined) throw bad("at");
      starts.push((starts[at] ?? 0) + bytes);
    }
    return starts;
  }

  #planes(fields: Fields, name: string, length: number): PlanesSection {
    const type = fields.get("type");
    const planes = fields.get("planes");
    if (!isArrayType(type) || type === "u8" || !Array.isArray(planes)) throw bad(name);
    const read = planes.map((plane) => {
      const inner = objectFrom(plane);
      return this.#narrow(inner, name, lengthFrom(inner, name, length));
    });
    return { as: "planes", type, length, planes: read };
  }

  #narrow(fields: Fields, name: string, length: number): BytesSection | DigitsSection {
    const at = atFrom(fields, name);
    if (!fields.has("alphabet")) return this.#placed({ as: "bytes", at, length }, name);
    const alphabet = fields.get("alphabet");
    if (!Array.isArray(alphabet) || alphabet.length === 0 || alphabet.length > mostDigits) throw bad(name);
    const values = alphabet.map((value) => countFrom(value, name));
    return this.#placed({ as: "digits", at, length, alphabet: values }, name);
  }

  #placed<Placed extends Parameters<typeof bytesOfSection>[0]>(section: Placed, name: string): Placed {
    if (this.#bytes.has(section.at)) throw bad(name);
    this.#bytes.set(section.at, bytesOfSection(section));
    return section;
  }
}

function atFrom(fields: Fields, name: string): number {
  return countFrom(fields.get("at"), name);
}

function lengthFrom(fields: Fields, name: string, otherwise: number): number {
  return fields.has("length") ? countFrom(fields.get("length"), name) : otherwise;
}

function isArrayType(type: unknown): type is ArrayType {
  return typeof type === "string" && Object.hasOwn(arrayTypes, type);
}
