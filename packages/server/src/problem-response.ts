import type { Problem } from "@mapwright/domain";

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
