import { expect, it } from "vitest";
import { actionOf, withKey } from "./keys.ts";

const keys = { include: "i", exclude: "e" };
const pressed = (key: string, with_: object = {}) => ({
  key,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  ...with_,
});

it("finds the action of a key, and leaves the browser's own keys alone", () => {
  expect(actionOf(keys, pressed("I"))).toBe("include");
  expect(actionOf(keys, pressed("e", { ctrlKey: true }))).toBeUndefined();
  expect(actionOf(keys, pressed("x"))).toBeUndefined();
});

it("exchanges keys rather than letting one do two things", () => {
  expect(withKey(keys, "include", "E")).toEqual({ include: "e", exclude: "i" });
  expect(withKey(keys, "include", "x")).toEqual({ include: "x", exclude: "e" });
});

it("leaves digits to what they count, and refuses no key at all", () => {
  expect(withKey(keys, "include", "1")).toBe(keys);
  expect(withKey(keys, "include", " ")).toBe(keys);
});
