/** Comparisons of one week (or any other step): how many, and how many of them agreed. */
export interface AgreementCount {
  readonly week: string;
  readonly agreed: number;
  readonly compared: number;
}

export interface DriftOptions {
  /** The share that is expected to agree, above 0 and below 1: what the pilot showed. */
  readonly expected: number;
  /** The share whose coming should raise the alarm, above 0 and below `expected`. */
  readonly worrying: number;
  /** How much evidence raises the alarm, 3.5 unless given; higher gives fewer false alarms and later true ones. */
  readonly limit?: number | undefined;
}

/** How far the evidence for drift has come by the end of a week. */
export interface DriftStep extends AgreementCount {
  /** 0 or more, in natural logarithms of odds; falls back to 0 while things go well. */
  readonly evidence: number;
  readonly alarm: boolean;
}

/**
 * Watches agreement over weeks by a one-sided Bernoulli CUSUM. With the expected share e and the worrying share w,
 * each comparison that agrees adds ln(w/e) to the evidence, each that does not ln((1-w)/(1-e)), and the evidence never
 * falls below 0. It sees a small lasting decline that no single week would show. After an alarm it starts again from 0.
 * Weeks are taken in the order given; weeks without comparisons change nothing.
 * Source: Page (1954), Biometrika 41, 100-115; Reynolds and Stoumbos (1999), Journal of Quality Technology 31, 87-108.
 *
 * @example driftOf([{ week: "2026-W01", agreed: 12, compared: 20 }], { expected: 0.9, worrying: 0.7 })[0]?.alarm // true
 */
export function driftOf(
  weeks: readonly AgreementCount[],
  { expected, worrying, limit = 3.5 }: DriftOptions,
): DriftStep[] {
  const ofAgreement = Math.log(worrying / expected);
  const ofDisagreement = Math.log((1 - worrying) / (1 - expected));
  let evidence = 0;
  return weeks.map((week) => {
    const change = week.agreed * ofAgreement + (week.compared - week.agreed) * ofDisagreement;
    const reached = Math.max(0, evidence + change);
    const alarm = reached >= limit;
    evidence = alarm ? 0 : reached;
    return { ...week, evidence: reached, alarm };
  });
}
