import { useState } from "react";
import { useDeskMessages } from "../frame/desk-messages.tsx";
import type { NamedVariable } from "./page.ts";
import { basesIn, type SnippetName, snippetGroups, snippets } from "./snippets.ts";

interface PaletteProps {
  readonly text: string;
  readonly variables: readonly NamedVariable[];
  readonly fields: readonly string[];
  readonly onInsert: (snippet: string, isBlock: boolean) => void;
}

/** What can be put into the text: one chooses what it says and about what, sees the expression, and inserts it. */
export function Palette({ text, variables, fields, onInsert }: PaletteProps) {
  const messages = useDeskMessages();
  const [name, setName] = useState<SnippetName>("share");
  const [base, setBase] = useState("analysed");
  const [variable, setVariable] = useState(variables[0]?.code ?? "");
  const [category, setCategory] = useState("");
  const [field, setField] = useState(fields[0] ?? "");
  const { needs, block, write } = snippets[name];
  const isNeeded = (part: (typeof needs)[number]) => needs.some((need) => need === part);
  const fitting = variables.filter(({ kind }) => fits(name, kind));
  const chosen = fitting.find(({ code }) => code === variable) ?? fitting[0];
  const categories = chosen?.categories ?? [];
  const known = categories.find(({ code }) => code === category) ?? categories[0];
  const snippet = write({ base, variable: chosen?.code ?? "", category: known?.code ?? "", field });
  return (
    <fieldset className="palette only-with-script">
      <legend>{messages.text("composer-insert")}</legend>
      <label>
        <span>{messages.text("composer-what")}</span>
        <select value={name} onChange={({ target }) => setName(target.value as SnippetName)}>
          {Object.entries(snippetGroups).map(([group, names]) => (
            <optgroup
              key={group}
              label={messages.text(`composer-group-${group as keyof typeof snippetGroups}`)}
            >
              {names.map((one) => (
                <option key={one} value={one}>
                  {messages.text(`composer-snippet-${one}`)}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </label>
      {isNeeded("base") && (
        <label>
          <span>{messages.text("composer-base")}</span>
          <select value={base} onChange={({ target }) => setBase(target.value)}>
            {basesIn(text).map((one) => (
              <option key={one}>{one}</option>
            ))}
          </select>
        </label>
      )}
      {isNeeded("variable") && (
        <label>
          <span>{messages.text("composer-variable")}</span>
          <select value={chosen?.code} onChange={({ target }) => setVariable(target.value)}>
            {fitting.map(({ code, label }) => (
              <option key={code} value={code} lang={label.lang}>
                {label.text}
              </option>
            ))}
          </select>
        </label>
      )}
      {isNeeded("category") && (
        <label>
          <span>{messages.text("composer-category")}</span>
          <select value={known?.code} onChange={({ target }) => setCategory(target.value)}>
            {categories.map(({ code, label }) => (
              <option key={code} value={code} lang={label.lang}>
                {label.text}
              </option>
            ))}
          </select>
        </label>
      )}
      {isNeeded("field") && (
        <label>
          <span>{messages.text("composer-field")}</span>
          <select value={field} onChange={({ target }) => setField(target.value)}>
            {fields.map((one) => (
              <option key={one}>{one}</option>
            ))}
          </select>
        </label>
      )}
      <p className="palette-says">
        <code>{snippet}</code>
        <button type="button" className="quiet" onClick={() => onInsert(snippet, block)}>
          {messages.text("composer-insert-here")}
        </button>
      </p>
    </fieldset>
  );
}

/** Averages are of numbers and years; whether a value is known can be asked of every variable; the rest counts categories. */
function fits(name: SnippetName, kind: NamedVariable["kind"]): boolean {
  switch (name) {
    case "average":
      return kind === "number";
    case "known":
    case "label":
    case "if-has":
      return true;
    default:
      return kind === "categories";
  }
}
