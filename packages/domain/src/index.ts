export * from "./codebook/index.ts";
export * from "./inventory/index.ts";
export * from "./log/index.ts";
export * from "./operations/index.ts";
export * from "./protocol/index.ts";
export * from "./release/index.ts";
export * from "./shared/index.ts";
export * from "./sources/index.ts";
