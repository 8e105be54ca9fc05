/** A text, or one for each plural form that the language has, `other` at least. */
export type Message = string | Readonly<{ other: string } & Partial<Record<Intl.LDMLPluralRule, string>>>;

/** The same keys in another language. */
export type TextsLike<English> = Readonly<Record<keyof English, Message>>;
