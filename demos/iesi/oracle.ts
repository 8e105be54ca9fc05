import type { GoldenBase, GoldenNumber, GoldenRow } from "./golden.ts";

/** The codes of one initiative by variable, derived variables included; a variable that is missing is absent. */
export type Coded = ReadonlyMap<string, readonly string[]>;

const clusters: Readonly<Record<string, string>> = {
  "WS-AS": "IE UK",
  "WS-NO": "DK FI SE",
  "WS-CO": "AT BE DE FR LU NL",
  "WS-ME": "CY EL ES IT MT PT",
  "WS-CE": "BG CZ EE HR HU LT LV PL RO SI SK",
};
const otherClusters: Readonly<Record<string, string>> = { "WS-NO-X": "IS NO", "WS-CO-X": "CH LI" };
const groups: Readonly<Record<string, string>> = {
  "AG-IN": "AR-06",
  "AG-AL": "AR-AHA AR-11 AR-12 AR-13 AR-14",
  "AG-ED": "AR-02",
  "AG-EE": "AR-09 AR-10",
  "AG-TC": "AR-03 AR-07",
  "AG-AC": "AR-04 AR-05",
};
const memberStates = new Set(Object.values(clusters).join(" ").split(" "));

function codeListing(table: Readonly<Record<string, string>>, code: string): string | undefined {
  return Object.entries(table).find(([, members]) => members.split(" ").includes(code))?.[0];
}

/** Reads one line of the file and adds what follows from it, written apart from the codebook's own derivations. */
export function codedFrom(line: Readonly<Record<string, unknown>>): Coded {
  const coded = new Map<string, readonly string[]>();
  for (const [variable, answer] of Object.entries(line)) {
    if (Array.isArray(answer)) coded.set(variable, answer.map(String));
    else if (typeof answer === "string" || typeof answer === "number") coded.set(variable, [String(answer)]);
  }
  const flag = (holds: boolean) => [holds ? "yes" : "no"];
  const lead = coded.get("lead_country")?.[0] ?? "";
  const areas = coded.get("service_area") ?? [];
  const year = coded.get("start_year")?.[0];
  coded.set("eu", flag((coded.get("country") ?? []).some((country) => memberStates.has(country))));
  coded.set("welfare_cluster", [codeListing(clusters, lead) ?? codeListing(otherClusters, lead) ?? "WS-OT"]);
  coded.set("service_area_group", [codeListing(groups, areas[0] ?? "") ?? "AG-NR"]);
  coded.set("multi_service", flag(new Set(areas).size > 1));
  if (year !== undefined) {
    coded.set("after_2010", flag(Number(year) > 2010));
    coded.set("since_2010", flag(Number(year) > 2009));
  }
  const partnership = partnershipOf(line, coded);
  if (partnership !== undefined) coded.set("partnership", [partnership]);
  return coded;
}

function partnershipOf(line: Readonly<Record<string, unknown>>, coded: Coded): string | undefined {
  const partners = line["partner_sector"];
  if (partners === undefined) return undefined;
  if (!Array.isArray(partners)) return "PA-0";
  const all = new Set([...(coded.get("lead_sector") ?? []), ...partners.map(String)]);
  const isThird = all.has("SE-T") || all.has("SE-Ts") || all.has("SE-B");
  if (all.has("SE-P")) {
    if (all.has("SE-F")) return isThird ? "PA-5" : "PA-3";
    return isThird ? "PA-2" : "PA-1";
  }
  return isThird && all.has("SE-F") ? "PA-4" : "PA-6";
}

function has(coded: Coded, variable: string, codes: readonly string[], main = false): boolean {
  const given = coded.get(variable) ?? [];
  return (main ? given.slice(0, 1) : given).some((code) => codes.includes(code));
}

export function within(all: readonly Coded[], base: GoldenBase): Coded[] {
  return all.filter(
    (coded) =>
      has(coded, "stage", base.stages) &&
      (base.eu === undefined || has(coded, "eu", [base.eu ? "yes" : "no"])) &&
      (base.waves === undefined || has(coded, "wave", base.waves)) &&
      (base.where ?? []).every(({ variable, anyOf }) => has(coded, variable, anyOf)),
  );
}

function roundTo(value: number, step: number): number {
  return Math.round(value / step + 1e-9) * step;
}

/** Works out one number with plain loops; `over` replaces the base of the denominator. */
export function numberOf(
  all: readonly Coded[],
  asked: GoldenNumber,
  step: number,
  over?: GoldenBase,
): number {
  const { measure } = asked;
  const initiatives = within(all, asked.base);
  if (measure === undefined) return initiatives.length;
  const { variable, anyOf = [], main } = measure;
  const known = within(all, over ?? asked.base).filter((coded) => coded.has(variable));
  const countOf = (codes: readonly string[]) =>
    initiatives.filter((coded) => has(coded, variable, codes, main)).length;
  const mentions = known.flatMap((coded) => coded.get(variable) ?? []);
  switch (asked.as) {
    case "count":
      return countOf(anyOf);
    case "percent":
      return (100 * countOf(anyOf)) / known.length;
    case "percent-of-mentions":
      return (100 * mentions.filter((code) => anyOf.includes(code)).length) / mentions.length;
    case "mean":
      return mentions.length / known.length;
    case "distinct":
      return new Set(mentions).size;
    case "sum-of-rounded":
      return (measure.parts ?? []).reduce(
        (sum, part) => sum + roundTo((100 * countOf(part)) / known.length, step),
        0,
      );
  }
}

/** What a row comes to: whether it holds, and the number or codes that decide. */
export function judge(all: readonly Coded[], row: GoldenRow): { holds: boolean; gives: number | string[] } {
  switch (row.kind) {
    case "value": {
      const { step = 1 } = row.expect;
      const number = numberOf(all, row, step, row.over);
      return { holds: Math.abs(roundTo(number, step) - row.expect.value) < 1e-6, gives: number };
    }
    case "inequality": {
      const left = numberOf(all, row.left, 1);
      const other = row.aboveMeasure === undefined ? undefined : numberOf(all, row.aboveMeasure, 1);
      const holds =
        left >= (row.atLeast ?? left) &&
        left <= (row.atMost ?? left) &&
        (row.above === undefined || left > row.above) &&
        (row.below === undefined || left < row.below) &&
        (other === undefined || left > other);
      return { holds, gives: left };
    }
    case "rank": {
      const initiatives = within(all, row.base);
      const countOf = (codes: readonly string[]) =>
        initiatives.filter((coded) => has(coded, row.variable, codes, row.main)).length;
      const counts = row.order.map(countOf);
      const isFalling = counts.every((count, at) => at === 0 || count < (counts[at - 1] ?? 0));
      const named = new Set(row.order.flat());
      const given = new Set(initiatives.flatMap((coded) => coded.get(row.variable) ?? []));
      const others = [...given].filter((code) => !named.has(code)).map((code) => countOf([code]));
      const last = counts.at(-1) ?? 0;
      return {
        holds: isFalling && (row.leading !== true || others.every((count) => count < last)),
        gives: counts.map(String),
      };
    }
    case "set": {
      const initiatives = within(all, row.base);
      const sizes = new Map<string, { all: number; mapped: number }>();
      for (const coded of initiatives) {
        for (const code of coded.get(row.variable) ?? []) {
          const size = sizes.get(code) ?? { all: 0, mapped: 0 };
          size.all += 1;
          if (has(coded, "stage", ["mapping"])) size.mapped += 1;
          sizes.set(code, size);
        }
      }
      const worth = (size: { all: number; mapped: number }) =>
        row.by === "conversion" ? size.mapped / size.all : size.all;
      const top = [...sizes]
        .sort(([one, a], [two, b]) => worth(b) - worth(a) || (one < two ? -1 : 1))
        .slice(0, row.top)
        .map(([code]) => code);
      return { holds: top.every((code) => row.within.includes(code)), gives: top };
    }
  }
}
