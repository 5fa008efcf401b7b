/** The languages of the faces, one at a time. */

export const LANGUAGES = { en: 'English', de: 'Deutsch', fr: 'Français', es: 'Español' } as const;
export type Language = keyof typeof LANGUAGES;

/** The one the page was sent in, or the first of these tags that is spoken here. */
export function languageOf(...tags: readonly (string | null | undefined)[]): Language {
  const spoken = tags.map((tag) => tag?.slice(0, 2).toLowerCase()).find((tag) => tag !== undefined && tag in LANGUAGES);
  return (spoken as Language | undefined) ?? 'en';
}

/** Said of one, or of several: which it is depends on the language too, as of none. */
export type Counted = readonly [one: string, several: string];

export const plural = ([one, several]: Counted, count: number, language: string): string => (new Intl.PluralRules(language).select(count) === 'one' ? one : several);

/** A sentence with its places filled. */
export function fill(sentence: string, ...about: readonly (string | number)[]): string {
  return sentence.replace(/\{(\d)\}/g, (place, at: string) => String(about[Number(at)] ?? place));
}
