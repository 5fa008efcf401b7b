/** What the page knows at one moment, and what its parts may do about it. */

import type { Answer, Fit, Numbness, Problem } from '../shared/answer.js';
import type { Camera } from '../shared/camera.js';
import type { Language } from '../shared/languages.js';
import type { Mistake, Told } from './feet.js';
import type { RunnerWords } from './words/en.js';

export type Result =
  | { readonly kind: 'empty' }
  | { readonly kind: 'loading'; readonly slow: boolean }
  | { readonly kind: 'answer'; readonly answer: Answer }
  | { readonly kind: 'problem'; readonly problem: Problem }
  | { readonly kind: 'silence'; readonly why: 'slow' | 'offline' };

export interface Found { readonly slug: string; readonly name: string; readonly brand?: string | undefined }

export interface App {
  language: Language;
  words: RunnerWords;
  told: Told;
  mistakes: Record<string, Mistake | { readonly kind: 'said'; readonly detail: string }>;
  noFeet: boolean;
  result: Result;
  open: number;
  compared: string[];
  linked: readonly string[];
  /** What was typed to find a shoe by its name, and what came of it. */
  search: string;
  searchFailed: boolean;
  found: readonly Found[] | undefined;
  said: string;
  runner: string;
  camera: Camera | undefined;
  keeping: boolean;
  numb: { open: boolean; answers: Record<string, string[]>; guidance: Numbness | undefined };
  paper: '' | 'a4' | 'letter';
  /** Drawings are for a dark screen, or for a light one or paper. */
  ink: 'light' | 'dark';
}

/** What a press on the page does. */
export interface Doing {
  change(change: (app: App) => void): void;
  setLanguage(language: Language): void;
  ask(): void;
  searchShoe(text: string): void;
  takeShoe(found: Found): void;
  useCamera(): void;
  choose(index: number): void;
  share(): void;
  print(): void;
  printSheet(paper: 'a4' | 'letter'): void;
  askNumb(): void;
  keepRunner(name: string): void;
  useRunner(name: string): void;
  forget(): void;
  openCode(code: string): void;
}

export const fits = (app: App): readonly Fit[] => (app.result.kind === 'answer' ? app.result.answer.items.filter((item) => item.problem === undefined) : []);
