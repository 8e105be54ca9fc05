import { createContext, type ReactNode, useContext } from "react";
import { type Messages, messagesIn } from "../../messages/messages.ts";
import { type Frame, hrefOf } from "./frame.ts";

interface Surroundings {
  readonly frame: Frame;
  readonly messages: Messages;
}

const SurroundingsContext = createContext<Surroundings | undefined>(undefined);

export function FrameProvider({ frame, children }: { frame: Frame; children: ReactNode }) {
  const messages = messagesIn(frame.language);
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
