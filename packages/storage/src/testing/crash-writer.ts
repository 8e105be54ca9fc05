import { writeSync } from "node:fs";
import { openStore } from "../open-store.ts";
import { someRecords } from "./histories.ts";

/** Appends to the folder it is given for as long as it lives, and tells each acknowledged entry number on stdout. */
const store = await openStore({ dataDir: process.argv[2] ?? "" });
for (;;) {
  const { seq } = await store.transact("crash", async (writer) => {
    const head = await writer.head();
    return writer.append(someRecords("a", head.seq / 2 + 1, 3));
  });
  writeSync(1, `${seq}\n`);
}
