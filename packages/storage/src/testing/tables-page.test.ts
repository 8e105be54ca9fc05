import { expect, test } from "vitest";
import { tablesPage } from "./tables-page.ts";

test("the reference page of the tables is the one their declarations give (vitest -u writes it)", async () => {
  await expect(tablesPage()).toMatchFileSnapshot("../../../../docs/reference/tables.md");
});
