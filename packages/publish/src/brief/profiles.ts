/** The template of a profile by the variable that it is about. */
const profiles: Readonly<Record<string, string>> = {
  country: "country",
  region: "region",
  lead_sector: "sector",
  wave: "wave",
};

/** The variables that a profile can be about. */
export const profileVariables: readonly string[] = Object.keys(profiles);

/** Short names of subjects: `--for sector=SE-T` is about `lead_sector`. */
const shortNames: Readonly<Record<string, string>> = { sector: "lead_sector" };

/** The condition and the template of a profile, from what it is said to be about: `country=NL`. */
export function profileOf(about: string): { readonly where: string; readonly template: string } {
  const [name = "", ...rest] = about.split("=");
  const variable = shortNames[name] ?? name;
  return { where: [variable, ...rest].join("="), template: profiles[variable] ?? "insights" };
}
