import { type Agreement, alphaBandOf, bandOf, type Measure } from "@mapwright/atlas";
import { type AgreementReport, reasonText } from "@mapwright/usecases";

const mostShown = 10;

/** Agreement as a person reads it: the measures with their bands, who confuses what, and what to discuss. */
export function agreementText({ agreement, parts, confusions, toDiscuss }: AgreementReport): string {
  const { units, compared, coders, votes } = agreement;
  const sections = [
    `${units} units, ${compared} of them with two votes or more; ${coders} coders, ${votes} votes.`,
    measuresText(agreement),
  ];
  if (parts.length > 0) sections.push(`By part\n${partsText(parts)}`);
  if (confusions.length > 0) {
    const lines = confusions
      .slice(0, mostShown)
      .map(({ between: [one, other], count, units: where }) => [
        `${one || "(none)"} | ${other ?? "(none)"}`,
        `${count}`,
        `in ${where.length} ${where.length === 1 ? "unit" : "units"}`,
      ]);
    sections.push(`Confused, pairs of votes${shownOf(confusions.length)}\n${columns(lines)}`);
  }
  if (toDiscuss.length > 0) {
    const lines = toDiscuss
      .slice(0, mostShown)
      .map(({ unit, disagreement, votes: chosen }) => [
        unit,
        disagreement.toFixed(2),
        chosen.map(({ coder, chosen: value }) => `${coder} ${value || "(none)"}`).join(", "),
      ]);
    sections.push(`To discuss, most disagreement first${shownOf(toDiscuss.length)}\n${columns(lines)}`);
  }
  return sections.join("\n\n");
}

function measuresText(agreement: Agreement): string {
  const { percent, cohen, weighted, fleiss, alpha, ac1, ac2, weighting } = agreement;
  const line = (name: string, measure: Measure, band: (value: number) => string) =>
    measure.value === null
      ? [name, "-", "-", reasonText(measure.reason, agreement)]
      : [name, measure.value.toFixed(3), intervalText(measure), band(measure.value)];
  return columns([
    ["Measure", "Value", "95% interval", "Band"],
    line("Percent agreement", percent, () => ""),
    line("Cohen's kappa", cohen, bandOf),
    line(`Cohen's kappa, ${weighting} weights`, weighted, bandOf),
    line("Fleiss' kappa", fleiss, bandOf),
    line("Krippendorff's alpha", alpha, alphaBandOf),
    line("Gwet's AC1", ac1, bandOf),
    line(`Gwet's AC2, ${weighting} weights`, ac2, bandOf),
  ]);
}

function partsText(parts: AgreementReport["parts"]): string {
  return columns([
    ["", "Units", "Compared", "Percent", "Alpha", "95% interval", "Band"],
    ...parts.map(({ of, agreement: { units, compared, percent, alpha } }) => [
      of === "" ? "(empty)" : of,
      `${units}`,
      `${compared}`,
      percent.value?.toFixed(3) ?? "-",
      alpha.value?.toFixed(3) ?? "-",
      alpha.value === null ? "-" : intervalText(alpha),
      alpha.value === null ? "" : alphaBandOf(alpha.value),
    ]),
  ]);
}

function intervalText({ low, high }: { readonly low: number | null; readonly high: number | null }): string {
  return low === null || high === null ? "-" : `${low.toFixed(3)} to ${high.toFixed(3)}`;
}

function shownOf(count: number): string {
  return count > mostShown ? ` (${mostShown} of ${count})` : "";
}

function columns(lines: readonly (readonly string[])[]): string {
  const widths = (lines[0] ?? []).map((_, column) =>
    Math.max(...lines.map((line) => (line[column] ?? "").length)),
  );
  return lines
    .map((line) =>
      line
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}
