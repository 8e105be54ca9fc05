import { z } from "zod";
import { operation } from "../shared/index.ts";
import { anything, map } from "./asking.ts";

export const listMaps = operation({
  name: "maps.list",
  kind: "query",
  http: "GET /api/maps",
  right: "public",
  sentence: "Lists the maps of this installation with their last release.",
  input: z.strictObject({}),
  output: z.strictObject({ maps: z.array(anything) }),
  problems: [],
});

export const showMap = operation({
  name: "maps.show",
  kind: "query",
  http: "GET /api/maps/{map}",
  right: "public",
  sentence: "Shows what a map is, its sources and its releases.",
  input: z.strictObject({ map }),
  output: anything,
  problems: ["map-unknown"],
});
