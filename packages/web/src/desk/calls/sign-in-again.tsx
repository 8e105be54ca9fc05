import { useHref } from "../../reader/frame/context.tsx";
import { useDeskMessages } from "../frame/desk-messages.tsx";

/** Leads somebody whose session ended under her hands to where she signs in, and back; drawn in the browser only. */
export function SignInAgain() {
  const messages = useDeskMessages();
  const href = useHref();
  const next = encodeURIComponent(location.pathname);
  return <a href={href(`/sign-in?next=${next}`)}>{messages.text("sign-in-again")}</a>;
}
