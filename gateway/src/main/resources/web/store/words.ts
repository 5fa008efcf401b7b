/** What the console says. A till speaks one language all day, but not every till the same. */

import type { FitWords } from '../shared/words/fit.en.js';
import type { Language } from '../shared/languages.js';
import { fit as fitEn } from '../shared/words/fit.en.js';
import { fit as fitDe } from '../shared/words/fit.de.js';
import { fit as fitFr } from '../shared/words/fit.fr.js';
import { fit as fitEs } from '../shared/words/fit.es.js';
import { de } from './words/de.js';
import { type Said, en } from './words/en.js';
import { es } from './words/es.js';
import { fr } from './words/fr.js';

export type StoreWords = Said & { readonly fit: FitWords };

export const WORDS: Readonly<Record<Language, StoreWords>> = { en: { ...en, fit: fitEn }, de: { ...de, fit: fitDe }, fr: { ...fr, fit: fitFr }, es: { ...es, fit: fitEs } };
