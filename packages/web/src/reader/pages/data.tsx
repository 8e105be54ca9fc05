import { useFrame, useMessages } from "../frame/context.tsx";
import type { DataPage } from "../page.ts";

const briefForms = ["html", "pdf", "docx"] as const;

/** What a release publishes as data, file by file, with its fingerprint and citation. */
export function DataBody({ page }: { page: DataPage }) {
  const messages = useMessages();
  const { site } = useFrame();
  const { map, files } = page;
  const number = map.edition.kind === "release" ? messages.plain(map.edition.number) : messages.text("draft");
  return (
    <>
      <h1>{messages.text("site-files", { number })}</h1>
      <p className="lead">{messages.text("site-files-lead")}</p>
      {map.edition.kind === "release" && (
        <dl>
          <dt>{messages.text("site-fingerprint")}</dt>
          <dd>
            <code>{map.edition.sha256}</code>
          </dd>
          {map.credit.citation !== null && (
            <>
              <dt>{messages.text("site-cite")}</dt>
              <dd dir="auto">{map.credit.citation}</dd>
            </>
          )}
        </dl>
      )}
      <p>
        {messages.text("brief")}:{" "}
        {briefForms.map((form) => (
          <a key={form} className="download" href={`brief.${form}`}>
            {form.toUpperCase()}
          </a>
        ))}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
      <section className="scroller" tabIndex={0} aria-label={messages.text("data")}>
        <table className="result-table">
          <thead>
            <tr>
              <th scope="col">{messages.text("site-file")}</th>
              <th scope="col">{messages.text("site-file-about")}</th>
              <th scope="col">{messages.text("site-file-size")}</th>
            </tr>
          </thead>
          <tbody>
            {files.map(({ path, about, bytes }) => (
              <tr key={path}>
                <th scope="row">
                  <a href={`${site?.up ?? ""}/package/${path}`}>{path}</a>
                </th>
                <td lang="en">{about}</td>
                <td>{messages.text("site-kilobytes", { size: Math.ceil(bytes / 1000) })}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}
