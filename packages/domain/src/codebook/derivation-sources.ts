import type { Derivation, Variable } from "./schema.ts";

/** A variable that a derivation reads, and the member of the derivation that names it. */
export interface DerivationSource {
  readonly member: "from" | "partners" | "on";
  readonly variable: string;
}

/** The variables that a derivation reads, in the order it names them. */
export function derivationSources(derivation: Derivation): readonly DerivationSource[] {
  const from: DerivationSource = { member: "from", variable: derivation.from };
  if (derivation.rule === "sectors") return [from, { member: "partners", variable: derivation.partners }];
  if (derivation.rule !== "lookup" || derivation.on === undefined || isFixedDate(derivation.on))
    return [from];
  return [from, { member: "on", variable: derivation.on }];
}

/** Whether `on` is a date and not the code of a variable, which never begins with a digit. */
export function isFixedDate(on: string): boolean {
  return /^\d/.test(on);
}

/**
 * Derived variables, each after those it follows from, and the circles in which variables follow from themselves, each as
 * the codes around it. Variables of a circle are in the order too, cut where the circle closes.
 */
export function derivationOrder(variables: Iterable<Variable>): {
  readonly order: readonly Variable[];
  readonly circles: readonly (readonly string[])[];
} {
  const byCode = new Map([...variables].map((variable) => [variable.code, variable]));
  const order: Variable[] = [];
  const circles: string[][] = [];
  const state = new Map<string, "open" | "done">();
  const path: string[] = [];
  const visit = (code: string): void => {
    const variable = byCode.get(code);
    if (variable?.derive === undefined || state.get(code) === "done") return;
    if (state.get(code) === "open") {
      circles.push(path.slice(path.indexOf(code)));
      return;
    }
    state.set(code, "open");
    path.push(code);
    for (const source of derivationSources(variable.derive)) visit(source.variable);
    path.pop();
    state.set(code, "done");
    order.push(variable);
  };
  for (const code of byCode.keys()) visit(code);
  return { order, circles };
}
