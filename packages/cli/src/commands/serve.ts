import { ProblemError } from "@mapwright/domain";
import { serveFolder } from "@mapwright/server";
import type { HeldFolder } from "@mapwright/storage";
import { type Command, common } from "../command.ts";
import { contextOf, type Open, targetOf } from "../installation.ts";
import { print } from "../print.ts";
import { addressOption, publicAddress } from "../public-address.ts";
import { shippedLibrary } from "../shipped.ts";
import { openIdSetting, secondFactorFor } from "../sign-in-settings.ts";

/** Takes a data folder for one server; given by `main.ts`, which alone chooses the storage. */
export type Hold = (folder: string, address: string) => HeldFolder;

export function serveCommand(open: Open, hold: Hold): Command {
  return {
    name: "serve",
    words: [],
    about: "Serves the maps over HTTP until it is stopped.",
    options: {
      ...common,
      port: { type: "string", about: "The port (default: 4680)." },
      address: addressOption,
    },
    examples: [
      "mapwright serve --data data --port 4680",
      "mapwright serve --data data --address https://maps.example.org",
    ],
    async run(call) {
      const port = Number(call.text("port") ?? "4680");
      if (!Number.isInteger(port) || port < 0 || port > 65_535) {
        throw new ProblemError({
          code: "port-invalid",
          message: `"${call.text("port")}" is no port.`,
          hint: "Give a number up to 65535.",
        });
      }
      const reached = { port, publicAddress: publicAddress(call), openId: openIdSetting(process.env) };
      const asked = secondFactorFor(process.env);
      const target = targetOf(call);
      const store = await open(target);
      const held = "dataDir" in target ? hold(target.dataDir, `http://localhost:${port}`) : undefined;
      try {
        const served = await serveFolder(
          { ...contextOf(store), secondFactorFor: asked },
          shippedLibrary,
          reached,
        ).catch((cause: unknown) => {
          throw portProblem(cause, port);
        });
        print(`Mapwright is at ${served.address}`);
        if (served.setUp !== undefined)
          print(`Nobody has an account yet. To set up the first one, open once: ${served.setUp}`);
        await new Promise<void>((stop) => {
          for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => stop());
        });
        await served.stop();
      } finally {
        held?.release();
        await store.close();
      }
      return undefined;
    },
  };
}

function portProblem(cause: unknown, port: number): unknown {
  if (!(cause instanceof Error) || !("code" in cause) || cause.code !== "EADDRINUSE") return cause;
  return new ProblemError({
    code: "port-taken",
    message: `The port ${port} is taken by another program.`,
    hint: "Choose another with --port.",
    value: String(port),
  });
}
