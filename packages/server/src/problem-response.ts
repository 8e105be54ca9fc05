import type { Problem } from "@mapwright/domain";

/** The answer where nothing is. */
export function addressUnknown(path: string): Response {
  return problemResponse(404, [
    {
      code: "address-unknown",
      message: `There is nothing at ${path}.`,
      hint: "See /api/openapi.json for what there is.",
    },
  ]);
}

/** The answer where something is, but not for this method (RFC 9110, 15.5.6). */
export function methodUnknown(method: string, path: string, allowed: readonly string[]): Response {
  const answer = problemResponse(405, [
    {
      code: "method-unknown",
      message: `${path} does not answer to ${method}.`,
      hint: `It answers to ${allowed.join(", ")}.`,
      value: method,
    },
  ]);
  answer.headers.set("Allow", allowed.join(", "));
  return answer;
}

/** The one form of errors (RFC 9457): the first problem's code and message on top, all of them under `errors`. */
export function problemResponse(status: number, problems: readonly Problem[]): Response {
  const [first] = problems;
  const body = {
    type: `urn:mapwright:problem:${first?.code ?? "unexpected"}`,
    title: first?.message ?? "Something went wrong.",
    status,
    errors: problems,
  };
  return new Response(JSON.stringify(body), {
    status,
    headers: { "Content-Type": "application/problem+json" },
  });
}
