import { useEffect, useRef, useState } from "react";
import { useDeskMessages } from "../frame/desk-messages.tsx";

interface PreviewProps {
  /** The identifier of the form that holds the text. */
  readonly form: string;
  /** Where a form with the text gets the brief as a page. */
  readonly address: string;
  /** Changes when there is something new to show. */
  readonly shows: number;
}

/**
 * The brief as readers get it, in a frame that runs nothing. Each one is a new frame, which takes the place of the last when
 * it is there: nothing flickers, the place where one reads is kept, and going back leaves the page.
 */
export function Preview({ form, address, shows }: PreviewProps) {
  const messages = useDeskMessages();
  const [shown, setShown] = useState(0);
  const button = useRef<HTMLButtonElement>(null);
  const last = useRef<HTMLIFrameElement>(null);
  useEffect(() => {
    if (shows > 0 && button.current !== null) button.current.form?.requestSubmit(button.current);
  }, [shows]);
  return (
    <>
      <button
        ref={button}
        type="submit"
        hidden
        form={form}
        formAction={address}
        formTarget={frameName(shows)}
        tabIndex={-1}
      >
        {messages.text("composer-preview")}
      </button>
      {[...new Set([shown, shows])].map((number) => (
        <iframe
          key={number}
          ref={number === shown ? last : undefined}
          name={frameName(number)}
          title={messages.text("composer-preview")}
          className={number === shown ? "brief-frame" : "brief-frame coming"}
          sandbox="allow-same-origin allow-popups allow-popups-to-escape-sandbox"
          aria-hidden={number === shown ? undefined : true}
          onLoad={({ currentTarget }) => {
            if (isEmpty(currentTarget)) return;
            const place = last.current?.contentWindow?.scrollY ?? 0;
            currentTarget.contentWindow?.scrollTo(0, place);
            setShown(number);
          }}
        />
      ))}
    </>
  );
}

function frameName(number: number): string {
  return `brief-preview-${number}`;
}

function isEmpty({ contentDocument }: HTMLIFrameElement): boolean {
  return contentDocument === null || contentDocument.URL === "about:blank";
}
