import { useMessages } from "../frame/context.tsx";
import type { Licence } from "../page.ts";

/** The licence's name, linked where it has an address. */
export function LicenceLink({ licence }: { licence: Licence }) {
  const messages = useMessages();
  const { name, address } = licence;
  return (
    <span>
      {messages.pair(messages.text("licence"), "")}
      {address && isWebAddress(address) ? <a href={address}>{name}</a> : name}
    </span>
  );
}

/** Only these are linked: an address of the data must not run script. */
export function isWebAddress(address: string): boolean {
  return /^https?:\/\//i.test(address);
}
