/**
 * Whether pages are taken over here, not written: a browser is not given what only pages without script need. What the server
 * wrote for those goes when the script takes the page over (decision 0034).
 */
export const isInBrowser = typeof document !== "undefined";
