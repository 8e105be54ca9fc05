import { useHref } from "../../reader/frame/context.tsx";
import { Field, Form, Problems } from "../form.tsx";
import { useDeskMessages } from "../frame/desk-messages.tsx";
import { signInNews, type WaysPage } from "../page.ts";
import { Passkeys } from "./passkeys.tsx";
import { Provider } from "./provider.tsx";
import { SecondFactor } from "./second-factor-state.tsx";
import { Sessions } from "./sessions.tsx";
import { NewPassword } from "./sign-in.tsx";

/** How one signs in, and where one is signed in. */
export function WaysBody({ page }: { page: WaysPage }) {
  const messages = useDeskMessages();
  const href = useHref();
  const news = signInNews.find((each) => each === page.news);
  return (
    <>
      <p className="back">
        <a href={href("/account")}>{messages.text("account")}</a>
      </p>
      <h1>{messages.text("ways")}</h1>
      {page.ways.lacks_second_factor && (
        <p role="status" className="told-once">
          {messages.text("lacks-second-factor")}
        </p>
      )}
      {news !== undefined && (
        <p role="status" className="told-once">
          {messages.text(news === "password-changed" ? news : `news-${news}`)}
        </p>
      )}
      <Problems problems={page.problems} />
      <Passkeys page={page} />
      <SecondFactor page={page} />
      <Password page={page} />
      <Provider page={page} />
      <Sessions sessions={page.sessions} />
    </>
  );
}

function Password({ page }: { page: WaysPage }) {
  const messages = useDeskMessages();
  const title = messages.text(page.ways.password ? "change-password" : "choose-password");
  return (
    <section className="about">
      <h2>{title}</h2>
      <p>{messages.text(page.ways.password ? "change-password-lead" : "choose-password-lead")}</p>
      <Form to="/account/password" button={title}>
        {page.ways.password && (
          <Field
            name="old"
            type="password"
            label={messages.text("old-password")}
            autoComplete="current-password"
          />
        )}
        <NewPassword label={messages.text("new-password")} />
      </Form>
    </section>
  );
}
