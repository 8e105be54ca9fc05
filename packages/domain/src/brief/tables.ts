import { table } from "../shared/index.ts";

export interface BriefTemplateRow {
  readonly map: string;
  readonly template: string;
  /** From 1; each saving is a version of its own. */
  readonly version: number;
  readonly text: string;
  /** Whether readers find its brief on the page of publications. */
  readonly offered: boolean;
  readonly saved_at: string;
  readonly saved_by: string;
}

export const briefTemplates = table<BriefTemplateRow>({
  name: "brief_templates",
  about: "The templates of briefs that a map's team wrote, every version.",
  key: ["map", "template", "version"],
  columns: {
    map: { kind: "text", about: "The map." },
    template: { kind: "text", about: "Its name, as in an address." },
    version: { kind: "integer", about: "From 1; each saving adds one, and none is overwritten." },
    text: { kind: "text", about: "Markdown with expressions." },
    offered: { kind: "boolean", about: "Whether readers find its brief on the page of publications." },
    saved_at: { kind: "text", about: "When it was saved." },
    saved_by: { kind: "text", about: "Who saved it: a pseudonym." },
  },
});
