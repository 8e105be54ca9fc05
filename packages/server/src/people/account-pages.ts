import {
  accounts,
  createTokenOperation,
  maps,
  revokeTokenOperation,
  tokens as tokenRows,
} from "@mapwright/domain";
import type { Desk } from "@mapwright/usecases";
import type { Context, Hono } from "hono";
import { frameOf } from "../pages/request.ts";
import { called, type Entrance, goTo, problemsOf, show, signedIn } from "./forms.ts";

/** One's own account: roles and tokens. */
export function addAccountPages(app: Hono, entrance: Entrance): void {
  const { assets } = entrance;
  const accountPage = async (context: Context, mine: Desk, told: { error?: unknown; made?: string } = {}) => {
    const account = mine.caller.account ?? "";
    const { row, held, owned } = await mine.store.read(async (reader) => ({
      row: await reader.one(accounts, { account }),
      held: await reader.rows(tokenRows, { where: { account } }),
      owned: mine.caller.isKeeper ? await reader.rows(maps) : [],
    }));
    const { error, made = null } = told;
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
        lacksSecondFactor: mine.caller.lacksSecondFactor ?? false,
      },
      { error },
    );
  };
  app.get(
    "/account",
    signedIn(entrance, (context, mine) => accountPage(context, mine)),
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
      return goTo(context, "/account");
    }),
  );
}
