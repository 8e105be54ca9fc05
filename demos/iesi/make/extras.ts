import type { Draw } from "./draw.ts";
import { cities } from "./places.ts";
import { pick } from "./quota.ts";
import { codeOf, codesOf, type Draft, notReported } from "./record.ts";
import { areaWords, organisationWords } from "./words.ts";

/** City and region: some not reported, more often so outside the Mapping. */
export function drawPlace(draw: Draw, draft: Draft): void {
  const [city, region] = draw.one(cities[draft.lead] ?? []);
  const isNational = codeOf(draft, "scope") === "SC-3" && draw.chance(0.5);
  if (isNational || draw.chance(draft.mapped ? 0.04 : 0.2)) {
    draft.answers.set("city", notReported);
    return;
  }
  draft.answers.set("city", city);
  if (region !== null) draft.answers.set("region", [region]);
}

/** The lead: an invented organisation of its sector and country; a few lead several initiatives. */
export function assignOrganisations(draw: Draw, drafts: readonly Draft[]): void {
  const known = new Map<string, string[]>();
  const numbers = new Map<string, number>();
  for (const draft of drafts) {
    const sector = codeOf(draft, "lead_sector");
    const kind = organisationWords[sector];
    if (kind === undefined) {
      draft.answers.set("lead_organisation", notReported);
      continue;
    }
    const peers = known.get(`${sector} ${draft.lead}`) ?? [];
    known.set(`${sector} ${draft.lead}`, peers);
    if (peers.length > 0 && draw.chance(0.15)) {
      draft.answers.set("lead_organisation", draw.one(peers));
      continue;
    }
    const number = (numbers.get(kind) ?? 0) + 1;
    numbers.set(kind, number);
    peers.push(`Synthetic ${kind} ${number}`);
    draft.answers.set("lead_organisation", `Synthetic ${kind} ${number}`);
  }
}

/** Name and description say that the record is synthetic. Numbers follow the order of the records. */
export function drawWords(draw: Draw, draft: Draft, number: number): void {
  const label = String(number).padStart(3, "0");
  const words = areaWords[codesOf(draft, "service_area")[0] ?? ""];
  const offer = draw.one(words?.offers ?? ["service"]);
  const city = codeOf(draft, "city");
  const place = city === "" ? draft.lead : city;
  draft.answers.set("name", `Synthetic initiative ${label}: ${offer}, ${place}`);
  draft.answers.set(
    "description",
    `Invented for demonstration; no such initiative exists. Described as ${offer} in the field of ${words?.field ?? "services"}.`,
  );
  const hasSite = draw.chance(draft.mapped ? 0.95 : 0.8);
  draft.answers.set("website", hasSite ? `https://initiative-${label}.example/` : notReported);
}

const awards = ["AC-1", "AC-2", "AC-3"] as const;
const places = ["AS-4", "AS-3", "AS-3", "AS-2", "AS-2"];
const ageing = ["AR-11", "AR-12", "AR-13", "AR-14"];

/** The award of 2016: fifteen, five, three finalists and one winner in each of three categories. */
export function assignAwards(draw: Draw, mapped: readonly Draft[]): void {
  for (const category of awards) {
    const free = mapped.filter(
      (draft) =>
        !draft.answers.has("award_category") &&
        (category === "AC-3") === ageing.includes(codesOf(draft, "service_area")[0] ?? ""),
    );
    pick(draw, free, 15).forEach((draft, at) => {
      draft.answers.set("award_category", category);
      draft.answers.set("award_stage", places[at] ?? "AS-1");
    });
  }
}

/** Fourteen case studies, each in another Member State. */
export function assignCaseStudies(draw: Draw, mapped: readonly Draft[]): void {
  const states = [...new Set(mapped.filter((draft) => draft.inEu).map((draft) => draft.lead))];
  const chosen = pick(draw, states, 14).map((state) =>
    draw.one(mapped.filter((draft) => draft.lead === state)),
  );
  for (const draft of mapped) draft.answers.set("in_depth_case", chosen.includes(draft) ? "yes" : "no");
}
