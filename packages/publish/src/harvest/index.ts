export { catalogueJsonLd, catalogueTurtle } from "./catalogue.ts";
export { differencesFeed, type FeedPlace, releasesFeed } from "./change-feeds.ts";
export { type OaiArguments, type OaiRepository, oaiResponse } from "./oai-pmh.ts";
export { type ReleaseRecord, releaseAddress, releaseCitation } from "./release-record.ts";
