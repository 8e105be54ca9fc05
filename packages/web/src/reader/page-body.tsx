import { DifferencesBody } from "./differences/differences.tsx";
import { ExploreBody } from "./explore/explore.tsx";
import { FunnelBody } from "./funnel/funnel.tsx";
import { GapMapBody } from "./gap-map/gap-map.tsx";
import { KnowledgeMapBody } from "./knowledge-map/knowledge-map.tsx";
import { MethodBody } from "./method/method.tsx";
import { OrganisationBody } from "./organisations/organisation.tsx";
import { OrganisationsBody } from "./organisations/organisation-list.tsx";
import { OverviewBody } from "./overview/overview.tsx";
import type { Page } from "./page.ts";
import { AccessibilityBody } from "./pages/accessibility.tsx";
import { BriefBody } from "./pages/brief.tsx";
import { CodebookBody } from "./pages/codebook.tsx";
import { ErrorBody, NotFoundBody } from "./pages/error.tsx";
import { InitiativeBody } from "./pages/initiative.tsx";
import { MapsBody } from "./pages/maps.tsx";
import { PlaceBody } from "./place/place.tsx";
import { PlacesBody } from "./places/places.tsx";
import { PublicationsBody } from "./publications/publications.tsx";
import { StatisticsBody } from "./statistics/statistics.tsx";
import { TrendsBody } from "./trends/trends.tsx";

/** What stands in the main part of a page. */
export function PageBody({ page }: { page: Page }) {
  switch (page.kind) {
    case "maps":
      return <MapsBody page={page} />;
    case "overview":
      return <OverviewBody page={page} />;
    case "explore":
      return <ExploreBody page={page} state={page.state} answer={page.answer} />;
    case "places":
      return <PlacesBody page={page} state={page.state} answer={page.answer} />;
    case "place":
      return <PlaceBody page={page} />;
    case "organisations":
      return <OrganisationsBody page={page} />;
    case "organisation":
      return <OrganisationBody page={page} />;
    case "knowledge-map":
      return <KnowledgeMapBody page={page} state={page.state} answer={page.answer} />;
    case "initiative":
      return <InitiativeBody page={page} />;
    case "codebook":
      return <CodebookBody page={page} />;
    case "differences":
      return <DifferencesBody page={page} />;
    case "method":
      return <MethodBody page={page} />;
    case "not-found":
      return <NotFoundBody page={page} />;
    case "error":
      return <ErrorBody page={page} />;
    case "accessibility":
      return <AccessibilityBody page={page} />;
    case "brief":
      return <BriefBody page={page} />;
    case "trends":
      return <TrendsBody page={page} state={page.state} answer={page.answer} />;
    case "statistics":
      return <StatisticsBody page={page} state={page.state} answer={page.answer} />;
    case "gap-map":
      return <GapMapBody page={page} state={page.state} answer={page.answer} />;
    case "funnel":
      return <FunnelBody page={page} state={page.state} answer={page.answer} />;
    case "publications":
      return <PublicationsBody page={page} />;
  }
}
