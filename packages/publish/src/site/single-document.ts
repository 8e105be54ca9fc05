import { createHash } from "node:crypto";
import { type Language, messagesIn } from "@mapwright/web";
import type { SingleClient } from "./single-client.ts";
import { inBase64 } from "./site-file.ts";

/** What the document of a site of one file begins with. */
export interface SingleHead {
  readonly language: Language;
  readonly title: string;
  /** Which release it holds: `iesi 2 sha256:...`; a file that says so may be replaced by another one. */
  readonly release: string;
  readonly client: SingleClient;
  /** Style sheets of documents that are shown inside. */
  readonly innerStyles: readonly string[];
  /** The first page, complete without script. */
  readonly html: string;
}

/** The name under which the document says which release it holds. */
export const releaseMark = "mapwright-release";

/** Everything before the blocks. Scripts and styles stand in the file, and the policy names each by its hash: nothing else runs. */
export function singleHead({ language, title, release, client, innerStyles, html }: SingleHead): string {
  const messages = messagesIn(language);
  const style = client.style.replaceAll("</style", "<\\/style");
  const theme = inScript(client.theme);
  const policy = [
    "default-src 'none'",
    `script-src ${[theme, inScript(client.script)].map(sourceOf).join(" ")}`,
    `style-src ${[style, ...innerStyles].map(sourceOf).join(" ")}`,
    "img-src data: blob:",
    "font-src data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${said(policy)}">
<meta name="${releaseMark}" content="${said(release)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${said(title)}</title>
<script>${theme}</script>
<style>${style}</style></head>
<body><noscript><p class="needs-script">${said(messages.text("site-needs-script"))}</p></noscript><div id="single">${html}</div>
`;
}

/** A block of bytes that the page takes out when it needs them: already compressed, written in base64. */
export function singleBlock(id: string, packed: Uint8Array): string {
  return `<script type="text/plain" id="${id}">${inBase64(packed)}</script>\n`;
}

/** Everything after the blocks. */
export function singleTail({ script }: SingleClient): string {
  return `<script>${inScript(script)}</script></body></html>\n`;
}

/** A script as it can stand inside of a page: no text in it ends it or begins a comment. */
function inScript(script: string): string {
  return script.replaceAll("</script", "<\\/script").replaceAll("<!--", "<\\!--");
}

function sourceOf(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}

function said(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
}
