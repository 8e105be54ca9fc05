import { createHash, generateKeyPairSync, randomBytes, sign } from "node:crypto";

/** What differs from the answer of a good device. */
export interface Oddity {
  readonly origin?: string;
  readonly host?: string;
  readonly userVerified?: boolean;
  readonly counter?: number;
  /** Signs with another key. */
  readonly isForged?: boolean;
}

const sha256 = (content: string | Buffer) => createHash("sha256").update(content).digest();
const text = (bytes: Buffer) => bytes.toString("base64url");

/** CBOR (RFC 8949) of what a device answers: whole numbers, texts, bytes and maps of few members. */
function cbor(value: unknown): Buffer {
  const head = (major: number, size: number) => {
    if (size < 24) return Buffer.from([(major << 5) | size]);
    if (size < 256) return Buffer.from([(major << 5) | 24, size]);
    return Buffer.from([(major << 5) | 25, size >> 8, size & 255]);
  };
  if (typeof value === "number") return value >= 0 ? head(0, value) : head(1, -1 - value);
  if (typeof value === "string") return Buffer.concat([head(3, value.length), Buffer.from(value)]);
  if (Buffer.isBuffer(value)) return Buffer.concat([head(2, value.length), value]);
  if (!(value instanceof Map)) throw new Error("not written here");
  const members = [...value].flatMap(([key, member]) => [cbor(key), cbor(member)]);
  return Buffer.concat([head(5, value.size), ...members]);
}

/** A device that holds one passkey (ES256, without attestation) and answers as the standard says (WebAuthn, section 6). */
export function aDevice(account: string, host = "localhost") {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const other = generateKeyPairSync("ec", { namedCurve: "P-256" }).privateKey;
  const { x = "", y = "" } = publicKey.export({ format: "jwk" });
  const id = randomBytes(16);
  let signed = 0;

  const clientData = (type: string, challenge: string, origin = `http://${host}`) =>
    Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }));
  const authenticatorData = (odd: Oddity, flags: number, rest = Buffer.alloc(0)) => {
    const count = Buffer.alloc(4);
    count.writeUInt32BE(odd.counter ?? ++signed);
    const verified = odd.userVerified === false ? 0 : 4;
    return Buffer.concat([sha256(odd.host ?? host), Buffer.from([1 | verified | flags]), count, rest]);
  };
  const envelope = (response: object) =>
    JSON.stringify({ id: text(id), rawId: text(id), type: "public-key", response });

  return {
    /** Makes the passkey: the answer to `navigator.credentials.create`. */
    makes: (challenge: string, odd: Oddity = {}): string => {
      const key = new Map<number, number | Buffer>([
        [1, 2],
        [3, -7],
        [-1, 1],
        [-2, Buffer.from(x, "base64url")],
        [-3, Buffer.from(y, "base64url")],
      ]);
      const rest = Buffer.concat([Buffer.alloc(16), Buffer.from([0, id.length]), id, cbor(key)]);
      const attestation = new Map<string, unknown>([
        ["fmt", "none"],
        ["attStmt", new Map()],
        ["authData", authenticatorData(odd, 0x40, rest)],
      ]);
      return envelope({
        clientDataJSON: text(clientData("webauthn.create", challenge, odd.origin)),
        attestationObject: text(cbor(attestation)),
        transports: ["internal"],
      });
    },
    /** Signs in: the answer to `navigator.credentials.get`. */
    signs: (challenge: string, odd: Oddity = {}): string => {
      const data = authenticatorData(odd, 0);
      const client = clientData("webauthn.get", challenge, odd.origin);
      const key = odd.isForged ? other : privateKey;
      return envelope({
        clientDataJSON: text(client),
        authenticatorData: text(data),
        signature: text(sign("sha256", Buffer.concat([data, sha256(client)]), key)),
        userHandle: text(Buffer.from(account)),
      });
    },
  };
}
