/** A text, or one for each plural form that the language has, `other` at least. */
export type Message = string | Readonly<{ other: string } & Partial<Record<Intl.LDMLPluralRule, string>>>;
