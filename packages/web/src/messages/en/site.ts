import type { Message } from "../message.ts";

/** Texts of sites: a release as a folder of files. */
export const site = {
  "site-releases": "Releases of this map",
  "site-all-releases": "All releases",
  "site-newer": "Release {number} is newer",
  "site-same-page": "This page in release {number}",
  "site-publications-lead":
    "Everything this release says, for programs, archives and spreadsheets: the same data that these pages are made of.",
  "site-moved": "This page has moved to the latest release",
  "site-go": "Go to the page",
  "site-dropped": "{id} is not in release {number} any more",
  "site-dropped-lead": "It was last in release {number}, which stays as it was published.",
  "site-dropped-go": "See it in release {number}",
  "site-release-line": "{initiatives} initiatives, frozen on {day}",
  "site-needs-script":
    "Without scripts, only this page can be read; to search this file and go on to its other pages, the browser must be allowed to run scripts.",
  "site-some-forms":
    "This file carries the forms that people open. SQLite, Parquet, JSON-LD and others are in the data package of the release.",
} as const satisfies Readonly<Record<string, Message>>;
