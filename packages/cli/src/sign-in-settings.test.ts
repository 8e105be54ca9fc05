import { roles } from "@mapwright/domain";
import { describe, expect, test } from "vitest";
import { openIdSetting, secondFactorFor } from "./sign-in-settings.ts";

describe("MAPWRIGHT_SECOND_FACTOR", () => {
  test("asks nobody for more than a password where it is not set", () => {
    expect(secondFactorFor({})).toEqual([]);
    expect(secondFactorFor({ MAPWRIGHT_SECOND_FACTOR: " , " })).toEqual([]);
  });

  test("names roles and the keeper, with commas or blanks, or everyone", () => {
    expect(secondFactorFor({ MAPWRIGHT_SECOND_FACTOR: "owner, keeper coordinator" })).toEqual([
      "owner",
      "keeper",
      "coordinator",
    ]);
    expect(secondFactorFor({ MAPWRIGHT_SECOND_FACTOR: "owner,everyone" })).toEqual([...roles, "keeper"]);
  });

  test("refuses what is no role, and says what there is", () => {
    expect(() => secondFactorFor({ MAPWRIGHT_SECOND_FACTOR: "owner,boss" })).toThrow(
      expect.objectContaining({
        problems: [
          expect.objectContaining({
            code: "second-factor-invalid",
            value: "boss",
            hint: expect.stringContaining("coordinator"),
          }),
        ],
      }),
    );
  });
});

describe("MAPWRIGHT_OPENID_ISSUER", () => {
  const whole = {
    MAPWRIGHT_OPENID_ISSUER: "https://login.example.org/realm",
    MAPWRIGHT_OPENID_CLIENT_ID: "mapwright",
    MAPWRIGHT_OPENID_CLIENT_SECRET: "s3cret",
  };

  test("opens no other way to sign in where it is not set, or empty", () => {
    expect(openIdSetting({})).toBeUndefined();
    expect(openIdSetting({ ...whole, MAPWRIGHT_OPENID_ISSUER: "" })).toBeUndefined();
  });

  test("is called by its host and opens no accounts unless that is said", () => {
    expect(openIdSetting(whole)).toMatchObject({
      clientId: "mapwright",
      clientSecret: "s3cret",
      name: "login.example.org",
      opens: false,
    });
    const named = { MAPWRIGHT_OPENID_NAME: "City account", MAPWRIGHT_OPENID_OPENS_ACCOUNTS: "yes" };
    expect(openIdSetting({ ...whole, ...named })).toMatchObject({ name: "City account", opens: true });
    expect(openIdSetting({ ...whole, MAPWRIGHT_OPENID_OPENS_ACCOUNTS: "true" })?.opens).toBe(false);
  });

  test.each(["MAPWRIGHT_OPENID_CLIENT_ID", "MAPWRIGHT_OPENID_CLIENT_SECRET"])("needs %s", (name) => {
    expect(() => openIdSetting({ ...whole, [name]: "" })).toThrow(name);
  });

  test("must be an address of the web", () => {
    expect(() => openIdSetting({ ...whole, MAPWRIGHT_OPENID_ISSUER: "login" })).toThrow("login");
  });
});
