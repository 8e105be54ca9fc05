import {
  type Codebook,
  createMapOperation,
  maps,
  once,
  type Problem,
  ProblemError,
  refusalOf,
  resolveCodebook,
} from "@mapwright/domain";
import { type Desk, type Library, wholeCodebook } from "@mapwright/usecases";
import { type FormProblem, type Frame, labelIn, type NewMapPage } from "@mapwright/web";
import type { Context, Hono } from "hono";
import { frameOf } from "../pages/request.ts";
import { newDescription } from "./described.ts";
import { called, type Entrance, goTo, problemsOf, show, signedIn, type Texts } from "./forms.ts";

/** Where a keeper begins a map. */
export function addNewMapPages(app: Hono, entrance: Entrance): void {
  const { assets, desk } = entrance;
  const shipped = once(() => wholeOnes(desk.library));
  const newMapPage = async (
    context: Context,
    mine: Desk,
    { problems = [], filled = {} }: { problems?: readonly FormProblem[]; filled?: Texts } = {},
  ) => {
    const frame = { ...frameOf(context, assets), address: "/new-map" };
    if (refusalOf(createMapOperation, mine.caller, undefined) !== undefined)
      return show(context, { kind: "refused", frame, problems: [] }, { status: 403 });
    const codebooks = shipped().map(({ name, codebook: { title, description, variables } }) => ({
      name,
      title: labelIn(title, frame.language, name),
      description: description === undefined ? null : labelIn(description, frame.language),
      variables: variables.length,
    }));
    const here = await mapsHere(mine, frame);
    return show(context, { kind: "new-map", frame, problems, filled, codebooks, maps: here });
  };
  app.get(
    "/new-map",
    signedIn(entrance, (context, mine) => newMapPage(context, mine)),
  );
  app.post(
    "/new-map",
    signedIn(entrance, async (context, mine, filled) => {
      if (refusalOf(createMapOperation, mine.caller, undefined) !== undefined)
        return await newMapPage(context, mine);
      try {
        const description = newDescription(filled);
        const { codebook, problems } = await codebookIn(context, mine, filled);
        await called(mine, createMapOperation, { description, codebook });
        const { slug } = description;
        if (problems.length === 0) return goTo(context, `/maps/${slug}/desk`);
        const frame = { ...frameOf(context, assets), address: `/maps/${slug}/desk` };
        return show(context, { kind: "map-made", frame, map: slug, problems }, { status: 200 });
      } catch (error) {
        return await newMapPage(context, mine, { problems: problemsOf(error), filled });
      }
    }),
  );
}

/** The codebooks that ship, whole. Each file is read once: others extend it. */
function wholeOnes(library: Library): readonly { readonly name: string; readonly codebook: Codebook }[] {
  const files = new Map(library.codebooks.map((name) => [name, library.codebook(name)]));
  return [...files].flatMap(([name, file]) =>
    file === undefined
      ? []
      : { name, codebook: resolveCodebook(file, (reference) => files.get(reference.split("@")[0] ?? "")) },
  );
}

async function mapsHere({ store }: Desk, { language }: Frame): Promise<NewMapPage["maps"]> {
  const rows = await store.read((reader) => reader.rows(maps));
  return rows.map(({ map, description, codebook }) => ({
    map,
    title: labelIn(description.title, language, map),
    codebook,
  }));
}

/** The codebook that a form chose, as `maps.create` takes it, with what is doubtful about one from a file. */
async function codebookIn(
  context: Context,
  mine: Desk,
  { codebook = "", codebookOf = "", language = "en" }: Texts,
): Promise<{ readonly codebook: unknown; readonly problems: readonly FormProblem[] }> {
  if (codebook === "map") return { codebook: { map: codebookOf }, problems: [] };
  if (codebook !== "file") return { codebook, problems: [] };
  const file = (await context.req.parseBody())["codebookFile"];
  if (!(file instanceof File) || file.size === 0)
    throw new ProblemError({ code: "codebook-file-missing", message: "No file of a codebook was chosen." });
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const found = wholeCodebook(mine.library, file.name, bytes, language);
    return { codebook: found.codebook, problems: found.problems.map(placed) };
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    throw new ProblemError(error.problems.map(placed));
  }
}

/** A problem of a file with its place in the message: where a form shows problems there is no table of rows. */
function placed(problem: Problem): Problem {
  const { row, path, message } = problem;
  const place = row === undefined ? path : `Row ${row}`;
  return place === undefined || message.includes(place)
    ? problem
    : { ...problem, message: `${place}: ${message}` };
}
