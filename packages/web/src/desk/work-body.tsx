import type { DeskMessages } from "../messages/messages.ts";
import { BenchBody } from "./adjudication/bench.tsx";
import { ConflictsBody } from "./adjudication/conflicts.tsx";
import { AgreementBody } from "./agreement/agreement.tsx";
import { Composer } from "./brief/composer.tsx";
import { problemText } from "./calls/problem-text.ts";
import { CodingCockpit } from "./coding/coding-cockpit.tsx";
import { DuplicatesBody } from "./duplicates/duplicates.tsx";
import { FlowBody } from "./flow/flow.tsx";
import { useDeskMessages } from "./frame/desk-messages.tsx";
import type { DeskPlace } from "./frame/places.ts";
import { InterestsBody } from "./interests/interests.tsx";
import { LogBody } from "./log/log.tsx";
import { HomeBody } from "./own/home.tsx";
import { PilotBody } from "./pilot/pilot.tsx";
import { ProtocolBody } from "./protocol/protocol.tsx";
import { ReleasesBody } from "./releases/releases.tsx";
import { NewRoundBody } from "./rounds/new-round.tsx";
import { RoundBody } from "./rounds/round.tsx";
import { RoundsBody } from "./rounds/rounds.tsx";
import { WaitingBody } from "./rounds/waiting.tsx";
import { ScreeningCockpit } from "./screening/screening-cockpit.tsx";
import { SourcesBody } from "./sources/sources.tsx";
import { StudioBody } from "./studio/studio.tsx";
import type { RefusedPage, WorkPage } from "./work-page.ts";

/** What stands in the main part of a page of the desk. */
export function WorkBody({ page }: { page: WorkPage }) {
  switch (page.kind) {
    case "home":
      return <HomeBody page={page} />;
    case "flow":
      return <FlowBody page={page} />;
    case "sources":
      return <SourcesBody page={page} />;
    case "duplicates":
      return <DuplicatesBody page={page} />;
    case "screening":
      return <ScreeningCockpit page={page} />;
    case "coding":
      return <CodingCockpit page={page} />;
    case "conflicts":
      return <ConflictsBody page={page} />;
    case "adjudication":
      return <BenchBody page={page} />;
    case "agreement":
      return <AgreementBody page={page} />;
    case "rounds":
      return <RoundsBody page={page} />;
    case "round":
      return <RoundBody page={page} />;
    case "new-round":
      return <NewRoundBody page={page} />;
    case "waiting":
      return <WaitingBody page={page} />;
    case "protocol":
      return <ProtocolBody page={page} />;
    case "interests":
      return <InterestsBody page={page} />;
    case "log":
      return <LogBody page={page} />;
    case "pilot":
      return <PilotBody page={page} />;
    case "releases":
      return <ReleasesBody page={page} />;
    case "studio":
      return <StudioBody page={page} />;
    case "brief":
      return <Composer page={page} />;
    case "refused":
      return <RefusedBody page={page} />;
  }
}

/** The place of the desk that a page belongs to. What waits for somebody is reached from her own desk. */
export function placeOf({ kind }: WorkPage): DeskPlace | null {
  switch (kind) {
    case "screening":
    case "coding":
    case "conflicts":
    case "adjudication":
    case "waiting":
    case "interests":
      return "home";
    case "round":
    case "new-round":
    case "pilot":
      return "rounds";
    case "studio":
      return "codebook";
    case "refused":
      return null;
    default:
      return kind;
  }
}

/** What the window is called. */
export function workTitle({ kind }: WorkPage, messages: DeskMessages): string {
  switch (kind) {
    case "adjudication":
      return messages.text("desk-conflicts");
    case "round":
    case "new-round":
      return messages.text("desk-rounds");
    case "studio":
      return messages.text("desk-codebook");
    default:
      return messages.text(`desk-${kind}`);
  }
}

function RefusedBody({ page }: { page: RefusedPage }) {
  const messages = useDeskMessages();
  return (
    <>
      <h1>{messages.text("desk-refused")}</h1>
      <ul className="problems">
        {page.problems
          .map((problem) => problemText(problem, messages))
          .map(({ text, lang }) => (
            <li key={text} lang={lang}>
              {text}
            </li>
          ))}
      </ul>
    </>
  );
}
