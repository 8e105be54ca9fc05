/** How a store is opened. */
export interface OpenOptions {
  readonly now?: () => Date;
  /** How long a writer waits for others before it gives up; 60 seconds unless told. */
  readonly waitMs?: number;
  /** Whether to create the store where there is none; true unless told. */
  readonly create?: boolean;
  /** Whether to take missing migrations; true unless told. Without them only checks may work with the store. */
  readonly migrate?: boolean;
}
