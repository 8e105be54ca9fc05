import { describe, expect, it } from "vitest";
import { type Box, type Delivery, type Letter, Outbox } from "./outbox.ts";

function aBox(): Box & { readonly content: Map<string, string> } {
  const content = new Map<string, string>();
  return {
    content,
    getItem: (key) => content.get(key) ?? null,
    setItem: (key, value) => void content.set(key, value),
    removeItem: (key) => void content.delete(key),
  };
}

function aPost(states: Delivery["state"][] = []) {
  const sent: Letter[] = [];
  const send = async (letter: Letter): Promise<Delivery> => {
    const state = states.shift() ?? "delivered";
    if (state === "delivered") sent.push(letter);
    return { state };
  };
  return { sent, send };
}

const draft = (task: number, content: unknown = {}): Letter => ({
  task,
  kind: "draft",
  content,
  key: `d${task}`,
});
const submission = (task: number): Letter => ({ task, kind: "submission", content: {}, key: `s${task}` });

describe("the outbox", () => {
  it("sends what is held when that is asked for while another letter is under way", async () => {
    let arrive = () => {};
    const sent: string[] = [];
    const outbox = new Outbox(aBox(), "ann", async ({ key }) => {
      sent.push(key);
      if (key === "d1") await new Promise<void>((done) => (arrive = done));
      return { state: "delivered" };
    });
    outbox.put(draft(1));
    const first = outbox.flush();
    outbox.put(submission(2));
    const all = outbox.flush(true);
    arrive();
    await Promise.all([first, all]);
    expect(sent).toEqual(["d1", "s2"]);
    expect(outbox.state.waiting).toBe(0);
  });

  it("keeps what cannot be sent, over a closed page, and sends it later", async () => {
    const box = aBox();
    const before = new Outbox(box, "ann", aPost(["unreachable"]).send);
    before.put(draft(1, "half"));
    await before.flush();
    expect(before.state).toEqual({ waiting: 1, isOffline: true, isSignedOut: false, held: null });
    const post = aPost();
    const after = new Outbox(box, "ann", post.send);
    expect(after.letterFor(1)?.content).toBe("half");
    await after.flush();
    expect(post.sent.map(({ content }) => content)).toEqual(["half"]);
    expect(after.state).toEqual({ waiting: 0, isOffline: false, isSignedOut: false, held: null });
    expect(box.content.size).toBe(0);
  });

  it("holds a submission back until the next one, and gives it back when asked", async () => {
    const post = aPost();
    const outbox = new Outbox(aBox(), "ann", post.send);
    outbox.put(submission(1));
    await outbox.flush();
    expect([post.sent.length, outbox.state.held]).toEqual([0, 1]);
    outbox.put(submission(2));
    await outbox.flush();
    expect([post.sent.map(({ task }) => task), outbox.state.held]).toEqual([[1], 2]);
    expect(outbox.takeBack(2)?.task).toBe(2);
    await outbox.flush(true);
    expect(post.sent.map(({ task }) => task)).toEqual([1]);
    expect(outbox.takeBack(1)).toBeUndefined();
  });

  it("sends only the newest letter about a task, also when one is on its way", async () => {
    const sent: unknown[] = [];
    const outbox = new Outbox(aBox(), "ann", async ({ content }) => {
      if (content === "first") outbox.put(draft(1, "second"));
      sent.push(content);
      return { state: "delivered" };
    });
    outbox.put(draft(1, "never"));
    outbox.put(draft(1, "first"));
    await outbox.flush();
    expect(sent).toEqual(["first", "second"]);
  });

  it("keeps every letter in its order while the author is signed out, and sends each once when she is back", async () => {
    const box = aBox();
    const before = new Outbox(box, "ann", aPost(["signed-out"]).send);
    before.put(submission(1));
    before.put(draft(2));
    await before.flush(true);
    expect(before.state).toEqual({ waiting: 2, isOffline: false, isSignedOut: true, held: null });
    const post = aPost();
    const after = new Outbox(box, "ann", post.send);
    await after.flush();
    await after.flush(true);
    expect(post.sent.map(({ key }) => key)).toEqual(["s1", "d2"]);
    expect(after.state).toMatchObject({ waiting: 0, isSignedOut: false });
  });

  it("forgets a letter that was refused, so that the others pass", async () => {
    const post = aPost(["refused"]);
    const outbox = new Outbox(aBox(), "ann", post.send);
    outbox.put(draft(1));
    outbox.put(draft(2));
    await outbox.flush();
    expect([post.sent.map(({ task }) => task), outbox.state.waiting]).toEqual([[2], 0]);
  });
});
