import { records, releases } from "@mapwright/domain";
import { ClosedRounds, historyOf, type LoadedMap, ProcessLedger, type Store } from "@mapwright/usecases";
import { exploreView, type Frame, knowledgeMapView, type Page, placesView } from "@mapwright/web";
import { codebookPage } from "./codebook.ts";
import { askedReleases, differencesPage } from "./differences.ts";
import { figurePages } from "./figure-pages.ts";
import { describing, type InitiativeRecords, initiativePage } from "./initiative.ts";
import { KeptComparisons } from "./kept-comparisons.ts";
import { adoptedCodebooks, methodPage } from "./method.ts";
import { organisationPage, organisationsPage } from "./organisations.ts";
import { overviewPage } from "./overview.ts";
import { cityPage, placePage } from "./place.ts";
import type { DrawnBoundaries } from "./places.ts";
import { placesPage } from "./places-page.ts";
import { type ListPackage, publicationsPage } from "./publications.ts";
import { viewPage } from "./view-page.ts";
import { exploreSetup, knowledgeMapSetup, viewsFor } from "./views-of.ts";

/** What an address asks of a map. */
export interface AskedPage {
  readonly map: LoadedMap;
  readonly frame: Frame;
  /** The part of the address that names the release. */
  readonly edition: string;
  readonly parameters: URLSearchParams;
  /** What the path names where it has `:name`; else empty. */
  readonly name: string;
}

/** An address below a map's, and the page that stands there; no page where the map has nothing to show. */
export interface MapPage {
  readonly path: string;
  readonly page: (asked: AskedPage) => Promise<Page | undefined> | Page | undefined;
}

/** What is known of an initiative beside the release: rows as found, and what earlier releases said. */
export type KnownOf = (map: LoadedMap, initiative: string) => Promise<InitiativeRecords>;

/**
 * Every page of a map. What a release does not hold (rows as found, the log) is read from the store. The page of publications is
 * there where `list` tells of data packages; `knownOf` is for whoever makes the pages of all initiatives and has read everything once.
 */
export function mapPages(
  store: Store,
  boundaries: DrawnBoundaries,
  list?: ListPackage,
  knownOf: KnownOf = readFrom(store),
): readonly MapPage[] {
  const comparisons = new KeptComparisons(store);
  const ledger = new ProcessLedger(store);
  const rounds = new ClosedRounds(store);
  const frozenOf = ({ content }: LoadedMap) =>
    store.read((reader) => reader.rows(releases, { where: { map: content.map.slug } }));
  return [
    {
      path: "",
      page: async ({ map, frame, edition, parameters }) =>
        overviewPage(map, frame, edition, parameters, await frozenOf(map)),
    },
    {
      path: exploreView.path,
      page: ({ map, frame, edition, parameters }) => {
        const setup = exploreSetup(map, boundaries);
        const grouped = setup.places?.groups ? [setup.places.groups.variable] : [];
        const variables = viewsFor(map, frame.language, [...setup.offered, ...grouped]);
        return viewPage(exploreView, map, frame, edition, parameters, { setup, variables });
      },
    },
    {
      path: knowledgeMapView.path,
      page: ({ map, frame, edition, parameters }) => {
        const setup = knowledgeMapSetup(map);
        if (setup === null) return undefined;
        const variables = viewsFor(map, frame.language, [...setup.sides, ...setup.small]);
        return viewPage(knowledgeMapView, map, frame, edition, parameters, { setup, variables });
      },
    },
    ...figurePages.map(({ path, page }) => ({
      path,
      page: ({ map, frame, edition, parameters }: AskedPage) => page(map, frame, edition, parameters),
    })),
    {
      path: placesView.path,
      page: ({ map, frame, edition, parameters }) => placesPage(map, frame, edition, parameters, boundaries),
    },
    { path: "/places/:name", page: ({ map, frame, edition, name }) => placePage(map, frame, edition, name) },
    { path: "/cities/:name", page: ({ map, frame, edition, name }) => cityPage(map, frame, edition, name) },
    {
      path: "/organisations",
      page: ({ map, frame, edition, parameters }) => organisationsPage(map, frame, edition, parameters),
    },
    {
      path: "/organisations/:name",
      page: ({ map, frame, edition, name }) => organisationPage(map, frame, edition, name),
    },
    {
      path: "/codebook",
      page: ({ map, frame, edition, parameters }) => codebookPage(map, frame, edition, parameters),
    },
    {
      path: "/method",
      page: async ({ map, frame, edition }) => {
        const { slug } = map.content.map;
        return methodPage(map, frame, edition, {
          process: await ledger.of(slug, map.release?.release),
          releases: await frozenOf(map),
          rounds: await rounds.of(slug, map.release?.frozen_at),
          codebooks: await adoptedCodebooks(store, slug, map.release?.frozen_at),
        });
      },
    },
    {
      path: "/differences",
      page: async ({ map, frame, edition, parameters }) => {
        const frozen = await frozenOf(map);
        const asked = askedReleases(frozen, map.release?.release, parameters);
        if (asked === undefined && frozen.length > 1) return undefined;
        const comparison = asked === undefined || frozen.length < 2 ? null : await comparisons.of(...asked);
        return differencesPage(map, frame, edition, parameters, frozen, comparison);
      },
    },
    {
      path: "/initiatives/:name",
      page: async ({ map, frame, edition, name }) =>
        initiativePage(map, frame, edition, name, await knownOf(map, name)),
    },
    ...(list === undefined
      ? []
      : [
          {
            path: "/publications",
            page: ({ map, frame, edition }: AskedPage) =>
              publicationsPage(map, frame, edition, { store, list }),
          },
        ]),
  ];
}

function readFrom(store: Store): KnownOf {
  return async (map, name) => {
    const { slug } = map.content.map;
    return await store.read(async (reader) => ({
      records: (
        await Promise.all(
          describing(map, name).map((initiative) =>
            reader.rows(records, { where: { map: slug, initiative, state: "live" } }),
          ),
        )
      ).flat(),
      history: await historyOf(reader, slug, name, map.release?.release),
    }));
  };
}
