import type { Problem } from "@mapwright/domain";
import type { AdjudicationPage, ConflictsPage } from "./adjudication/page.ts";
import type { AgreementPage } from "./agreement/page.ts";
import type { BriefPage } from "./brief/page.ts";
import type { CodingPage } from "./coding/page.ts";
import type { DuplicatesPage } from "./duplicates/page.ts";
import type { FlowPage } from "./flow/page.ts";
import type { InterestsPage } from "./interests/page.ts";
import type { LogPage } from "./log/page.ts";
import type { HomePage } from "./own/page.ts";
import type { PilotPage } from "./pilot/page.ts";
import type { ProtocolPage } from "./protocol/page.ts";
import type { ReleasesPage } from "./releases/page.ts";
import type { NewRoundPage, RoundPage, RoundsPage, WaitingPage } from "./rounds/page.ts";
import type { ScreeningPage } from "./screening/page.ts";
import type { SourcesPage } from "./sources/page.ts";
import type { StudioPage } from "./studio/page.ts";
import type { WorkPart } from "./work.ts";

/** A page that cannot be shown, and why. */
export interface RefusedPage extends WorkPart {
  readonly kind: "refused";
  readonly problems: readonly Problem[];
}

export type WorkPage =
  | HomePage
  | FlowPage
  | SourcesPage
  | DuplicatesPage
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
  | InterestsPage
  | LogPage
  | PilotPage
  | ReleasesPage
  | StudioPage
  | BriefPage
  | RefusedPage;
