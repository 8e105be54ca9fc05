import type { Answered } from "./desk.ts";

/** Answers an operation with what a use-case gives. */
export function answering<Given, Input, Output>(useCase: (given: Given, input: Input) => Promise<Output>) {
  return async (given: Given, input: Input): Promise<Answered<Output>> => ({
    output: await useCase(given, input),
  });
}
