import { createContext, type ReactNode, useContext } from "react";
import type { Messages } from "../../messages/messages.ts";
import { type Frame, hrefOf } from "./frame.ts";

interface Surroundings {
  readonly frame: Frame;
  readonly messages: Messages;
}

const SurroundingsContext = createContext<Surroundings | undefined>(undefined);

/** `messages` are in the frame's language. */
export function FrameProvider({ frame, messages, children }: Surroundings & { children: ReactNode }) {
  return <SurroundingsContext value={{ frame, messages }}>{children}</SurroundingsContext>;
}

function useSurroundings(): Surroundings {
  const surroundings = useContext(SurroundingsContext);
  if (!surroundings) throw new Error("A part of a page stands outside of FrameProvider.");
  return surroundings;
}

export function useFrame(): Frame {
  return useSurroundings().frame;
}

export function useMessages(): Messages {
  return useSurroundings().messages;
}

/** Gives the address to write into a link for an address below the root. */
export function useHref(): (address: string) => string {
  const { frame } = useSurroundings();
  return (address) => hrefOf(frame, address);
}
