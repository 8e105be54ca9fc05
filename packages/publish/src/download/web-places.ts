/** Where in the web the things stand that an extract speaks of. */
export interface WebPlaces {
  /** Of the whole site, without a slash at its end. */
  readonly home: string;
  readonly map: string;
  /** Of this release, for ever. */
  readonly release: string;
  readonly initiative: (id: string) => string;
  /** What the addresses of codebooks begin with; null where none answers. */
  readonly codebooks: string | null;
}

/** The places on a server whose address is `site`; `edition` is a release's number or `draft`. */
export function servedPlaces(site: string, slug: string, edition: string): WebPlaces {
  const map = `${site}/maps/${slug}`;
  const release = `${map}/releases/${edition}`;
  return {
    home: site,
    map,
    release,
    initiative: (id) => `${release}/initiatives/${id}`,
    codebooks: `${site}/codebooks`,
  };
}
