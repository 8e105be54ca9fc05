import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { once } from "@mapwright/domain";
import type { Context } from "hono";

/** Bytes to be sent many times: compressed when first asked for, then kept. */
export interface Packed {
  readonly bytes: Uint8Array;
  brotli(): Promise<Uint8Array>;
  gzip(): Promise<Uint8Array>;
}

/** Up to this many bytes the best compression takes a second; more would keep the first reader waiting. */
const mostForBest = 1_500_000;

export function packed(bytes: Uint8Array): Packed {
  const quality = bytes.length <= mostForBest ? 11 : 5;
  return {
    bytes,
    brotli: once(() =>
      promisify(brotliCompress)(bytes, {
        params: {
          [constants.BROTLI_PARAM_QUALITY]: quality,
          [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
        },
      }),
    ),
    gzip: once(() => promisify(gzip)(bytes)),
  };
}

/** Answers with the smallest form that the reader's browser takes. */
export async function sendPacked(context: Context, content: Packed): Promise<Response> {
  const accepted = context.req.header("Accept-Encoding") ?? "";
  context.header("Vary", "Accept-Encoding");
  const encoding = /\bbr\b/.test(accepted) ? "br" : /\bgzip\b/.test(accepted) ? "gzip" : undefined;
  if (encoding) context.header("Content-Encoding", encoding);
  const bytes =
    encoding === "br" ? await content.brotli() : encoding === "gzip" ? await content.gzip() : content.bytes;
  return context.body(new Uint8Array(bytes).buffer);
}

/**
 * Answers with a text that is written anew for each reader: for browsers that take it in the smaller form, at a quality
 * that costs milliseconds; for others it is left to what compresses all answers.
 */
export async function sendWritten(context: Context, text: string, status: 200 | 404): Promise<Response> {
  if (!/\bbr\b/.test(context.req.header("Accept-Encoding") ?? "")) return context.body(text, status);
  const bytes = await promisify(brotliCompress)(text, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 5,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    },
  });
  context.header("Content-Encoding", "br");
  return context.body(new Uint8Array(bytes).buffer, status);
}
