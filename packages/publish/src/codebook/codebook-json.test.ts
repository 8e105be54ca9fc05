import { codebookFile, resolveCodebook } from "@mapwright/domain";
import { expect, it } from "vitest";
import { codebookJson } from "./codebook-json.ts";
import { aCodebook } from "./testing/a-codebook.ts";

it("reads back as the same codebook", () => {
  const file = codebookFile.parse(JSON.parse(codebookJson(aCodebook())));
  expect(resolveCodebook(file, () => undefined)).toEqual(aCodebook());
});

it("has the members in reading order and languages in the codebook's", () => {
  const text = codebookJson(aCodebook());
  expect(text.slice(0, 130)).toBe(
    `{
  "format": "mapwright-codebook/1",
  "id": "small",
  "version": "1.2.0",
  "title": {
    "en": "Small",
    "fr": "Petit"
  },
`.slice(0, 130),
  );
});
