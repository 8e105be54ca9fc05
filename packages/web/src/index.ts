export {
  acceptedLanguage,
  type Language,
  languageFrom,
  languageNames,
  languages,
} from "./messages/languages.ts";
export type { Messages } from "./messages/messages.ts";
export { messagesIn } from "./messages/messages-in.ts";
export { countryName } from "./reader/country-name.ts";
export {
  answerExplore,
  type ExploreAnswer,
  type ExploreRow,
  rowsPerPage,
} from "./reader/explore/answer.ts";
export { type ExplorePage, exploreView } from "./reader/explore/explore-view.ts";
export type { ExploreSetup } from "./reader/explore/setup.ts";
export {
  type ExploreState,
  type ExploreView,
  emptyState,
  exploreQuery,
  exploreStateFrom,
  listingOf,
} from "./reader/explore/state.ts";
export { type Assets, assetsFrom } from "./reader/frame/assets.ts";
export type { Frame } from "./reader/frame/frame.ts";
export type { Edition, MapHead } from "./reader/frame/map-head.ts";
export { type Label, labelIn } from "./reader/label.ts";
export {
  type MethodPage,
  type ProtocolView,
  type ReleaseView,
  type Unknown,
  unknowns,
} from "./reader/method/method-page.ts";
export type {
  NamedInitiative,
  OrganisationLine,
  OrganisationPage,
  OrganisationsPage,
} from "./reader/organisations/pages.ts";
export type * from "./reader/page.ts";
export type { GapLine, NamedPlace, PlacePage } from "./reader/place/place-page.ts";
export type { BoundariesShelf } from "./reader/places/boundaries-context.tsx";
export { type PlacesPage, placesView } from "./reader/places/places-view.ts";
export type { PlacesSetup } from "./reader/places/setup.ts";
export { renderPage } from "./reader/render-page.tsx";
export { type Finder, finderOf } from "./reader/selection/finder.ts";
export { folded } from "./reader/selection/folded.ts";
export type { Selection } from "./reader/selection/selection.ts";
export { conditionText } from "./reader/selection/selection-summary.tsx";
export { type VariableView, variableViews } from "./reader/variable-view.ts";
export type { View, ViewPage } from "./reader/view/view.ts";
export {
  type KnowledgeMapVariables,
  knowledgeMapCounts,
} from "./views/knowledge-map/counts.ts";
export { type KnowledgeMapModel, knowledgeMapModel } from "./views/knowledge-map/model.ts";
export { type KnowledgeMapSvgOptions, knowledgeMapSvg } from "./views/knowledge-map/svg.ts";
export type { FigureTheme } from "./views/paint.ts";
export { type Boundaries, readBoundaries } from "./views/place-map/boundaries.ts";
