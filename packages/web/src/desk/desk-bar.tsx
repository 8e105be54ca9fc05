import { useHref } from "../reader/frame/context.tsx";
import { DataText } from "../reader/frame/data-text.tsx";
import { useDeskMessages } from "./frame/desk-messages.tsx";
import type { DeskPage, TeamPage } from "./page.ts";

/** The pages of the desk for one map, in the order of the work. A new one gets its line here. */
const places = [{ kind: "team", path: "/team", text: "team" }] as const;

/** Where one is in the work on a map, and the way back to what readers see. */
export function DeskBar({ map, here }: { map: TeamPage["map"]; here: DeskPage["kind"] }) {
  const messages = useDeskMessages();
  const href = useHref();
  return (
    <div className="map-bar">
      <p className="map-name">
        <a href={href(`/maps/${map.slug}`)}>
          <DataText label={map.title} />
        </a>
      </p>
      <nav aria-label={messages.text("desk-pages")}>
        <ul>
          {places.map(({ kind, path, text }) => (
            <li key={kind}>
              <a href={href(`/maps/${map.slug}${path}`)} aria-current={kind === here ? "page" : undefined}>
                {messages.text(text)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  );
}
