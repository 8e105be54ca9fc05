import type { Desk } from "@mapwright/usecases";
import type { Frame, InterestsPage, Work } from "@mapwright/web";
import { ask, mayAsk } from "./work.ts";

export async function interestsPage(desk: Desk, frame: Frame, work: Work): Promise<InterestsPage> {
  const { map } = work;
  const { interests: own } = await ask(desk, "interests.mine", { map });
  const maySeeAll = mayAsk(desk, "interests.list", map);
  const team = maySeeAll ? (await ask(desk, "interests.list", { map })).interests : null;
  return { kind: "interests", frame, work, own, team };
}
