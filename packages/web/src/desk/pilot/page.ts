import type { Share } from "@mapwright/atlas";
import type { Label } from "../../reader/label.ts";
import type { ShownMeasure } from "../agreement/page.ts";
import type { WorkPart } from "../work.ts";

/** How one person did against the gold answers. */
export interface PilotPerson {
  readonly coder: string;
  readonly withGold: Share;
  readonly readiness: "go" | "no-go" | "too-few";
  readonly missed: readonly {
    readonly initiative: string;
    readonly about: Label;
    readonly gold: string;
    readonly chosen: string;
  }[];
}

export interface PilotPage extends WorkPart {
  readonly kind: "pilot";
  readonly round: number;
  readonly title: Label;
  readonly threshold: number;
  /** The result for coordinators; null for others. */
  readonly team: {
    readonly go: boolean;
    readonly gold: number;
    readonly questions: readonly {
      readonly about: string;
      readonly label: Label;
      readonly alpha: ShownMeasure | null;
      readonly go: boolean;
    }[];
    readonly people: readonly PilotPerson[];
  } | null;
  /** What concerns whoever reads this alone; null when she took no part. */
  readonly own: PilotPerson | null;
}
