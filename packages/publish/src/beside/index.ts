// For a thread beside the program that brings nothing else of this package.
export { type Room, roomBeside } from "./room.ts";
export { workThrough } from "./work-through.ts";
