import type { Told } from "./problem-text.ts";
import { SignInAgain } from "./sign-in-again.tsx";

/** What was refused, told at once, with the way to sign in where that is what is missing; nothing when nothing was. */
export function Refusal({ text }: { text: string | readonly Told[] | null }) {
  if (text === null) return null;
  const told = typeof text === "string" ? [{ text }] : text;
  return (
    <p className="lack" role="alert">
      {told.map(({ text: each, lang, code }) => (
        <span key={each} lang={lang}>
          {each} {code === "sign-in-needed" && <SignInAgain />}
        </span>
      ))}
    </p>
  );
}
