export * from "./brief/index.ts";
export * from "./codebook/index.ts";
export * from "./download/index.ts";
export * from "./harvest/index.ts";
export * from "./package/index.ts";
export * from "./pages/index.ts";
export { type Rasterise, rasteriser } from "./png/rasteriser.ts";
export { pressRoom } from "./press-room/press-room.ts";
export * from "./site/index.ts";
