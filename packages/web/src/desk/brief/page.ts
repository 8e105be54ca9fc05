import type { Language } from "../../messages/languages.ts";
import type { Label } from "../../reader/label.ts";
import type { WorkPart } from "../work.ts";

/** A variable that a template can name, with the categories that occur. */
export interface NamedVariable {
  readonly code: string;
  readonly label: Label;
  readonly kind: "categories" | "number";
  readonly categories: readonly { readonly code: string; readonly label: Label }[];
}

/** A template as it was opened. Its version is 0 where it ships, or where nothing is saved yet. */
export interface OpenedTemplate {
  readonly template: string;
  readonly version: number;
  readonly text: string;
  readonly offered: boolean;
  readonly savedAt: string | null;
  readonly savedBy: string | null;
}

/** What the brief is made for: which edition, in which language, and about what. */
export interface BriefOf {
  readonly release: string;
  readonly language: Language;
  /** A condition, `country=NL`; empty for the whole map. */
  readonly about: string;
}

export interface BriefPage extends WorkPart {
  readonly kind: "brief";
  readonly opened: OpenedTemplate;
  readonly of: BriefOf;
  /** The map's own templates, and those that ship. */
  readonly own: readonly { readonly template: string; readonly version: number }[];
  readonly ships: readonly string[];
  /** Numbers of releases, the last one first, and `draft`. */
  readonly editions: readonly string[];
  readonly variables: readonly NamedVariable[];
  /** The variables that a profile can be about. */
  readonly profiles: readonly string[];
  /** What can be said of the map, the release and the subject. */
  readonly fields: readonly string[];
  readonly maySave: boolean;
}
