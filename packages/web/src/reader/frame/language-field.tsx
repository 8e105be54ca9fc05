import { useFrame } from "./context.tsx";

/** Carries the language along with a plain form, where it was chosen by address. */
export function LanguageField() {
  const { language, languageInAddress } = useFrame();
  return languageInAddress ? <input type="hidden" name="lang" value={language} /> : null;
}
