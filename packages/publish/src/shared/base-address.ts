import { ProblemError, shownValue } from "@mapwright/domain";

/** An http address without a slash at its end, under which concepts get theirs. Throws a ProblemError on anything else. */
export function baseAddress(given: string): string {
  const address = URL.canParse(given) ? new URL(given) : undefined;
  const usable = address !== undefined && /^https?:$/.test(address.protocol);
  if (!usable || address.search !== "" || address.hash !== "" || address.username !== "") {
    throw new ProblemError({
      code: "base-address-invalid",
      message: `"${shownValue(given)}" cannot be the base of addresses.`,
      hint: "Give an http or https address without ? and #, such as https://example.org/codebooks.",
      value: shownValue(given),
    });
  }
  return address.href.replace(/\/+$/, "");
}
