export * from "./codebook/index.ts";
