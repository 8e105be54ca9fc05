import type { releases as english } from "../../en/desk/releases.ts";
import type { TextsLike } from "../../message.ts";

export const releases: TextsLike<typeof english> = {
  "releases-lead":
    "Was veröffentlicht wurde. Eine Fassung ist für immer eingefroren: sie lässt sich zurückziehen, nie ändern oder löschen.",
  "releases-none": "Noch ist nichts eingefroren.",
  "release-number": "Fassung {number}",
  "release-frozen-on": "eingefroren am {day}",
  "release-in-inventory": { one: "{count} Initiative im Inventar", other: "{count} Initiativen im Inventar" },
  "release-changes":
    "Gegenüber Fassung {since}: {added} neu, {dropped} weggefallen, {recoded} neu kodiert, {changed} sonst geändert",
  "release-first": "Die erste Fassung: nichts zum Vergleichen.",
  "release-withdrawn-because": "Zurückgezogen: {reason}",
  "release-read": "Lesen",
  "release-next": "Fassung {number} einfrieren",
  "release-next-lead":
    "Sehen Sie zuerst, was sich ändern würde. Einfrieren lässt sich nicht rückgängig machen: die Fassung bleibt für immer unter ihrer Adresse, mit Nummer und Prüfsumme.",
  "release-nothing-new": "Seit der letzten Fassung hat sich nichts geändert.",
  "release-codebook": "Codebuch: {before} vorher, {after} jetzt",
  "release-diff-added": { one: "{count} neu", other: "{count} neu" },
  "release-diff-dropped": { one: "{count} weggefallen", other: "{count} weggefallen" },
  "release-diff-changed": {
    one: "{count} geändert oder neu kodiert",
    other: "{count} geändert oder neu kodiert",
  },
  "release-recoded-mark": "neu kodiert",
  "release-notes": "Hinweise für Lesende (freiwillig)",
  "release-sure": "Ich weiß, dass sich das nicht rückgängig machen lässt",
  "release-freeze": "Einfrieren",
  "release-withdraw": "Fassung {number} zurückziehen",
  "release-withdraw-lead":
    "Sie bleibt unter ihrer Adresse lesbar, als zurückgezogen und mit Ihrem Grund gekennzeichnet. Auch das lässt sich nicht rückgängig machen.",
};
