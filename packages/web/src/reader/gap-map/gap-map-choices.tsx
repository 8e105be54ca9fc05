import { useMessages } from "../frame/context.tsx";
import { useViewOf } from "../selection/selection-context.tsx";
import { Choice } from "../view/choice.tsx";
import { choosable, useVariableChoices } from "../view/variable-choices.ts";
import type { ViewBody } from "../view/view.ts";
import type { GapMapPage } from "./gap-map-view.ts";
import { cellStyles } from "./state.ts";

/** Rows, columns, segments, the look of the cells, and the rules of weak and old. */
export function GapMapChoices({ page, state, go }: ViewBody<GapMapPage>) {
  const messages = useMessages();
  const choices = useVariableChoices();
  const viewOf = useViewOf();
  const { categorical, strength } = page.setup;
  const { rows, columns, segments, style, weak, before, open } = state;
  if (rows === null || columns === null) return null;
  const free = (taken: readonly (string | null)[]) =>
    choices(categorical.filter((code) => !taken.includes(code)));
  return (
    <>
      <Choice
        name="rows"
        label={messages.text("gap-rows")}
        value={rows}
        options={free([columns])}
        onChoose={
          go && ((value) => go({ ...state, rows: value, segments: segments === value ? null : segments }))
        }
      />
      <Choice
        name="columns"
        label={messages.text("gap-columns")}
        value={columns}
        options={free([rows])}
        onChoose={
          go && ((value) => go({ ...state, columns: value, segments: segments === value ? null : segments }))
        }
      />
      <Choice
        name="segments"
        label={messages.text("gap-segments")}
        value={segments ?? ""}
        options={[choosable("", messages.text("nothing-else")), ...free([rows, columns])]}
        onChoose={go && ((value) => go({ ...state, segments: value === "" ? null : value }))}
      />
      <Choice
        name="style"
        label={messages.text("gap-style")}
        value={style}
        options={cellStyles.map((name) => choosable(name, messages.text(`gap-style-${name}`)))}
        onChoose={
          go && ((value) => go({ ...state, style: cellStyles.find((name) => name === value) ?? "bubble" }))
        }
      />
      {strength !== null && weak !== null && (
        <Choice
          name="weak"
          label={messages.text("gap-weak-up-to")}
          value={weak}
          options={viewOf(strength).categories.map(({ code, label }) => choosable(code, label.text))}
          onChoose={go && ((value) => go({ ...state, weak: value }))}
        />
      )}
      {before !== null && (
        <Choice
          name="before"
          label={messages.text("gap-old-before")}
          value={String(before)}
          options={Array.from({ length: 31 }, (_, place) =>
            choosable(String(before - 15 + place), String(before - 15 + place)),
          )}
          onChoose={go && ((value) => go({ ...state, before: Number(value) }))}
        />
      )}
      {open.map((group) => (
        <input key={group} type="hidden" name="open" value={group} />
      ))}
    </>
  );
}
