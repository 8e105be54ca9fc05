import {
  type InterestSubject,
  interestDeclared,
  interestEnded,
  interests,
  newEvent,
  ProblemError,
  tasks,
} from "@mapwright/domain";
import type { Context } from "../ports/index.ts";
import { mapNamed } from "../protocol/create-map.ts";
import { takeBack } from "./release-task.ts";
import { concerns, fittedInitiatives } from "./staffing.ts";

/** Declares an interest of the caller; tasks of hers that it concerns and that she has not answered are taken back. */
export async function declareInterest(
  context: Context,
  {
    map,
    subject,
    reason,
  }: { readonly map: string; readonly subject: InterestSubject; readonly reason: string },
): Promise<{ interest: number; released: number[] }> {
  return await context.store.transact(context.actor, async (writer) => {
    await mapNamed(writer, map);
    const interest = (await writer.count(interests, { map })) + 1;
    const person = context.actor;
    await writer.append([newEvent(interestDeclared, map, { interest, person, subject, reason })]);
    const known = await fittedInitiatives(writer, map);
    const mine = await writer.rows(tasks, { where: { map, person, state: "allotted" } });
    const concerned = mine.filter(({ initiative }) => {
      const fit = known.get(initiative);
      return fit !== undefined && concerns(subject, fit);
    });
    await takeBack(writer, concerned, "An interest was declared.");
    return { interest, released: concerned.map(({ task }) => task) };
  });
}

export async function endInterest(
  context: Context,
  { map, interest }: { readonly map: string; readonly interest: number },
): Promise<{ interest: number }> {
  return await context.store.transact(context.actor, async (writer) => {
    await mapNamed(writer, map);
    const row = await writer.one(interests, { map, interest });
    if (row === undefined || row.person !== context.actor || row.ended)
      throw new ProblemError({
        code: "interest-unknown",
        message: `You have declared no interest ${interest} on the map "${map}" that still holds.`,
        hint: "Look your interests up.",
        value: String(interest),
      });
    await writer.append([newEvent(interestEnded, map, { interest })]);
    return { interest };
  });
}
