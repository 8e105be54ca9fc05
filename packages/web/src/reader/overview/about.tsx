import { useFrame, useHref, useMessages } from "../frame/context.tsx";
import { DataText } from "../frame/data-text.tsx";
import type { OverviewPage, SourceView } from "../page.ts";
import { isWebAddress, LicenceLink } from "../pages/licence.tsx";

/** Where the data come from, under which terms, and how to cite them. */
export function About({ page }: { page: OverviewPage }) {
  const messages = useMessages();
  const href = useHref();
  const { hasAccounts } = useFrame();
  const { sources, licence, attribution, citation } = page;
  return (
    <section className="about" aria-labelledby="about">
      <h2 id="about">{messages.text("sources")}</h2>
      <ul>
        {sources.map((source) => (
          <li key={source.title.text}>
            <SourceLine source={source} />
          </li>
        ))}
      </ul>
      {attribution && (
        <p dir="auto" lang="">
          {attribution}
        </p>
      )}
      {licence && (
        <p>
          <LicenceLink licence={licence} />
        </p>
      )}
      {citation && (
        <>
          <h3>{messages.text("how-to-cite")}</h3>
          <blockquote dir="auto" lang="">
            {citation}
          </blockquote>
        </>
      )}
      {hasAccounts === true && (
        <p>
          <a href={href(`${page.map.address}/publications`)}>{messages.text("publications")}</a>
        </p>
      )}
    </section>
  );
}

function SourceLine({ source }: { source: SourceView }) {
  const messages = useMessages();
  const { title, address, attribution, licence, rows } = source;
  const notes = [
    ...(rows === null ? [] : [messages.text("rows-imported", { count: rows })]),
    ...(licence === null ? [] : [licence]),
    ...(attribution === null ? [] : [attribution]),
  ];
  return (
    <>
      {address && isWebAddress(address) ? (
        <a href={address}>
          <DataText label={title} />
        </a>
      ) : (
        <DataText label={title} />
      )}
      {notes.length > 0 && <span className="small"> {notes.join(" · ")}</span>}
    </>
  );
}
