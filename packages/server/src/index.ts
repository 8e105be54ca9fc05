export { api } from "./api.ts";
export { type Served, serveFolder } from "./serve.ts";
