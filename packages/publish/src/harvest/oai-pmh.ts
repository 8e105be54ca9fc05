import { textIn } from "@mapwright/domain";
import { xmlText } from "../shared/xml.ts";
import {
  changedAt,
  type ReleaseRecord,
  releaseAddress,
  releaseCitation,
  releaseTitle,
  toTheSecond,
} from "./release-record.ts";

/** What a harvester asks, as its address says it. */
export type OaiArguments = Readonly<Record<string, string>>;

/** What there is to harvest, and from where. */
export interface OaiRepository {
  /** Without a slash at its end. */
  readonly site: string;
  /** Who answers for the repository. */
  readonly contact: string;
  /** Now, to the second. */
  readonly at: string;
  readonly records: readonly ReleaseRecord[];
}

const atOnce = 100;
const day = "(\\d{4}-\\d{2}-\\d{2})";
const moment = new RegExp(`^${day}(T\\d{2}:\\d{2}:\\d{2}Z)?$`);

/** Each verb with the arguments it needs and those it may have. */
const verbs: Readonly<
  Record<string, { readonly needs: readonly string[]; readonly may: readonly string[] }>
> = {
  Identify: { needs: [], may: [] },
  ListMetadataFormats: { needs: [], may: ["identifier"] },
  ListSets: { needs: [], may: ["resumptionToken"] },
  ListIdentifiers: { needs: ["metadataPrefix"], may: ["from", "until", "set", "resumptionToken"] },
  ListRecords: { needs: ["metadataPrefix"], may: ["from", "until", "set", "resumptionToken"] },
  GetRecord: { needs: ["identifier", "metadataPrefix"], may: [] },
};

/** A refusal in the protocol's own codes. */
class OaiError extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

/**
 * Answers a request of the Open Archives Initiative protocol for metadata harvesting (OAI-PMH 2.0): each release of each map
 * is a record in Dublin Core, each map a set. Long lists go on with a resumption token that holds all that is needed.
 */
export function oaiResponse(
  repository: OaiRepository,
  given: OaiArguments,
  repeated: readonly string[] = [],
): string {
  const { site, at } = repository;
  const asked = requestXml(site, given);
  try {
    if (repeated.length > 0) throw new OaiError("badArgument", `"${repeated[0]}" is given twice.`);
    return envelope(at, `${asked}\n${answer(repository, given)}`);
  } catch (error) {
    if (!(error instanceof OaiError)) throw error;
    const refusal = `<error code="${error.code}">${xmlText(error.message)}</error>`;
    // What is no request of the protocol is not repeated (section 3.2 of the protocol).
    const isRequest = error.code !== "badVerb" && error.code !== "badArgument";
    return envelope(at, `${isRequest ? asked : requestXml(site, {})}\n${refusal}`);
  }
}

function requestXml(site: string, given: OaiArguments): string {
  const attributes = Object.entries(given).map(([name, value]) => ` ${name}="${xmlText(value)}"`);
  return `<request${attributes.join("")}>${xmlText(`${site}/oai`)}</request>`;
}

function envelope(at: string, inner: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<OAI-PMH xmlns="http://www.openarchives.org/OAI/2.0/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.openarchives.org/OAI/2.0/ http://www.openarchives.org/OAI/2.0/OAI-PMH.xsd">
<responseDate>${toTheSecond(at)}</responseDate>
${inner}
</OAI-PMH>
`;
}

function answer(repository: OaiRepository, given: OaiArguments): string {
  const { verb = "" } = given;
  const known = Object.hasOwn(verbs, verb) ? verbs[verb] : undefined;
  if (known === undefined) throw new OaiError("badVerb", `"${verb}" is no verb of OAI-PMH.`);
  const args = Object.keys(given).filter((name) => name !== "verb");
  const stray = args.find((name) => ![...known.needs, ...known.may].includes(name));
  if (stray !== undefined) throw new OaiError("badArgument", `${verb} takes no "${stray}".`);
  const { resumptionToken } = given;
  if (resumptionToken !== undefined && args.length > 1)
    throw new OaiError("badArgument", "A resumptionToken stands alone.");
  const missing =
    resumptionToken === undefined ? known.needs.find((name) => given[name] === undefined) : undefined;
  if (missing !== undefined) throw new OaiError("badArgument", `${verb} needs "${missing}".`);
  switch (verb) {
    case "Identify":
      return identify(repository);
    case "ListMetadataFormats":
      return metadataFormats(repository, given["identifier"]);
    case "ListSets":
      return sets(repository, resumptionToken);
    case "GetRecord":
      return getRecord(repository, given);
    default:
      return list(
        repository,
        verb,
        resumptionToken === undefined ? { ...given, cursor: "0" } : resumed(resumptionToken),
      );
  }
}

function identify({ site, contact, records, at }: OaiRepository): string {
  const earliest = records.reduce(
    (first, { release }) => (release.frozen_at < first ? release.frozen_at : first),
    at,
  );
  return `<Identify>
<repositoryName>Mapwright</repositoryName>
<baseURL>${xmlText(`${site}/oai`)}</baseURL>
<protocolVersion>2.0</protocolVersion>
<adminEmail>${xmlText(contact)}</adminEmail>
<earliestDatestamp>${toTheSecond(earliest)}</earliestDatestamp>
<deletedRecord>no</deletedRecord>
<granularity>YYYY-MM-DDThh:mm:ssZ</granularity>
</Identify>`;
}

function metadataFormats(repository: OaiRepository, identifier: string | undefined): string {
  if (identifier !== undefined) recordOf(repository, identifier);
  return `<ListMetadataFormats>
<metadataFormat><metadataPrefix>oai_dc</metadataPrefix><schema>http://www.openarchives.org/OAI/2.0/oai_dc.xsd</schema><metadataNamespace>http://www.openarchives.org/OAI/2.0/oai_dc/</metadataNamespace></metadataFormat>
</ListMetadataFormats>`;
}

function sets({ records }: OaiRepository, token: string | undefined): string {
  if (token !== undefined) throw new OaiError("badResumptionToken", "The list of sets is never cut.");
  const maps = new Map(records.map(({ map }) => [map.slug, map]));
  const each = [...maps.values()].map(
    ({ slug, title }) =>
      `<set><setSpec>${slug}</setSpec><setName>${xmlText(textIn(title, "en")?.text ?? slug)}</setName></set>`,
  );
  if (each.length === 0) throw new OaiError("noSetHierarchy", "There is no map with a release yet.");
  return `<ListSets>\n${each.join("\n")}\n</ListSets>`;
}

function getRecord(repository: OaiRepository, { identifier = "", metadataPrefix }: OaiArguments): string {
  mustBeDublinCore(metadataPrefix);
  return `<GetRecord>\n${recordXml(repository, recordOf(repository, identifier))}\n</GetRecord>`;
}

function list(repository: OaiRepository, verb: string, asked: OaiArguments): string {
  mustBeDublinCore(asked["metadataPrefix"]);
  const found = selected(repository.records, asked);
  const cursor = Number(asked["cursor"]);
  const page = found.slice(cursor, cursor + atOnce);
  if (page.length === 0)
    throw cursor === 0
      ? new OaiError("noRecordsMatch", "No release is in this range.")
      : new OaiError("badResumptionToken", "The list has changed; begin again.");
  const write = verb === "ListRecords" ? recordXml : headerXml;
  const rest = cursor + atOnce < found.length;
  const { verb: _, ...kept } = asked;
  const next = rest
    ? Buffer.from(JSON.stringify({ ...kept, cursor: String(cursor + atOnce) })).toString("base64url")
    : "";
  const token =
    rest || cursor > 0
      ? `\n<resumptionToken completeListSize="${found.length}" cursor="${cursor}">${next}</resumptionToken>`
      : "";
  return `<${verb}>\n${page.map((record) => write(repository, record)).join("\n")}${token}\n</${verb}>`;
}

function resumed(token: string): OaiArguments {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(token, "base64url").toString("utf8"));
    if (
      typeof parsed === "object" &&
      parsed !== null &&
      "cursor" in parsed &&
      /^\d{1,9}$/.test(String(parsed.cursor))
    ) {
      const texts = Object.entries<unknown>(parsed).flatMap(([name, value]) =>
        typeof value === "string" ? [[name, value] as const] : [],
      );
      return Object.fromEntries(texts);
    }
  } catch {
    // Told below, as for anything else that is no token of ours.
  }
  throw new OaiError("badResumptionToken", "This is no resumption token of this repository.");
}

function mustBeDublinCore(prefix: string | undefined): void {
  if (prefix !== "oai_dc")
    throw new OaiError("cannotDisseminateFormat", `There is no format "${prefix}"; ask for oai_dc.`);
}

/** Releases of a set between two moments, the oldest first. */
function selected(
  records: readonly ReleaseRecord[],
  { from, until, set }: OaiArguments,
): readonly ReleaseRecord[] {
  for (const given of [from, until])
    if (given !== undefined && !(moment.test(given) && isInCalendar(given)))
      throw new OaiError("badArgument", `"${given}" is no UTC date.`);
  if (from !== undefined && until !== undefined && from.length !== until.length)
    throw new OaiError("badArgument", "from and until have different granularity.");
  if (from !== undefined && until !== undefined && from > until)
    throw new OaiError("badArgument", "from is later than until.");
  const first = from === undefined ? "" : from.length === 10 ? `${from}T00:00:00Z` : from;
  const last = until === undefined ? "9999" : until.length === 10 ? `${until}T23:59:59Z` : until;
  return records
    .filter((record) => {
      const stamp = toTheSecond(changedAt(record));
      return (set === undefined || record.map.slug === set) && stamp >= first && stamp <= last;
    })
    .toSorted(
      (a, b) =>
        compare(changedAt(a), changedAt(b)) ||
        compare(a.map.slug, b.map.slug) ||
        a.release.release - b.release.release,
    );
}

/** No thirtieth of February: a date that does not come back as it was given is none. */
function isInCalendar(given: string): boolean {
  const date = new Date(given);
  return !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(given.replace("Z", ""));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function identifierOf({ site }: OaiRepository, { map, release }: ReleaseRecord): string {
  return `oai:${new URL(site).hostname}:${map.slug}/${release.release}`;
}

function recordOf(repository: OaiRepository, identifier: string): ReleaseRecord {
  const found = repository.records.find((record) => identifierOf(repository, record) === identifier);
  if (found === undefined) throw new OaiError("idDoesNotExist", `There is no record "${identifier}".`);
  return found;
}

function headerXml(repository: OaiRepository, record: ReleaseRecord): string {
  return `<header><identifier>${xmlText(identifierOf(repository, record))}</identifier><datestamp>${toTheSecond(changedAt(record))}</datestamp><setSpec>${record.map.slug}</setSpec></header>`;
}

function recordXml(repository: OaiRepository, record: ReleaseRecord): string {
  return `<record>${headerXml(repository, record)}<metadata>${dublinCore(repository.site, record)}</metadata></record>`;
}

function dublinCore(site: string, record: ReleaseRecord): string {
  const { map, release } = record;
  const { manifest, withdrawn } = release;
  const described = Object.values(map.description ?? {});
  const said: readonly (readonly [element: string, value: string | undefined])[] = [
    ["title", releaseTitle(record)],
    ["creator", map.attribution],
    ["subject", "social innovation"],
    ["subject", "knowledge map"],
    ...(withdrawn === null ? [] : [["description", `This release was withdrawn: ${withdrawn}`] as const]),
    ...described.map((text) => ["description", text] as const),
    ["description", textIn(map.synthetic ?? {}, "en")?.text],
    ["publisher", map.attribution],
    ["date", release.frozen_at.slice(0, 10)],
    ["type", "Dataset"],
    ["identifier", releaseAddress(site, record)],
    ["identifier", `sha256:${release.sha256}`],
    ["identifier", releaseCitation(site, record)],
    ["language", map.language],
    [
      "relation",
      manifest.differences.since === null
        ? undefined
        : `${site}/maps/${map.slug}/releases/${manifest.differences.since}`,
    ],
    ["rights", map.licence?.address ?? map.licence?.name],
  ];
  const elements = said.flatMap(([element, value]) =>
    value === undefined ? [] : [`<dc:${element}>${xmlText(value)}</dc:${element}>`],
  );
  return `<oai_dc:dc xmlns:oai_dc="http://www.openarchives.org/OAI/2.0/oai_dc/" xmlns:dc="http://purl.org/dc/elements/1.1/" xsi:schemaLocation="http://www.openarchives.org/OAI/2.0/oai_dc/ http://www.openarchives.org/OAI/2.0/oai_dc.xsd">${elements.join("")}</oai_dc:dc>`;
}
