/** The one line that people retell, the most surprising first. */

import { nameOf } from '../shared/answer.js';
import { fill } from '../shared/languages.js';
import { decimal } from '../shared/units.js';
import { type App, fits } from './app.js';
import { sizeText } from './results.js';

/** Below these a difference of two feet is within the error of a ruler, and a pressure is hardly felt. */
const LENGTH_MM = 3;
const WIDTH_MM = 3;
const PRESSED_MM = 2;
const WIDE = ['wide', 'x-wide', 'xx-wide'];

export function surprise(app: App): string {
  const { words, language, told } = app;
  const difference = (measure: string): number => {
    const of = (side: string): number | undefined => told.typed[`${side}-${measure}`]?.mm;
    const [left, right] = [of('left'), of('right')];
    return told.way !== 'ruler' || left === undefined || right === undefined ? 0 : right - left;
  };
  const between = (sentence: string, mm: number): string => {
    const [more, less] = mm > 0 ? ['right', 'left'] : ['left', 'right'];
    return fill(sentence, words.sides[more!]!, decimal(Math.abs(mm), language), words.sides[less!]!);
  };
  const longer = difference('length');
  if (Math.abs(longer) >= LENGTH_MM) {
    return between(words.surpriseLength, longer);
  }
  const wider = difference('ballWidth');
  if (Math.abs(wider) >= WIDTH_MM) {
    return between(words.surpriseWidth, wider);
  }
  const best = fits(app)[0];
  const heads = best?.metatarsalCompression?.places?.find((place) => place.place === 'metatarsal-heads');
  const today = heads?.changeMm === undefined ? 0 : heads.afterRun.mm - heads.changeMm;
  if (today >= PRESSED_MM) {
    return fill(words.surpriseShoe, decimal(today, language));
  }
  if (best?.width !== undefined && WIDE.includes(best.width.grade ?? '')) {
    return fill(words.surpriseWide, nameOf(best.shoe), best.width.letter);
  }
  return best === undefined ? '' : fill(words.surpriseNone, nameOf(best.shoe), sizeText(best.size, best.width));
}
