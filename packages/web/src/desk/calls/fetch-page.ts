/** What came of asking for a page; null where it could not be had. */
export interface Fetched<Answer> {
  readonly page: Answer | null;
  /** It was refused because nobody is signed in any more. */
  readonly isSignedOut: boolean;
}

/** What a page of the desk shows, as it is now. */
export async function fetchPage<Answer>(address: string): Promise<Fetched<Answer>> {
  try {
    const response = await fetch(address, { headers: { Accept: "application/json" } });
    if (!response.ok) return { page: null, isSignedOut: response.status === 401 };
    // The page's JSON form is written from the type that the caller names.
    return { page: (await response.json()) as Answer, isSignedOut: false };
  } catch {
    return { page: null, isSignedOut: false };
  }
}
