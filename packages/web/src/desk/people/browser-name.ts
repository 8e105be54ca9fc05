/** In this order: most browsers also name those they descend from. */
const browsers = [
  ["Edge", /\bEdg(?:e|A|iOS)?\//],
  ["Opera", /\bOPR\//],
  ["Samsung Internet", /\bSamsungBrowser\//],
  ["Firefox", /\b(?:Firefox|FxiOS)\//],
  ["Chrome", /\b(?:Chrome|CriOS|HeadlessChrome)\//],
  ["Safari", /\bSafari\//],
] as const;
const systems = [
  ["Android", /\bAndroid\b/],
  ["iOS", /\b(?:iPhone|iPad)\b/],
  ["Windows", /\bWindows\b/],
  ["macOS", /\bMac OS X\b/],
  ["ChromeOS", /\bCrOS\b/],
  ["Linux", /\bLinux\b/],
] as const;

/** What people call the browser and system that a `User-Agent` names; null for either that is not known. */
export function browserName(agent: string): {
  readonly browser: string | null;
  readonly system: string | null;
} {
  const first = (list: readonly (readonly [string, RegExp])[]) =>
    list.find(([, sign]) => sign.test(agent))?.[0] ?? null;
  return { browser: first(browsers), system: first(systems) };
}
