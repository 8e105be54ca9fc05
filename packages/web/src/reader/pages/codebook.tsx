import type { Variable } from "@mapwright/domain";
import { useMessages } from "../frame/context.tsx";
import { DataText } from "../frame/data-text.tsx";
import { labelIn } from "../label.ts";
import type { CodebookPage } from "../page.ts";

/** Every variable with its categories, definitions and provenance. */
export function CodebookBody({ page }: { page: CodebookPage }) {
  const messages = useMessages();
  const { codebook } = page;
  const language = messages.language;
  const shown = codebook.variables.filter(({ personal }) => personal !== true);
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
      <nav className="codebook-contents" aria-label={messages.text("variables")}>
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
      </nav>
      {shown.map((variable) => (
        <VariableSection key={variable.code} variable={variable} />
      ))}
    </>
  );
}

function VariableSection({ variable }: { variable: Variable }) {
  const messages = useMessages();
  const { code, number, kind, label, definition, test, note, provenance, categories, derive } = variable;
  const language = messages.language;
  return (
    <section className="variable" id={code}>
      <h2>
        <DataText label={labelIn(label, language, code)} />
      </h2>
      <p className="small">
        {number && <span className="code">{number} </span>}
        <code>{code}</code> · {messages.text(`kind-${kind}`)}
        {derive && ` · ${messages.text("derived")}`}{" "}
        <span className={`mark provenance-${provenance}`}>{messages.text(`provenance-${provenance}`)}</span>
      </p>
      {definition && (
        <p>
          <DataText label={labelIn(definition, language)} />
        </p>
      )}
      {test && (
        <p>
          <em>{messages.text("coders-test")}</em> <DataText label={labelIn(test, language)} />
        </p>
      )}
      {note && (
        <p className="small">
          <DataText label={labelIn(note, language)} />
        </p>
      )}
      {categories.length > 0 && <Categories variable={variable} />}
    </section>
  );
}

function Categories({ variable }: { variable: Variable }) {
  const messages = useMessages();
  const language = messages.language;
  return (
    <dl className="categories">
      {variable.categories.map(({ code, label, definition, provenance }) => (
        <div key={code}>
          <dt>
            <DataText label={labelIn(label, language, code)} /> <code>{code}</code>
            {provenance && provenance !== variable.provenance && (
              <span className={`mark provenance-${provenance}`}>
                {messages.text(`provenance-${provenance}`)}
              </span>
            )}
          </dt>
          {definition && (
            <dd>
              <DataText label={labelIn(definition, language)} />
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
