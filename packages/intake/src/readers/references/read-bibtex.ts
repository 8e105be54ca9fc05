import type { Encoding } from "../encoding/detect-encoding.ts";
import type { Found, Input } from "../found-file.ts";
export function readBibtex(_input: Input, _encoding: Encoding): Found {
  throw new Error("todo");
}
