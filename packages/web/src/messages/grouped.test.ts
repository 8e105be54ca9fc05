import fc from "fast-check";
import { expect, it } from "vitest";
import { grouped } from "./grouped.ts";
import { languages } from "./languages.ts";

const locales = { en: "en-GB", fr: "fr", de: "de", es: "es", it: "it" } as const;

for (const language of languages)
  it(`writes whole numbers in ${language} as the language's own format does`, () => {
    const format = new Intl.NumberFormat(locales[language]);
    const digits = fc
      .integer({ min: 0, max: 15 })
      .chain((size) => fc.maxSafeNat().map((n) => n % 10 ** size));
    fc.assert(
      fc.property(digits, fc.boolean(), (size, isBelow) => {
        const value = isBelow && size !== 0 ? -size : size;
        expect(grouped(value, language)).toBe(format.format(value));
      }),
    );
  });
