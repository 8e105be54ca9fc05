import type { Given } from "@mapwright/domain";
import type { Messages } from "../../messages/messages.ts";
import { useHref, useMessages } from "../frame/context.tsx";
import { DataText } from "../frame/data-text.tsx";
import { AnswerText } from "../initiative/answer-text.tsx";
import { History } from "../initiative/history.tsx";
import { Related, Similar } from "../initiative/similar.tsx";
import type { InitiativePage, RecordView, ShownValue } from "../page.ts";
import { isWebAddress, LicenceLink } from "./licence.tsx";

/** One initiative: what is known, how, and from where. */
export function InitiativeBody({ page }: { page: InitiativePage }) {
  const messages = useMessages();
  const href = useHref();
  const known = page.values.filter(({ answer }) => !("missing" in answer));
  const unknown = page.values.filter(({ answer }) => "missing" in answer);
  return (
    <article className="initiative">
      <p className="small">
        <code>{page.id}</code> · {messages.text(`stage-${page.stage}`)} ·{" "}
        {messages.text("wave", { wave: page.wave })}
      </p>
      <h1>
        <DataText label={page.title} />
      </h1>
      {page.mergedInto && (
        <p className="lead">
          {messages.text("merged-into")}{" "}
          <a href={href(`${page.map.address}/initiatives/${encodeURIComponent(page.mergedInto.id)}`)}>
            <DataText label={page.mergedInto.title} />
          </a>
        </p>
      )}
      {page.summary && (
        <p className="lead">
          <DataText label={page.summary} />
        </p>
      )}
      <div className="initiative-columns">
        <div>
          <section aria-labelledby="known">
            <h2 id="known">{messages.text("values-known", { count: known.length })}</h2>
            <dl className="values">
              {known.map((value) => (
                <ValueRow key={value.variable} page={page} value={value} />
              ))}
            </dl>
          </section>
          {unknown.length > 0 && (
            <section aria-labelledby="unknown">
              <h2 id="unknown">{messages.text("values-missing", { count: unknown.length })}</h2>
              <dl className="values values-missing">
                {unknown.map((value) => (
                  <ValueRow key={value.variable} page={page} value={value} />
                ))}
              </dl>
            </section>
          )}
          <section aria-labelledby="records">
            <h2 id="records">{messages.text("records", { count: page.records.length })}</h2>
            {page.records.map((record) => (
              <RawRecord key={record.record} record={record} />
            ))}
          </section>
        </div>
        <div>
          <Similar page={page} />
          <Related page={page} />
          <History page={page} />
        </div>
      </div>
      <footer className="small citation">
        {page.citation && <p dir="auto">{page.citation}</p>}
        {page.licence && (
          <p>
            <LicenceLink licence={page.licence} />
          </p>
        )}
      </footer>
    </article>
  );
}

function ValueRow({ page, value }: { page: InitiativePage; value: ShownValue }) {
  const { label, number, answer } = value;
  return (
    <div id={value.variable}>
      <dt>
        <DataText label={label} />
        {number && <span className="code"> {number}</span>}
      </dt>
      <dd>
        <AnswerText
          answer={answer}
          address={page.map.address}
          listedBy={value.countable ? value.variable : null}
        />
        <Origin page={page} value={value} />
      </dd>
    </div>
  );
}

/** How the value came to be, and where it comes from: record and row, quotes, the reason given, the codebook it was coded under. */
function Origin({ page, value }: { page: InitiativePage; value: ShownValue }) {
  const messages = useMessages();
  const record = page.records.find((candidate) => candidate.record === value.record);
  const { codebook, evidence, given, reason, state } = value;
  if (!state) return null;
  return (
    <details className="origin">
      <summary>
        <span className={`mark state-${state}`}>{messages.text(`state-${state}`)}</span>
        <span className="unseen">{messages.text("origin")}</span>
      </summary>
      {record && (
        <p>
          <DataText label={record.source} />
          {record.file && (
            <>
              , <span dir="auto">{record.file}</span>
            </>
          )}
          ,{" "}
          <a href={`#record-${record.record}`}>{messages.text("row", { row: messages.plain(record.row) })}</a>
        </p>
      )}
      <p>{given === null ? messages.text(`state-said-${state}`) : givenText(messages, given)}</p>
      {evidence.map(({ quote, address, page: at }) => (
        <div key={`${quote} ${address} ${at}`}>
          {quote && <blockquote dir="auto">{quote}</blockquote>}
          {address && (
            <p>
              {isWebAddress(address) ? <a href={address}>{address}</a> : <span dir="auto">{address}</span>}
            </p>
          )}
          {at && <p>{messages.text("at-page", { page: at })}</p>}
        </div>
      ))}
      {reason && <p dir="auto">{reason}</p>}
      {codebook && <p>{messages.text("under-codebook", { codebook })}</p>}
    </details>
  );
}

/** Who gave a value, told as a role, and when. */
function givenText(messages: Messages, { by, people, round, on }: Given): string {
  const said = { day: messages.day(on), round: messages.plain(round ?? 0) };
  return by === "coders" || by === "screeners"
    ? messages.text(`given-${by}`, { ...said, count: people ?? 1 })
    : messages.text(`given-${by}`, said);
}

function RawRecord({ record }: { record: RecordView }) {
  const messages = useMessages();
  return (
    <details className="record" id={`record-${record.record}`}>
      <summary>
        <DataText label={record.source} />
        {record.file && (
          <>
            , <span dir="auto">{record.file}</span>
          </>
        )}
        , {messages.text("row", { row: messages.plain(record.row) })}
      </summary>
      <p className="small">{messages.text("raw-said", { batch: messages.plain(record.batch) })}</p>
      <dl className="raw">
        {record.raw.map(({ column, value }) => (
          <div key={column}>
            <dt dir="auto">{column}</dt>
            <dd dir="auto">
              {value === "" ? <span className="no-value">{messages.text("empty")}</span> : value}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
