import {
  endRoleOperation,
  inviteOperation,
  listTeam,
  operations,
  refusalOf,
  rightsTable,
} from "@mapwright/domain";
import type { Desk } from "@mapwright/usecases";
import type { FormProblem, TeamPage } from "@mapwright/web";
import type { Context, Hono } from "hono";
import { workOn } from "../desk/work.ts";
import { frameOf } from "../pages/request.ts";
import { called, type Entrance, goTo, problemsOf, show, signedIn } from "./forms.ts";

/** What a role decides: operations that everybody has or only the keeper are no matter of a team. */
const mapRights: TeamPage["rights"] = rightsTable(operations)
  .filter(({ operation }) => typeof operation.right !== "string")
  .map(({ operation: { name, sentence }, cells }) => ({ name, sentence, cells }));

/** The team of a map. */
export function addTeamPages(app: Hono, entrance: Entrance): void {
  const { assets } = entrance;
  const teamPage = async (
    context: Context,
    mine: Desk,
    told: {
      problems?: readonly FormProblem[];
      invited?: { name: string; link: string | null };
    } = {},
  ) => {
    const slug = context.req.param("map") ?? "";
    const frame = { ...frameOf(context, assets), address: `/maps/${slug}/team` };
    const work = await workOn(mine, slug, frame.language);
    if (work === undefined || refusalOf(listTeam, mine.caller, slug) !== undefined)
      return show(context, { kind: "refused", frame, problems: [] }, { status: 403 });
    const { output } = await called(mine, listTeam, { map: slug });
    const { problems = [], invited = null } = told;
    return show(context, {
      kind: "team",
      frame,
      problems,
      work,
      rights: mapRights,
      mayInvite: refusalOf(inviteOperation, mine.caller, slug) === undefined,
      people: listTeam.output.parse(output).people.map(({ roles, ...person }) => ({
        ...person,
        roles: roles.map(({ role }) => role),
      })),
      invited,
    });
  };
  app.get(
    "/maps/:map/team",
    signedIn(entrance, (context, mine) => teamPage(context, mine)),
  );
  app.post(
    "/maps/:map/team",
    signedIn(entrance, async (context, mine, { name = "", email = "", role = "" }) => {
      try {
        const { output } = await called(mine, inviteOperation, {
          map: context.req.param("map"),
          name,
          email,
          role,
        });
        const { invitation } = inviteOperation.output.parse(output);
        const origin = new URL(context.req.url).origin;
        return await teamPage(context, mine, {
          invited: { name, link: invitation === null ? null : `${origin}${invitation}` },
        });
      } catch (error) {
        return await teamPage(context, mine, { problems: problemsOf(error) });
      }
    }),
  );
  app.post(
    "/maps/:map/team/:account/:role/end",
    signedIn(entrance, async (context, mine) => {
      try {
        await called(mine, endRoleOperation, context.req.param());
        return goTo(context, `/maps/${context.req.param("map")}/team`);
      } catch (error) {
        return await teamPage(context, mine, { problems: problemsOf(error) });
      }
    }),
  );
}
