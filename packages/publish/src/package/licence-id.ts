/** A licence's name as an identifier such as `CC-BY-4.0`, in the letters that descriptors allow. */
export function licenceId(name: string): string {
  return name
    .trim()
    .replace(/[^A-Za-z0-9.]+/g, "-")
    .replace(/^-|-$/g, "");
}
