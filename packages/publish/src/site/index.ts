export type { SiteOrder } from "./site-order.ts";
export { type WrittenSingle, writeSingle } from "./write-single.ts";
export { type WrittenSite, writeSite } from "./write-site.ts";
