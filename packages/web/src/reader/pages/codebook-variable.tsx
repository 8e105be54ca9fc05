import { type Category, type Derivation, derivationSources, type Variable } from "@mapwright/domain";
import { Fragment } from "react";
import { listingOf } from "../explore/state.ts";
import { useHref, useMessages } from "../frame/context.tsx";
import { DataText } from "../frame/data-text.tsx";
import { labelIn } from "../label.ts";
import { missingText } from "../missing-text.ts";
import type { CodebookPage } from "../page.ts";
import { only } from "../selection/change.ts";
import { wholeMap } from "../selection/selection.ts";

interface VariableProps {
  readonly page: CodebookPage;
  readonly variable: Variable;
}

/** A variable: what it means, how it is decided, where it comes from, and what was found. */
export function VariableSection({ page, variable }: VariableProps) {
  const messages = useMessages();
  const { code, number, kind, label, definition, test, note, provenance, categories, derive } = variable;
  const language = messages.language;
  const facet = page.facets[code];
  return (
    <section className="variable" id={code}>
      <h2>
        <DataText label={labelIn(label, language, code)} />
      </h2>
      <p className="small">
        {number && <span className="code">{number} </span>}
        <code>{code}</code> · {messages.text(`kind-${kind}`)}
        {derive && <Derived page={page} derive={derive} />}{" "}
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
      {facet && (
        <p className="small">
          {messages.text("known-for", { base: facet.base, total: page.total })} {missingText(facet, messages)}
        </p>
      )}
      {categories.length > 0 && <CategoryTree page={page} variable={variable} parent={undefined} />}
      <p className="to-contents">
        <a href="#contents">↑ {messages.text("codebook-contents")}</a>
      </p>
    </section>
  );
}

/** The variables that a computed one follows from. */
function Derived({ page, derive }: { readonly page: CodebookPage; readonly derive: Derivation }) {
  const messages = useMessages();
  const { variables } = page.codebook;
  return (
    <>
      {" · "}
      {messages.text("derived")}{" "}
      {derivationSources(derive).map(({ variable }, place) => (
        <Fragment key={variable}>
          {place > 0 && ", "}
          <a href={`#${variable}`}>
            <DataText
              label={labelIn(
                variables.find(({ code }) => code === variable)?.label,
                messages.language,
                variable,
              )}
            />
          </a>
        </Fragment>
      ))}
    </>
  );
}

/** The categories below one, or the top ones; a category whose parent is not in the list is a top one. */
function CategoryTree({ page, variable, parent }: VariableProps & { readonly parent: string | undefined }) {
  const known = new Set(variable.categories.map(({ code }) => code));
  const children = variable.categories.filter((category) =>
    parent === undefined
      ? category.parent === undefined || !known.has(category.parent)
      : category.parent === parent,
  );
  if (children.length === 0) return null;
  return (
    <ul className="categories">
      {children.map((category) => (
        <li key={category.code} id={`${variable.code}.${category.code}`}>
          <CategoryEntry page={page} variable={variable} category={category} />
          <CategoryTree page={page} variable={variable} parent={category.code} />
        </li>
      ))}
    </ul>
  );
}

function CategoryEntry({ page, variable, category }: VariableProps & { readonly category: Category }) {
  const messages = useMessages();
  const { code, label, definition, test, provenance, examples = [] } = category;
  const language = messages.language;
  return (
    <>
      <p>
        <strong>
          <DataText label={labelIn(label, language, code)} />
        </strong>{" "}
        <code>{code}</code>{" "}
        {provenance && provenance !== variable.provenance && (
          <span className={`mark provenance-${provenance}`}>{messages.text(`provenance-${provenance}`)}</span>
        )}
      </p>
      {definition && (
        <p>
          <DataText label={labelIn(definition, language)} />
        </p>
      )}
      {test && (
        <p className="small">
          <em>{messages.text("coders-test")}</em> <DataText label={labelIn(test, language)} />
        </p>
      )}
      {examples.length > 0 && (
        <p className="small">
          <DataText label={{ text: messages.series(examples), lang: "und" }} />
        </p>
      )}
      <Found page={page} variable={variable} code={code} />
    </>
  );
}

/** How many initiatives have the category, and one that has. */
function Found({ page, variable, code }: VariableProps & { readonly code: string }) {
  const messages = useMessages();
  const href = useHref();
  const facet = page.facets[variable.code];
  const example = page.examples[variable.code]?.[code];
  if (!facet) return null;
  const count = facet.counts[code] ?? 0;
  return (
    <p className="small">
      {count === 0 ? (
        messages.text("results", { count })
      ) : (
        <a href={href(`${page.map.address}${listingOf(only(wholeMap, variable.code, code))}`)}>
          {messages.text("results", { count })}
        </a>
      )}
      {count > 0 && ` (${messages.share(count, facet.base)})`}
      {example && (
        <>
          {" · "}
          {messages.text("for-example")}{" "}
          <a href={href(`${page.map.address}/initiatives/${encodeURIComponent(example.id)}`)}>
            <DataText label={example.title} />
          </a>
        </>
      )}
    </p>
  );
}
