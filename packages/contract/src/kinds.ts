/**
 * The four kinds of contribution a campaign can ask for, in the order in which they are shown:
 * what people can do comes before what they can pay.
 */
export const KINDS = ['goods', 'time', 'knowledge', 'money'] as const;

/** One of the four kinds of contribution. */
export type Kind = (typeof KINDS)[number];

/** What a need is counted in. Every quantity on the wire is a whole number of its need's unit. */
export const UNITS = ['pieces', 'hours', 'people', 'cents'] as const;

/** One unit of a need: pieces (goods), hours or people (time, knowledge), euro cents (money). */
export type Unit = (typeof UNITS)[number];

/**
 * The languages in which the API and the elements speak: those of the municipalities that use Duit, their
 * neighbours', and those that many residents read first.
 */
export const LOCALES = ['nl', 'en', 'fy', 'de', 'fr', 'pl', 'tr', 'uk', 'ar'] as const;

/** A language that Duit speaks, as a BCP 47 tag. */
export type Locale = (typeof LOCALES)[number];

/** How a supporter is shown in public. Full name only by choice: pseudonymous is the default. */
export const DISPLAYS = ['first-name', 'full-name', 'anonymous'] as const;

/** How a supporter is shown in public. */
export type Display = (typeof DISPLAYS)[number];
