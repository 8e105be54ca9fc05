import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { noticesText } from "./lib/notices.mjs";
import { ROOT } from "./lib/root.mjs";

writeFileSync(join(ROOT, "THIRD-PARTY-NOTICES.md"), noticesText());
console.log("Wrote THIRD-PARTY-NOTICES.md");
