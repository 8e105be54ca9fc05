import { ReasonForm } from "../calls/reason-form.tsx";
import { useDeskMessages } from "../frame/desk-messages.tsx";

/** Takes a task back that its person does not get to, so that somebody else can be found. */
export function TakeBack({ map, task }: { map: string; task: number }) {
  const messages = useDeskMessages();
  const button = messages.text("release-task");
  return (
    <ReasonForm
      command="tasks.release"
      input={{ map, task }}
      button={button}
      title={
        <>
          {button} <span className="code">{task}</span>
        </>
      }
      label={messages.text("release-task-reason", { task: messages.plain(task) })}
    />
  );
}
