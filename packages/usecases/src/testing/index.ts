export { type Played, playHistory } from "./evidence/play.ts";
export { seededBugs } from "./evidence/seeded-bugs.ts";
export { histories, type Step } from "./evidence/steps.ts";
export { memoryStore } from "./memory-store.ts";
