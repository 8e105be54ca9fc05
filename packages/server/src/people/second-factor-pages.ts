import { accounts, secondFactors } from "@mapwright/domain";
import { addSecondFactor, type Desk, removeSecondFactor, renewRecoveryCodes } from "@mapwright/usecases";
import type { Context, Hono } from "hono";
import { frameOf } from "../pages/request.ts";
import { agentOf, type Entrance, goTo, problemsOf, show, signedIn } from "./forms.ts";
import { setSession } from "./session-cookie.ts";
import { proofLimits, proving, withSession } from "./ways-pages.ts";

const enrolment = "second factor";
const minutes = 30;

/** Setting a second factor up and removing it. The secret travels in a ticket until a code shows that the app has it. */
export function addSecondFactorPages(app: Hono, entrance: Entrance): void {
  const { throttle, tickets } = entrance;
  app.get(
    "/account/second-factor",
    signedIn(entrance, (context, mine) => enrolmentPage(context, entrance, mine)),
  );
  app.post(
    "/account/second-factor",
    signedIn(entrance, async (context, mine, { ticket = "", code = "", password = "" }) => {
      const held = tickets.open(enrolment, ticket);
      if (held === undefined || held["account"] !== mine.caller.account)
        return goTo(context, "/account/second-factor");
      try {
        await throttle.take(proofLimits(mine));
        const secret = held["secret"] ?? "";
        const told = await addSecondFactor(mine, { secret, code, password }, agentOf(context));
        setSession(context, told.session);
        return await codesPage(context, entrance, told.codes);
      } catch (error) {
        return await enrolmentPage(context, entrance, mine, { ticket, error });
      }
    }),
  );
  app.post(
    "/account/second-factor/remove",
    proving(entrance, async (context, mine, { password = "" }) => {
      const secret = await removeSecondFactor(mine, password, agentOf(context));
      return withSession(context, secret, "second-factor-removed");
    }),
  );
  app.post(
    "/account/recovery-codes",
    proving(entrance, async (context, mine, { password = "" }) =>
      codesPage(context, entrance, await renewRecoveryCodes(mine, password)),
    ),
  );
}

async function enrolmentPage(
  context: Context,
  { assets, tickets }: Entrance,
  mine: Desk,
  { ticket, error }: { readonly ticket?: string; readonly error?: unknown } = {},
): Promise<Response> {
  const account = mine.caller.account ?? "";
  const held = ticket === undefined ? undefined : tickets.open(enrolment, ticket);
  const secret = held?.["secret"] ?? mine.secrets.newTimeSecret();
  const row = await mine.store.read((reader) => reader.one(accounts, { account }));
  const had = await mine.store.read((reader) => reader.one(secondFactors, { account }));
  return await show(
    context,
    {
      kind: "second-factor",
      frame: { ...frameOf(context, assets), address: "/account/second-factor" },
      problems: error === undefined ? [] : problemsOf(error),
      secret,
      address: appAddress(new URL(context.req.url).hostname, row?.email ?? account, secret),
      ticket: ticket ?? tickets.seal(enrolment, { account, secret }, minutes),
      hasPassword: (row?.password ?? null) !== null,
      replaces: had !== undefined,
    },
    { error },
  );
}

async function codesPage(
  context: Context,
  { assets }: Entrance,
  codes: readonly string[],
): Promise<Response> {
  const frame = { ...frameOf(context, assets), address: "/account/sign-in" };
  return await show(context, { kind: "recovery-codes", frame, problems: [], codes });
}

/** What the picture tells an app: the address form that all of them read. */
function appAddress(host: string, name: string, secret: string): string {
  const issuer = `Mapwright (${host})`;
  const label = encodeURIComponent(`${issuer}:${name}`);
  return `otpauth://totp/${label}?secret=${secret}&issuer=${encodeURIComponent(issuer)}`;
}
