/** What a script of a site says when it has run: its name, and its bytes in base64 or what its JSON says. */
export type Delivered = readonly [name: string, content: unknown];

/** The event by which a file of a site delivers. */
export const delivery = "mapwright-file";

/**
 * The bytes at an address. From a server they are fetched. A folder of files is read where nothing can be fetched: there the
 * address is a script, which delivers the bytes when it runs; in a site of one file it is a part of the page itself. Throws
 * when they do not come.
 */
export async function bytesAt(address: string): Promise<Uint8Array<ArrayBuffer>> {
  if (address.startsWith("#")) return await packedIn(address.slice(1));
  if (!address.endsWith(".js")) return await fetchedFrom(address);
  const content = await deliveredBy(address);
  if (typeof content !== "string") throw new Error(`${address} delivers no bytes.`);
  return bytesOf(content);
}

/** What the JSON text at an address says. Throws when it does not come, or is no JSON. */
export async function jsonAt(address: string): Promise<unknown> {
  if (address.endsWith(".js")) return await deliveredBy(address);
  return JSON.parse(new TextDecoder().decode(await bytesAt(address)));
}

/** What a block of the page holds: compressed (zlib, RFC 1950) and in base64. */
async function packedIn(id: string): Promise<Uint8Array<ArrayBuffer>> {
  const block = document.getElementById(id);
  if (!block) throw new Error(`The page has no part "${id}".`);
  const packed = new Blob([bytesOf(block.textContent)]).stream();
  const bytes = await new Response(packed.pipeThrough(new DecompressionStream("deflate"))).arrayBuffer();
  return new Uint8Array(bytes);
}

async function fetchedFrom(address: string): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
  return new Uint8Array(await response.arrayBuffer());
}

function deliveredBy(address: string): Promise<unknown> {
  const name = address.slice(address.lastIndexOf("/") + 1);
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    const receive = (event: Event) => {
      // Our own files alone run here, and each says its name first.
      const [from, content] = (event as CustomEvent<Delivered>).detail;
      if (from !== name) return;
      removeEventListener(delivery, receive);
      resolve(content);
    };
    addEventListener(delivery, receive);
    script.addEventListener("error", () => {
      removeEventListener(delivery, receive);
      reject(new Error(`${address} did not come.`));
    });
    script.src = address;
    document.head.append(script);
  });
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let place = 0; place < bytes.length; place++) bytes[place] = text.charCodeAt(place);
  return bytes;
}
