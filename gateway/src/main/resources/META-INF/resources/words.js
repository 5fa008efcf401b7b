/* Codes of the API in words. A code this page does not know yet is shown as its own words. */

const ZONES = {
  'length': 'Length',
  'toe-box-width': 'Toe box',
  'toe-box-height': 'Toe box height',
  'ball-width': 'Ball width',
  'ball-girth': 'Around the ball',
  'instep': 'Instep',
  'heel': 'Heel',
};

const WIDTHS = { 'narrow': 'narrow', 'standard': 'standard width', 'wide': 'wide', 'x-wide': 'extra wide' };

const BASIS = {
  'lab-measured': 'this shoe was measured in a lab',
  'bridged-from-retired-method': 'measured in a lab in an older way, and converted',
  'brand-average': 'not measured; expected from other shoes of the brand',
  'all-shoes-average': 'not measured; expected from all shoes',
  'shoe-measured': 'this shoe was measured in a lab',
  'shoe-partly-inferred': 'part of this shoe was not measured',
  'womens-last-inferred': 'the women’s shoe is inferred from the men’s',
  'ball-width-measured': 'you measured your ball width',
  'ball-width-estimated': 'your ball width is estimated from the length',
  'one-foot-only': 'only one foot is known',
  'verdict-within-error': 'one zone is too close to call',
  'assumed-size-run': 'The usual sizes are assumed; the shop knows which exist.',
  'assumed-letters': 'The usual width letters are assumed.',
  'assumed-standard': 'Other widths are not known, so the standard one was judged.',
};

const ASSUMED = {
  'assumed-laces': 'ordinary laces',
  'assumed-eyelets': 'six rows of eyelets',
  'assumed-extra-eyelet': 'an extra eyelet at the ankle',
  'assumed-row-geometry': 'usual distances between the rows',
};

const EVIDENCE = {
  trial: 'tested in a study',
  clinic: 'recommended by foot specialists',
  shop: 'common advice in running shops',
  maths: 'calculated from the lace path',
};

const spelled = (code) => code.replaceAll('-', ' ');

export const zoneName = (zone) => ZONES[zone] ?? spelled(zone);
export const widthName = (grade) => WIDTHS[grade] ?? spelled(grade);
export const basisText = (code) => BASIS[code] ?? spelled(code);
export const assumedText = (code) => ASSUMED[code] ?? spelled(code);
export const lacingName = spelled;
export const evidenceText = (code) => EVIDENCE[code] ?? spelled(code);
export const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);

export function probabilityText(probability) {
  const tenths = Math.round(probability * 10);
  const chance = tenths === 10 ? 'almost certain' : tenths === 0 ? 'less than 1 in 10' : `about ${tenths} in 10`;
  if (tenths >= 8) return `Very likely to feel right, ${chance}`;
  if (tenths >= 6) return `Likely to feel right, ${chance}`;
  if (tenths >= 4) return `May feel right, ${chance}`;
  return `Less likely to feel right, ${chance}`;
}

export function zoneSentence(zone) {
  const room = zone.clearanceMm < 0
    ? `${mm(-zone.clearanceMm)} mm too little`
    : `${mm(zone.clearanceMm)} mm of room`;
  const foot = zone.foot === 'both' || !zone.foot ? 'both feet' : `your ${zone.foot} foot`;
  return `${room} for ${foot}, give or take ${mm(zone.sdMm)} mm. `
    + `Comfortable is ${plain(zone.comfortableFromMm)} to ${plain(zone.comfortableToMm)} mm.`
    + (zone.basis && zone.basis !== 'lab-measured' ? ` Shoe: ${basisText(zone.basis)}.` : '');
}

const mm = (value) => value.toFixed(1);
const plain = (value) => String(value).replace('-', '−');
