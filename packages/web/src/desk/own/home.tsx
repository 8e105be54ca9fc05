import { useFrame, useHref } from "../../reader/frame/context.tsx";
import { DataText } from "../../reader/frame/data-text.tsx";
import { labelIn } from "../../reader/label.ts";
import { useDeskMessages } from "../frame/desk-messages.tsx";
import { PairBar } from "../rounds/rounds.tsx";
import { FirstSteps } from "./first-steps.tsx";
import type { HomePage, OwnTasks } from "./page.ts";

/** One's own desk: what waits for whoever is here, then how far the rounds are. */
export function HomeBody({ page }: { page: HomePage }) {
  const messages = useDeskMessages();
  const href = useHref();
  const { work, own, conflicts } = page;
  const count = own.reduce((sum, room) => sum + leftOf(room), conflicts?.count ?? 0);
  return (
    <>
      <h1>{messages.text("desk-home")}</h1>
      <p className="lead">
        {page.hasRole
          ? count === 0
            ? messages.text("home-nothing")
            : messages.text("home-waiting", { count })
          : messages.text("home-no-role")}
      </p>
      {page.steps !== null && <FirstSteps steps={page.steps} />}
      <div className="desk-cards">
        {own.map((room) => (
          <OwnCard key={room.room} map={work.map} own={room} />
        ))}
        {conflicts !== null && (
          <section className="desk-card" aria-labelledby="conflicts-card">
            <h2 id="conflicts-card">{messages.text("desk-conflicts")}</h2>
            <p>
              <strong>{messages.text("home-to-settle", { count: conflicts.count })}</strong>
              {conflicts.since !== null &&
                `, ${messages.text("home-oldest", { day: messages.day(conflicts.since) })}`}
            </p>
            {conflicts.count > 0 && (
              <p>
                <a className="button" href={href(`/maps/${work.map}/desk/conflicts`)}>
                  {messages.text("home-begin")}
                </a>
              </p>
            )}
          </section>
        )}
        {page.waiting !== null && (
          <section className="desk-card" aria-labelledby="waiting-card">
            <h2 id="waiting-card">{messages.text("home-team-waits")}</h2>
            <p>
              {page.waiting.count === 0
                ? messages.text("waiting-none")
                : messages.text("waiting-lead", {
                    count: page.waiting.count,
                    days: messages.number(page.waiting.days),
                  })}
            </p>
            <p>
              <a href={href(`/maps/${work.map}/desk/waiting`)}>{messages.text("home-see-waiting")}</a>
            </p>
          </section>
        )}
      </div>
      <RoundsUnderWay page={page} />
      <p className="small">
        {messages.text("home-known-as", { account: work.account })}{" "}
        {page.mayDeclare && (
          <a href={href(`/maps/${work.map}/desk/interests`)}>{messages.text("home-interests")}</a>
        )}{" "}
        {page.description !== null && <a href={href(page.description)}>{messages.text("map-told-change")}</a>}
      </p>
    </>
  );
}

function leftOf({ open, begun, maybe, skipped }: OwnTasks): number {
  return open + begun + maybe + skipped;
}

function OwnCard({ map, own }: { map: string; own: OwnTasks }) {
  const messages = useDeskMessages();
  const href = useHref();
  const left = leftOf(own);
  const parts = (["begun", "maybe", "skipped", "sent"] as const).filter((part) => own[part] > 0);
  return (
    <section className="desk-card" aria-labelledby={`${own.room}-card`}>
      <h2 id={`${own.room}-card`}>{messages.text(`desk-${own.room}`)}</h2>
      <p>
        <strong>{messages.text("home-open", { count: left })}</strong>
        {own.since !== null && `, ${messages.text("home-oldest", { day: messages.day(own.since) })}`}
      </p>
      {parts.length > 0 && (
        <ul>
          {parts.map((part) => (
            <li key={part}>{messages.text(`home-${part}`, { count: own[part] })}</li>
          ))}
        </ul>
      )}
      {left + own.sent > 0 && (
        <p>
          <a className={left > 0 ? "button" : undefined} href={href(`/maps/${map}/desk/${own.room}`)}>
            {messages.text(
              left === 0
                ? "home-look-again"
                : own.sent + own.begun + own.maybe + own.skipped > 0
                  ? "home-go-on"
                  : "home-begin",
            )}
          </a>
        </p>
      )}
    </section>
  );
}

function RoundsUnderWay({ page: { work, rounds, mayOpenRounds } }: { page: HomePage }) {
  const messages = useDeskMessages();
  const href = useHref();
  const { language } = useFrame();
  if (rounds.length === 0) return null;
  return (
    <section aria-labelledby="rounds-under-way">
      <h2 id="rounds-under-way">{messages.text("home-rounds-open")}</h2>
      {rounds.map((round) => (
        <section key={round.round} className="round-under-way" aria-labelledby={`round-${round.round}`}>
          <h3 id={`round-${round.round}`}>
            {mayOpenRounds ? (
              <a href={href(`/maps/${work.map}/desk/rounds/${round.round}`)}>
                <DataText label={labelIn(round.title, language)} />
              </a>
            ) : (
              <DataText label={labelIn(round.title, language)} />
            )}{" "}
            <span className="small">{messages.text(`round-${round.kind}`)}</span>
          </h3>
          <PairBar pairs={round.pairs} />
        </section>
      ))}
    </section>
  );
}
