import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";

const media: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
};

/** A web space that knows nothing but files: a folder below a path, as people rent it. */
export interface WebSpace {
  /** With the path, without a slash at its end. */
  readonly address: string;
  stop(): Promise<void>;
}

/** Serves a folder below `path`, `/projects/iesi` for instance. */
export async function aWebSpace(folder: string, path: string): Promise<WebSpace> {
  const server = createServer((request, response) => {
    const asked = decodeURIComponent(new URL(request.url ?? "/", "http://web.space").pathname);
    const below = asked.startsWith(`${path}/`) ? normalize(asked.slice(path.length)) : "/404.html";
    const file = join(folder, below.endsWith("/") ? `${below}index.html` : below);
    readFile(file).then(
      (bytes) => {
        response.writeHead(200, { "Content-Type": media[extname(file)] ?? "application/octet-stream" });
        response.end(bytes);
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}${path}`,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
