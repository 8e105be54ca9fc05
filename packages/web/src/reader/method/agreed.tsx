import { useHref, useMessages } from "../frame/context.tsx";
import { DataText } from "../frame/data-text.tsx";
import type { MethodPage, ProtocolView } from "./method-page.ts";

/** What was agreed before: the protocol and the codebook in force. */
export function Agreed({ page }: { page: MethodPage }) {
  const messages = useMessages();
  const href = useHref();
  const { protocol, codebook, map } = page;
  return (
    <section aria-labelledby="agreed">
      <h2 id="agreed">{messages.text("method-agreed")}</h2>
      <p>
        <a href={href(`${map.address}/codebook`)}>{messages.text("under-codebook", { codebook })}</a>
      </p>
      {protocol && <Protocol protocol={protocol} />}
    </section>
  );
}

function Protocol({ protocol }: { protocol: ProtocolView }) {
  const messages = useMessages();
  const { question, scope, criteria, decisionRule, codersPerItem, searches } = protocol;
  return (
    <>
      <dl className="values">
        <div>
          <dt>{messages.text("protocol-question")}</dt>
          <dd>
            <DataText label={question} />
          </dd>
        </div>
        {scope && (
          <div>
            <dt>{messages.text("protocol-scope")}</dt>
            <dd>
              <DataText label={scope} />
            </dd>
          </div>
        )}
        {decisionRule && (
          <div>
            <dt>{messages.text("protocol-rule")}</dt>
            <dd>
              <DataText label={decisionRule} />
            </dd>
          </div>
        )}
        {codersPerItem !== null && (
          <div>
            <dt>{messages.text("protocol-coders")}</dt>
            <dd>{messages.number(codersPerItem)}</dd>
          </div>
        )}
        {searches.map(({ source, from, until }) => (
          <div key={`${source} ${from}`}>
            <dt>{messages.text("protocol-search")}</dt>
            <dd dir="auto">
              {source}, {until === null ? from : messages.text("from-to", { from, to: until })}
            </dd>
          </div>
        ))}
      </dl>
      {criteria.length > 0 && (
        <>
          <h3>{messages.text("protocol-criteria")}</h3>
          <dl className="categories">
            {criteria.map(({ code, label, test, levels, evidence, examples }) => (
              <div key={code}>
                <dt>
                  <DataText label={label} /> <code>{code}</code>
                </dt>
                {test && (
                  <dd>
                    <DataText label={test} />
                  </dd>
                )}
                {levels.length > 0 && (
                  <dd>
                    <ul className="levels">
                      {levels.map(({ level, must }) => (
                        <li key={level}>
                          <strong>{messages.pair(messages.text(`level-${level}`), "")}</strong>
                          <DataText label={must} />
                        </li>
                      ))}
                    </ul>
                  </dd>
                )}
                {evidence && (
                  <dd className="small">
                    {messages.text("criterion-evidence")} <DataText label={evidence} />
                  </dd>
                )}
                {examples.map((example) => (
                  <dd key={example} className="small" lang="" dir="auto">
                    {example}
                  </dd>
                ))}
              </div>
            ))}
          </dl>
        </>
      )}
    </>
  );
}
