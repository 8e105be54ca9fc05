export * from "./brief/index.ts";
export * from "./codebook/index.ts";
