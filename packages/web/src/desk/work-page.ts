import type { Problem } from "@mapwright/domain";
import type { Frame } from "../reader/frame/frame.ts";
import type { Label } from "../reader/label.ts";
import type { AdjudicationPage, ConflictsPage } from "./adjudication/page.ts";
import type { AgreementPage } from "./agreement/page.ts";
import type { CodingPage } from "./coding/page.ts";
import type { DeskPlace } from "./frame/places.ts";
import type { ProtocolPage } from "./protocol/page.ts";
import type { NewRoundPage, RoundPage, RoundsPage, WaitingPage } from "./rounds/page.ts";
import type { ScreeningPage } from "./screening/page.ts";

/** Where somebody works: the map, who she is, and the pages she has a right to. */
export interface Work {
  readonly map: string;
  readonly title: Label;
  /** Why the initiatives are invented; null when they are real. */
  readonly synthetic: Label | null;
  /** The pseudonym that the log knows her by. */
  readonly account: string;
  readonly places: readonly DeskPlace[];
}

/** What every page of the desk has. */
export interface WorkPart {
  readonly frame: Frame;
  readonly work: Work;
}

/** A page that cannot be shown, and why. */
export interface RefusedPage extends WorkPart {
  readonly kind: "refused";
  readonly problems: readonly Problem[];
}

export type WorkPage =
  | ScreeningPage
  | CodingPage
  | ConflictsPage
  | AdjudicationPage
  | AgreementPage
  | RoundsPage
  | RoundPage
  | NewRoundPage
  | WaitingPage
  | ProtocolPage
  | RefusedPage;
