import type { Message } from "../message.ts";

/** Texts of sites: a release as a folder of files. */
export const site = {
  data: "Data",
  "site-releases": "Releases of this map",
  "site-all-releases": "All releases",
  "site-newer": "Release {number} is newer",
  "site-same-page": "This page in release {number}",
  "site-files": "The files of release {number}",
  "site-files-lead":
    "Everything this release says, for programs, archives and spreadsheets: the same data that these pages are made of.",
  "site-file": "File",
  "site-file-about": "What it is",
  "site-file-size": "Size",
  "site-kilobytes": "{size} kB",
  "site-cite": "How to cite",
  "site-fingerprint": "Fingerprint of the release (SHA-256)",
  "site-moved": "This page has moved to the latest release",
  "site-go": "Go to the page",
  "site-dropped": "{id} is not in release {number} any more",
  "site-dropped-lead": "It was last in release {number}, which stays as it was published.",
  "site-dropped-go": "See it in release {number}",
  "site-release-line": "{initiatives} initiatives, frozen on {day}",
} as const satisfies Readonly<Record<string, Message>>;
