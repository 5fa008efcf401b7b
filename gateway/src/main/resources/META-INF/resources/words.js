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
  'store-measured': 'a shop measured this shoe',
  'brand-stated': 'as the brand states it',
  'felt': 'what feet feel of it, from the label, the lab and owners’ votes',
  'bridged-from-retired-method': 'measured in a lab in an older way, and converted',
  'brand-average': 'not measured; expected from other shoes of the brand',
  'all-shoes-average': 'not measured; expected from all shoes',
  'shoe-measured': 'this shoe was measured in a lab',
  'shoe-partly-inferred': 'part of this shoe was not measured',
  'womens-last-inferred': 'the women’s shoe is inferred from the men’s',
  'ball-width-measured': 'you measured your ball width',
  'ball-width-estimated': 'your ball width is estimated from the length',
  'one-foot-only': 'only one foot is known',
  'other-foot-length-missing': 'the length of the other foot is missing',
  'other-foot-ball-width-missing': 'the ball width of the other foot is missing',
  'laboratory-disagrees': 'the lab’s length and what feet feel are far apart',
  'length-estimated': 'your length is estimated',
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

const LIKELIHOOD = {
  'likely': 'Likely to feel right',
  'worth-a-try': 'Worth a try',
  'unlikely': 'Unlikely to feel right',
};

export const likelihoodText = (word) => LIKELIHOOD[word] ?? capital(spelled(word));

export function zoneSentence(zone) {
  const room = zone.clearanceMm < 0
    ? `${mm(-zone.clearanceMm)} mm too little`
    : `${mm(zone.clearanceMm)} mm of room`;
  const foot = zone.foot === 'both' || !zone.foot ? 'both feet' : `your ${zone.foot} foot`;
  return `${room} for ${foot}, give or take ${mm(zone.sdMm)} mm. `
    + `Comfortable is ${plain(zone.comfortableFromMm)} to ${plain(zone.comfortableToMm)} mm.`
    + (zone.basis && zone.basis !== 'lab-measured' && zone.basis !== 'felt' ? ` Shoe: ${basisText(zone.basis)}.` : '');
}

const mm = (value) => value.toFixed(1);
const plain = (value) => String(value).replace('-', '−');
