/* One zone as a bar: the comfortable band, the clearance in it, and its uncertainty. The words beside it say the same. */

import { el, svg } from './dom.js';

const WIDTH = 320;
const BAND_FROM = 110;
const BAND_TO = 210;

export function zoneBar(zone) {
  const perMm = (BAND_TO - BAND_FROM) / (zone.comfortableToMm - zone.comfortableFromMm);
  const x = (mm) => clamp(BAND_FROM + (mm - zone.comfortableFromMm) * perMm);
  const at = x(zone.clearanceMm);
  const drawing = svg('svg', { viewBox: `0 0 ${WIDTH} 24`, focusable: 'false' },
    svg('rect', { class: 'track', x: 0, y: 6, width: WIDTH, height: 12, rx: 6 }),
    svg('rect', { class: 'band', x: BAND_FROM, y: 6, width: BAND_TO - BAND_FROM, height: 12 }),
    svg('path', { class: 'spread', d: `M${x(zone.clearanceMm - zone.sdMm)} 12H${x(zone.clearanceMm + zone.sdMm)}` }),
    svg('circle', { class: 'mark', cx: at, cy: 12, r: 7 }));
  return el('div', { class: 'bar', 'aria-hidden': 'true' }, drawing,
    el('p', { class: 'scale' }, ...['tight', 'comfortable', 'loose'].map((word) => el('span', {}, word))));
}

const clamp = (x) => Math.max(8, Math.min(WIDTH - 8, x)).toFixed(1);
