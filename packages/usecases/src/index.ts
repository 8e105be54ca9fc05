export * from "./log/index.ts";
export * from "./ports/index.ts";
