import { xmlText } from "../shared/xml.ts";

/** One entry of a feed. */
export interface FeedEntry {
  /** Stays the same for ever, and is no other entry's. */
  readonly id: string;
  readonly title: string;
  /** ISO 8601. */
  readonly updated: string;
  readonly address: string;
  readonly summary: string;
}

/** A feed; its `self` is where it was asked for. */
export interface Feed {
  readonly id: string;
  readonly title: string;
  readonly self: string;
  readonly address: string;
  readonly author: string;
  readonly language: string;
  readonly rights?: string | undefined;
  readonly entries: readonly FeedEntry[];
}

/** A feed as Atom 1.0 (RFC 4287); it was updated when its newest entry was, so that the same entries give the same bytes. */
export function atomFeed({ id, title, self, address, author, language, rights, entries }: Feed): string {
  const updated = entries.reduce(
    (latest, entry) => (entry.updated > latest ? entry.updated : latest),
    "1970-01-01T00:00:00.000Z",
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${xmlText(language)}">
<id>${xmlText(id)}</id>
<title>${xmlText(title)}</title>
<updated>${updated}</updated>
<author><name>${xmlText(author)}</name></author>
<link rel="self" type="application/atom+xml" href="${xmlText(self)}"/>
<link rel="alternate" type="text/html" href="${xmlText(address)}"/>
<generator>Mapwright</generator>
${rights === undefined ? "" : `<rights>${xmlText(rights)}</rights>\n`}${entries.map(entryXml).join("")}</feed>
`;
}

function entryXml({ id, title, updated, address, summary }: FeedEntry): string {
  return `<entry>
<id>${xmlText(id)}</id>
<title>${xmlText(title)}</title>
<updated>${updated}</updated>
<link rel="alternate" href="${xmlText(address)}"/>
<summary>${xmlText(summary)}</summary>
</entry>
`;
}
