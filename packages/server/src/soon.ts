/** A page does not wait longer than this for what is being made beside it. */
const patienceMs = 1200;

/** What is being made, when it is there in a moment; undefined while it is not. */
export async function soon<Made>(making: Promise<Made>): Promise<Made | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), patienceMs);
  });
  // What goes wrong later is told to whoever asks next.
  making.catch(() => undefined);
  return await Promise.race([making, late]).finally(() => clearTimeout(timer));
}
