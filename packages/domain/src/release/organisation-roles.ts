import type { ReleasedInitiative } from "./schema.ts";

/** A part that an organisation plays in an initiative. */
export interface OrganisationRole {
  readonly initiative: string;
  readonly role: string;
}

/**
 * The roles that organisations play in the initiatives given, by organisation, in the order of the initiatives; the same
 * role in the same initiative once, whichever variables name it. Suggested values do not count.
 */
export function organisationRoles(
  initiatives: readonly ReleasedInitiative[],
): ReadonlyMap<string, readonly OrganisationRole[]> {
  const roles = new Map<string, OrganisationRole[]>();
  for (const { initiative, values } of initiatives)
    for (const { answer, state } of values) {
      if (state === "suggested" || !("organisations" in answer)) continue;
      for (const { organisation, role } of answer.organisations) {
        const known = roles.get(organisation) ?? [];
        if (!known.some((one) => one.initiative === initiative && one.role === role))
          known.push({ initiative, role });
        roles.set(organisation, known);
      }
    }
  return roles;
}
