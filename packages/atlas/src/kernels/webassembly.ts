import { kernelBytes } from "./kernel-bytes.ts";
import type { Kernels } from "./kernels.ts";

interface WasmMemory {
  readonly buffer: ArrayBuffer;
  grow(pages: number): number;
}

type Exports = Omit<Kernels, "words" | "cost" | "grow">;

interface WebAssemblyGlobal {
  readonly Memory: new (size: { initial: number }) => WasmMemory;
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: Exports };
}

const pageBytes = 65_536;

/**
 * The kernels in WebAssembly, compiled and started synchronously, the same in Node and browsers. Undefined where the
 * platform has no WebAssembly or forbids it (a content security policy without `wasm-unsafe-eval`).
 */
export function webassemblyKernels(bytes: number): Kernels | undefined {
  // Node, browsers and workers have this global; the ES library types do not know it.
  const { WebAssembly } = globalThis as unknown as { readonly WebAssembly?: WebAssemblyGlobal };
  if (!WebAssembly) return undefined;
  const module = compiled(WebAssembly);
  if (!module) return undefined;
  const memory = new WebAssembly.Memory({ initial: Math.ceil(bytes / pageBytes) });
  const { exports } = new WebAssembly.Instance(module, { atlas: { memory } });
  let words = new Uint32Array(memory.buffer);
  return {
    get words() {
      return words;
    },
    cost: { row: 2.4, rowBy: 5, word: 0.42, decode: 1500 },
    grow(larger) {
      memory.grow(Math.ceil((larger - memory.buffer.byteLength) / pageBytes));
      words = new Uint32Array(memory.buffer);
    },
    and: exports.and,
    andNot: exports.andNot,
    or: exports.or,
    popcount: exports.popcount,
    countBits: exports.countBits,
    countBoth: exports.countBoth,
    countRuns: exports.countRuns,
    countRows: exports.countRows,
    countRowsBy: exports.countRowsBy,
    orBytes: exports.orBytes,
    transpose: exports.transpose,
  };
}

function compiled(WebAssembly: WebAssemblyGlobal): object | undefined {
  try {
    return new WebAssembly.Module(kernelBytes());
  } catch {
    // A policy may forbid compiling, and an old engine may not know 128-bit operations: plain JavaScript answers then.
    return undefined;
  }
}
