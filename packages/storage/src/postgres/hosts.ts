import { refuse } from "../shared/problems.ts";

export interface Host {
  readonly host: string;
  readonly port: number;
}

export interface DatabaseAddress {
  readonly hosts: readonly Host[];
  readonly user: string | undefined;
  readonly password: string | undefined;
  readonly database: string;
  readonly ssl: boolean;
  /** The address to show: without the password. */
  readonly shown: string;
}

/**
 * Reads `postgres://user:password@host1:5432,host2/database?sslmode=require`; a host that starts with `/` (written
 * percent-encoded, or as `?host=/dir`) is the folder of a socket.
 */
export function parseDatabaseUrl(address: string): DatabaseAddress {
  const parts = /^postgres(?:ql)?:\/\/(?:([^@/]*)@)?([^/?]*)\/([^?]+)(?:\?(.*))?$/.exec(address);
  if (parts === null)
    refuse(
      "database-url-invalid",
      "DATABASE_URL is not an address of a PostgreSQL database.",
      "Write it as postgres://user:password@host:5432/database; several hosts are separated by commas.",
    );
  const [, login = "", listed = "", database = "", query = ""] = parts;
  const settings = new URLSearchParams(query);
  const [user = "", ...password] = login.split(":");
  const hosts = (settings.get("host") ?? listed)
    .split(",")
    .map((host) => parseHost(host, settings.get("port")));
  const name = decodeURIComponent(database);
  return {
    hosts,
    user: user === "" ? undefined : decodeURIComponent(user),
    password: password.length === 0 ? undefined : decodeURIComponent(password.join(":")),
    database: name,
    ssl: ["require", "verify-ca", "verify-full"].includes(settings.get("sslmode") ?? ""),
    shown: `postgres://${hosts.map(({ host, port }) => `${host}:${port}`).join(",")}/${name}`,
  };
}

function parseHost(text: string, portTold: string | null): Host {
  const decoded = decodeURIComponent(text);
  const parts = /^(\[[^\]]+\]|[^:]*)(?::(\d+))?$/.exec(decoded);
  const [, host = "", port = portTold ?? "5432"] = parts ?? [];
  return { host: host === "" ? "localhost" : host.replace(/^\[|\]$/g, ""), port: Number(port) };
}
