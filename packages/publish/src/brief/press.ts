import { type Problem, ProblemError } from "@mapwright/domain";
import type {
  BriefFormat,
  BriefNumberRow,
  BriefOrder,
  CheckedBrief,
  Press,
  RenderedBrief,
} from "@mapwright/usecases";
import type { BriefDocument, BriefNumber } from "./document.ts";
import { briefDocx } from "./docx/brief-docx.ts";
import { fillTemplate } from "./fill/fill.ts";
import { briefHtml } from "./html/brief-html.ts";
import { briefPdf } from "./pdf/brief-pdf.ts";
import { readTemplate } from "./template/read-template.ts";
import { shippedTemplate, templateFrom, templateNames } from "./templates.ts";

const mediaTypes: Readonly<Record<BriefFormat, string>> = {
  html: "text/html; charset=utf-8",
  pdf: "application/pdf",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
};

/** Makes briefs in this process: nothing is fetched and no browser is started. */
export function briefPress(): Press {
  return {
    templates: templateNames(),
    shipped: shippedTemplate,
    read: (file, text) => void readTemplate(file, text),
    check,
    render,
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

async function render(order: BriefOrder, format: BriefFormat): Promise<RenderedBrief> {
  const { document, problems } = fillTemplate(order, templateFrom(order.template, order.language));
  throwIfAny(problems);
  const content = await contentOf(document, format);
  return { content, mediaType: mediaTypes[format], fileName: `${fileStem(order)}.${format}` };
}

function throwIfAny(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new ProblemError(problems);
}

async function contentOf(document: BriefDocument, format: BriefFormat): Promise<Uint8Array> {
  switch (format) {
    case "html":
      return new TextEncoder().encode(briefHtml(document));
    case "pdf":
      return await briefPdf(document);
    case "docx":
      return await briefDocx(document);
  }
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
