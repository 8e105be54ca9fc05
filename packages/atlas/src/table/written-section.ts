import type { Section } from "./form.ts";

/**
 * A section as the directory tells it: by its fields alone, its length left out where that is the one of what it is a part of,
 * which is `length`.
 */
export function writtenSection(section: Section, length: number): object {
  const own = section.length === length ? {} : { length: section.length };
  const part = (inner: Section) => writtenSection(inner, section.length);
  switch (section.as) {
    case "bytes":
      return { at: section.at, ...own };
    case "digits": {
      const { at, alphabet, type } = section;
      return { at, ...own, alphabet, ...(type ? { type } : {}) };
    }
    case "planes":
      return { type: section.type, ...own, planes: section.planes.map(part) };
    case "ranked": {
      const { at, type, alphabet, rest } = section;
      return { at, type, ...own, alphabet: part(alphabet), rest: part(rest) };
    }
  }
}
