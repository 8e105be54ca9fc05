import type { Message } from "../message.ts";

/** Texts of the page of publications and data. */
export const publications = {
  publications: "Publications and data",
  "publications-lead":
    "What this map publishes: briefs to read, the data to work with, how to cite them, and where programs ask.",
  "publications-briefs": "Briefs",
  "publications-briefs-lead":
    "Every number in a brief comes from this release and leads to the initiatives behind it.",
  "publications-insights": "Insights",
  "publications-forms": "Forms",
  "publications-html": "Web page",
  "publications-pdf": "PDF",
  "publications-docx": "Word",
  "publications-profile": "A profile of",
  "publications-package": "Data package",
  "publications-package-lead":
    "This release whole, in the forms that analysts, archives and portals read. Its canonical file has the release’s own checksum, and another installation can take it over.",
  "publications-draft": "The live draft has no data package: it changes, and cannot be cited.",
  "publications-zip": "All files (ZIP)",
  "publications-packing": "The package is being made; sizes and checksums come with it.",
  "publications-again": "Show the page again",
  "publications-file": "File",
  "publications-what": "What it is",
  checksum: "SHA-256",
  "publications-size": "Size",
  "publications-cite": "Cite",
  "publications-connect": "For programs and other sites",
  "publications-api": "Interface for programs (API)",
  "publications-api-said": "Reading needs no account; the description is OpenAPI 3.1.",
  "publications-feed": "Feed of changes",
  "publications-feed-said": "Atom: each release with what was added, changed and dropped.",
  "publications-dcat": "Catalogue",
  "publications-dcat-said": "DCAT-AP 3, for data portals.",
  "publications-oai": "OAI-PMH",
  "publications-oai-said": "For libraries and archives that harvest.",
  "publications-mcp": "Assistants",
  "publications-mcp-said": "Model Context Protocol: language models get numbers with their citation.",
  "publications-embed": "Embed a figure",
  "publications-embed-said":
    "Below each figure stands the code that puts it into another site, live or frozen to this release:",
} as const satisfies Readonly<Record<string, Message>>;
