import { useFrame, useHref, useMessages } from "../frame/context.tsx";
import type { MapHead } from "../frame/map-head.ts";

/** Where programs, portals, feed readers and assistants ask, and how figures are put into other sites. */
export function Connections({ map }: { map: MapHead }) {
  const messages = useMessages();
  const href = useHref();
  const { root, origin = "" } = useFrame();
  const own = `/maps/${map.slug}`;
  const lines = [
    ["api", "/api/openapi.json"],
    ["feed", `${own}/feed.atom`],
    ["dcat", "/catalogue.ttl"],
    ["oai", "/oai?verb=Identify"],
    ["mcp", "/mcp"],
  ] as const;
  return (
    <section className="published" aria-labelledby="connections">
      <h2 id="connections">{messages.text("publications-connect")}</h2>
      <dl className="connections">
        {lines.map(([what, path]) => (
          <div key={what}>
            <dt>{messages.text(`publications-${what}`)}</dt>
            <dd>
              {messages.text(`publications-${what}-said`)}{" "}
              {what === "mcp" ? (
                <code>{`${origin}${root}${path}`}</code>
              ) : (
                <a href={`${root}${path}`}>
                  <code>{path}</code>
                </a>
              )}
            </dd>
          </div>
        ))}
        <div>
          <dt>{messages.text("publications-embed")}</dt>
          <dd>
            {messages.text("publications-embed-said")}{" "}
            <a href={href(`${map.address}/knowledge-map`)}>{messages.text("knowledge-map")}</a>
          </dd>
        </div>
      </dl>
    </section>
  );
}
