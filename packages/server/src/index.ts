export { api } from "./api.ts";
export { knowledgeMapVariables } from "./pages/views-of.ts";
export { type Served, serveFolder } from "./serve.ts";
