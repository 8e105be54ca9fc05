import type { APIRequestContext } from "playwright-core";

/** A variable along which two people code, and what each of them is to choose. */
export interface CodedByTwo {
  readonly variable: string;
  readonly label: string;
  readonly level: "nominal" | "ordinal" | "set";
  /** Its categories in the order in which they are offered. */
  readonly order: readonly string[];
  readonly choices: readonly Choices[];
}

/** Codes of an initiative; none where the coder says that nothing is reported. */
export interface Choices {
  readonly initiative: string;
  readonly first: readonly string[];
  readonly second: readonly string[];
}

/** Variables that the data set has values of, and how often the second coder differs: at every so many-th initiative. */
const variables = [
  { variable: "development_stage", level: "ordinal", every: 6 },
  { variable: "process_type", level: "nominal", every: 5 },
  { variable: "improved_public_service", level: "set", every: 4 },
] as const;

/** Gives the first coder what the map's first release says of each initiative, and the second the same but for some. */
export async function codedByTwo(
  request: APIRequestContext,
  map: string,
  initiatives: readonly string[],
): Promise<readonly CodedByTwo[]> {
  const codebook = await (await request.get(`${map.replace("/maps/", "/api/maps/")}/codebook`)).json();
  const known = await Promise.all(
    initiatives.map(async (initiative) => {
      const headers = { Accept: "application/json" };
      return await (await request.get(`${map}/releases/1/initiatives/${initiative}`, { headers })).json();
    }),
  );
  return variables.map(({ variable, level, every }) => {
    const { label, categories } = codebook.variables.find(named("code", variable));
    const order = categories.map(({ code }: { readonly code: string }) => code);
    const choices = initiatives.map((initiative, place) => {
      const { answer } = known[place].values.find(named("variable", variable));
      const first = (answer.categories ?? []).map(({ code }: { readonly code: string }) => code);
      const second = place % every > 0 ? first : anotherThan(first, order, level);
      return { initiative, first, second };
    });
    return { variable, label: label.en, level, order, choices };
  });
}

/** The category after the one chosen; of several, the first put in or taken out. */
function anotherThan(codes: readonly string[], order: readonly string[], level: CodedByTwo["level"]) {
  const [start = ""] = order;
  if (level === "set")
    return codes.includes(start) ? codes.filter((code) => code !== start) : [...codes, start];
  return [order[(order.indexOf(codes[0] ?? "") + 1) % order.length] ?? start];
}

const named = (key: string, name: string) => (one: Readonly<Record<string, unknown>>) => one[key] === name;

/** Where the two chose something else. */
export function differing({ choices }: CodedByTwo): readonly Choices[] {
  return choices.filter(({ first, second }) => keyOf(first) !== keyOf(second));
}

/** The votes as a file that the command reads; a coder who found nothing reported of an order or a set casts none. */
export function asCsv({ level, choices }: CodedByTwo): string {
  const votes = choices.flatMap(({ initiative, first, second }) => [
    { initiative, coder: "first", codes: first },
    { initiative, coder: "second", codes: second },
  ]);
  const cast = votes.filter(({ codes }) => codes.length > 0 || level === "nominal");
  const lines = cast.map(({ initiative, coder, codes }) => `${initiative},${coder},${keyOf(codes)}`);
  return ["initiative,coder,value", ...lines].join("\n");
}

/** The share of initiatives on which two choices are the same, of those with two votes. */
export function shareOfSame(part: CodedByTwo): number {
  const both = withTwoVotes(part);
  return both.filter(({ first, second }) => keyOf(first) === keyOf(second)).length / both.length;
}

/** Cohen's kappa as its paper has it (1960): agreement beyond what the habits of the two would give. */
export function cohensKappaOf(part: CodedByTwo): number {
  const both = withTwoVotes(part);
  const shareOf = (coder: "first" | "second", key: string) =>
    both.filter((one) => keyOf(one[coder]) === key).length / both.length;
  const keys = [...new Set(both.flatMap(({ first, second }) => [keyOf(first), keyOf(second)]))];
  const expected = keys.reduce((sum, key) => sum + shareOf("first", key) * shareOf("second", key), 0);
  return (shareOfSame(part) - expected) / (1 - expected);
}

function withTwoVotes({ level, choices }: CodedByTwo): readonly Choices[] {
  return choices.filter(
    ({ first, second }) => level === "nominal" || (first.length > 0 && second.length > 0),
  );
}

function keyOf(codes: readonly string[]): string {
  return codes.length === 0 ? "none" : [...codes].sort().join(";");
}
