export { api } from "./api.ts";
export { nodeSecrets } from "./people/node-secrets.ts";
export { type OpenIdSetting, parseIssuer } from "./people/openid-provider.ts";
export { parsePublicAddress } from "./public-address.ts";
export { type Served, serveFolder } from "./serve.ts";
