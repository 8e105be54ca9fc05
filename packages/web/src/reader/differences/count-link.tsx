import { useMessages } from "../frame/context.tsx";

/** A large number with its word; none of them lead nowhere. */
export function CountLink({ href, count, name }: { href: string; count: number; name: string }) {
  const messages = useMessages();
  const words = (
    <>
      <span className="headline-number">{messages.number(count)}</span>
      <span className="headline-label">{name}</span>
    </>
  );
  return count === 0 ? <span className="headline-none">{words}</span> : <a href={href}>{words}</a>;
}
