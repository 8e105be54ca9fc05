import type { checkBriefOperation } from "@mapwright/domain";
import type { Answered, Desk, Input } from "../desk.ts";
import { checkBrief } from "./brief.ts";
import { listTemplates, saveTemplate, showTemplate } from "./templates.ts";

type Asked<UseCase extends (desk: Desk, input: never) => unknown> = Parameters<UseCase>[1];

export const briefAnswers = {
  "brief.templates": async (desk: Desk, input: Asked<typeof listTemplates>): Promise<Answered> => ({
    output: await listTemplates(desk, input),
  }),
  "brief.template": async (desk: Desk, input: Asked<typeof showTemplate>): Promise<Answered> => ({
    output: await showTemplate(desk, input),
  }),
  "brief.save": async (desk: Desk, input: Asked<typeof saveTemplate>): Promise<Answered> => ({
    output: await saveTemplate(desk, input),
  }),
  "brief.check": async (desk: Desk, input: Input<typeof checkBriefOperation>): Promise<Answered> => ({
    output: await checkBrief(desk, { ...input, template: sent(input), site: "" }),
  }),
};

/** The template that a call brings along. */
export function sent({ template, text }: { readonly template: string; readonly text: string }) {
  return { file: `${template}.md`, text };
}
