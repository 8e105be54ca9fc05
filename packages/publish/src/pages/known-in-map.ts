import {
  type OrganisationRole,
  organisationRoles,
  type ReleasedInitiative,
  type ReleasedOrganisation,
} from "@mapwright/domain";
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

/** What organisations do in the counted initiatives of a map, by organisation. */
export function rolesIn(map: LoadedMap): ReadonlyMap<string, readonly OrganisationRole[]> {
  return found(map, rolesByOrganisation);
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

function rolesByOrganisation({ initiatives }: LoadedMap) {
  return organisationRoles(initiatives);
}

function organisationsByInitiative(map: LoadedMap) {
  const roles = rolesIn(map);
  const playing = new Map<string, ReleasedOrganisation[]>();
  for (const one of map.content.organisations)
    for (const initiative of new Set(roles.get(one.organisation)?.map((role) => role.initiative))) {
      const known = playing.get(initiative);
      if (known === undefined) playing.set(initiative, [one]);
      else known.push(one);
    }
  return playing;
}

function ranked(map: LoadedMap): readonly RankedOrganisation[] {
  const roles = rolesIn(map);
  return map.content.organisations
    .flatMap((organisation) => {
      const own = roles.get(organisation.organisation);
      if (own === undefined) return [];
      return [
        { organisation, roles: own, initiatives: new Set(own.map(({ initiative }) => initiative)).size },
      ];
    })
    .sort((a, b) => b.initiatives - a.initiatives || (a.organisation.name < b.organisation.name ? -1 : 1));
}
