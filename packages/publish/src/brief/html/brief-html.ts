import { type Language, languageFrom, messagesIn } from "@mapwright/web";
import type { Block, BriefDocument, BriefTable } from "../document.ts";
import { drawingSvg, phoneSvg } from "../fill/drawing-svg.ts";
import { escaped } from "./escape.ts";
import { runsHtml, sentenceHtml } from "./sentences.ts";
import { briefStyle } from "./style.ts";

/** A brief as one HTML file with its own style sheet: no script, nothing fetched, ready to print. */
export function briefHtml(document: BriefDocument): string {
  const language = languageFrom(document.language) ?? "en";
  const messages = messagesIn(language);
  const { title, map, edition, warnings, address, author, licence } = document;
  const kicker = `${messages.text("brief")} · <a href="${escaped(address)}">${escaped(map)}</a>`;
  const opens = messages.text("brief-numbers-open", { address });
  const foot = [opens, author, licence]
    .filter((text) => text !== "")
    .map((text) => `<p>${escaped(text)}</p>`);
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<meta name="author" content="${escaped(author)}">
<style>${briefStyle()}</style>
</head>
<body>
<header>
<p class="kicker">${kicker}</p>
<h1>${escaped(title)}</h1>
<p class="edition">${escaped(edition)}</p>
${warnings.map((warning) => `<p class="warning">${escaped(warning)}</p>\n`).join("")}</header>
<main>
${document.blocks.map((block) => blockHtml(language, block)).join("\n")}
</main>
<footer>
${foot.join("\n")}
</footer>
</body>
</html>
`;
}

function blockHtml(language: Language, block: Block): string {
  switch (block.kind) {
    case "heading":
      return `<h${block.level}>${runsHtml(language, block.runs)}</h${block.level}>`;
    case "paragraph":
      return sentenceHtml(language, "p", block);
    case "aside":
      return sentenceHtml(language, "blockquote", block);
    case "list": {
      const tag = block.ordered ? "ol" : "ul";
      const entries = block.entries.map((entry) => `<li>${sentenceHtml(language, "p", entry)}</li>`);
      return `<${tag}>${entries.join("\n")}</${tag}>`;
    }
    case "box":
      return `<section class="box">${block.blocks.map((inner) => blockHtml(language, inner)).join("\n")}</section>`;
    case "figure":
      return figureHtml(language, block);
    case "table":
      return `<div class="table">${tableHtml(language, block.table, true)}<p class="small">${escaped(block.note)}</p></div>`;
  }
}

function figureHtml(language: Language, figure: Extract<Block, { kind: "figure" }>): string {
  const id = `figure-${figure.number}`;
  return `<figure id="${id}">
<figcaption id="${id}-caption">${escaped(figure.caption)}</figcaption>
<p class="finding">${escaped(figure.sentence)}</p>
${drawingHtml(language, figure, id)}
<p class="small">${escaped(figure.note)}</p>
<details><summary>${escaped(messagesIn(language).text("as-table"))}</summary>${tableHtml(language, figure.table, false)}</details>
</figure>`;
}

/** The width of a phone, in pixels. */
const narrow = 350;

/** A figure is drawn for pages and for phones. */
function drawingHtml(
  language: Language,
  { drawing }: Extract<Block, { kind: "figure" }>,
  id: string,
): string {
  const options = { language, theme: "page", links: true, labelledBy: `${id}-caption` } as const;
  const svg = drawingSvg(drawing, { ...options, id });
  const small = phoneSvg(drawing, { ...options, id: `${id}-narrow`, width: narrow });
  return `<div class="drawing on-pages">${svg}</div><div class="drawing on-phones">${small}</div>`;
}

function tableHtml(language: Language, { caption, heads, rows }: BriefTable, isCaptioned: boolean): string {
  const head = heads.map(
    ({ text, isNumber }) => `<th scope="col"${isNumber ? ' class="count"' : ""}>${escaped(text)}</th>`,
  );
  const body = rows.map((cells) => {
    const [first, ...others] = cells.map(({ runs }) => runsHtml(language, runs));
    return `<tr><th scope="row">${first ?? ""}</th>${others.map((cell) => `<td>${cell}</td>`).join("")}</tr>`;
  });
  const said = `<caption${isCaptioned ? "" : ' class="unseen"'}>${escaped(caption)}</caption>`;
  const name = escaped(caption);
  return `<div class="wide" tabindex="0" role="group" aria-label="${name}"><table>${said}<thead><tr>${head.join("")}</tr></thead><tbody>${body.join("\n")}</tbody></table></div>`;
}
