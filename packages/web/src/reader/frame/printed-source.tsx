import { useFrame, useMessages } from "./context.tsx";
import { DataText } from "./data-text.tsx";
import type { MapHead } from "./map-head.ts";

/**
 * What a printed page has to say of itself: where it stands, and how the release is cited. The address is that of the page
 * as it came; a script puts the one of what is shown in its place before it is printed.
 */
export function PrintedSource({ map }: { map: MapHead }) {
  const { origin = "", root, address, site } = useFrame();
  const messages = useMessages();
  const { citation } = map.credit;
  return (
    <div className="only-in-print printed-source">
      {citation !== null && (
        <p>
          {messages.pair(messages.text("cite"), "")}
          <DataText label={{ text: citation, lang: "und" }} />
        </p>
      )}
      <p data-address="">{site ? (site.home ?? "") : `${origin}${root}${address}`}</p>
    </div>
  );
}
