/** How a number format shows a number: as a date, a time of day, both, or not as a date at all. */
export type DateKind = "date" | "time" | "date-time" | "none";

/** Number formats that every program knows by number (ECMA-376 part 1, 18.8.30); 27 to 58 are East Asian dates. */
export function builtinKind(id: number): DateKind {
  if ((id >= 14 && id <= 17) || (id >= 27 && id <= 31) || id === 36 || (id >= 50 && id <= 58)) return "date";
  if ((id >= 18 && id <= 21) || (id >= 32 && id <= 35) || id === 45 || id === 47) return "time";
  return id === 22 ? "date-time" : "none";
}

/** Tells what a format code such as `dd/mm/yyyy hh:mm` shows; durations (`[h]:mm`) stay numbers. */
export function formatKind(code: string): DateKind {
  const [positive = ""] = code.split(";");
  const bare = positive.replace(/"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, "").toLowerCase();
  if (/\[[hms]+\]/.test(bare) || /general/.test(bare)) return "none";
  const hasTime = /[hs]/.test(bare);
  const hasDate = /[yd]/.test(bare) || (bare.includes("m") && !hasTime);
  if (hasDate) return hasTime ? "date-time" : "date";
  return hasTime ? "time" : "none";
}

const dayMs = 86_400_000;
/** 9999-12-31, the last day that a spreadsheet has. */
const lastSerial = 2_958_465;

/**
 * Writes a serial number as ISO 8601: `2020-02-29`, `2020-02-29T13:30:00` or `13:30:00`. Serial 1 is 1 January 1900
 * in the 1900 system, which has a 29 February 1900 that never was (serial 60): that and numbers outside of the
 * calendar give undefined. The 1904 system starts with 0 on 1 January 1904.
 */
export function serialDate(serial: number, kind: DateKind, is1904: boolean): string | undefined {
  const day = Math.floor(serial);
  if (serial < 0 || serial > lastSerial + 1) return undefined;
  const seconds = Math.round((serial - day) * 86_400);
  const isTimeOnly = kind === "time" && day === 0;
  if (isTimeOnly) return new Date(seconds * 1000).toISOString().slice(11, 19);
  if (!is1904 && (day === 60 || day === 0)) return undefined;
  const epoch = is1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, day < 60 ? 31 : 30);
  const text = new Date(epoch + day * dayMs + seconds * 1000).toISOString();
  return kind === "date" && seconds === 0 ? text.slice(0, 10) : dateTime(text);
}

function dateTime(iso: string): string {
  return iso.endsWith("T00:00:00.000Z") ? iso.slice(0, 10) : iso.slice(0, 19);
}
