import { ProblemError } from "@mapwright/domain";

/** What answers a request; what stands after the request is the business of whoever listens. */
type Answer<More extends readonly unknown[]> = (
  request: Request,
  ...more: More
) => Response | Promise<Response>;

/**
 * Reads where people reach the installation: `https://maps.example.org`, without a path. Gives it as browsers write an
 * origin.
 */
export function parsePublicAddress(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isWeb = url?.protocol === "https:" || url?.protocol === "http:";
  if (url !== undefined && isWeb && url.href === `${url.origin}/`) return url.origin;
  throw new ProblemError({
    code: "address-invalid",
    message: `"${text}" is no address of an installation.`,
    hint: "Give scheme and host, for instance https://maps.example.org, without a path.",
    value: text,
  });
}

/**
 * Answers every request as one to the public address, whatever host the proxy or the client named: links, cookies and the
 * check of where a form comes from then agree with what the browser sees, and nobody can choose them by a header.
 */
export function asReachedAt<More extends readonly unknown[]>(
  origin: string,
  answer: Answer<More>,
): Answer<More> {
  return (request, ...more) => {
    const { pathname, search } = new URL(request.url);
    return answer(new Request(`${origin}${pathname}${search}`, request), ...more);
  };
}
