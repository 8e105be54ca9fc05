import type { Codebook, Texts, Variable } from "@mapwright/domain";
import { useFrame, useMessages } from "../frame/context.tsx";
import { DataText } from "../frame/data-text.tsx";
import { actionOf } from "../frame/frame.ts";
import { LanguageField } from "../frame/language-field.tsx";
import { labelIn } from "../label.ts";
import type { CodebookPage } from "../page.ts";
import { folded } from "../selection/folded.ts";
import { VariableSection } from "./codebook-variable.tsx";

const downloads = ["csv", "json", "ttl", "jsonld"] as const;

/** Every variable with its categories, definitions and provenance, and what was found of each. */
export function CodebookBody({ page }: { page: CodebookPage }) {
  const messages = useMessages();
  const { site } = useFrame();
  const { codebook, query } = page;
  const language = messages.language;
  const all = codebook.variables.filter(({ personal }) => personal !== true);
  const shown = all.filter((variable) => holds(variable, query));
  return (
    <>
      <h1>{messages.text("codebook")}</h1>
      <p className="lead">
        <DataText label={labelIn(codebook.title, language)} />,{" "}
        {messages.text("version", { version: codebook.version })}
      </p>
      {codebook.description && (
        <p>
          <DataText label={labelIn(codebook.description, language)} />
        </p>
      )}
      <p className="small">{messages.text("provenance-said")}</p>
      <Downloads page={page} codebook={codebook} />
      {/* A page of a site is the same whatever is asked; the browser searches in it. */}
      {!site && <Search page={page} />}
      {query !== "" && (
        <p role="status">{messages.text("variables-found", { count: shown.length, of: all.length })}</p>
      )}
      <nav className="codebook-contents" aria-label={messages.text("codebook-contents")} id="contents">
        <details open>
          <summary>
            {messages.text("codebook-contents")} ({messages.number(shown.length)})
          </summary>
          <ol>
            {shown.map(({ code, number, label }) => (
              <li key={code}>
                <a href={`#${code}`}>
                  {number && <span className="code">{number} </span>}
                  <DataText label={labelIn(label, language, code)} />
                </a>
              </li>
            ))}
          </ol>
        </details>
      </nav>
      {shown.map((variable) => (
        <VariableSection key={variable.code} page={page} variable={variable} />
      ))}
    </>
  );
}

/** Whether a variable, or one of its categories, holds every word. */
function holds(
  { code, number = "", label, definition, test, note, categories }: Variable,
  query: string,
): boolean {
  const texts = [
    label,
    definition,
    test,
    note,
    ...categories.flatMap((category) => [category.label, category.definition, category.test]),
  ].flatMap((text?: Texts) => Object.values(text ?? {}));
  const whole = folded([code, number, ...categories.map((category) => category.code), ...texts].join("\n"));
  return folded(query)
    .split(/\s+/)
    .every((word) => whole.includes(word));
}

function Downloads({ page, codebook }: { page: CodebookPage; codebook: Codebook }) {
  const messages = useMessages();
  const frame = useFrame();
  return (
    <p className="small">
      {messages.text("codebook-download")}{" "}
      {downloads.map((form) => (
        <a
          key={form}
          className="download"
          href={actionOf(frame, `${page.map.address}/codebook/${form}`)}
          download={`${codebook.id}-${codebook.version}.${form}`}
        >
          {messages.text(`form-${form}`)}
        </a>
      ))}
    </p>
  );
}

function Search({ page }: { page: CodebookPage }) {
  const messages = useMessages();
  const frame = useFrame();
  return (
    <form
      className="organisation-search"
      method="get"
      action={actionOf(frame, `${page.map.address}/codebook`)}
    >
      <search className="search-box">
        <label htmlFor="q">{messages.text("codebook-search")}</label>
        <div>
          <input id="q" name="q" type="search" defaultValue={page.query} autoComplete="off" maxLength={300} />
          <button type="submit">{messages.text("search")}</button>
        </div>
      </search>
      <LanguageField />
    </form>
  );
}
