export type { AdjudicationPage, ConflictHead, ShownPrecedent, ShownVote } from "./desk/adjudication/page.ts";
export { commands } from "./desk/calls/commands.ts";
export type { OpenedTask, SourceText, TaskHead } from "./desk/cockpit/task-view.ts";
export type { CodingTask } from "./desk/coding/page.ts";
export type { DeskPage, DeskPart, Work } from "./desk/desk-page.ts";
export { type DeskPlace, deskPlaces } from "./desk/frame/places.ts";
export { renderDesk } from "./desk/render-desk.tsx";
export type { RoundHead, WaitingLine } from "./desk/rounds/page.ts";
export type { ScreeningTask } from "./desk/screening/page.ts";
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
} from "./reader/explore/state.ts";
export { type Assets, assetsFrom } from "./reader/frame/assets.ts";
export type { Frame } from "./reader/frame/frame.ts";
export type { Edition, MapHead } from "./reader/frame/map-head.ts";
export { type Label, labelIn } from "./reader/label.ts";
export type * from "./reader/page.ts";
export { renderPage } from "./reader/render-page.tsx";
export { type Finder, finderOf } from "./reader/selection/finder.ts";
export type { Selection } from "./reader/selection/selection.ts";
export { parameter, selectionParts } from "./reader/selection/selection.ts";
export { conditionText } from "./reader/selection/selection-summary.tsx";
export {
  categoryLabel,
  type VariableView,
  variableViews,
} from "./reader/variable-view.ts";
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
export { figureSvg } from "./views/figure-frame/figure-sheet.tsx";
export {
  type KnowledgeMapVariables,
  knowledgeMapCounts,
} from "./views/knowledge-map/counts.ts";
export { knowledgeMapFigure } from "./views/knowledge-map/drawn.tsx";
export { type KnowledgeMapModel, knowledgeMapModel } from "./views/knowledge-map/model.ts";
export { type KnowledgeMapSvgOptions, knowledgeMapSvg } from "./views/knowledge-map/svg.ts";
export {
  baseText as knowledgeMapBase,
  sentenceText as knowledgeMapSentence,
} from "./views/knowledge-map/words.ts";
export type { FigureTheme } from "./views/paint.ts";
export type { ShareBar, ShareBarsModel } from "./views/share-bars/model.ts";
export { type ShareBarsSvgOptions, shareBarsSvg } from "./views/share-bars/svg.ts";
export { barsSentence } from "./views/share-bars/words.ts";
