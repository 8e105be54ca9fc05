export { aContext, aSmallMap } from "./evidence/a-map.ts";
export { type Played, playHistory } from "./evidence/play.ts";
export { seededBugs } from "./evidence/seeded-bugs.ts";
export { sealedOf, seededLeaks } from "./evidence/seeded-leaks.ts";
export { histories, type Step } from "./evidence/steps.ts";
export { idealCommitments, watchHistory } from "./evidence/watch.ts";
export { type Answers, seenIn, slug, type World, worldAnswers } from "./evidence/world.ts";
export { memoryStore } from "./memory-store.ts";
