export type { SiteOrder } from "./site-order.ts";
export { type WrittenSite, writeSite } from "./write-site.ts";
