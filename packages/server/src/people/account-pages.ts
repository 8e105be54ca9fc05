import {
  accounts,
  createTokenOperation,
  maps,
  revokeTokenOperation,
  tokens as tokenRows,
} from "@mapwright/domain";
import { changePassword, type Desk } from "@mapwright/usecases";
import type { Context, Hono } from "hono";
import { frameOf } from "../pages/request.ts";
import { agentOf, called, type Entrance, problemsOf, show, signedIn } from "./forms.ts";
import { setSession } from "./session-cookie.ts";

/** One's own account: roles, tokens and ways to sign in. */
export function addAccountPages(app: Hono, entrance: Entrance): void {
  const { assets, throttle } = entrance;
  const accountPage = async (
    context: Context,
    mine: Desk,
    told: { error?: unknown; made?: string; passwordChanged?: boolean } = {},
  ) => {
    const account = mine.caller.account ?? "";
    const { row, held, owned } = await mine.store.read(async (reader) => ({
      row: await reader.one(accounts, { account }),
      held: await reader.rows(tokenRows, { where: { account } }),
      owned: mine.caller.isKeeper ? await reader.rows(maps) : [],
    }));
    const { error, made = null, passwordChanged = false } = told;
    return show(
      context,
      {
        kind: "account",
        frame: { ...frameOf(context, assets), address: "/account" },
        problems: error === undefined ? [] : problemsOf(error),
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
      { error },
    );
  };
  app.get(
    "/account",
    signedIn(entrance, (context, mine) => accountPage(context, mine)),
  );
  app.post(
    "/account/password",
    signedIn(entrance, async (context, mine, { old = "", password = "" }) => {
      try {
        throttle.take([{ key: `password ${mine.caller.account}`, most: 10 }]);
        setSession(context, await changePassword(mine, { old, password }, agentOf(context)));
        return await accountPage(context, mine, { passwordChanged: true });
      } catch (error) {
        return await accountPage(context, mine, { error });
      }
    }),
  );
  app.post(
    "/account/tokens",
    signedIn(entrance, async (context, mine, { name = "", maps: named = "" }) => {
      const good = named.split(/[\s,]+/).filter((slug) => slug !== "");
      try {
        const { output } = await called(mine, createTokenOperation, {
          name,
          maps: good.length === 0 ? null : good,
        });
        return await accountPage(context, mine, { made: createTokenOperation.output.parse(output).secret });
      } catch (error) {
        return await accountPage(context, mine, { error });
      }
    }),
  );
  app.post(
    "/account/tokens/:token/end",
    signedIn(entrance, async (context, mine) => {
      await called(mine, revokeTokenOperation, { token: context.req.param("token") });
      return context.redirect("/account", 303);
    }),
  );
}
