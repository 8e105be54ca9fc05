export * from "./evidence-operations.ts";
export * from "./operations.ts";
