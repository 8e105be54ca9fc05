import type { Problem } from "@mapwright/domain";
import { type BriefOrder, facetVariables } from "@mapwright/usecases";
import { labelIn } from "@mapwright/web";
import type { Block, BriefDocument } from "../document.ts";
import { type Ground, groundOf, variableNamed } from "../facts/ground.ts";
import { hasValues } from "../facts/test.ts";
import type { Template, TemplateBlock } from "../template/template.ts";
import { figureOf } from "./figures.ts";
import { NoteBook } from "./notes.ts";
import { chosen, type Filling, fillSentence, fillWords, told } from "./sentence.ts";
import { tableOf } from "./tables.ts";
import { typeset } from "./typeset.ts";

/** A template with its numbers in; the document is not to be published while there are problems. */
export interface Filled {
  readonly document: BriefDocument;
  readonly problems: readonly Problem[];
}

/**
 * Fills a template in from a release. Only the branches that conditions choose are held against the data. Throws a
 * ProblemError when the order itself does not fit the map.
 */
export function fillTemplate(order: BriefOrder, template: Template): Filled {
  const ground = groundOf(order, template);
  const filling: Filling = {
    ground,
    notes: new NoteBook(),
    numbers: [],
    problems: [],
    figures: { count: 0 },
  };
  const title = fillWords(filling, template.title)
    .map(({ text }) => text)
    .join("");
  const blocks = withoutEmptySections(template.blocks.flatMap((block) => fillBlock(filling, block)));
  const document = { ...documentHead(ground, order.now), title, blocks, numbers: filling.numbers };
  return { document: typeset(document), problems: filling.problems };
}

function documentHead(ground: Ground, now: Date) {
  const { map, messages, language, address } = ground;
  const { release, content } = map;
  const { title, synthetic, licence, attribution } = content.map;
  const said = labelIn(synthetic, language).text;
  return {
    language,
    map: labelIn(title, language).text,
    edition:
      release === undefined
        ? messages.text("draft")
        : messages.text("release-line", {
            number: messages.plain(release.release),
            day: messages.day(release.frozen_at),
          }),
    date: release === undefined ? now : new Date(release.frozen_at),
    warnings: [
      ...(said === "" ? [] : [said]),
      ...(release === undefined ? [messages.text("draft-notice")] : []),
      ...(release?.withdrawn == null
        ? []
        : [messages.text("brief-withdrawn", { reason: release.withdrawn })]),
    ],
    author: attribution ?? labelIn(title, language).text,
    licence: licence?.name ?? "",
    address,
    fingerprint: release?.sha256 ?? "",
  };
}

function fillBlock(filling: Filling, block: TemplateBlock): readonly Block[] {
  switch (block.kind) {
    case "heading": {
      if (block.level < 3) filling.notes.startSection();
      return [{ kind: "heading", level: block.level === 3 ? 3 : 2, runs: fillWords(filling, block.pieces) }];
    }
    case "paragraph":
    case "aside": {
      const sentence = fillSentence(filling, block.pieces);
      return sentence.runs.length === 0 ? [] : [{ kind: block.kind, ...sentence }];
    }
    case "list": {
      const entries = block.entries
        .map((pieces) => fillSentence(filling, pieces))
        .filter(({ runs }) => runs.length > 0);
      return entries.length === 0 ? [] : [{ kind: "list", ordered: block.ordered, entries }];
    }
    case "figure":
      return told(
        filling,
        block.statement,
        () => [figureOf(filling.ground, block.statement, ++filling.figures.count)],
        [],
      );
    case "table":
      return told(filling, block.statement, () => [tableOf(filling.ground, block.statement)], []);
    case "if":
      return chosen(filling, block.statement, block).flatMap((inner) => fillBlock(filling, inner));
    case "box": {
      const blocks = block.blocks.flatMap((inner) => fillBlock(filling, inner));
      return blocks.length === 0 ? [] : [{ kind: "box", blocks }];
    }
    case "for":
      return fillFor(filling, block);
  }
}

function fillFor(
  filling: Filling,
  { statement, blocks }: Extract<TemplateBlock, { kind: "for" }>,
): readonly Block[] {
  const { ground } = filling;
  const { views } = ground.map.content.map;
  const facets = facetVariables(ground.map);
  const listed = statement.set === "headline" ? (views?.headline ?? facets) : facets;
  const except = new Set(statement.except.map((name) => variableNamed(ground, name)));
  const variables = listed.filter(
    (variable) => !except.has(variable) && hasValues(ground, variable, statement.base),
  );
  return variables.flatMap((variable) => {
    const bound = new Map([...ground.bound, [statement.name, variable]]);
    const inner = { ...filling, ground: { ...ground, bound } };
    return blocks.flatMap((block) => fillBlock(inner, block));
  });
}

/** A heading with nothing before the next of its level or above says nothing. */
function withoutEmptySections(blocks: readonly Block[]): readonly Block[] {
  return blocks.filter((block, place) => {
    if (block.kind !== "heading") return true;
    const next = blocks[place + 1];
    return next !== undefined && !(next.kind === "heading" && next.level <= block.level);
  });
}
