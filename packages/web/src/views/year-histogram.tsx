import { useMessages } from "../reader/frame/context.tsx";

interface YearHistogramProps {
  readonly years: readonly { readonly year: number; readonly count: number }[];
  readonly from: number | undefined;
  readonly to: number | undefined;
}

const height = 44;
const barWidth = 8;

/** How the initiatives spread over the years; years outside of the chosen range are drawn hollow. */
export function YearHistogram({ years, from, to }: YearHistogramProps) {
  const messages = useMessages();
  const first = Math.min(...years.map(({ year }) => year));
  const last = Math.max(...years.map(({ year }) => year));
  const most = Math.max(1, ...years.map(({ count }) => count));
  const peak = years.find(({ count }) => count === most) ?? { year: first, count: 0 };
  const width = (last - first + 1) * barWidth;
  return (
    <div className="histogram">
      <svg
        viewBox={`0 0 ${width} ${height}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={messages.text("years-said", {
          from: messages.plain(first),
          to: messages.plain(last),
          peak: messages.plain(peak.year),
          count: peak.count,
        })}
      >
        {years.map(({ year, count }) => {
          const tall = count === 0 ? 0 : Math.max(1.5, (count / most) * (height - 2));
          const isIn = (from === undefined || year >= from) && (to === undefined || year <= to);
          return (
            <rect
              key={year}
              className={isIn ? "in" : "out"}
              x={(year - first) * barWidth + 0.75}
              y={Math.round((height - tall) * 100) / 100}
              width={barWidth - 1.5}
              height={Math.round(tall * 100) / 100}
            />
          );
        })}
      </svg>
      <p className="small" aria-hidden="true">
        <span>{first}</span>
        <span>{last}</span>
      </p>
    </div>
  );
}
