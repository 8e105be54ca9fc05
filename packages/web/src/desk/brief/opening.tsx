import { languageNames, languages } from "../../messages/languages.ts";
import { useHref } from "../../reader/frame/context.tsx";
import { useDeskMessages } from "../frame/desk-messages.tsx";
import type { BriefOf, BriefPage } from "./page.ts";

interface OpeningProps {
  readonly page: BriefPage;
  readonly of: BriefOf;
  readonly onChange: (of: BriefOf) => void;
}

/** Which template is written, and what the brief is made for. Without a script the button brings the page for it. */
export function Opening({ page, of, onChange }: OpeningProps) {
  const messages = useDeskMessages();
  const href = useHref();
  const { own, ships, opened, editions, profiles, variables, work } = page;
  const offered = variables.filter(({ code }) => profiles.includes(code));
  return (
    <form className="opening" method="get" action={href(`/maps/${work.map}/desk/brief`)}>
      <div className="form-row">
        <label>
          <span>{messages.text("composer-template")}</span>
          <select name="template" defaultValue={opened.template}>
            {own.length > 0 && (
              <optgroup label={messages.text("composer-own")}>
                {own.map(({ template }) => (
                  <option key={template}>{template}</option>
                ))}
              </optgroup>
            )}
            <optgroup label={messages.text("composer-ships")}>
              {ships.map((template) => (
                <option key={template}>{template}</option>
              ))}
            </optgroup>
          </select>
        </label>
        <label>
          <span>{messages.text("composer-release")}</span>
          <select
            name="release"
            value={of.release}
            onChange={({ target }) => onChange({ ...of, release: target.value })}
          >
            {editions.map((edition) => (
              <option key={edition} value={edition}>
                {edition === "draft" ? messages.text("draft") : messages.text("release", { number: edition })}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span>{messages.text("composer-language")}</span>
          <select
            name="in"
            value={of.language}
            onChange={({ target }) => {
              const language = languages.find((one) => one === target.value);
              if (language !== undefined) onChange({ ...of, language });
            }}
          >
            {languages.map((language) => (
              <option key={language} value={language} lang={language}>
                {languageNames[language]}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span>{messages.text("composer-about")}</span>
          <select
            name="about"
            value={of.about}
            onChange={({ target }) => onChange({ ...of, about: target.value })}
          >
            <option value="">{messages.text("composer-whole-map")}</option>
            {offered.map(({ code, label, categories }) => (
              <optgroup key={code} label={label.text}>
                {categories.map((category) => (
                  <option key={category.code} value={`${code}=${category.code}`} lang={category.label.lang}>
                    {category.label.text}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
        </label>
        <button type="submit" className="quiet">
          {messages.text("composer-open")}
        </button>
      </div>
    </form>
  );
}
