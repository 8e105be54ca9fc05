const chunkSize = 1 << 18;

/** The parts of an index that are sorted by term. */
export interface SortedPostings {
  readonly terms: readonly string[];
  readonly offsets: Uint32Array;
  readonly rows: Uint32Array;
  readonly weights: Uint8Array;
}

/** What each row says about each term, gathered row by row and at last sorted by term. */
export class PostingLog {
  readonly #numbers: Uint32Array[] = [];
  readonly #rows: Uint32Array[] = [];
  readonly #weights: Uint8Array[] = [];
  #size = 0;
  /** By term number: its weight in the row being read. */
  #current = new Uint32Array(1 << 11);
  #touched = new Uint32Array(1 << 11);
  #touchedCount = 0;
  #termCount = 0;

  add(number: number, weight: number): void {
    if (number >= this.#current.length) this.#grow(number);
    if (number >= this.#termCount) this.#termCount = number + 1;
    if (this.#current[number] === 0) this.#touched[this.#touchedCount++] = number;
    this.#current[number] = (this.#current[number] ?? 0) + weight;
  }

  endRow(row: number): void {
    for (let i = 0; i < this.#touchedCount; i++) {
      const number = this.#touched[i] ?? 0;
      this.#push(number, row, Math.min(255, this.#current[number] ?? 0));
      this.#current[number] = 0;
    }
    this.#touchedCount = 0;
  }

  /** The postings in the code-unit order of the terms; rows stay ascending because they came in that order. */
  sorted(words: readonly string[]): SortedPostings {
    const order = words.map((_, number) => number).sort((a, b) => compareUnits(words[a], words[b]));
    const place = new Uint32Array(words.length);
    order.forEach((number, term) => {
      place[number] = term;
    });
    const offsets = this.#offsets(place);
    const next = offsets.slice(0, words.length);
    const rows = new Uint32Array(this.#size);
    const weights = new Uint8Array(this.#size);
    this.#each((number, row, weight) => {
      const term = place[number] ?? 0;
      const at = next[term] ?? 0;
      next[term] = at + 1;
      rows[at] = row;
      weights[at] = weight;
    });
    return { terms: order.map((number) => words[number] ?? ""), offsets, rows, weights };
  }

  #offsets(place: Uint32Array): Uint32Array {
    const offsets = new Uint32Array(place.length + 1);
    this.#each((number) => {
      const after = (place[number] ?? 0) + 1;
      offsets[after] = (offsets[after] ?? 0) + 1;
    });
    for (let term = 0; term < place.length; term++)
      offsets[term + 1] = (offsets[term + 1] ?? 0) + (offsets[term] ?? 0);
    return offsets;
  }

  #each(visit: (number: number, row: number, weight: number) => void): void {
    for (let chunk = 0; chunk < this.#numbers.length; chunk++) {
      const numbers = this.#numbers[chunk] ?? new Uint32Array(0);
      const rows = this.#rows[chunk] ?? new Uint32Array(0);
      const weights = this.#weights[chunk] ?? new Uint8Array(0);
      const size = Math.min(chunkSize, this.#size - chunk * chunkSize);
      for (let i = 0; i < size; i++) visit(numbers[i] ?? 0, rows[i] ?? 0, weights[i] ?? 0);
    }
  }

  #push(number: number, row: number, weight: number): void {
    const within = this.#size % chunkSize;
    if (within === 0) {
      this.#numbers.push(new Uint32Array(chunkSize));
      this.#rows.push(new Uint32Array(chunkSize));
      this.#weights.push(new Uint8Array(chunkSize));
    }
    const chunk = this.#numbers.length - 1;
    const numbers = this.#numbers[chunk];
    const rows = this.#rows[chunk];
    const weights = this.#weights[chunk];
    if (numbers === undefined || rows === undefined || weights === undefined) return;
    numbers[within] = number;
    rows[within] = row;
    weights[within] = weight;
    this.#size++;
  }

  #grow(number: number): void {
    const capacity = Math.max(number + 1, this.#current.length * 2);
    const current = new Uint32Array(capacity);
    current.set(this.#current);
    const touched = new Uint32Array(capacity);
    touched.set(this.#touched);
    this.#current = current;
    this.#touched = touched;
  }
}

function compareUnits(a = "", b = ""): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
