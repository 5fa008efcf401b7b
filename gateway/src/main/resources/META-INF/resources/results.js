/* An answer of the API as cards. */

import { el } from './dom.js';
import { assumedText, basisText, capital, evidenceText, lacingName, likelihoodText, widthName, zoneName, zoneSentence } from './words.js';
import { zoneBar } from './zonebar.js';

export function answerView(answer) {
  const items = answer.items ?? [];
  const parts = [];
  for (const warning of answer.warnings ?? []) {
    parts.push(el('p', { class: 'calm' }, warning.detail));
  }
  const notes = answer.notes ?? [];
  if (notes.length > 0) {
    parts.push(el('ul', { class: 'notes' }, ...notes.map((note) => el('li', {}, note.detail))));
  }
  if (items.length === 0) {
    parts.push(el('div', { class: 'empty' },
      el('p', {}, 'No shoe we know fits these feet well enough to recommend.'),
      ...(answer.nextSteps ?? []).map((step) => el('p', { class: 'hint' }, step.detail))));
  } else {
    parts.push(el('ol', { class: 'shoes' }, ...items.map((item) => el('li', {}, shoeCard(item, answer.comfortable ?? {})))));
    if ((answer.nextSteps ?? []).length > 0) {
      parts.unshift(nextStepsView(answer.nextSteps));
    }
    if (answer.lacing) {
      parts.push(lacingsView(answer.lacing, items));
    }
  }
  return parts;
}

export function problemView(problem, retry) {
  const again = el('button', { type: 'button', class: 'quiet' }, 'Try again');
  again.addEventListener('click', retry);
  const said = problem?.status >= 500 || !problem
    ? 'The shoes cannot be compared right now. Please try again in a moment.'
    : [problem.title, problem.detail].filter(Boolean).join('. ');
  return [el('div', { class: 'calm' }, el('p', {}, said), again)];
}

export function loadingView() {
  return [1, 2, 3].map(() => el('div', { class: 'card ghost', 'aria-hidden': 'true' },
    el('span', { class: 'line short' }), el('span', { class: 'line' }), el('span', { class: 'line' })));
}

function shoeCard(item, comfortable) {
  const shoe = item.shoe;
  return el('article', { class: 'card shoe-card' },
    el('header', {},
      el('div', {},
        el('h3', {}, el('span', { class: 'maker' }, shoe.brand ?? ''), ' ', shoe.model ?? shoe.slug),
        el('p', { class: 'kind' }, [shoe.category, shoe.toeBoxShape && `${shoe.toeBoxShape} toe box`]
          .filter(Boolean).map((text) => text.replaceAll('-', ' ').replace('foot shaped', 'foot-shaped')).join(' · '))),
      sizeView(item)),
    item.likelihood === undefined ? null : el('p', { class: 'chance' }, `${likelihoodText(item.likelihood)}.${nextSizeText(item.nextSize)}`),
    confidenceView(item.confidence),
    el('ul', { class: 'zones' }, ...(item.zones ?? []).map((zone) => zoneView({ ...comfortable[zone.zone], ...zone }))),
    whyView(item));
}

const nextSizeText = (next) => (next ? ` If it does not suit, try ${next.size.label}.` : '');

function sizeView(item) {
  if (!item.size) {
    return el('p', { class: 'size' }, el('strong', {}, 'No size fits'));
  }
  const { uk, eu } = item.size.others ?? {};
  const others = [uk && `UK ${uk}`, eu && `EU ${eu}`].filter(Boolean).join(', ');
  const width = item.width ? `${widthName(item.width.grade)} (${item.width.letter})` : '';
  return el('p', { class: 'size' }, el('strong', {}, item.size.label), el('span', {}, width),
    others ? el('span', { class: 'others' }, others) : null);
}

function confidenceView(confidence) {
  if (!confidence) {
    return null;
  }
  const because = (confidence.basis ?? []).map(basisText).join('; ');
  return el('p', { class: 'sure' }, el('span', { class: `level ${confidence.level}` }, 'How sure we are: ',
    el('strong', {}, confidence.level)), because ? ` (${because})` : '');
}

function zoneView(zone) {
  return el('li', { class: `zone ${zone.verdict}` },
    el('p', { class: 'zone-head' }, el('span', {}, zoneName(zone.zone)), el('strong', {}, zone.verdict)),
    zoneBar(zone),
    el('p', { class: 'zone-text' }, zoneSentence(zone)));
}

function whyView(item) {
  const assumptions = [item.size?.basis, item.width?.basis].filter(Boolean).map(basisText);
  const reasons = [...(item.reasons ?? []).map((reason) => reason.detail), ...assumptions];
  if (reasons.length === 0) {
    return null;
  }
  return el('details', { class: 'why' }, el('summary', {}, 'Why this shoe'),
    el('ul', {}, ...reasons.map((reason) => el('li', {}, reason))));
}

function nextStepsView(steps) {
  return el('section', { class: 'card next-steps', 'aria-labelledby': 'next-steps-title' },
    el('h3', { id: 'next-steps-title' }, 'What to do now'),
    el('ol', {}, ...steps.map((step) => el('li', {}, step.detail))));
}

/** Lacing is told once; for shoes that are laced otherwise, with what is other put in its place. */
function lacingsView(shared, items) {
  const changes = (shared.changes ?? []).map((change) => {
    const other = Object.fromEntries(Object.entries({ ...shared.advice, ...change.with })
      .filter(([name]) => !(change.without ?? []).includes(name)));
    return el('details', { class: 'other-lacing' },
      el('summary', {}, `For the ${change.shoes.map((slug) => shoeName(items, slug)).join(', ')}: ${other.name ?? 'no lacing to change'}`),
      lacingView(other));
  });
  return el('section', { class: 'card lacings', 'aria-labelledby': 'lacings-title' },
    el('h3', { id: 'lacings-title' }, changes.length === 0 ? 'Lacing for these shoes' : 'Lacing'),
    lacingView(shared.advice),
    ...changes);
}

function shoeName(items, slug) {
  const shoe = items.find((item) => item.shoe?.slug === slug)?.shoe;
  return [shoe?.brand, shoe?.model].filter(Boolean).join(' ') || slug;
}

function lacingView(lacing) {
  const title = el('h4', {}, lacing.name ?? 'No lacing to change');
  if (!lacing.lacing) {
    return el('section', { class: 'lacing' }, title, el('p', {}, lacing.explanation?.detail ?? 'This shoe has no laces to change.'));
  }
  const drawing = (lacing.svgHref ?? '').startsWith('/v1/lacings/')
    ? el('img', { src: lacing.svgHref, alt: `Drawing of the ${lacing.name}`, loading: 'lazy', width: 150, height: 190 })
    : null;
  const facts = [
    lacing.evidence && capital(evidenceText(lacing.evidence)),
    lacing.laceLengthMm && `needs about ${Math.round(lacing.laceLengthMm / 10)} cm of lace`,
  ].filter(Boolean).join('; ');
  return el('section', { class: 'lacing' },
    drawing,
    el('div', {},
      title,
      ...(lacing.why ?? []).map((why) => el('p', {}, why.detail)),
      ...(lacing.cautions ?? []).map((caution) => el('p', { class: 'caution' }, caution.detail)),
      (lacing.firstTry ?? []).length > 0 ? el('p', {}, `Try first: ${lacing.firstTry.join(' ')}`) : null,
      facts ? el('p', { class: 'hint' }, `${facts}.`) : null,
      (lacing.alternatives ?? []).length > 0
        ? el('p', { class: 'hint' }, `Also worth trying: ${lacing.alternatives.map(lacingName).join(', ')}.`)
        : null,
      (lacing.basis ?? []).length > 0
        ? el('p', { class: 'hint' }, `Assumed for this shoe: ${lacing.basis.map(assumedText).join(', ')}. Look at yours.`)
        : null),
    stepsView(lacing.steps ?? []));
}

function stepsView(steps) {
  if (steps.length === 0) {
    return null;
  }
  return el('details', { class: 'steps' }, el('summary', {}, `Lace it in ${steps.length} steps`),
    el('ol', {}, ...steps.map((step) => el('li', {}, step.text))));
}
