import { createContext, type ReactNode, useContext } from "react";
import type { DeskMessages } from "../../messages/messages.ts";
import { FrameProvider } from "../../reader/frame/context.tsx";
import type { Frame } from "../../reader/frame/frame.ts";

const DeskMessagesContext = createContext<DeskMessages | undefined>(undefined);

/** What `FrameProvider` is to readers, with the texts of the desk. `messages` are in the frame's language. */
export function DeskProvider({
  frame,
  messages,
  children,
}: {
  frame: Frame;
  messages: DeskMessages;
  children: ReactNode;
}) {
  return (
    <FrameProvider frame={frame} messages={messages}>
      <DeskMessagesContext value={messages}>{children}</DeskMessagesContext>
    </FrameProvider>
  );
}

export function useDeskMessages(): DeskMessages {
  const messages = useContext(DeskMessagesContext);
  if (!messages) throw new Error("A part of the desk stands outside of DeskProvider.");
  return messages;
}
