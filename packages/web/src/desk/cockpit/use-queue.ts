import { useEffect, useRef, useState } from "react";
import { type Fetched, fetchPage } from "../calls/fetch-page.ts";
import type { OpenedTask, TaskHead } from "./task-view.ts";

/** How many tasks after the one at hand are fetched ahead: a short loss of the network does not stop the work. */
const ahead = 3;

/** The tasks of a person with the one at hand. */
export interface Queue<Task> {
  readonly heads: readonly TaskHead[];
  /** Null when nothing is left, or nothing was there. */
  readonly task: Task | null;
  /** Why the task asked for could not be fetched; null when it was. */
  readonly lacks: "network" | "sign-in" | null;
  open(task: number): void;
  /** Goes to what is next: open tasks first, then those put off. Tells it the new state of the one at hand. */
  advance(state: TaskHead["state"]): void;
  mark(task: number, state: TaskHead["state"]): void;
  /** Counts tasks as submitted, and goes to what is next when the one at hand is among them. */
  pass(sent: readonly TaskHead[]): void;
  /** Takes the task at hand off the queue, and goes to what is next. */
  drop(): void;
}

/** The tasks of a person, one at hand, the next ones fetched ahead. `addressOf` gives a task's page, which answers JSON. */
export function useQueue<Task extends OpenedTask>(
  queue: readonly TaskHead[],
  first: Task | null,
  addressOf: (task: number) => string,
): Queue<Task> {
  const [heads, setHeads] = useState(queue);
  const [task, setTask] = useState(first);
  const [lacks, setLacks] = useState<Queue<Task>["lacks"]>(null);
  const fetched = useRef(new Map<number, Promise<Fetched<Task>>>());
  const wanted = useRef<number | null>(null);

  const fetchTask = (number: number): Promise<Fetched<Task>> => {
    const known = fetched.current.get(number);
    if (known !== undefined) return known;
    const coming = fetchPage<Task>(addressOf(number)).then((came) => {
      if (came.page === null) fetched.current.delete(number);
      return came;
    });
    fetched.current.set(number, coming);
    return coming;
  };

  const at = task?.task ?? null;
  useEffect(() => {
    for (const { task: number } of following(heads, at).slice(0, ahead)) void fetchTask(number);
  });

  const show = (number: number) => {
    wanted.current = number;
    setLacks(null);
    void fetchTask(number).then((came) => {
      if (wanted.current !== number) return;
      if (came.page === null) return setLacks(came.isSignedOut ? "sign-in" : "network");
      setTask(came.page);
      history.replaceState(null, "", addressOf(number));
      document.getElementById("main")?.scrollIntoView({ block: "start" });
    });
  };
  const mark = (number: number, state: TaskHead["state"]) =>
    setHeads((before) => before.map((head) => (head.task === number ? { ...head, state } : head)));

  const goOn = (left = heads) => {
    const [next] = following(left, at);
    if (next === undefined) {
      wanted.current = null;
      setTask(null);
    } else show(next.task);
  };

  return {
    heads,
    task,
    lacks,
    open: show,
    mark,
    advance(state) {
      if (at === null) return;
      // What was fetched ahead holds the draft as it was; the one just left is asked for anew.
      fetched.current.delete(at);
      mark(at, state);
      goOn();
    },
    pass(sent) {
      if (sent.length === 0) return;
      const left = heads.map((head) => (sent.includes(head) ? { ...head, state: "sent" as const } : head));
      setHeads(left);
      if (sent.some(({ task: one }) => one === at)) goOn(left);
    },
    drop() {
      setHeads((before) => before.filter((head) => head.task !== at));
      goOn();
    },
  };
}

/** What comes after a task: the open ones after it, those before it, then what was put off; never itself. */
export function following(heads: readonly TaskHead[], task: number | null): readonly TaskHead[] {
  const place = heads.findIndex((head) => head.task === task);
  const turned = [...heads.slice(place + 1), ...heads.slice(0, Math.max(0, place))];
  return [
    ...turned.filter(({ state }) => state === "open"),
    ...turned.filter(({ state }) => state === "maybe"),
    ...turned.filter(({ state }) => state === "skipped"),
  ];
}
