import { type CodebookRow, codebooks, ProblemError } from "@mapwright/domain";
import { codebookSkosJsonLd, codebookSkosTurtle } from "@mapwright/publish";
import type { Desk } from "@mapwright/usecases";
import type { Context, Hono } from "hono";
import { accepts } from "hono/accepts";

/**
 * The addresses of code lists and their concepts, which downloads link to: a reader gets the page of the codebook, a program the
 * whole codebook in SKOS, in which it finds the concept it asked for.
 */
export function addCodebooks(app: Hono, deskFor: (context: Context) => Promise<Desk>): void {
  for (const path of ["/codebooks/:codebook", "/codebooks/:codebook/*"])
    app.get(path, async (context) => {
      const row = await latest(await deskFor(context), context.req.param("codebook") ?? "");
      const type = accepts(context, {
        header: "Accept",
        supports: ["text/html", "application/ld+json", "text/turtle"],
        default: "text/turtle",
      });
      context.header("Vary", "Accept");
      if (type === "text/html") return context.redirect(`/maps/${row.map}/codebook`, 303);
      const { origin } = new URL(context.req.url);
      const write = type === "text/turtle" ? codebookSkosTurtle : codebookSkosJsonLd;
      context.header("Content-Type", type === "text/turtle" ? "text/turtle; charset=utf-8" : type);
      context.header("Cache-Control", "no-cache");
      return context.body(write(row.document, `${origin}/codebooks`));
    });
}

/** The codebook of an id that was adopted last. */
async function latest({ store }: Desk, id: string): Promise<CodebookRow> {
  const rows = await store.read((reader) => reader.rows(codebooks));
  const found = rows
    .filter(({ document }) => document.id === id)
    .sort((a, b) => b.adopted_seq - a.adopted_seq)[0];
  if (found !== undefined) return found;
  throw new ProblemError({
    code: "address-unknown",
    message: `No map here works with a codebook "${id}".`,
    hint: "GET /api/maps lists the maps, and each tells its codebook.",
    value: id,
  });
}
