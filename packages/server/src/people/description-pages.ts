import { describeMapOperation, maps, refusalOf } from "@mapwright/domain";
import type { Desk } from "@mapwright/usecases";
import type { Filled, FormProblem } from "@mapwright/web";
import type { Context, Hono } from "hono";
import { workOn } from "../desk/work.ts";
import { frameOf } from "../pages/request.ts";
import { describedAnew, filledFrom } from "./described.ts";
import { called, type Entrance, goTo, problemsOf, show, signedIn } from "./forms.ts";

/** What is said of a map, changed by its owner. */
export function addDescriptionPages(app: Hono, entrance: Entrance): void {
  const { assets } = entrance;
  const described = async (mine: Desk, map: string) =>
    (await mine.store.read((reader) => reader.one(maps, { map })))?.description;
  const descriptionPage = async (
    context: Context,
    mine: Desk,
    sent: { readonly problems: readonly FormProblem[]; readonly filled: Filled } | undefined,
  ) => {
    const map = context.req.param("map") ?? "";
    const frame = { ...frameOf(context, assets), address: `/maps/${map}/description` };
    const work = await workOn(mine, map, frame.language);
    const before = await described(mine, map);
    if (
      work === undefined ||
      before === undefined ||
      refusalOf(describeMapOperation, mine.caller, map) !== undefined
    )
      return show(context, { kind: "refused", frame, problems: [] }, { status: 403 });
    return show(context, {
      kind: "description",
      frame,
      work,
      problems: sent?.problems ?? [],
      filled: sent?.filled ?? filledFrom(before),
      idPrefix: before.idPrefix,
      isKept: sent === undefined && context.req.query("kept") !== undefined,
    });
  };
  app.get(
    "/maps/:map/description",
    signedIn(entrance, (context, mine) => descriptionPage(context, mine, undefined)),
  );
  app.post(
    "/maps/:map/description",
    signedIn(entrance, async (context, mine, filled) => {
      const map = context.req.param("map") ?? "";
      const before = await described(mine, map);
      if (before === undefined) return await descriptionPage(context, mine, undefined);
      try {
        await called(mine, describeMapOperation, { map, description: describedAnew(filled, before) });
        return goTo(context, `/maps/${map}/description?kept`);
      } catch (error) {
        return await descriptionPage(context, mine, { problems: problemsOf(error), filled });
      }
    }),
  );
}
