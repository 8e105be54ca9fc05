import {
  type Codebook,
  type CodebookFile,
  codebookAsFile,
  type Edit,
  type Problem,
  resolveCodebook,
} from "@mapwright/domain";
import { useState } from "react";
import { useFrame } from "../../reader/frame/context.tsx";
import { saveFile } from "../../reader/frame/save-file.ts";
import { call, type Reply } from "../calls/call.ts";
import type { Told } from "../calls/problem-text.ts";
import { Refusal } from "../calls/refusal.tsx";
import { refusalText } from "../calls/refusal-text.ts";
import { useDeskMessages } from "../frame/desk-messages.tsx";

/** The forms a codebook is written in, with how files in them are called. */
const forms = ["yaml", "json", "csv", "turtle", "jsonld", "qdc"] as const;

/** The output of `codebook.read`. */
interface ReadCodebook {
  readonly codebook: CodebookFile;
  readonly problems: readonly Problem[];
}

/** Takes variables of another codebook in, and gives the draft out. */
export function Exchange({
  map,
  codebook,
  onEdit,
}: {
  map: string;
  codebook: Codebook;
  onEdit: (edit: Edit) => void;
}) {
  const messages = useDeskMessages();
  const { root, language } = useFrame();
  const [read, setRead] = useState<ReadCodebook | null>(null);
  const [refusal, setRefusal] = useState<readonly Told[] | null>(null);
  const [form, setForm] = useState<(typeof forms)[number]>("yaml");
  const output = (reply: Reply): unknown => {
    setRefusal(refusalText(reply, messages));
    return reply.state === "done" ? reply.output : undefined;
  };
  const take = async (file: File | undefined) => {
    setRead(null);
    if (file === undefined) return;
    const input = { map, name: file.name, content: await file.text(), language };
    const found = output(await call(root, "codebook.read", input));
    // The output of `codebook.read`, as it is declared.
    if (found !== undefined) setRead(found as ReadCodebook);
  };
  const give = async () => {
    const base = `${location.origin}${root}/codebooks`;
    const found = output(
      await call(root, "codebook.write", { map, codebook: codebookAsFile(codebook), form, base }),
    );
    // The output of `codebook.write`, as it is declared.
    if (found === undefined) return;
    const { name, media, content } = found as { name: string; media: string; content: string };
    saveFile(new Blob([content], { type: media }), name);
  };
  return (
    <section aria-labelledby="studio-exchange" className="only-with-script">
      <h2 id="studio-exchange">{messages.text("studio-exchange")}</h2>
      <div className="form-row studio-exchange">
        <label>
          <span>{messages.text("studio-file")}</span>
          <input
            type="file"
            accept=".yaml,.yml,.json,.csv,.ttl,.jsonld,.qdc"
            onChange={({ target }) => void take(target.files?.[0])}
          />
        </label>
        <label>
          <span>{messages.text("studio-form")}</span>
          <select
            value={form}
            onChange={({ target }) => setForm(forms.find((one) => one === target.value) ?? "yaml")}
          >
            {forms.map((one) => (
              <option key={one} value={one}>
                {messages.text(`studio-form-${one}`)}
              </option>
            ))}
          </select>
        </label>
        <button type="button" className="quiet" onClick={() => void give()}>
          {messages.text("studio-download")}
        </button>
      </div>
      <Refusal text={refusal} />
      {read !== null && (
        <Found read={read} codebook={codebook} onEdit={onEdit} onTaken={() => setRead(null)} />
      )}
    </section>
  );
}

/** What a file holds, and a button that takes it into the draft. */
function Found({
  read,
  codebook,
  onEdit,
  onTaken,
}: {
  read: ReadCodebook;
  codebook: Codebook;
  onEdit: (edit: Edit) => void;
  onTaken: () => void;
}) {
  const messages = useDeskMessages();
  const variables = resolveCodebook(read.codebook, () => undefined).variables;
  const known = new Set(codebook.variables.map(({ code }) => code));
  const replaced = variables.filter(({ code }) => known.has(code));
  return (
    <div className="planned" role="status">
      <p>
        {messages.text("studio-found", { count: variables.length, replaced: replaced.length })}{" "}
        {replaced.length > 0 && <span className="code">{replaced.map(({ code }) => code).join(", ")}</span>}
      </p>
      {read.problems.length > 0 && (
        <ul className="problems">
          {read.problems.map(({ message, hint, path }) => (
            <li key={`${path} ${message}`} lang="en">
              {message} {hint}
            </li>
          ))}
        </ul>
      )}
      <button
        type="button"
        onClick={() => {
          onEdit({ edit: "take", variables });
          onTaken();
        }}
      >
        {messages.text("studio-take")}
      </button>
    </div>
  );
}
