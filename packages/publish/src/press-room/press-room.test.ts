import { likelyDuplicates } from "@mapwright/atlas";
import { releaseText } from "@mapwright/domain";
import { describe, expect, it } from "vitest";
import { briefPress } from "../brief/press.ts";
import { anOrder } from "../brief/testing/order.ts";
import { aRelease } from "../testing/a-release.ts";
import { sourceWorker } from "../testing/source-worker.ts";
import { pressRoom } from "./press-room.ts";

const here = briefPress();
const beside = briefPress(pressRoom(sourceWorker));

describe("a press room", () => {
  it("makes the same bytes as this thread", { timeout: 60_000 }, async () => {
    const order = anOrder("{count inventory} in all.\n\n{figure bars inventory of country}\n");
    for (const format of ["pdf", "docx"] as const)
      expect((await beside.render(order, format)).content).toEqual(
        (await here.render(order, format)).content,
      );
    const { content, release } = aRelease();
    if (release === undefined) throw new Error("it is a release");
    const packing = { bytes: new TextEncoder().encode(releaseText(content)), release, language: "en" };
    expect((await beside.pack(packing)).archive).toEqual((await here.pack(packing)).archive);
  });

  it("finds the same duplicates as this thread, also where it could not begin", {
    timeout: 60_000,
  }, async () => {
    const named = (name: string) => ({ names: [name], address: null, organisations: [], countries: ["NL"] });
    const described = [named("Repair Café"), named("Night bus"), named("Repair Cafe")];
    const alike = likelyDuplicates(described);
    expect(alike.map(({ one, other }) => [one, other])).toEqual([[0, 2]]);
    expect(await pressRoom(sourceWorker).compare(described)).toEqual(alike);
    const closed = pressRoom(() => {
      throw new Error("There is no room.");
    });
    expect(await closed.compare(described)).toEqual(alike);
  });

  it("tells what it could not do, and goes on", { timeout: 60_000 }, async () => {
    const room = pressRoom(sourceWorker);
    const { release } = aRelease();
    if (release === undefined) throw new Error("it is a release");
    const broken = { bytes: new TextEncoder().encode("no release"), release, language: "en" };
    await expect(room.pack(broken)).rejects.toThrow("The press room failed.");
    const order = anOrder("{count inventory} in all.");
    await expect(briefPress(room).render(order, "pdf")).resolves.toMatchObject({
      mediaType: "application/pdf",
    });
  });
});
