/** Windows-1252, 0x80 to 0x9F; U+FFFD where the code page has no character (0x81, 0x8D, 0x8F, 0x90, 0x9D). */
const windows1252High = "€\ufffd‚ƒ„…†‡ˆ‰Š‹Œ\ufffdŽ\ufffd\ufffd‘’“”•–—˜™š›œ\ufffdžŸ";

/** Mac OS Roman, 0x80 to 0xFF, as Unicode's ROMAN.TXT maps it (0xDB is the euro sign, 0xF0 Apple's own logo). */
const macRomanHigh =
  "ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø" +
  "¿¡¬√ƒ≈∆«»…\u00a0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uf8ffÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ";

export type CodePage = Uint16Array;

function codePage(high: string, from: number): CodePage {
  const page = Uint16Array.from({ length: 256 }, (_, byte) => byte);
  for (let index = 0; index < high.length; index++) page[from + index] = high.charCodeAt(index);
  return page;
}

/**
 * One character for each of the 256 bytes. Own tables, because TextDecoder of Node 20 reads `windows-1252` as
 * ISO 8859-1 and loses the euro sign and typographic quotes.
 */
export const codePages: Readonly<Record<"windows-1252" | "macintosh", CodePage>> = {
  "windows-1252": codePage(windows1252High, 0x80),
  macintosh: codePage(macRomanHigh, 0x80),
};

/** Stands for a byte without a character. */
export const noCharacter = 0xfffd;
