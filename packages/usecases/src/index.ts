export { ClosedRounds } from "./adjudication/closed-rounds.ts";
export {
  type AgreementForm,
  agreementForm,
  type MeasureForm,
  reasonText,
} from "./agreement/agreement-form.ts";
export {
  type AgreementReport,
  type AgreementRequest,
  agreementOfFile,
} from "./agreement/agreement-of-file.ts";
export { type CodingColumns, type ReadCoding, readCodings } from "./agreement/read-codings.ts";
export { answers } from "./answers.ts";
export { type Asked, askedOf, type Question, searchMap, titleAt } from "./atlas/ask.ts";
export { categoryLevels } from "./atlas/category-levels.ts";
export { facetVariables, knowledgeMapVariables } from "./atlas/chosen-variables.ts";
export { LastFew } from "./atlas/last-few.ts";
export { loadMap, mapsKnownTo } from "./atlas/load-map.ts";
export {
  type BareMap,
  type Edition,
  found,
  type LoadedMap,
  mapOf,
  parseEdition,
  Shelf,
} from "./atlas/shelf.ts";
export { type BriefContext, type BriefRequest, checkBrief, renderBrief } from "./brief/brief.ts";
export { packRelease } from "./brief/pack-release.ts";
export {
  type BriefFormat,
  type BriefNumberRow,
  type BriefOrder,
  type BriefTemplate,
  briefFormats,
  type CheckedBrief,
  type PackageOrder,
  type PackedFile,
  type PackedRelease,
  type Press,
  type RenderedBrief,
} from "./brief/press.ts";
export { offeredTemplates } from "./brief/templates.ts";
export { wholeCodebook } from "./codebook/exchange.ts";
export { codebookVersionsOf } from "./codebook/revise.ts";
export { type ForeignCoding, importCodings } from "./coding/import-codings.ts";
export type { Answered, Desk, Output, PeopleContext } from "./desk.ts";
export { evidenceAnswers } from "./evidence-answers.ts";
export { type LikelyFinder, likelyFinder } from "./inventory/likely-finder.ts";
export { listDuplicates } from "./inventory/list-duplicates.ts";
export { mergeInitiative, undoMerge } from "./inventory/merge.ts";
export { recordsOf } from "./inventory/records-of.ts";
export { valuesOf } from "./inventory/values-of.ts";
export * from "./log/index.ts";
export { peopleAnswers } from "./people/answers.ts";
export { accountOf, callerOf } from "./people/find-person.ts";
export { type Invited, inviteToInstallation, inviteToMap, recoveryLink, setUpLink } from "./people/invite.ts";
export { type Claims, linkIdentity, signInWithClaims, unlinkIdentity } from "./people/openid.ts";
export {
  addPasskey,
  type NewPasskey,
  passkeyFailed,
  passkeyOf,
  removePasskey,
  signInWithPasskey,
} from "./people/passkeys.ts";
export { shortestPassword } from "./people/password.ts";
export { mustProve } from "./people/prove.ts";
export { relationFacts } from "./people/relations.ts";
export {
  addSecondFactor,
  removeSecondFactor,
  renewRecoveryCodes,
  takeCode,
} from "./people/second-factor.ts";
export { callerOfSession, renewSession, signOut } from "./people/session.ts";
export {
  callerOfToken,
  changePassword,
  type FirstFactor,
  invitationOf,
  join,
  openSession,
  signIn,
} from "./people/sign-in.ts";
export { createToken } from "./people/tokens.ts";
export { type Call, mustHaveRight, perform } from "./perform.ts";
export * from "./ports/index.ts";
export { codebookOf } from "./protocol/codebook-of.ts";
export { createMap, mapNamed } from "./protocol/create-map.ts";
export type { NewDescription } from "./protocol/describe-map.ts";
export {
  type ChangedInitiative,
  compareReleases,
  type NamedInitiative,
  type ReleaseComparison,
} from "./release/compare.ts";
export { contentOf } from "./release/content-of.ts";
export {
  freezeRelease,
  keptContent,
  lastRelease,
  releaseNumbered,
  withdrawRelease,
} from "./release/freeze.ts";
export { type HistoryStep, historiesOf, historyOf } from "./release/history-of.ts";
export { type TakenOver, takeOverRelease } from "./release/take-over.ts";
export { codebookOfRound } from "./rounds/reveal.ts";
export {
  BatchRefusedError,
  type ImportCounts,
  type ImportReport,
  type ImportRequest,
  importFile,
} from "./sources/import-file.ts";
export { judgeHere } from "./sources/judge-file.ts";
export {
  erasePersonal,
  type FoundPersonal,
  type PersonalQuestion,
  personalCells,
} from "./sources/personal.ts";
export { undoBatch } from "./sources/undo-batch.ts";
export { unnamedProfile } from "./sources/unnamed-profile.ts";
