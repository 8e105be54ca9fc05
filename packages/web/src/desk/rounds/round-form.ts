import { type Allottable, type DriftWatch, usualDrift } from "@mapwright/domain";

/** The round a form describes, as `rounds.open` and `rounds.plan` take it. */
export function roundFrom(form: FormData, language: string) {
  const text = (name: string) => String(form.get(name) ?? "").trim();
  const initiatives = listIn(text("initiatives"));
  const kind = text("kind") === "screening" ? "screening" : "coding";
  const isPilot = form.get("pilot") === "yes";
  const drift = driftFrom(form);
  return {
    plan: {
      kind,
      title: { [language]: text("title") },
      pilot: isPilot,
      each: Number(text("each")),
      variables: kind === "coding" ? form.getAll("variables").map(String) : [],
      suggestions: Object.fromEntries(
        kind === "coding" ? form.getAll("suggestions").map((code) => [String(code), "after-own-choice"]) : [],
      ),
      reveal: text("reveal"),
      seed: text("seed"),
      ...(isPilot ? { threshold: Number(text("threshold")) } : {}),
      ...(drift === undefined ? {} : { drift }),
    },
    ...(initiatives.length > 0 ? { initiatives } : {}),
    stages: form.getAll("stages").map(String),
    people: form.getAll("people").map((person) => personFrom(form, String(person))),
  };
}

/** What somebody can take, as far as anything is said of it. */
function personFrom(form: FormData, person: string): Allottable {
  const said = (what: string) => String(form.get(`${what} ${person}`) ?? "").trim();
  const lists = {
    languages: listIn(said("languages")),
    areas: listIn(said("areas")),
    expertise: listIn(said("expertise")),
  };
  return {
    person,
    ...(said("capacity") === "" ? {} : { capacity: Number(said("capacity")) }),
    ...Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0)),
  };
}

/** What is watched for, when it is not the usual. */
function driftFrom(form: FormData): DriftWatch | undefined {
  const share = (name: string) => Number(form.get(name)) / 100;
  const drift = { expected: share("expected"), worrying: share("worrying"), limit: usualDrift.limit };
  const isUsual = drift.expected === usualDrift.expected && drift.worrying === usualDrift.worrying;
  return isUsual ? undefined : drift;
}

function listIn(text: string): readonly string[] {
  return text
    .split(/[\n,;]+/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
}
