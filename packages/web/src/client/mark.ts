/** A moment in the life of a page: it can be used, its table has come, its texts have come. */
export type Moment = "usable" | "engine" | "texts";

/** Notes a moment in the browser's timeline, where tests and measurements find it. */
export function mark(moment: Moment): void {
  performance.mark(`mapwright:${moment}`);
}
