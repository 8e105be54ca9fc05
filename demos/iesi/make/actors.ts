import { assign, pickPair } from "./assign.ts";
import type { Draw } from "./draw.ts";
import { governance, leadSector } from "./plan.ts";
import { codeOf, type Draft, notApplicable, notReported } from "./record.ts";

const sectorOrder = ["SE-T", "SE-Ts", "SE-P", "SE-F", "SE-R", "SE-B", "SE-X"];

/** Lead sectors: by quota in the Mapping, drawn for the rest, of which some are not reported. */
export function assignLeads(draw: Draw, drafts: readonly Draft[]): void {
  const mapped = drafts.filter((draft) => draft.mapped);
  assign(draw, mapped, leadSector, (draft, sector) => draft.answers.set("lead_sector", sector));
  for (const draft of drafts) {
    if (draft.mapped) continue;
    const sector = draw.weighted([
      ["SE-T", 42],
      ["SE-Ts", 12],
      ["SE-P", 26],
      ["SE-F", 13],
      ["SE-R", 4],
      ["SE-B", 3],
    ]);
    draft.answers.set("lead_sector", draw.chance(0.08) ? notReported : sector);
  }
}

/** Levels of governance in the Mapping: the planned ones by lead sector, inter-sectoral for everybody else. */
export function assignGovernance(draw: Draw, mapped: readonly Draft[]): void {
  for (const { level, lead, size } of governance) {
    const free = mapped.filter(
      (draft) => codeOf(draft, "lead_sector") === lead && !draft.answers.has("governance_level"),
    );
    for (const draft of pickPair(draw, free, size)) draft.answers.set("governance_level", level);
  }
  for (const draft of mapped) {
    if (!draft.answers.has("governance_level")) draft.answers.set("governance_level", "GL-4");
  }
}

const partnersOf: Readonly<Record<string, readonly (readonly [readonly string[], number])[]>> = {
  "SE-T": [
    [["SE-P", "SE-B"], 42],
    [["SE-P"], 16],
    [["SE-P", "SE-F", "SE-B"], 14],
    [["SE-F"], 8],
    [["SE-T", "SE-B"], 8],
    [["SE-P", "SE-R"], 7],
    [["SE-T", "SE-P"], 5],
  ],
  "SE-Ts": [
    [["SE-P", "SE-B"], 40],
    [["SE-F"], 18],
    [["SE-P", "SE-F"], 18],
    [["SE-T", "SE-P"], 14],
    [["SE-B"], 10],
  ],
  "SE-P": [
    [["SE-T", "SE-B"], 34],
    [["SE-T"], 30],
    [["SE-T", "SE-F"], 20],
    [["SE-F"], 10],
    [["SE-T", "SE-R"], 6],
  ],
  "SE-F": [
    [["SE-P"], 30],
    [["SE-T"], 30],
    [["SE-T", "SE-P"], 25],
    [["SE-P", "SE-B"], 15],
  ],
  "SE-R": [
    [["SE-T", "SE-P"], 45],
    [["SE-P", "SE-F"], 30],
    [["SE-T", "SE-B"], 25],
  ],
  "SE-B": [
    [["SE-T", "SE-P"], 60],
    [["SE-P"], 40],
  ],
  "SE-X": [[["SE-T", "SE-P", "SE-F"], 1]],
};

/** Partners' sectors that fit the level of governance, and who brought them together: the public sector most often. */
export function drawPartners(draw: Draw, draft: Draft): void {
  const lead = codeOf(draft, "lead_sector");
  const level = codeOf(draft, "governance_level");
  if (level === "GL-1") {
    draft.answers.set("partner_sector", notApplicable);
    draft.answers.set("broker_sector", notApplicable);
    return;
  }
  const partners = partnerSectors(draw, lead, level);
  draft.answers.set("partner_sector", partners);
  const broker = partners.includes("SE-P") && draw.chance(0.6) ? "SE-P" : lead;
  draft.answers.set("broker_sector", broker);
}

function partnerSectors(draw: Draw, lead: string, level: string): readonly string[] {
  if (level === "GL-2" || level === "GL-3") return ["SE-P"];
  if (level === "GL-5")
    return sectorOrder.filter((sector) => ["SE-T", "SE-P", "SE-F", "SE-B"].includes(sector));
  return draw.weighted(partnersOf[lead] ?? [[["SE-T", "SE-P"], 1]]);
}
