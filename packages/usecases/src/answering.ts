import type { Answered } from "./desk.ts";

/** Answers an operation with what a use-case gives. */
export function answering<Given, Input>(useCase: (given: Given, input: Input) => Promise<unknown>) {
  return async (given: Given, input: Input): Promise<Answered> => ({
    output: await useCase(given, input),
  });
}
