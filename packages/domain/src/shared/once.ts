/** Makes something when it is first asked for, and keeps it; what throws is tried again at the next call. */
export function once<Made>(make: () => Made): () => Made {
  let made: { readonly it: Made } | undefined;
  return () => {
    made ??= { it: make() };
    return made.it;
  };
}
