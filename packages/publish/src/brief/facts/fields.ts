import { citationOf, type Texts } from "@mapwright/domain";
import { type Label, labelIn } from "@mapwright/web";
import type { Run } from "../document.ts";
import type { Field } from "../template/statement.ts";
import type { Ground } from "./ground.ts";

/** What a field says; no runs when the map does not say it. */
export function fieldRuns(ground: Ground, field: Field): readonly Run[] {
  const { map, messages, subject } = ground;
  const { content, release } = map;
  const { protocol, codebook, sources, waves } = content;
  const plain = (text: string | undefined): readonly Run[] =>
    text === undefined || text === "" ? [] : [{ text }];
  const ofTexts = (texts: Texts | undefined): readonly Run[] => {
    const label = labelIn(texts, ground.language);
    return label.text === "" ? [] : [labelRun(ground, label)];
  };
  switch (field) {
    case "map.title":
      return ofTexts(content.map.title);
    case "map.description":
      return ofTexts(content.map.description);
    case "map.synthetic":
      return ofTexts(content.map.synthetic);
    case "map.question":
      return ofTexts(protocol?.question);
    case "map.scope":
      return ofTexts(protocol?.scope);
    case "map.rule":
      return ofTexts(protocol?.decisionRule);
    case "map.criteria":
      return listed(
        ground,
        (protocol?.criteria ?? []).map(({ label }) => labelIn(label, ground.language)),
      );
    case "map.sources":
      return listed(
        ground,
        sources.map(({ source, title }) => labelIn(title, ground.language, source)),
      );
    case "map.waves":
      return plain(messages.list(waves.filter((wave) => map.initiatives.some((one) => one.wave === wave))));
    case "map.licence":
      return plain(content.map.licence?.name);
    case "map.attribution":
      return plain(content.map.attribution);
    case "release.number":
      return release === undefined ? [] : plain(messages.plain(release.release));
    case "release.day":
      return release === undefined ? [] : plain(messages.day(release.frozen_at));
    case "release.year":
      return release === undefined ? [] : plain(release.frozen_at.slice(0, 4));
    case "release.hash":
      return release === undefined ? [] : plain(release.sha256);
    case "release.citation":
      return release === undefined
        ? []
        : plain(citationOf(content.map, release.manifest, absolute(ground.address)).text);
    case "release.codebook":
      return [
        ...ofTexts(codebook.title),
        { text: `, ${messages.text("version", { version: codebook.version })}` },
      ];
    case "subject.title":
      return plain(subject.title);
  }
}

/** A citation names an address only where it leads there from anywhere. */
function absolute(address: string): string | undefined {
  return /^https?:/.test(address) ? address : undefined;
}

/** A text of the data, with its language where that is another. */
export function labelRun({ language }: Ground, { text, lang }: Label): Run {
  return lang === language || lang === "und" ? { text } : { text, lang };
}

/** Labels joined as the language joins them; they keep their languages where all are in one. */
function listed(ground: Ground, labels: readonly Label[]): readonly Run[] {
  if (labels.length === 0) return [];
  const text = ground.messages.list(labels.map((label) => label.text));
  const [first] = labels;
  const isOne = first !== undefined && labels.every(({ lang }) => lang === first.lang);
  return [labelRun(ground, { text, lang: isOne ? first.lang : "und" })];
}
