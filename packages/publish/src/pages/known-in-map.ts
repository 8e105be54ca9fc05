import type { OrganisationRole, ReleasedInitiative, ReleasedOrganisation } from "@mapwright/domain";
import { found, type LoadedMap } from "@mapwright/usecases";

/** An initiative of a map by its id, counted or not. */
export function initiativeIn(map: LoadedMap, id: string): ReleasedInitiative | undefined {
  return found(map, initiativesById).get(id);
}

/** The row of a counted initiative in the map's table. */
export function rowIn(map: LoadedMap, id: string): number | undefined {
  return found(map, rowsById).get(id);
}

/** An organisation of a map by its id. */
export function organisationIn(map: LoadedMap, id: string): ReleasedOrganisation | undefined {
  return found(map, organisationsById).get(id);
}

/** The organisations that play a role in each counted initiative, in the order of the map's organisations. */
export function organisationsOf(map: LoadedMap, initiative: string): readonly ReleasedOrganisation[] {
  return found(map, organisationsByInitiative).get(initiative) ?? [];
}

/** Organisations with a role, those in most initiatives first. */
export interface RankedOrganisation {
  readonly organisation: ReleasedOrganisation;
  readonly roles: readonly OrganisationRole[];
  /** Counted initiatives in which it plays any role. */
  readonly initiatives: number;
}

/** Every organisation that plays a role, those in most initiatives first, then by name. */
export function rankedOrganisations(map: LoadedMap): readonly RankedOrganisation[] {
  return found(map, ranked);
}

function initiativesById({ content }: LoadedMap) {
  return new Map(content.initiatives.map((one) => [one.initiative, one]));
}

function rowsById({ initiatives }: LoadedMap) {
  return new Map(initiatives.map(({ initiative }, row) => [initiative, row]));
}

function organisationsById({ content }: LoadedMap) {
  return new Map(content.organisations.map((one) => [one.organisation, one]));
}

function organisationsByInitiative({ content, roles }: LoadedMap) {
  const playing = new Map<string, ReleasedOrganisation[]>();
  for (const one of content.organisations)
    for (const initiative of new Set(
      roles()
        .get(one.organisation)
        ?.map((role) => role.initiative),
    )) {
      const known = playing.get(initiative);
      if (known === undefined) playing.set(initiative, [one]);
      else known.push(one);
    }
  return playing;
}

function ranked({ content, roles }: LoadedMap): readonly RankedOrganisation[] {
  return content.organisations
    .flatMap((organisation) => {
      const own = roles().get(organisation.organisation);
      if (own === undefined) return [];
      return [
        { organisation, roles: own, initiatives: new Set(own.map(({ initiative }) => initiative)).size },
      ];
    })
    .sort((a, b) => b.initiatives - a.initiatives || (a.organisation.name < b.organisation.name ? -1 : 1));
}
