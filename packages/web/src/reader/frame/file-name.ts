/** Names that Windows keeps for devices. */
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/i;
const longest = 60;

/**
 * A name as a part of a file's name that every system takes, also one that does not tell capitals apart. Codes in capitals
 * stay as they are; anything else keeps its letters without accents and gets a mark of its own, so that no two names meet.
 *
 * @example fileName("SE-0001") // "SE-0001"
 * @example fileName("Köln") // "koln-0f3a9c12"
 */
export function fileName(name: string): string {
  const isPlain = /^[A-Z0-9-]+$/.test(name) && name.length <= longest;
  if (isPlain && !reserved.test(name)) return name;
  const letters = name
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")
    .slice(0, 40);
  return `${letters === "" ? "" : `${letters}-`}${markOf(name)}`;
}

/** FNV-1a over UTF-16 units (Fowler, Noll, Vo), 32 bits in hexadecimal. */
function markOf(name: string): string {
  let mark = 0x811c9dc5;
  for (let place = 0; place < name.length; place++)
    mark = Math.imul(mark ^ name.charCodeAt(place), 0x01000193) >>> 0;
  return mark.toString(16).padStart(8, "0");
}
