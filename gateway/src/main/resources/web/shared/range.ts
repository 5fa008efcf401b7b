/** What of a zone's room is comfortable, beside the room there is: both count from the foot. */

import { html, nothing, type TemplateResult } from 'lit';
import type { ZoneRoom } from './answer.js';
import { signed } from './units.js';

export const comfortRange = ({ comfortableFromMm: from, comfortableToMm: to }: ZoneRoom, language: string): TemplateResult | typeof nothing => (from === undefined || to === undefined ? nothing
  : html` <small class="range">(${signed(from, language, 0)} … ${signed(to, language, 0)})</small>`);
