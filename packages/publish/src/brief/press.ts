import { briefMedia, type Problem, ProblemError } from "@mapwright/domain";
import type {
  BriefFormat,
  BriefNumberRow,
  BriefOrder,
  CheckedBrief,
  PackageOrder,
  PackedRelease,
  Press,
  RenderedBrief,
} from "@mapwright/usecases";
import { packOf } from "../package/pack.ts";
import type { BriefDocument, BriefNumber } from "./document.ts";
import { fillTemplate } from "./fill/fill.ts";
import { setBrief } from "./set-brief.ts";
import { readTemplate } from "./template/read-template.ts";
import { shippedTemplate, templateFrom, templateNames } from "./templates.ts";

const mediaTypes: Readonly<Record<BriefFormat, string>> = {
  ...briefMedia,
  html: `${briefMedia.html}; charset=utf-8`,
};

const ownPresses: Presses = { set: setBrief, pack: async (order) => packOf(order) };

/** How a filled brief becomes a file, and a release a package. */
export interface Presses {
  readonly set: (document: BriefDocument, format: BriefFormat) => Promise<Uint8Array>;
  readonly pack: (order: PackageOrder) => Promise<PackedRelease>;
}

/**
 * Makes briefs and packages: nothing is fetched and no browser is started. What takes long is done in this thread unless other
 * presses are given.
 */
export function briefPress({ set, pack }: Presses = ownPresses): Press {
  return {
    templates: templateNames(),
    shipped: shippedTemplate,
    read: (file, text) => void readTemplate(file, text),
    check,
    render: (order, format) => render(order, format, set),
    pack,
  };
}

function check(order: BriefOrder): CheckedBrief {
  try {
    const { document, problems } = fillTemplate(order, templateFrom(order.template, order.language));
    return { problems, numbers: document.numbers.map(numberRow) };
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    return { problems: error.problems, numbers: [] };
  }
}

async function render(order: BriefOrder, format: BriefFormat, set: Presses["set"]): Promise<RenderedBrief> {
  const { document, problems } = fillTemplate(order, templateFrom(order.template, order.language));
  throwIfAny(problems);
  const content = await set(document, format);
  return { content, mediaType: mediaTypes[format], fileName: `${fileStem(order)}.${format}` };
}

function throwIfAny(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new ProblemError(problems);
}

function fileStem({ map, template }: BriefOrder): string {
  const { slug } = map.content.map;
  const file = typeof template === "string" ? template : template.file.replace(/\.md$/, "");
  const name = file.toLowerCase().replace(/[^a-z0-9-]+/g, "-");
  return `${slug}-${map.release?.release ?? "draft"}-${name}`;
}

function numberRow({
  text,
  value,
  share,
  base,
  where,
  href,
  expression,
  line,
  states,
}: BriefNumber): BriefNumberRow {
  return {
    text,
    value,
    numerator: share?.numerator ?? null,
    denominator: share?.denominator ?? null,
    missing: share?.missing ?? null,
    base,
    where,
    href,
    expression,
    line,
    ...(states === undefined ? {} : { states }),
  };
}
