import { ProblemError, type Role, roles } from "@mapwright/domain";
import { type OpenIdSetting, parseIssuer } from "@mapwright/server";

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Who signs in with more than a password: `MAPWRIGHT_SECOND_FACTOR` names roles and `keeper`, with commas, or says `everyone`.
 * Nobody where it is not set.
 */
export function secondFactorFor(environment: Environment): readonly (Role | "keeper")[] {
  const known = [...roles, "keeper"] as const;
  const words = wordsIn(environment["MAPWRIGHT_SECOND_FACTOR"]);
  if (words.includes("everyone")) return known;
  return words.map((word) => {
    const found = known.find((each) => each === word);
    if (found !== undefined) return found;
    throw new ProblemError({
      code: "second-factor-invalid",
      message: `MAPWRIGHT_SECOND_FACTOR names "${word}", which is no role.`,
      hint: `Give "everyone", or some of ${known.join(", ")} with commas.`,
      value: word,
    });
  });
}

/** Where people may also sign in; undefined where `MAPWRIGHT_OPENID_ISSUER` is not set. */
export function openIdSetting(environment: Environment): OpenIdSetting | undefined {
  const issuer = environment["MAPWRIGHT_OPENID_ISSUER"] ?? "";
  if (issuer === "") return undefined;
  const needed = (name: string) => {
    const value = environment[name] ?? "";
    if (value !== "") return value;
    throw new ProblemError({
      code: "openid-incomplete",
      message: `MAPWRIGHT_OPENID_ISSUER is set, and ${name} is not.`,
      hint: "Register this installation at the provider and give what it tells.",
    });
  };
  return {
    issuer: parseIssuer(issuer),
    clientId: needed("MAPWRIGHT_OPENID_CLIENT_ID"),
    clientSecret: needed("MAPWRIGHT_OPENID_CLIENT_SECRET"),
    name: environment["MAPWRIGHT_OPENID_NAME"] ?? new URL(issuer).host,
    opens: environment["MAPWRIGHT_OPENID_OPENS_ACCOUNTS"] === "yes",
  };
}

function wordsIn(text: string | undefined): readonly string[] {
  return (text ?? "").split(/[\s,]+/).filter((word) => word !== "");
}
