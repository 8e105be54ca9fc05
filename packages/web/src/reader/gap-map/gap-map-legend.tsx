import type { GapKind } from "@mapwright/atlas";
import type { Messages } from "../../messages/messages.ts";
import { segmentTexts } from "../../views/gap-map/gap-map-svg.tsx";
import { GapSigns, signOf, signSize } from "../../views/gap-map/gap-signs.tsx";
import { type GapMapModel, gapKindsIn, gapRule } from "../../views/gap-map/model.ts";
import { Legend, legendOf } from "../../views/legend.tsx";
import { paintOf } from "../../views/paint.ts";
import { SeriesPatterns } from "../../views/patterns.tsx";
import { useMessages } from "../frame/context.tsx";

const paint = paintOf("page");

const legendWidths = [
  { size: "wide", width: 1000 },
  { size: "narrow", width: 350 },
] as const;

/** Colours of the segments, and each kind of gap with its sign, its number of cells and its rule. */
export function GapLegend({ model, id }: { model: GapMapModel; id: string }) {
  const messages = useMessages();
  const texts = segmentTexts(model, messages);
  return (
    <>
      <svg width="0" height="0" className="unseen" aria-hidden="true">
        <SeriesPatterns id={id} count={Math.max(1, texts.length)} paint={paint} />
      </svg>
      {texts.length > 0 &&
        legendWidths.map(({ size, width }) => {
          const legend = legendOf(texts, width);
          return (
            <svg
              key={size}
              className={`${size} gap-legend`}
              viewBox={`0 0 ${width} ${legend.height + 26}`}
              width={width}
              fontSize="13.5"
              fill={paint("ink")}
              aria-hidden="true"
            >
              <Legend
                layout={legend}
                title={model.segmentVariable?.label.text}
                x={2}
                y={22}
                id={id}
                paint={paint}
              />
            </svg>
          );
        })}
      <ul className="gap-kinds">
        {gapKindsIn(model).map((kind) => (
          <li key={kind}>
            <KindName kind={kind} messages={messages} />{" "}
            <span className="small">{messages.number(model.gaps[kind])}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** By which rule a place is told as which gap: below the grid, which is what people come for. */
export function GapRules({ model }: { readonly model: GapMapModel }) {
  const messages = useMessages();
  return (
    <dl className="gap-rules">
      {gapKindsIn(model).map((kind) => (
        <div key={kind}>
          <dt>
            <KindName kind={kind} messages={messages} />
          </dt>
          <dd className="small">{gapRule(model, kind, messages)}</dd>
        </div>
      ))}
    </dl>
  );
}

function KindName({ kind, messages }: { readonly kind: GapKind; readonly messages: Messages }) {
  return (
    <>
      <svg viewBox={`0 0 ${signSize} ${signSize}`} width="16" height="16" aria-hidden="true">
        <GapSigns d={signOf(kind)} paint={paint} />
      </svg>
      {messages.text(`gap-${kind}`)}
    </>
  );
}
