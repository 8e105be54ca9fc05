/** What a value of a measure is called. */
export type Band = "poor" | "slight" | "fair" | "moderate" | "substantial" | "almost-perfect";

/** What a value of Krippendorff's alpha allows. */
export type AlphaBand = "unreliable" | "tentative" | "firm";

/**
 * The name of a value of kappa, AC1 or AC2: below 0 poor, up to .20 slight, .40 fair, .60 moderate, .80 substantial,
 * above almost perfect. A convention for talking, not a test.
 * Source: Landis and Koch (1977), Biometrics 33, 159-174.
 *
 * @example bandOf(0.43) // "moderate"
 */
export function bandOf(value: number): Band {
  if (value < 0) return "poor";
  if (value <= 0.2) return "slight";
  if (value <= 0.4) return "fair";
  if (value <= 0.6) return "moderate";
  return value <= 0.8 ? "substantial" : "almost-perfect";
}

/**
 * The customary lines for alpha: from .800 conclusions are firm, from .667 tentative.
 * Source: Krippendorff (2004), Content Analysis, 2nd ed., 241.
 *
 * @example alphaBandOf(0.743) // "tentative"
 */
export function alphaBandOf(value: number): AlphaBand {
  if (value >= 0.8) return "firm";
  return value >= 0.667 ? "tentative" : "unreliable";
}
