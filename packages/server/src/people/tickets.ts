import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";

type Content = Readonly<Record<string, string>>;

/**
 * What a browser carries from one step of signing in to the next, so that nothing is kept for strangers: content that cannot be
 * changed on the way, for one purpose and a short time. The key is the process's own: a server that starts again asks people to
 * begin again.
 */
export class Tickets {
  readonly #key = randomBytes(32);
  readonly #taken = new Map<string, number>();
  readonly #now: () => Date;

  constructor(now: () => Date) {
    this.#now = now;
  }

  /** Content as text for a purpose; each call gives another text. */
  seal(purpose: string, content: Content, minutes: number): string {
    const ends = this.#now().getTime() + minutes * 60_000;
    const body = Buffer.from(
      JSON.stringify({ purpose, content, ends, chance: randomBytes(16).toString("base64url") }),
    ).toString("base64url");
    return `${body}.${this.#mac(body)}`;
  }

  /** The content, as often as it is asked for; undefined when it is not of this server, purpose and time. */
  open(purpose: string, ticket: string): Content | undefined {
    const [body = "", mac = ""] = ticket.split(".");
    const [given, right] = [Buffer.from(mac), Buffer.from(this.#mac(body))];
    if (given.length !== right.length || !timingSafeEqual(given, right) || this.#taken.has(ticket))
      return undefined;
    // Nobody but this server has the key, so the text is what `seal` wrote.
    const sealed = JSON.parse(Buffer.from(body, "base64url").toString()) as {
      purpose: string;
      content: Content;
      ends: number;
    };
    return sealed.purpose === purpose && sealed.ends > this.#now().getTime() ? sealed.content : undefined;
  }

  /** The content, once. */
  take(purpose: string, ticket: string): Content | undefined {
    const content = this.open(purpose, ticket);
    if (content === undefined) return undefined;
    const now = this.#now().getTime();
    for (const [old, until] of this.#taken) if (until < now) this.#taken.delete(old);
    this.#taken.set(ticket, now + longestMs);
    return content;
  }

  #mac(body: string): string {
    return createHmac("sha256", this.#key).update(body).digest("base64url");
  }
}

/** No ticket is good for longer. */
const longestMs = 24 * 3_600_000;
