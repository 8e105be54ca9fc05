/** The SHA-256 of a text (as UTF-8) or of bytes, in lower-case hexadecimal; brought by whoever runs where there is one. */
export type Sha256 = (content: string | Uint8Array) => string;
