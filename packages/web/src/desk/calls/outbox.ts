/** Something on its way to the server, about one task. */
export interface Letter {
  readonly task: number;
  readonly kind: "draft" | "submission";
  readonly content: unknown;
  /** The same for every try, so that what arrives twice counts once. */
  readonly key: string;
}

/** What came of sending a letter; `signed-out`: its author is not signed in any more, so it is not refused but waits for her. */
export type Delivery = { readonly state: "delivered" | "unreachable" | "signed-out" | "refused" };

/** Where letters stay until they have arrived: the browser's storage, or what a test gives. */
export interface Box {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

/** What an outbox shows of itself. */
export interface OutboxState {
  /** Letters that have not arrived. */
  readonly waiting: number;
  readonly isOffline: boolean;
  /** The letters wait until their author has signed in again. */
  readonly isSignedOut: boolean;
  /** The task whose submission can still be taken back. */
  readonly held: number | null;
}

/**
 * Keeps drafts and submissions until the server has them, over a lost network, a closed page and an ended session. At most one letter for each
 * task. A submission is held back until the next one, or until it is told to go, so that it can be taken back: on the server
 * it would be final. What has arrived is forgotten here.
 */
export class Outbox {
  readonly #box: Box;
  readonly #name: string;
  readonly #send: (letter: Letter) => Promise<Delivery>;
  readonly #listeners = new Set<() => void>();
  #letters: readonly Letter[];
  #state: OutboxState;
  #isSending = false;

  constructor(box: Box, name: string, send: (letter: Letter) => Promise<Delivery>) {
    this.#box = box;
    this.#name = name;
    this.#send = send;
    this.#letters = kept(box, name);
    this.#state = { waiting: this.#letters.length, isOffline: false, isSignedOut: false, held: null };
  }

  get state(): OutboxState {
    return this.#state;
  }

  listen(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** What this browser knows of a task and the server does not yet. */
  letterFor(task: number): Letter | undefined {
    return this.#letters.find((letter) => letter.task === task);
  }

  /** Puts a letter in; an earlier one about the same task is not needed any more. */
  put(letter: Letter): void {
    this.#keep([...this.#letters.filter(({ task }) => task !== letter.task), letter]);
    if (letter.kind === "submission") this.#change({ held: letter.task });
  }

  /** Takes the letter about a task out again; undefined when it has left. */
  takeBack(task: number): Letter | undefined {
    const letter = this.letterFor(task);
    this.#keep(this.#letters.filter((one) => one.task !== task));
    if (this.#state.held === task) this.#change({ held: null });
    return letter;
  }

  /** Sends what is there, in order; a held submission only when `all` is set. */
  async flush(all = false): Promise<void> {
    // Also while letters are under way: the sending that goes on takes the held one along.
    if (all) this.#change({ held: null });
    if (this.#isSending) return;
    this.#isSending = true;
    try {
      for (;;) {
        const letter = this.#letters.find(({ task }) => task !== this.#state.held);
        if (letter === undefined) break;
        const { state } = await this.#send(letter);
        this.#change({ isOffline: state === "unreachable", isSignedOut: state === "signed-out" });
        if (state === "unreachable" || state === "signed-out") break;
        // A newer letter may have come while this one was on its way.
        this.#keep(this.#letters.filter((one) => one !== letter));
      }
    } finally {
      this.#isSending = false;
    }
  }

  #keep(letters: readonly Letter[]): void {
    this.#letters = letters;
    if (letters.length === 0) this.#box.removeItem(this.#name);
    else this.#box.setItem(this.#name, JSON.stringify(letters));
    this.#change({ waiting: letters.length });
  }

  #change(part: Partial<OutboxState>): void {
    this.#state = { ...this.#state, ...part };
    for (const listener of this.#listeners) listener();
  }
}

function kept(box: Box, name: string): readonly Letter[] {
  try {
    // Written by #keep of this class and by nobody else.
    return JSON.parse(box.getItem(name) ?? "[]") as Letter[];
  } catch {
    return [];
  }
}
