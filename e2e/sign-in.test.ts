import { createHmac } from "node:crypto";
import { expect, it } from "vitest";
import { type Fields, sends, typesInto } from "./support/form.ts";
import { ownInstallation } from "./support/own-installation.ts";
import { aReader, type Visit } from "./support/reader.ts";
import { isSound } from "./support/sound.ts";

const here = ownInstallation();
const reader = aReader(() => here().address);

const password = "correct battery horse";
const email = "ann@example.org";

/** Fills in what stands between here and the button by keys, and presses the button. */
async function fillsIn(visit: Visit, fields: Fields, button: string) {
  await typesInto(visit, fields);
  await visit.tabsTo(button);
  await sends(visit);
}

/** What an app shows for a secret, so many half minutes from now; made here apart from the program. */
function codeOf(secret: string, steps = 0): string {
  const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  const bits = [...secret].map((letter) => letters.indexOf(letter).toString(2).padStart(5, "0")).join("");
  const key = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000) + steps));
  const mac = createHmac("sha1", key).update(counter).digest();
  return String((mac.readUInt32BE((mac.at(-1) ?? 0) & 15) & 0x7fff_ffff) % 1_000_000).padStart(6, "0");
}

/** Puts a device into the browser that makes passkeys without asking anybody. */
async function plugsIn(visit: Visit) {
  const device = await visit.page.context().newCDPSession(visit.page);
  await device.send("WebAuthn.enable");
  const { authenticatorId } = await device.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2",
      transport: "internal",
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  return {
    refuses: () => device.send("WebAuthn.setUserVerified", { authenticatorId, isUserVerified: false }),
    credentials: async () => (await device.send("WebAuthn.getCredentials", { authenticatorId })).credentials,
  };
}

it("a keeper adds a passkey, signs in with it alone, renames and removes it, by keys", async () => {
  const ann = await reader.opens(here().setUp);
  const device = await plugsIn(ann);
  await fillsIn(
    ann,
    [
      ["Name", "Ann Keeper"],
      ["E-mail address", email],
      ["Password", password],
    ],
    "Continue",
  );
  await ann.tabsTo("How you sign in");
  await Promise.all([ann.page.waitForEvent("load"), ann.presses("Enter")]);
  await isSound(ann);
  await fillsIn(
    ann,
    [
      ["Name of the passkey", "Laptop"],
      ["Your password", password],
    ],
    "Add a passkey",
  );
  expect(await ann.reads()).toContain("The passkey is added");
  expect((await device.credentials()).map(({ isResidentCredential }) => isResidentCredential)).toEqual([
    true,
  ]);
  await isSound(ann);

  await ann.goesTo("/account");
  await fillsIn(ann, [], "Sign out");
  await ann.goesTo("/sign-in?next=/maps/tiny/team");
  await isSound(ann);
  await fillsIn(ann, [], "Sign in with a passkey");
  expect(ann.path).toBe("/maps/tiny/team");

  await ann.goesTo("/account/sign-in");
  expect(await ann.reads()).toMatch(/Laptop, added .*, last used/);
  await ann.tabsTo("Rename or remove Laptop");
  await ann.presses("Enter");
  await isSound(ann);
  await fillsIn(ann, [["Name of the passkey", "Old laptop"]], "Rename");
  await ann.tabsTo("Rename or remove Old laptop");
  await ann.presses("Enter");
  await fillsIn(ann, [["Your password", password]], "Remove");
  expect(await ann.reads()).toContain("The passkey is removed");

  // The device has it still, and it opens nothing any more.
  await ann.goesTo("/account");
  await fillsIn(ann, [], "Sign out");
  await ann.goesTo("/sign-in");
  await fillsIn(ann, [], "Sign in with a passkey");
  expect(await ann.page.getByRole("alert").innerText()).toContain("The passkey was not accepted");
  await isSound(ann);
});

it("a second factor is set up from its picture, asked for, and stood in for by a recovery code", async () => {
  const ann = await reader.opens("/sign-in?next=/account/second-factor");
  await fillsIn(
    ann,
    [
      ["E-mail address", email],
      ["Password", password],
    ],
    "Sign in",
  );
  expect(await ann.heading).toBe("Set up a second factor");
  await isSound(ann);
  const secret = (await ann.page.locator("code.secret").innerText()).replaceAll(" ", "");
  expect(await ann.page.getByRole("img").getAttribute("aria-label")).toContain("QR code");
  await fillsIn(
    ann,
    [
      ["Code", codeOf(secret)],
      ["Your password", password],
    ],
    "Finish",
  );
  expect(await ann.heading).toBe("Your recovery codes");
  await isSound(ann);
  const codes = await ann.page.locator(".recovery-codes code").allInnerTexts();
  expect(codes).toHaveLength(10);

  const other = await reader.opens("/sign-in");
  await fillsIn(
    other,
    [
      ["E-mail address", email],
      ["Password", password],
    ],
    "Sign in",
  );
  expect(await other.heading).toBe("One more step");
  await isSound(other);
  await fillsIn(other, [["Code", "000000"]], "Sign in");
  expect(await other.page.getByRole("alert").innerText()).toContain("The code is wrong");
  await isSound(other);
  await fillsIn(other, [["Code", codes[0] ?? ""]], "Sign in");
  expect(other.path).toBe("/account");
  await other.goesTo("/account/sign-in");
  expect(await other.reads()).toContain("9 recovery codes are left.");
  await isSound(other);

  // Of two sessions, each sees the other and ends it.
  await other.tabsTo("End the session of Chrome on Linux");
  await Promise.all([other.page.waitForEvent("load"), other.presses("Enter")]);
  await ann.goesTo("/account/sign-in");
  expect(await ann.heading).toBe("Sign in");
  await other.tabsTo("Remove the second factor");
  await other.presses("Enter");
  await fillsIn(other, [["Your password", password]], "Remove the second factor");
  expect(await other.reads()).toContain("The second factor is removed");
});

it("without a script everything is there but passkeys, which say that they need it", async () => {
  const ann = await reader.opens("/sign-in", { script: false });
  expect(await ann.page.getByRole("button", { name: "Sign in with a passkey" }).isVisible()).toBe(false);
  expect(await ann.reads()).toContain("Passkeys need JavaScript.");
});

it("a device that does not know its owner makes no passkey, and the page says so", async () => {
  const ann = await reader.opens("/sign-in?next=/account/sign-in");
  const device = await plugsIn(ann);
  await fillsIn(
    ann,
    [
      ["E-mail address", email],
      ["Password", password],
    ],
    "Sign in",
  );
  await device.refuses();
  await ann.page.getByLabel("Your password").first().fill(password);
  await ann.page.getByRole("button", { name: "Add a passkey" }).click();
  await ann.page.getByText("The device gave no passkey.").waitFor();
  expect(await device.credentials()).toEqual([]);
});
