import type { Variable } from "@mapwright/domain";
import type { ReactNode } from "react";
import { useFrame } from "../../../reader/frame/context.tsx";
import { labelIn } from "../../../reader/label.ts";
import { useDeskMessages } from "../../frame/desk-messages.tsx";
import { FactField } from "../fact-field.tsx";
import { WrittenField } from "./written-field.tsx";

/** A field of an entry that is written as text. */
interface Column<Entry> {
  readonly name: string;
  readonly text: (entry: Entry) => string;
  readonly read: (entry: Entry, text: string) => Entry;
}

/** The entries of a derivation, one below the other: what is written of each, and the category that it gives. */
export function EntryRows<Entry extends { readonly category: string }>({
  variable,
  entries,
  empty,
  columns,
  onEntries,
  children,
}: {
  variable: Variable;
  entries: readonly Entry[];
  empty: Entry;
  columns: readonly Column<Entry>[];
  onEntries: (entries: Entry[]) => void;
  children?: (entry: Entry, onEntry: (entry: Entry) => void) => ReactNode;
}) {
  const messages = useDeskMessages();
  const { language } = useFrame();
  const given =
    variable.kind === "boolean"
      ? (["yes", "no"] as const).map((code) => ({ value: code as string, text: messages.text(code) }))
      : variable.categories.map(({ code, label }) => ({
          value: code,
          text: `${code} ${labelIn(label, language, code).text}`,
        }));
  const put = (place: number, entry: Entry) =>
    onEntries(entries.map((one, other) => (other === place ? entry : one)));
  return (
    <ol className="derive-entries">
      {entries.map((entry, place) => (
        <li key={String(place)} className="form-row">
          {columns.map(({ name, text, read }) => (
            <WrittenField
              key={name}
              name={name}
              value={text(entry)}
              normal={(typed) => text(read(entry, typed))}
              onText={(typed) => put(place, read(entry, typed))}
            />
          ))}
          {children?.(entry, (changed) => put(place, changed))}
          <FactField
            name={messages.text("studio-entry-category")}
            value={entry.category}
            options={given}
            onChange={(category) => category && put(place, { ...entry, category })}
          />
          <button
            type="button"
            className="plain"
            disabled={entries.length === 1}
            onClick={() => onEntries(entries.filter((_, other) => other !== place))}
          >
            {messages.text("remove")}
            <span className="unseen"> {messages.plain(place + 1)}</span>
          </button>
        </li>
      ))}
      <li>
        <button type="button" className="plain" onClick={() => onEntries([...entries, empty])}>
          {messages.text("studio-entry-more")}
        </button>
      </li>
    </ol>
  );
}
