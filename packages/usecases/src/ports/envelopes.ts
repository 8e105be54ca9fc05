/**
 * What one person wrote and nobody else may see yet, in an envelope. Envelopes are kept beside the state, in the same
 * transactions, and no table, count or order of the state follows from what is in them. The ways in are few: a person
 * reads her own, and the reveal opens those of a complete pair. `docs/decisions/0018-sealed-answers.md` says why.
 */
export interface Envelope {
  /** Whose it is. */
  readonly person: string;
  /** Random; hashed with the content it makes the commitment. Empty for drafts, which commit to nothing. */
  readonly salt: string;
  /** Canonical JSON. */
  readonly content: string;
}

/** Where an envelope lies: `draft-12` and `task-12` of a task, `gold-3` of a round. */
export interface EnvelopeAddress {
  readonly map: string;
  readonly envelope: string;
}

export interface EnvelopeReader {
  /** A person's own envelope; undefined when there is none, and likewise when it is somebody else's. */
  ownEnvelope(address: EnvelopeAddress, person: string): Promise<Envelope | undefined>;
}

export interface EnvelopeWriter {
  /** Puts an envelope in its place; a draft takes the place of the one before. */
  seal(address: EnvelopeAddress, envelope: Envelope): Promise<void>;
  /** Takes an envelope out and gives it; only for the reveal, and for throwing one's own draft away. */
  unseal(address: EnvelopeAddress): Promise<Envelope | undefined>;
}
