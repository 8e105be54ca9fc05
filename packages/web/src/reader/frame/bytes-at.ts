/** What a script of a site says when it has run: its name and its bytes in base64. */
export type Delivered = readonly [name: string, base64: string];

/** The event by which a file of a site delivers. */
export const delivery = "mapwright-file";

/**
 * The bytes at an address. From a server they are fetched. A folder of files is read where nothing can be fetched: there the
 * address is a script, which delivers the bytes when it runs. Throws when they do not come.
 */
export async function bytesAt(address: string): Promise<Uint8Array> {
  if (address.endsWith(".js")) return await deliveredBy(address);
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
  return new Uint8Array(await response.arrayBuffer());
}

/** What the JSON text at an address says. Throws when it does not come, or is no JSON. */
export async function jsonAt(address: string): Promise<unknown> {
  return JSON.parse(new TextDecoder().decode(await bytesAt(address)));
}

function deliveredBy(address: string): Promise<Uint8Array> {
  const name = address.slice(address.lastIndexOf("/") + 1);
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    const receive = (event: Event) => {
      // Our own files alone run here, and each says its name first.
      const [from, base64] = (event as CustomEvent<Delivered>).detail;
      if (from !== name) return;
      removeEventListener(delivery, receive);
      resolve(bytesOf(base64));
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

function bytesOf(base64: string): Uint8Array {
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let place = 0; place < bytes.length; place++) bytes[place] = text.charCodeAt(place);
  return bytes;
}
