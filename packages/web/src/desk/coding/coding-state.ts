import {
  type Answer,
  type Codebook,
  type CodedAnswer,
  type CodingDraft,
  type CodingSubmission,
  checkCoding,
  type Evidence,
  type Problem,
  type Variable,
} from "@mapwright/domain";
import { type Label, labelIn } from "../../reader/label.ts";

export type Confidence = NonNullable<CodedAnswer["confidence"]>;

/** What a coder has said of one variable so far. */
export interface Coded {
  readonly answer: Answer | null;
  readonly evidence: readonly Evidence[];
  readonly confidence: Confidence | null;
  readonly memo: string;
}

/** What she has said of an initiative so far, by variable. */
export interface Coding {
  readonly coded: Readonly<Record<string, Coded>>;
  readonly mark: "maybe" | "skipped" | null;
}

const empty: Coded = { answer: null, evidence: [], confidence: null, memo: "" };

export function codedOf({ coded }: Coding, variable: string): Coded {
  return (Object.hasOwn(coded, variable) && coded[variable]) || empty;
}

/** What a draft or a submission says. */
export function codingFrom(
  kept: { readonly answers: readonly CodedAnswer[]; readonly mark?: Coding["mark"] | undefined } | null,
): Coding {
  const coded = (kept?.answers ?? []).map(
    ({ variable, answer, evidence = [], confidence = null, memo = "" }) =>
      [variable, { answer, evidence, confidence, memo }] as const,
  );
  return { coded: Object.fromEntries(coded), mark: kept?.mark ?? null };
}

export function withCoded(coding: Coding, variable: string, part: Partial<Coded>): Coding {
  return { ...coding, coded: { ...coding.coded, [variable]: { ...codedOf(coding, variable), ...part } } };
}

/** The answer after a category was chosen: one takes the place of another, of several it is put in or taken out. */
export function chosen(variable: Variable, answer: Answer | null, code: string): Answer | null {
  const codes = answer !== null && "codes" in answer ? answer.codes : [];
  const several = variable.kind === "multiple" || variable.several === true;
  if (!several) return { codes: [code] };
  const left = codes.includes(code) ? codes.filter((one) => one !== code) : [...codes, code];
  return left.length === 0 ? null : { codes: left };
}

/** The answer with one of its categories first, as the main one. */
export function dominated(answer: Answer | null, code: string): Answer | null {
  if (answer === null || !("codes" in answer)) return answer;
  return { codes: [code, ...answer.codes.filter((one) => one !== code)] };
}

export function draftOf(coding: Coding): CodingDraft {
  return { answers: answersOf(coding), ...(coding.mark === null ? {} : { mark: coding.mark }) };
}

export function submissionOf(coding: Coding): Omit<CodingSubmission, "suggestionsSeen"> {
  return { answers: answersOf(coding) };
}

function answersOf({ coded }: Coding): CodedAnswer[] {
  return Object.entries(coded).flatMap(([variable, { answer, evidence, confidence, memo }]): CodedAnswer[] =>
    answer === null
      ? []
      : [
          {
            variable,
            answer,
            ...(evidence.length === 0 ? {} : { evidence: [...evidence] }),
            ...(confidence === null ? {} : { confidence }),
            ...(memo.trim() === "" ? {} : { memo: memo.trim() }),
          },
        ],
  );
}

/** What is wrong so far, as the server will judge it; warnings hinder nothing. */
export function findingsOf(codebook: Codebook, asked: readonly string[], coding: Coding): readonly Problem[] {
  return checkCoding(codebook, asked, answersOf(coding));
}

/** The findings that concern a variable. */
export function findingsAbout(findings: readonly Problem[], variable: string): readonly Problem[] {
  return findings.filter(({ path }) => (path ?? "").split(",").includes(variable));
}

/** What a finding says: a rule of the codebook in the language asked for, where it is one. */
export function findingText(rules: Codebook["rules"], { message }: Problem, language: string): Label {
  const rule = rules.find(({ message: texts }) => Object.values(texts).includes(message));
  return rule === undefined ? { text: message, lang: "en" } : labelIn(rule.message, language);
}

export function hinders({ severity }: Problem): boolean {
  return severity !== "warning";
}
