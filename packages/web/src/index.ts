export type { AdjudicationPage, ConflictHead, ShownPrecedent, ShownVote } from "./desk/adjudication/page.ts";
export type { AgreementPage, QuestionAgreement } from "./desk/agreement/page.ts";
export type { BriefOf, BriefPage, NamedVariable, OpenedTemplate } from "./desk/brief/page.ts";
export { type SnippetName, snippets } from "./desk/brief/snippets.ts";
export { commands } from "./desk/calls/commands.ts";
export type { OpenedTask, SourceText, TaskHead } from "./desk/cockpit/task-view.ts";
export type { CodingTask } from "./desk/coding/page.ts";
export type {
  ComparedInitiative,
  ComparedValue,
  DecidedPair,
  DuplicatesPage,
  ShownPair,
} from "./desk/duplicates/page.ts";
export type { FlowPage, WaitingSum } from "./desk/flow/page.ts";
export type { FormProblem } from "./desk/form-problem.ts";
export { type DeskPlace, deskPlaces } from "./desk/frame/places.ts";
export { renderWork } from "./desk/frame/render-work.tsx";
export type { InterestsPage, ShownInterest } from "./desk/interests/page.ts";
export { kindText } from "./desk/log/kind-text.ts";
export type { LogFilter, LogPage, PayloadLine, ShownEntry } from "./desk/log/page.ts";
export type { DescriptionPage, Filled, NewMapPage } from "./desk/maps/page.ts";
export { type FirstStep, firstSteps, type HomePage, type OwnTasks } from "./desk/own/page.ts";
export type {
  AccountPage,
  DeskPage,
  JoinPage,
  SignInNews,
  SignInPage,
  TeamPage,
} from "./desk/page.ts";
export type { PilotPage, PilotPerson } from "./desk/pilot/page.ts";
export type { GroupVariable } from "./desk/protocol/page.ts";
export type { NamedChange, NextRelease, ReleasesPage } from "./desk/releases/page.ts";
export { renderDesk } from "./desk/render-desk.tsx";
export type { RoundHead, WaitingLine } from "./desk/rounds/page.ts";
export type { ScreeningTask } from "./desk/screening/page.ts";
export type { ShownBatch, SourcesPage } from "./desk/sources/page.ts";
export type { VersionLine } from "./desk/studio/page.ts";
export type { Work } from "./desk/work.ts";
export type { WorkPage } from "./desk/work-page.ts";
export { deskMessagesIn } from "./messages/desk-messages-in.ts";
export {
  acceptedLanguage,
  type Language,
  languageFrom,
  languageNames,
  languages,
} from "./messages/languages.ts";
export type { Messages } from "./messages/messages.ts";
export { messagesIn } from "./messages/messages-in.ts";
export { setText } from "./messages/set-text.ts";
export { countryName } from "./reader/country-name.ts";
export {
  type ChangedLine,
  type Compared,
  type CutList,
  type DifferencesPage,
  differencesAddress,
} from "./reader/differences/differences-page.ts";
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
  emptyState,
  exploreQuery,
  exploreStateFrom,
  listingOf,
} from "./reader/explore/state.ts";
export { type Assets, assetsFrom, noAssets } from "./reader/frame/assets.ts";
export { delivery } from "./reader/frame/bytes-at.ts";
export { fileName } from "./reader/frame/file-name.ts";
export type { Frame } from "./reader/frame/frame.ts";
export type { Edition, MapHead } from "./reader/frame/map-head.ts";
export { dataAddress, packedId, type SiteFrame, siteFile, siteHref } from "./reader/frame/site.ts";
export { type FunnelPage, type FunnelSetup, funnelView } from "./reader/funnel/funnel-view.ts";
export { flowModelOf, funnelModelOf } from "./reader/funnel/models.ts";
export { gapMapModelOf } from "./reader/gap-map/gap-map-model.ts";
export { type GapMapPage, gapMapView } from "./reader/gap-map/gap-map-view.ts";
export { cellStyles } from "./reader/gap-map/state.ts";
export { answerKnowledgeMap } from "./reader/knowledge-map/answer.ts";
export { type KnowledgeMapPage, knowledgeMapView } from "./reader/knowledge-map/knowledge-map-view.ts";
export type { KnowledgeMapSetup } from "./reader/knowledge-map/setup.ts";
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
export {
  type GroupStage,
  type GroupsSetup,
  type GroupsView,
  groupConditions,
  groupsQuery,
  groupsStateFrom,
  groupsTitle,
} from "./reader/overview/groups.ts";
export type { MadeView } from "./reader/overview/made-view.ts";
export type * from "./reader/page.ts";
export type { GapLine, NamedPlace, PlacePage } from "./reader/place/place-page.ts";
export type { BoundariesShelf } from "./reader/places/boundaries-context.tsx";
export { placesFigure } from "./reader/places/places-figure.tsx";
export { type PlacesPage, placesView } from "./reader/places/places-view.ts";
export type { PlacesSetup } from "./reader/places/setup.ts";
export { drawingsOf, placeMeasures } from "./reader/places/state.ts";
export type {
  ListedFile,
  OfferedBrief,
  PublicationsPage,
} from "./reader/publications/publications-page.ts";
export { renderPage } from "./reader/render-page.tsx";
export { type Finder, finderOf } from "./reader/selection/finder.ts";
export { folded } from "./reader/selection/folded.ts";
export type { Selection } from "./reader/selection/selection.ts";
export { parameter, queryOf, selectionParts } from "./reader/selection/selection.ts";
export { conditionText, selectionSaid } from "./reader/selection/selection-texts.ts";
export {
  type ListedRelease,
  renderDropped,
  renderForward,
  renderNothing,
  renderReleases,
} from "./reader/site/render.tsx";
export { renderFirstPage } from "./reader/site/render-single.tsx";
export {
  type BarePage,
  barePage,
  contentsBlock,
  type PagesBlock,
  type SingleContents,
} from "./reader/site/single-parts.ts";
export { shareBases } from "./reader/statistics/state.ts";
export { statisticsModelOf } from "./reader/statistics/statistics-model.ts";
export {
  type StatisticsPage,
  type StatisticsSetup,
  statisticsView,
} from "./reader/statistics/statistics-view.ts";
export { measures, trendForms } from "./reader/trends/state.ts";
export { trendModelOf } from "./reader/trends/trend-model-of.ts";
export { type TrendsPage, trendsView } from "./reader/trends/trends-view.ts";
export {
  categoryLabel,
  type VariableView,
  variableViews,
  viewIn,
} from "./reader/variable-view.ts";
export type { FiguresSetup } from "./reader/view/figures-setup.ts";
export { namedIn } from "./reader/view/needed-labels.ts";
export type { TableAddress, View, ViewPage } from "./reader/view/view.ts";
export { light, print, type Token } from "./theme/tokens.ts";
export { tokensCss } from "./theme/write-tokens.ts";
export {
  type DrawnFigure,
  type FigureFormat,
  type FigureKind,
  type FigureRecords,
  figureFormats,
  figureKinds,
} from "./views/figure-frame/drawn-figure.ts";
export { type EmbedPage, renderEmbed } from "./views/figure-frame/embed-document.tsx";
export { embedAddress, figureFileAddress, frozenHead } from "./views/figure-frame/figure-address.ts";
export { figureCsv } from "./views/figure-frame/figure-csv.ts";
export { figureSvg } from "./views/figure-frame/figure-svg.tsx";
export { flowFigure } from "./views/flow-diagram/drawn.tsx";
export { funnelFigure } from "./views/funnel/drawn.tsx";
export { gapMapFigure } from "./views/gap-map/drawn.tsx";
export {
  type KnowledgeMapAnswer,
  type KnowledgeMapVariables,
  knowledgeMapAnswer,
} from "./views/knowledge-map/counts.ts";
export { knowledgeMapFigure } from "./views/knowledge-map/drawn.tsx";
export { type KnowledgeMapModel, knowledgeMapModel } from "./views/knowledge-map/model.ts";
export { type KnowledgeMapSvgOptions, knowledgeMapSvg, narrowMapSvg } from "./views/knowledge-map/svg.ts";
export {
  baseText as knowledgeMapBase,
  sentenceText as knowledgeMapSentence,
} from "./views/knowledge-map/words.ts";
export { type FigureTheme, type FileTheme, fileThemes } from "./views/paint.ts";
export { type Boundaries, readBoundaries } from "./views/place-map/boundaries.ts";
export {
  type CategoryCounts,
  categoryCounts,
  conditionsOf,
  conversionModel,
  inMapping,
  inOrderOf,
  sharesModel,
} from "./views/share-bars/count.ts";
export { drawnBars, shareBarsFigure } from "./views/share-bars/drawn.tsx";
export type { ShareBarsModel } from "./views/share-bars/model.ts";
export { type ShareBarsSvgOptions, shareBarsSvg } from "./views/share-bars/svg.ts";
export { barsSentence } from "./views/share-bars/words.ts";
export { statisticsFigure } from "./views/statistics/drawn.tsx";
export { trendFigure } from "./views/trends/drawn.tsx";
