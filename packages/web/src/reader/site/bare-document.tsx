import type { ReactNode } from "react";
import type { Messages } from "../../messages/messages.ts";
import { siteIcon } from "../frame/site-icon.ts";

interface BareDocumentProps {
  readonly messages: Messages;
  readonly title: string;
  readonly styles: readonly string[];
  /** What the head has beside the title. */
  readonly head?: ReactNode;
  readonly children: ReactNode;
}

/** A page of a site that belongs to no release: plain, and complete without script. */
export function BareDocument({ messages, title, styles, head, children }: BareDocumentProps) {
  return (
    <html lang={messages.language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{title}</title>
        <link rel="icon" href={siteIcon} />
        {styles.map((style) => (
          <link key={style} rel="stylesheet" href={style} />
        ))}
        {head}
      </head>
      <body>
        <main id="main">{children}</main>
      </body>
    </html>
  );
}
