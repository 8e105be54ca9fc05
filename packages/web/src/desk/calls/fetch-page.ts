/** What a page of the desk shows, as it is now; null when it could not be had. */
export async function fetchPage<Answer>(address: string): Promise<Answer | null> {
  try {
    const response = await fetch(address, { headers: { Accept: "application/json" } });
    // The page's JSON form is written from the type that the caller names.
    return response.ok ? ((await response.json()) as Answer) : null;
  } catch {
    return null;
  }
}
