import { promisify } from "node:util";
import { deflate } from "node:zlib";
import {
  type BarePage,
  barePage,
  type Language,
  type PagesBlock,
  packedId,
  type SingleContents,
} from "@mapwright/web";
import type { MadePage } from "./made-pages.ts";
import { singleBlock } from "./single-document.ts";

const compressed = promisify(deflate);

/** Pages in one block: enough that what they share is said once, few enough that one is taken out at once. */
const pagesInBlock = 40;

/** Blocks being compressed at once: more would only wait in memory. */
const mostAtWork = 16;

/**
 * Collects the parts of a site of one file as blocks, in the order they come. Compressing is done by the threads that Node has
 * for it, so that pages go on being made.
 */
export class SingleBlocks {
  readonly #write: (text: string) => void;
  readonly #working: Promise<string>[] = [];
  readonly #pages = new Map<Language, Map<string, string>>();
  readonly #files = new Map<string, string>();
  readonly #gathered = new Map<string, BarePage>();
  #gatheredIn: Language | undefined;
  #blocks = 0;

  constructor(write: (text: string) => void) {
    this.#write = write;
  }

  /** Adds a block that pages find by its name. */
  async add(name: string, bytes: Uint8Array | string): Promise<void> {
    this.#working.push(compressed(bytes).then((packed) => singleBlock(packedId(name), packed)));
    if (this.#working.length > mostAtWork) await this.#writeFirst();
  }

  /** Adds a page to the block that is gathered; a block has pages of one language, which may stand at the same addresses. */
  async addPage({ language, below, query, page }: MadePage): Promise<void> {
    if (this.#gatheredIn !== language || this.#gathered.size >= pagesInBlock) {
      await this.#endPages();
      this.#gatheredIn = language;
      this.#blocks += 1;
    }
    const known = this.#pages.get(language) ?? new Map<string, string>();
    this.#pages.set(language, known.set(below + query, `pages-${this.#blocks}`));
    this.#gathered.set(below + query, barePage(page));
  }

  /** Adds a file that readers take away, by its path. */
  async addFile(path: string, bytes: Uint8Array): Promise<void> {
    const name = `file-${this.#files.size + 1}`;
    this.#files.set(path, name);
    await this.add(name, bytes);
  }

  /** Ends when everything that was added is written; gives where pages and files are. */
  async finish(): Promise<Pick<SingleContents, "pages" | "files">> {
    await this.#endPages();
    while (this.#working.length > 0) await this.#writeFirst();
    const pages = [...this.#pages].map(([language, own]) => [language, Object.fromEntries(own)] as const);
    return { pages: Object.fromEntries(pages), files: Object.fromEntries(this.#files) };
  }

  async #endPages(): Promise<void> {
    if (this.#gathered.size === 0) return;
    const pages: PagesBlock = Object.fromEntries(this.#gathered);
    this.#gathered.clear();
    await this.add(`pages-${this.#blocks}`, JSON.stringify(pages));
  }

  async #writeFirst(): Promise<void> {
    const first = this.#working.shift();
    if (first) this.#write(await first);
  }
}
