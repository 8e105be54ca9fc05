import type { ReactNode } from "react";
import { useFrame, useHref, useMessages } from "../frame/context.tsx";
import { DataText } from "../frame/data-text.tsx";
import { LanguageField } from "../frame/language-field.tsx";
import { ValueChanges } from "../initiative/value-changes.tsx";
import type { NamedInitiative } from "../organisations/pages.ts";
import { ChoiceField } from "../view/choice.tsx";
import { choosable } from "../view/variable-choices.ts";
import { DifferenceCounts, differenceNames } from "./difference-counts.tsx";
import {
  type ChangedLine,
  type Compared,
  type CutList,
  type DifferenceKind,
  type DifferencesPage,
  differenceKinds,
  differencesAddress,
} from "./differences-page.ts";

/** What changed between two releases: in numbers, by variable, and initiative by initiative. */
export function DifferencesBody({ page }: { page: DifferencesPage }) {
  const messages = useMessages();
  const { site } = useFrame();
  const { compared } = page;
  return (
    <article className="differences">
      <h1>{messages.text("differences")}</h1>
      <p className="lead">{messages.text("differences-lead")}</p>
      {compared === null ? (
        <p className="nothing">{messages.text("differences-no-two", { count: page.releases.length })}</p>
      ) : (
        <>
          {/* A page of a site is the same whatever is asked. */}
          {!site && <Releases page={page} compared={compared} />}
          <Comparison page={page} compared={compared} />
        </>
      )}
    </article>
  );
}

interface ComparedProps {
  readonly page: DifferencesPage;
  readonly compared: Compared;
}

function Releases({ page, compared }: ComparedProps) {
  const messages = useMessages();
  const frame = useFrame();
  const options = page.releases.map(({ release, frozenAt }) =>
    choosable(
      String(release),
      messages.text("release-line", { number: messages.plain(release), day: messages.day(frozenAt) }),
    ),
  );
  return (
    <form className="choices" method="get" action={`${frame.root}/maps/${page.map.slug}/differences`}>
      <ChoiceField
        name="from"
        label={messages.text("differences-from")}
        value={String(compared.from)}
        options={options}
      />
      <ChoiceField
        name="to"
        label={messages.text("differences-to")}
        value={String(compared.to)}
        options={options}
      />
      <LanguageField />
      <button type="submit">{messages.text("show")}</button>
    </form>
  );
}

function Comparison({ page, compared }: ComparedProps) {
  const messages = useMessages();
  const { codebook, counts, variable } = compared;
  const isSame = differenceKinds.every((kind) => counts[kind] === 0);
  // Added and dropped initiatives have no value before or after.
  const shown = variable === null ? differenceKinds : (["recoded", "changed"] as const);
  return (
    <>
      {isSame ? (
        <p className="nothing">{messages.text("differences-none")}</p>
      ) : (
        <DifferenceCounts slug={page.map.slug} from={compared.from} to={compared.to} counts={counts} />
      )}
      <p>
        {codebook.before === codebook.after
          ? messages.text("under-codebook", { codebook: codebook.after })
          : messages.text("differences-codebooks", codebook)}
      </p>
      <Machines page={page} compared={compared} />
      <Variables page={page} compared={compared} />
      {shown.map((kind) => (
        <Kind key={kind} page={page} compared={compared} kind={kind} />
      ))}
    </>
  );
}

/** The same for programs and feed readers. */
function Machines({ page, compared: { from, to } }: ComparedProps) {
  const messages = useMessages();
  const { root, hasAccounts } = useFrame();
  const { slug } = page.map;
  // A site of files answers nothing that is asked of it.
  if (hasAccounts !== true) return null;
  return (
    <ul className="forms">
      <li>
        <a href={`${root}/maps/${slug}/differences.atom?from=${from}&to=${to}`}>
          {messages.text("differences-feed")}
        </a>
      </li>
      <li>
        <a href={`${root}/api/maps/${slug}/differences?from=${from}&to=${to}`}>
          {messages.text("differences-json")}
        </a>
      </li>
    </ul>
  );
}

/** Which variables differ, in how many initiatives; each opens what differs in it. */
function Variables({ page, compared }: ComparedProps) {
  const messages = useMessages();
  const href = useHref();
  const { site } = useFrame();
  const { from, to, variables, variable } = compared;
  const { slug } = page.map;
  if (variables.length === 0) return null;
  return (
    <section aria-labelledby="by-variable">
      <h2 id="by-variable">{messages.text("differences-by-variable")}</h2>
      {variable !== null && (
        <p>
          <a href={href(differencesAddress(slug, from, to))}>{messages.text("differences-all-variables")}</a>
        </p>
      )}
      <ul className="counted-links">
        {variables.map((one) => (
          <li key={one.variable}>
            {site ? (
              <DataText label={one.label} />
            ) : (
              <a
                href={`${href(differencesAddress(slug, from, to, one.variable))}#by-variable`}
                aria-current={one.variable === variable ? "true" : undefined}
              >
                <DataText label={one.label} />
              </a>
            )}{" "}
            <span className="small">{messages.text("count-initiatives", { count: one.initiatives })}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Kind({ page, compared, kind }: ComparedProps & { readonly kind: DifferenceKind }) {
  switch (kind) {
    case "added":
      return <Names page={page} kind={kind} list={compared.added} release={compared.to} />;
    case "dropped":
      return <Names page={page} kind={kind} list={compared.dropped} release={compared.from} />;
    case "recoded":
    case "changed":
      return <Changed page={page} kind={kind} list={compared[kind]} release={compared.to} />;
  }
}

interface ListProps<Line> {
  readonly page: DifferencesPage;
  readonly kind: DifferenceKind;
  readonly list: CutList<Line>;
  /** The release in which the initiatives are to be read. */
  readonly release: number;
}

function Names({ page, kind, list, release }: ListProps<NamedInitiative>) {
  return (
    <Section kind={kind} list={list}>
      <ul className="counted-links">
        {list.lines.map((line) => (
          <li key={line.id}>
            <InitiativeLink page={page} release={release} line={line} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Changed({ page, kind, list, release }: ListProps<ChangedLine>) {
  const messages = useMessages();
  return (
    <Section kind={kind} list={list}>
      {list.lines.map((line) => (
        <section key={line.id} className="changed-initiative" aria-labelledby={`changed-${line.id}`}>
          <h3 id={`changed-${line.id}`}>
            <InitiativeLink page={page} release={release} line={line} />
          </h3>
          {line.stage && (
            <p>
              {messages.text("stage-moved", {
                before: messages.text(`stage-${line.stage.before}`),
                after: messages.text(`stage-${line.stage.after}`),
              })}
            </p>
          )}
          {line.changes.length > 0 && <ValueChanges changes={line.changes} address={page.map.address} />}
          {line.changes.length === 0 && line.stage === null && (
            <p className="small">{messages.text("differences-records-only")}</p>
          )}
        </section>
      ))}
    </Section>
  );
}

interface SectionProps {
  readonly kind: DifferenceKind;
  readonly list: CutList<unknown>;
  readonly children: ReactNode;
}

function Section({ kind, list: { total, lines }, children }: SectionProps) {
  const messages = useMessages();
  if (total === 0) return null;
  return (
    <section aria-labelledby={kind}>
      <h2 id={kind}>
        {messages.text(differenceNames[kind])} <span className="small">{messages.number(total)}</span>
      </h2>
      <p className="small">{messages.text(`differences-said-${kind}`)}</p>
      {children}
      {total > lines.length && (
        <p className="small">{messages.text("differences-more", { count: total - lines.length })}</p>
      )}
    </section>
  );
}

interface LinkProps {
  readonly page: DifferencesPage;
  readonly release: number;
  readonly line: NamedInitiative;
}

function InitiativeLink({ page, release, line: { id, title } }: LinkProps) {
  const href = useHref();
  return (
    <a href={href(`/maps/${page.map.slug}/releases/${release}/initiatives/${encodeURIComponent(id)}`)}>
      <DataText label={title} />
    </a>
  );
}
