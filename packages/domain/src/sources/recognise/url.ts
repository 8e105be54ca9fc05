import { tidyText } from "../fold.ts";
import { clean, type Reading, repaired, unreadable } from "./reading.ts";

const longest = 2000;

/**
 * Reads a web address: http or https, a host with a dot, no user name, at most 2,000 characters. A missing scheme
 * is added as `http://` and told. Every other scheme is refused (`url-invalid`), whatever it hides behind.
 *
 * @example recogniseUrl("javascript:alert(1)").notes[0]?.code // "url-invalid"
 */
export function recogniseUrl(found: string): Reading<string> {
  const text = tidyText(found);
  if (isAddress(text)) return clean(text);
  if (/^[a-z0-9-]+(\.[a-z0-9-]+)+([/?#].*)?$/i.test(text) && isAddress(`http://${text}`))
    return repaired(
      `http://${text}`,
      "url-scheme-added",
      "The address had no http:// in front.",
      `http://${text}`,
    );
  return unreadable(
    "url-invalid",
    text.length > longest
      ? `The address is longer than ${longest} characters.`
      : "This is not a web address.",
    "Write the whole address, starting with http:// or https://.",
  );
}

function isAddress(text: string): boolean {
  const parts = /^https?:\/\/([^/?#]+)([/?#].*)?$/i.exec(text);
  if (parts === null || text.length > longest || /[\s<>"\\^`{|}]/.test(text.replace(/[{|}^]/g, "")))
    return false;
  const authority = /^([^@:[\]]+)(?::(\d{0,5}))?$/.exec(parts[1] ?? "");
  if (authority === null || Number(authority[2] ?? 0) > 65_535) return false;
  return isHost(authority[1] ?? "");
}

/** Labels of letters, digits and inner hyphens. Punycode beside letters of other scripts is a disguise. */
function isHost(host: string): boolean {
  const labels = host.replace(/\.$/, "").split(".");
  const plain = labels.every((label) => /^(?!-)[\p{L}\p{N}\p{M}_-]{1,63}(?<!-)$/u.test(label));
  const disguised = labels.some((label) => /^xn--/i.test(label)) && !/^[\u0021-\u007e]+$/.test(host);
  return plain && !disguised && labels.length > 1 && host.length <= 253;
}
