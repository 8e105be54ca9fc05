import {
  type Agreement,
  type AgreementOptions,
  type AgreementPart,
  agreementBy,
  type Confusion,
  confusionsOf,
  type DisputedUnit,
  measuresOf,
  ratingTableOf,
  toDiscuss,
} from "@mapwright/atlas";
import type { FileReader, OpenOptions } from "../ports/index.ts";
import { type CodingColumns, readCodings } from "./read-codings.ts";

export interface AgreementRequest
  extends CodingColumns,
    Pick<AgreementOptions, "weighting" | "seed" | "resamples"> {
  readonly fileName: string;
  readonly content: Uint8Array;
  readonly open?: OpenOptions;
}

export interface AgreementReport {
  readonly agreement: Agreement;
  /** By the values of the column that groups; empty without one. */
  readonly parts: readonly AgreementPart<string>[];
  readonly confusions: readonly Confusion[];
  readonly toDiscuss: readonly DisputedUnit[];
}

/**
 * The agreement of a file with a row for each vote, in any format that can be imported. Throws a ProblemError when the
 * file cannot be read, lacks a column, or any of its rows is wrong.
 */
export async function agreementOfFile(
  files: FileReader,
  request: AgreementRequest,
): Promise<AgreementReport> {
  const file = await files.open(request.fileName, request.content, request.open);
  const codings = readCodings(file, request);
  const table = ratingTableOf(codings, request);
  return {
    agreement: measuresOf(table, request),
    parts:
      request.by === undefined
        ? []
        : agreementBy(
            codings,
            ({ part }) => part,
            () => request,
          ),
    confusions: confusionsOf(table),
    toDiscuss: toDiscuss(table),
  };
}
