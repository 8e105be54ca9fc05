import {
  accounts,
  createTokenOperation,
  endRoleOperation,
  inviteOperation,
  listTeam,
  maps,
  type Operation,
  operations,
  ProblemError,
  refusalOf,
  revokeTokenOperation,
  rightsTable,
  tokens as tokenRows,
} from "@mapwright/domain";
import { changePassword, type Desk, invitationOf, join, perform, signIn, signOut } from "@mapwright/usecases";
import { type Assets, type DeskPage, type FormProblem, renderDesk, type TeamPage } from "@mapwright/web";
import type { Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { workOn } from "../desk/work.ts";
import { inputFrom } from "../input.ts";
import { frameOf } from "../pages/request.ts";
import { mustBeOwnOrigin } from "./identify.ts";
import { clearSession, sessionSecret, setSession } from "./session-cookie.ts";
import { Throttle } from "./throttle.ts";

/** These pages run nothing but the theme's script and send forms nowhere else. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

const mostFormBytes = 64 << 10;

type Texts = Readonly<Record<string, string>>;

/** The pages for signing in, one's account and the team of a map: forms that work without a script. */
export function addDeskPages(
  app: Hono,
  desk: Desk,
  deskFor: (context: Context) => Promise<Desk>,
  assets: Assets,
): void {
  const throttle = new Throttle(desk.now);
  for (const path of ["/sign-in", "/join/*", "/account/*", "/maps/:map/team/*"])
    app.use(path, bodyLimit({ maxSize: mostFormBytes }));
  const show = (context: Context, page: DeskPage, status: 200 | 403 | 404 | 422 | 429 = 200) => {
    context.header("Content-Security-Policy", policy);
    context.header("Content-Language", page.frame.language);
    context.header("Cache-Control", "no-store");
    return context.html(renderDesk(page), status);
  };
  const agentOf = (context: Context) => context.req.header("User-Agent") ?? "";

  app.get("/sign-in", (context) =>
    show(context, {
      kind: "sign-in",
      frame: frameOf(context, assets),
      problems: [],
      email: "",
      next: ownPath(context.req.query("next")),
    }),
  );
  app.post("/sign-in", async (context) => {
    mustBeOwnOrigin(context);
    const { email = "", password = "", next } = await formOf(context);
    try {
      const key = `sign-in ${email.trim().toLowerCase()}`;
      throttle.take([key]);
      const old = sessionSecret(context);
      const secret = await signIn(desk, { email, password }, agentOf(context));
      throttle.forget(key);
      if (old !== undefined) await signOut(desk, old);
      setSession(context, secret);
      return context.redirect(ownPath(next), 303);
    } catch (error) {
      const frame = frameOf(context, assets);
      const problems = problemsOf(error);
      const status = problems[0]?.code === "throttled" ? 429 : 422;
      return show(context, { kind: "sign-in", frame, problems, email, next: ownPath(next) }, status);
    }
  });
  app.post("/sign-out", async (context) => {
    mustBeOwnOrigin(context);
    const secret = sessionSecret(context);
    if (secret !== undefined) await signOut(desk, secret);
    clearSession(context);
    return context.redirect("/", 303);
  });

  const joining = async (context: Context, problems: readonly FormProblem[], filled: Texts = {}) => {
    const link = await desk.store.read((reader) =>
      invitationOf(desk, reader, context.req.param("secret") ?? ""),
    );
    const frame = frameOf(context, assets);
    if (link === undefined)
      return show(context, { kind: "join", frame, problems: [], purpose: "spent", name: "", email: "" }, 404);
    const purpose = link.purpose === "join" && link.email === "" ? "set-up" : link.purpose;
    const { name = link.name, email = link.email } = filled;
    return show(
      context,
      { kind: "join", frame, problems, purpose, name, email },
      problems.length > 0 ? 422 : 200,
    );
  };
  app.get("/join/:secret", (context) => joining(context, []));
  app.post("/join/:secret", async (context) => {
    mustBeOwnOrigin(context);
    const filled = await formOf(context);
    const { name = "", email = "", password = "" } = filled;
    try {
      const secret = context.req.param("secret");
      setSession(context, await join(desk, { secret, name, email, password }, agentOf(context)));
      return context.redirect("/account", 303);
    } catch (error) {
      return await joining(context, problemsOf(error), filled);
    }
  });

  /** A page for whoever is signed in; others sign in first and come back. */
  const signedIn =
    (work: (context: Context, mine: Desk, filled: Texts) => Promise<Response>) =>
    async (context: Context) => {
      const isForm = context.req.method === "POST";
      if (isForm) mustBeOwnOrigin(context);
      const mine = await deskFor(context);
      if (mine.caller.account !== null) return await work(context, mine, isForm ? await formOf(context) : {});
      return context.redirect(
        `/sign-in?next=${encodeURIComponent(isForm ? "/account" : context.req.path)}`,
        303,
      );
    };

  const accountPage = async (
    context: Context,
    mine: Desk,
    told: { problems?: readonly FormProblem[]; made?: string; passwordChanged?: boolean } = {},
  ) => {
    const account = mine.caller.account ?? "";
    const { row, held, owned } = await mine.store.read(async (reader) => ({
      row: await reader.one(accounts, { account }),
      held: await reader.rows(tokenRows, { where: { account } }),
      owned: mine.caller.isKeeper ? await reader.rows(maps) : [],
    }));
    const { problems = [], made = null, passwordChanged = false } = told;
    return show(
      context,
      {
        kind: "account",
        frame: { ...frameOf(context, assets), address: "/account" },
        problems,
        account,
        name: row?.name ?? "",
        keeper: mine.caller.isKeeper,
        roles: mine.caller.isKeeper
          ? owned.map(({ map }) => ({ map, role: "owner" as const }))
          : mine.caller.grants,
        tokens: held.map(({ token, name, maps: good, expires_at }) => ({
          token,
          name,
          maps: good,
          expiresAt: expires_at,
        })),
        made,
        passwordChanged,
      },
      problems.length > 0 ? 422 : 200,
    );
  };
  app.get(
    "/account",
    signedIn((context, mine) => accountPage(context, mine)),
  );
  app.post(
    "/account/password",
    signedIn(async (context, mine, { old = "", password = "" }) => {
      try {
        throttle.take([`password ${mine.caller.account}`]);
        setSession(context, await changePassword(mine, { old, password }, agentOf(context)));
        return await accountPage(context, mine, { passwordChanged: true });
      } catch (error) {
        return await accountPage(context, mine, { problems: problemsOf(error) });
      }
    }),
  );
  app.post(
    "/account/tokens",
    signedIn(async (context, mine, { name = "", maps: named = "" }) => {
      const good = named.split(/[\s,]+/).filter((slug) => slug !== "");
      try {
        const { output } = await called(mine, createTokenOperation, {
          name,
          maps: good.length === 0 ? null : good,
        });
        return await accountPage(context, mine, { made: createTokenOperation.output.parse(output).secret });
      } catch (error) {
        return await accountPage(context, mine, { problems: problemsOf(error) });
      }
    }),
  );
  app.post(
    "/account/tokens/:token/end",
    signedIn(async (context, mine) => {
      await called(mine, revokeTokenOperation, { token: context.req.param("token") });
      return context.redirect("/account", 303);
    }),
  );

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
      return show(context, { kind: "refused", frame, problems: [] }, 403);
    const { output } = await called(mine, listTeam, { map: slug });
    const { problems = [], invited = null } = told;
    return show(
      context,
      {
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
      },
      problems.length > 0 ? 422 : 200,
    );
  };
  app.get(
    "/maps/:map/team",
    signedIn((context, mine) => teamPage(context, mine)),
  );
  app.post(
    "/maps/:map/team",
    signedIn(async (context, mine, { name = "", email = "", role = "" }) => {
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
    signedIn(async (context, mine) => {
      try {
        await called(mine, endRoleOperation, context.req.param());
        return context.redirect(`/maps/${context.req.param("map")}/team`, 303);
      } catch (error) {
        return await teamPage(context, mine, { problems: problemsOf(error) });
      }
    }),
  );
}

/** What a role decides: operations that everybody has or only the keeper are no matter of a team. */
const mapRights: TeamPage["rights"] = rightsTable(operations)
  .filter(({ operation }) => typeof operation.right !== "string")
  .map(({ operation: { name, sentence }, cells }) => ({ name, sentence, cells }));

/** Does what a form asks as the operation it stands for, so that the one rights table guards it too. */
async function called(desk: Desk, operation: Operation, given: Record<string, unknown>) {
  return await perform(desk, operation, inputFrom(operation, given));
}

async function formOf(context: Context): Promise<Texts> {
  const body = await context.req.parseBody();
  return Object.fromEntries(
    Object.entries(body).flatMap(([name, value]) => (typeof value === "string" ? [[name, value]] : [])),
  );
}

/** A path of this installation, the account page for anything else: nobody is sent to another site. */
function ownPath(text: string | undefined): string {
  return text !== undefined && /^\/(?![/\\])[\x21-\x5b\x5d-\x7e]*$/.test(text) ? text : "/account";
}

function problemsOf(error: unknown): readonly FormProblem[] {
  if (error instanceof ProblemError) return error.problems.map(({ code, message }) => ({ code, message }));
  throw error;
}
