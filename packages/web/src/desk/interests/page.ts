import type { InterestSubject } from "@mapwright/domain";
import type { WorkPart } from "../work.ts";

export interface ShownInterest {
  readonly interest: number;
  readonly person: string;
  readonly subject: InterestSubject;
  readonly reason: string;
  readonly ended: boolean;
}

export interface InterestsPage extends WorkPart {
  readonly kind: "interests";
  readonly own: readonly ShownInterest[];
  /** Those of the whole team; null where their reader has no right to them. */
  readonly team: readonly ShownInterest[] | null;
}
