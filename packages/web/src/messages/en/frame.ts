import type { Message } from "../message.ts";

/** Texts of what stands around every page. */
export const frame = {
  yes: "Yes",
  no: "No",
  skip: "Skip to content",
  languages: "Language",
  "dark-theme": "Dark theme",
  "made-with": "Made with Mapwright, open-source software for living knowledge maps.",
  "data-and-api": "Data and API",
  accessibility: "Accessibility",
  "all-maps": "All maps",
  "pages-of-map": "Pages of this map",
  overview: "Overview",
  explore: "Explore",
  codebook: "Codebook",
  "knowledge-map": "Knowledge map",
  initiative: "Initiative",
  total: "Total",
  licence: "Licence",

  release: "Release {number}",
  "release-line": "Release {number}, frozen on {day}.",
  fingerprint: "Fingerprint",
  draft: "Draft",
  "draft-notice": "These numbers come from work in progress and may change until the next release.",
  "draft-empty":
    "This map is empty so far. Its numbers and figures come with the first list that its team takes in.",
  "draft-empty-desk": "To the desk",
  synthetic: "Invented data",
  withdrawn: "Withdrawn",
  notices: "Please note",

  "not-found": "Nothing at this address",
  "not-found-lead":
    "The page may have moved, or the address may be mistyped. Released initiatives keep their addresses.",
  "explore-this-map": "Explore this map",
  error: "This could not be shown",
  "error-lead": "Something went wrong on our side. Nothing was changed. Please try again in a moment.",
  account: "Account",
  "pages-read": "To read",
  "pages-figures": "Figures",
  "pages-about": "About the map",
} as const satisfies Readonly<Record<string, Message>>;
