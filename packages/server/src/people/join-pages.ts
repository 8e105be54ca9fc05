import { invitationOf, join } from "@mapwright/usecases";
import type { FormProblem } from "@mapwright/web";
import type { Context, Hono } from "hono";
import { frameOf } from "../pages/request.ts";
import { enter } from "./enter.ts";
import { type Entrance, formOf, problemsOf, show, type Texts } from "./forms.ts";
import { mustBeOwnOrigin } from "./identify.ts";

/** Taking an account by a link: the first keeper's, an invitation, or one for a lost password. */
export function addJoinPages(app: Hono, entrance: Entrance): void {
  const { desk, assets } = entrance;
  const joining = async (context: Context, problems: readonly FormProblem[], filled: Texts = {}) => {
    const link = await desk.store.read((reader) =>
      invitationOf(desk, reader, context.req.param("secret") ?? ""),
    );
    const frame = frameOf(context, assets);
    if (link === undefined)
      return show(
        context,
        { kind: "join", frame, problems: [], purpose: "spent", name: "", email: "" },
        { status: 404 },
      );
    const purpose = link.purpose === "join" && link.email === "" ? "set-up" : link.purpose;
    const { name = link.name, email = link.email } = filled;
    return show(context, { kind: "join", frame, problems, purpose, name, email });
  };
  app.get("/join/:secret", (context) => joining(context, []));
  app.post("/join/:secret", async (context) => {
    mustBeOwnOrigin(context);
    const filled = await formOf(context);
    const { name = "", email = "", password = "" } = filled;
    try {
      const secret = context.req.param("secret");
      const first = await join(desk, { secret, name, email, password });
      return await enter(context, entrance, { ...first, way: "password" }, "/account");
    } catch (error) {
      return await joining(context, problemsOf(error), filled);
    }
  });
}
