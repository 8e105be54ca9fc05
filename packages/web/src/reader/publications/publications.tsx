import { type Language, languageNames } from "../../messages/languages.ts";
import { useFrame, useMessages } from "../frame/context.tsx";
import { briefHref } from "../frame/site.ts";
import { Connections } from "./connections.tsx";
import { DataPackage, usePackageHref } from "./data-package.tsx";
import type { OfferedBrief, PublicationsPage } from "./publications-page.ts";

/** Everything a map publishes: its briefs, its data whole and file by file, how to cite it, and where programs ask. */
export function PublicationsBody({ page }: { page: PublicationsPage }) {
  const messages = useMessages();
  const { site } = useFrame();
  return (
    <>
      <h1>{messages.text("publications")}</h1>
      <p className="lead">{messages.text(site ? "site-publications-lead" : "publications-lead")}</p>
      <section className="published" aria-labelledby="briefs">
        <h2 id="briefs">{messages.text("publications-briefs")}</h2>
        <p>{messages.text("publications-briefs-lead")}</p>
        <BriefTable page={page} />
        <ProfileForm page={page} />
      </section>
      <DataPackage page={page} />
      <CitationPart page={page} />
      {!site && <Connections map={page.map} />}
    </>
  );
}

const formats = ["html", "pdf", "docx"] as const;

function BriefTable({ page }: { page: PublicationsPage }) {
  const messages = useMessages();
  const { root, site } = useFrame();
  const hrefOf = (template: string, language: Language, format: (typeof formats)[number]) =>
    site
      ? briefHref(site, language, format)
      : `${root}${page.map.address}/brief.${format}?template=${template}&lang=${language}`;
  return (
    <div className="scroller">
      <table className="published-table">
        <thead>
          <tr>
            <th scope="col">{messages.text("brief")}</th>
            <th scope="col">{messages.text("languages")}</th>
            <th scope="col">{messages.text("publications-forms")}</th>
          </tr>
        </thead>
        <tbody>
          {page.briefs.flatMap((brief) =>
            brief.languages.map((language) => (
              <tr key={brief.template + language}>
                <th scope="row">
                  <BriefName brief={brief} />
                </th>
                <td lang={language}>{languageNames[language]}</td>
                <td>
                  <ul className="inline-links">
                    {formats.map((format) => (
                      <li key={format}>
                        <a href={hrefOf(brief.template, language, format)} hrefLang={language}>
                          {messages.text(`publications-${format}`)}
                          <span className="unseen">
                            {" "}
                            {brief.template}, {languageNames[language]}
                          </span>
                        </a>
                      </li>
                    ))}
                  </ul>
                </td>
              </tr>
            )),
          )}
        </tbody>
      </table>
    </div>
  );
}

function BriefName({ brief: { template, ships } }: { brief: OfferedBrief }) {
  const messages = useMessages();
  return ships ? messages.text("publications-insights") : template;
}

/** A profile of one country, region, sector or wave; a form that needs no script. */
function ProfileForm({ page }: { page: PublicationsPage }) {
  const messages = useMessages();
  const { root, language } = useFrame();
  if (page.profiles.length === 0) return null;
  return (
    <form className="profile-form" method="get" action={`${root}${page.map.address}/brief.html`}>
      <label>
        <span>{messages.text("publications-profile")}</span>
        <select name="for">
          {page.profiles.map(({ label, about }) => (
            <optgroup key={label.text} label={label.text}>
              {about.map(({ condition, label: category }) => (
                <option key={condition} value={condition} lang={category.lang}>
                  {category.text}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </label>
      <input type="hidden" name="lang" value={language} />
      <p className="profile-buttons">
        {formats.map((format) => (
          <button
            key={format}
            type="submit"
            className="quiet"
            formAction={`${root}${page.map.address}/brief.${format}`}
          >
            {messages.text(`publications-${format}`)}
          </button>
        ))}
      </p>
    </form>
  );
}

function CitationPart({ page }: { page: PublicationsPage }) {
  const messages = useMessages();
  const fileHref = usePackageHref(page.map);
  const { citation } = page.map.credit;
  if (citation === null || page.package === null) return null;
  return (
    <section className="published" aria-labelledby="cite">
      <h2 id="cite">{messages.text("publications-cite")}</h2>
      <p className="citation" lang="en">
        {citation}
      </p>
      <ul className="inline-links">
        {(
          [
            ["CITATION.cff", "CFF"],
            ["citation.bib", "BibTeX"],
            ["citation.ris", "RIS"],
            ["datacite.json", "DataCite"],
          ] as const
        ).map(([name, text]) => (
          <li key={name}>
            <a href={fileHref(`citation/${name}`)}>{text}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
