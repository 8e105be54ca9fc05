/** Whose session this browser has by now: her pseudonym, null where nobody is signed in, undefined where nobody answers. */
export async function whoIsHere(root: string): Promise<string | null | undefined> {
  try {
    const response = await fetch(`${root}/api/me`);
    if (response.status === 401) return null;
    const said: unknown = await response.json();
    const isTold = typeof said === "object" && said !== null && "account" in said;
    return isTold && typeof said.account === "string" ? said.account : undefined;
  } catch {
    return undefined;
  }
}
