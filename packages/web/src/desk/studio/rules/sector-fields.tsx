import type { Derivation, Variable } from "@mapwright/domain";
import { useDeskMessages } from "../../frame/desk-messages.tsx";
import { EntryRows } from "./entry-rows.tsx";
import { codesWritten, groupsWritten, textOfCodes, textOfGroups } from "./written-codes.ts";

type Sectors = Extract<Derivation, { rule: "sectors" }>;
type Entry = Sectors["entries"][number];

/** Which sectors of lead and partners together give which category; the first entry that fits. */
export function SectorFields({
  variable,
  derive,
  onChange,
}: {
  variable: Variable;
  derive: Sectors;
  onChange: (derive: Sectors) => void;
}) {
  const messages = useDeskMessages();
  const codes = (member: "lead" | "noneOf") => ({
    name: messages.text(`studio-entry-${member}`),
    text: (entry: Entry) => textOfCodes(entry[member] ?? []),
    read: ({ [member]: _, ...entry }: Entry, text: string): Entry =>
      text.trim() === "" ? entry : { ...entry, [member]: codesWritten(text) },
  });
  return (
    <>
      <p className="small">{messages.text("studio-entry-lead-note")}</p>
      <EntryRows
        variable={variable}
        entries={derive.entries}
        empty={{ category: variable.categories[0]?.code ?? "yes" }}
        columns={[
          codes("lead"),
          {
            name: messages.text("studio-entry-allOf"),
            text: ({ allOf = [] }) => textOfGroups(allOf),
            read: ({ allOf: _, ...entry }, text) =>
              groupsWritten(text).length === 0 ? entry : { ...entry, allOf: groupsWritten(text) },
          },
          codes("noneOf"),
        ]}
        onEntries={(entries) => onChange({ ...derive, entries })}
      >
        {(entry, onEntry) => (
          <label className="inline">
            <input
              type="checkbox"
              checked={entry.noPartners === true}
              onChange={({ target }) => {
                const { noPartners: _, ...rest } = entry;
                onEntry(target.checked ? { ...rest, noPartners: true } : rest);
              }}
            />{" "}
            {messages.text("studio-entry-noPartners")}
          </label>
        )}
      </EntryRows>
    </>
  );
}
