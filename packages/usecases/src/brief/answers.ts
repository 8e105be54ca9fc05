import type { checkBriefOperation } from "@mapwright/domain";
import { answering } from "../answering.ts";
import type { Desk, Input } from "../desk.ts";
import { checkBrief } from "./brief.ts";
import { listTemplates, saveTemplate, showTemplate } from "./templates.ts";

export const briefAnswers = {
  "brief.templates": answering(listTemplates),
  "brief.template": answering(showTemplate),
  "brief.save": answering(saveTemplate),
  "brief.check": async (desk: Desk, { template, text, ...input }: Input<typeof checkBriefOperation>) => ({
    output: await checkBrief(desk, { ...input, template: { file: `${template}.md`, text }, site: "" }),
  }),
};
