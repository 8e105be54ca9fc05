import type { Answer } from "./answer.ts";
import { allowsSeveral, codeMisfit, hasCodes } from "./kinds.ts";
import { nearHint } from "./place.ts";
import type { Variable } from "./schema.ts";

/** Why an answer does not fit its variable, as a problem without a place. */
export interface Misfit {
  readonly code: string;
  readonly message: string;
  readonly hint: string;
  readonly value: string;
}

/** Everything that keeps an answer from being one of its variable; a missing answer always fits. */
export function misfitsOf(variable: Variable, answer: Answer): readonly Misfit[] {
  if ("missing" in answer) return [];
  const wanted = formOf(variable);
  if (!(wanted in answer)) return [wrongForm(variable, wanted, Object.keys(answer).join(", "))];
  if ("codes" in answer) return codesMisfits(variable, answer.codes);
  if ("number" in answer) return numberMisfits(variable, answer.number);
  if ("date" in answer) return dateMisfits(variable, answer.date);
  return [];
}

type Form = "codes" | "number" | "date" | "text" | "organisations";

function formOf({ kind }: Variable): Form {
  if (hasCodes(kind)) return "codes";
  switch (kind) {
    case "number":
    case "year":
      return "number";
    case "date":
      return "date";
    case "organisations":
      return "organisations";
    default:
      return "text";
  }
}

function wrongForm({ code, kind }: Variable, wanted: Form, found: string): Misfit {
  return {
    code: "answer-kind",
    message: `${code} is of kind ${kind} and is answered with ${wanted}, not with ${found}.`,
    hint: `Give ${wanted}, or a reason why it is missing.`,
    value: found,
  };
}

function codesMisfits(variable: Variable, codes: readonly string[]): readonly Misfit[] {
  const tooMany = codes.length > 1 && !allowsSeveral(variable);
  const repeated = new Set(codes.filter((code, index) => codes.indexOf(code) !== index));
  return [
    ...(tooMany ? [severalGiven(variable, codes)] : []),
    ...[...repeated].map((code) => ({
      code: "code-repeated",
      message: `${variable.code} is answered with "${code}" more than once.`,
      hint: "Give each code once.",
      value: code,
    })),
    ...[...new Set(codes)].flatMap((code): readonly Misfit[] => {
      const misfit = codeMisfit(variable, code);
      if (misfit === undefined) return [];
      const message = `"${code}" is no code of the variable ${variable.code}.`;
      const otherwise =
        hasCodes(variable.kind) && misfit.known.length > 2 ? "Use one of its codes." : misfit.hint;
      return [{ code: "code-unknown", message, hint: nearHint(code, misfit.known, otherwise), value: code }];
    }),
  ];
}

function severalGiven({ code, kind }: Variable, codes: readonly string[]): Misfit {
  return {
    code: "answers-several",
    message: `${code} is of kind ${kind} and takes one answer, not ${codes.length}.`,
    hint: "Keep the one that fits best.",
    value: codes.join(", "),
  };
}

function numberMisfits(variable: Variable, number: number): readonly Misfit[] {
  const { code, kind, minimum, maximum } = variable;
  const value = String(number);
  const low = minimum !== undefined && number < minimum;
  const high = maximum !== undefined && number > maximum;
  return [
    ...(kind === "year" && !Number.isInteger(number)
      ? [
          {
            code: "year-invalid",
            message: `${code} is ${value}, which is no year.`,
            hint: "Give a whole year.",
            value,
          },
        ]
      : []),
    ...(low || high
      ? [
          {
            code: "number-out-of-range",
            message: `${code} is ${value}, ${low ? `below its minimum of ${minimum}` : `above its maximum of ${maximum}`}.`,
            hint: "Mend the number, or say why it is missing.",
            value,
          },
        ]
      : []),
  ];
}

function dateMisfits({ code }: Variable, date: string): readonly Misfit[] {
  if (isDate(date)) return [];
  return [
    {
      code: "date-invalid",
      message: `${code} is "${date}", which is no date.`,
      hint: "Write 2019, 2019-05 or 2019-05-31.",
      value: date,
    },
  ];
}

function isDate(date: string): boolean {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date);
  if (parts === null) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2] ?? 1), Number(parts[3] ?? 1)];
  if (month < 1 || month > 12 || day < 1) return false;
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  return days !== undefined && day <= days;
}
