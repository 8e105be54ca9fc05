import type { Answer, Variable } from "@mapwright/domain";
import { countryName } from "../../reader/country-name.ts";
import { useFrame } from "../../reader/frame/context.tsx";
import { useDeskMessages } from "../frame/desk-messages.tsx";
import { booleanCodes, CategoryChoice } from "./category-choice.tsx";

interface Field {
  readonly variable: Variable;
  readonly answer: Answer | null;
  readonly isFixed: boolean;
  readonly onAnswer: (answer: Answer | null) => void;
}

/** The field in which a variable is answered, by its kind. */
export function AnswerField(field: Field) {
  const messages = useDeskMessages();
  const { kind } = field.variable;
  switch (kind) {
    case "single":
    case "multiple":
    case "ordinal":
      return <CategoryChoice {...field} />;
    case "boolean": {
      const categories = booleanCodes.map((code) => ({
        code,
        label: { und: messages.text(code) },
      }));
      return <CategoryChoice {...field} variable={{ ...field.variable, categories }} />;
    }
    case "country":
    case "region":
      return <CodesField {...field} />;
    case "number":
    case "year":
      return <TypedField {...field} type="number" shown={numberText} read={numberFrom} />;
    case "date":
      return <TypedField {...field} type="text" shown={dateText} read={dateFrom} />;
    case "text":
      return <TextField {...field} />;
    case "organisations":
      return <p className="note">{messages.text("organisations-elsewhere")}</p>;
  }
}

function TypedField({
  variable,
  answer,
  isFixed,
  onAnswer,
  type,
  shown,
  read,
}: Field & {
  type: "number" | "text";
  shown: (answer: Answer | null) => string;
  read: (text: string) => Answer | null;
}) {
  const messages = useDeskMessages();
  return (
    <label className="typed">
      <span>{messages.text(`kind-${variable.kind}`)}</span>
      <input
        key={variable.code}
        id="typed-answer"
        type={type}
        inputMode={type === "number" ? "decimal" : "text"}
        step="any"
        min={variable.minimum}
        max={variable.maximum}
        disabled={isFixed}
        defaultValue={shown(answer)}
        onChange={({ target }) => onAnswer(read(target.value))}
      />
    </label>
  );
}

function CodesField({ variable, answer, isFixed, onAnswer }: Field) {
  const messages = useDeskMessages();
  const { language } = useFrame();
  const codes = answer !== null && "codes" in answer ? answer.codes : [];
  return (
    <label className="typed">
      <span>{messages.text(`kind-${variable.kind}`)}</span>
      <input
        key={variable.code}
        id="typed-answer"
        type="text"
        disabled={isFixed}
        defaultValue={codes.join(", ")}
        onChange={({ target }) => {
          const given = target.value
            .toUpperCase()
            .split(/[\s,;]+/)
            .filter((code) => code !== "");
          onAnswer(given.length === 0 ? null : { codes: [...new Set(given)] });
        }}
      />
      {codes.length > 0 && variable.kind === "country" && (
        <span className="small">{messages.list(codes.map((code) => countryName(code, language)))}</span>
      )}
    </label>
  );
}

function TextField({ variable, answer, isFixed, onAnswer }: Field) {
  const messages = useDeskMessages();
  const { language } = useFrame();
  const [tag, text] = (answer !== null && "text" in answer && Object.entries(answer.text)[0]) || [
    language,
    "",
  ];
  return (
    <label className="typed">
      <span>{messages.text("kind-text")}</span>
      <textarea
        key={variable.code}
        id="typed-answer"
        rows={4}
        disabled={isFixed}
        defaultValue={text}
        onChange={({ target }) =>
          onAnswer(target.value.trim() === "" ? null : { text: { [tag]: target.value } })
        }
      />
    </label>
  );
}

function numberText(answer: Answer | null): string {
  return answer !== null && "number" in answer ? String(answer.number) : "";
}

function numberFrom(text: string): Answer | null {
  const number = Number(text);
  return text.trim() === "" || !Number.isFinite(number) ? null : { number };
}

function dateText(answer: Answer | null): string {
  return answer !== null && "date" in answer ? answer.date : "";
}

function dateFrom(text: string): Answer | null {
  return text.trim() === "" ? null : { date: text.trim() };
}
