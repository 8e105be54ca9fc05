import {
  type DrawnBoundaries,
  drawnBoundaries,
  type ShippedBoundaries,
  shippedBoundaries,
} from "@mapwright/publish";
import type { Hono } from "hono";

/** Serves the boundaries that are there under `/boundaries/`, each at an address of its content. */
export function addBoundaries(app: Hono): DrawnBoundaries {
  const shipped = shippedBoundaries();
  const fileOf = ({ name, sha256 }: ShippedBoundaries) => `${name}-${sha256.slice(0, 12)}.json`;
  const texts = new Map(shipped.map((one) => [fileOf(one), one.text]));
  app.get("/boundaries/:name", (context) => {
    const text = texts.get(context.req.param("name"));
    if (text === undefined) return context.notFound();
    context.header("Content-Type", "application/json");
    context.header("Cache-Control", "public, max-age=31536000, immutable");
    return context.body(text);
  });
  return drawnBoundaries(shipped, (one) => `/boundaries/${fileOf(one)}`);
}
