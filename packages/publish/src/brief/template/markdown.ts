import type { fromMarkdown } from "mdast-util-from-markdown";

/** The nodes of Markdown that a template is read from. */
export type RootContent = ReturnType<typeof fromMarkdown>["children"][number];
type Of<Kind extends RootContent["type"]> = Extract<RootContent, { type: Kind }>;
export type PhrasingContent = Of<"paragraph">["children"][number];
export type List = Of<"list">;
