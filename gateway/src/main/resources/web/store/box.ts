/** A box in front of a runner: one sentence, a drawing, a verdict per zone; and the card that goes home with it. */

import { html, nothing, type TemplateResult } from 'lit';
import { unsafeSVG } from 'lit/directives/unsafe-svg.js';
import { type Fit, nameOf, zoneStates } from '../shared/answer.js';
import { type DrawingLook, type DrawingWords, drawFootInShoe, patternOf } from '../shared/drawing.js';
import { fill } from '../shared/languages.js';
import { comfortRange } from '../shared/range.js';
import { decimal, signed, tenths } from '../shared/units.js';
import type { Paper } from './paper.js';
import type { Runner, Seen } from './till.js';
import type { StoreWords } from './words.js';

const percent = (probability: number | undefined): number => Math.round((probability ?? 0) * 100);

/** Size and width of the very box where its code told them, of the best size where a shoe was asked for. */
export function labelOf(fit: Fit): string {
  const size = fit.box?.size ?? fit.size;
  const width = fit.box?.width ?? fit.width;
  return [size?.label, width?.letter].filter(Boolean).join(' ');
}

export const probabilityOf = (fit: Fit): number => fit.box?.fitProbability ?? fit.fitProbability ?? 0;

export function sentence(fit: Fit, runner: Runner, words: StoreWords, language: string): string {
  const zones = fit.box?.zones ?? fit.zones ?? [];
  const lacks = zones.map((room) => ({ zone: room.zone, short: (room.comfortableFromMm ?? -Infinity) - room.clearanceMm, over: room.clearanceMm - (room.comfortableToMm ?? Infinity) }));
  const worst = [...lacks].sort((one, other) => Math.max(other.short, other.over) - Math.max(one.short, one.over))[0];
  const zone = words.fit.zone[worst?.zone ?? ''] ?? '';
  const parts = [worst === undefined || Math.max(worst.short, worst.over) <= 0 ? words.allRight
    : worst.short > 0 ? fill(words.shortOf, zone, decimal(worst.short, language)) : fill(words.tooMuch, zone, decimal(worst.over, language))];
  const isBest = fit.box === undefined || (fit.box.halfSizesToBest === 0 && fit.box.widthsToBest === 0);
  parts.push(isBest || fit.size === undefined ? words.bestBox : fill(words.bestSize, [fit.size.label, fit.width?.letter].filter(Boolean).join(' ')));
  const likelier = runner.shelf.find((other) => other.shoe.slug !== fit.shoe.slug && percent(other.fitProbability) > percent(probabilityOf(fit)));
  if (likelier !== undefined) {
    parts.push(fill(words.likelier, nameOf(likelier.shoe), labelOf(likelier), percent(likelier.fitProbability), percent(probabilityOf(fit))));
  }
  return `${parts.reduce((one, other) => fill(words.join, one, other))}.`;
}

function likelihoodOf(fit: Fit): string {
  const probability = probabilityOf(fit);
  return (fit.box === undefined ? fit.likelihood : probability >= 0.6 ? 'likely' : probability >= 0.2 ? 'worth-a-try' : 'unlikely') ?? '';
}

/** In words as sure as the number: one in four is no three ticks. */
export const chance = (fit: Fit, words: StoreWords): string => `${words.fit.likelihood[likelihoodOf(fit)] ?? ''}, ${fill(words.fit.oneIn, percent(probabilityOf(fit)))}`;

export function boxView(seen: Seen | undefined, title: string, runner: Runner, words: StoreWords, language: string, look: DrawingLook, large: boolean): TemplateResult | typeof nothing {
  const fit = seen?.fit;
  if (seen === undefined || fit === undefined) {
    return nothing;
  }
  return html`<article class=${large ? 'box' : 'box previous'} aria-label=${title}><h2>${fill(words.titled, title, nameOf(fit.shoe))}</h2>
    <p class="label">${labelOf(fit)}</p><p class=${`chance ${likelihoodOf(fit)}`}>${chance(fit, words)}${seen.keptAt === undefined ? nothing : html` <small>(${fill(words.snapshot, time(seen.keptAt, language))})</small>`}</p>
    <p class="sentence">${sentence(fit, runner, words, language)}</p>
    <div class="inside">${large ? unsafeSVG(draw(fit, words, language, look)) : nothing}${zoneTable(fit, words, language)}</div></article>`;
}

export const time = (at: number, language: string): string => new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(at);

const judged = (fit: Fit): Fit => ({ ...fit, ...(fit.box?.zones === undefined ? {} : { zones: fit.box.zones }), ...(fit.box?.metatarsalCompression === undefined ? {} : { metatarsalCompression: fit.box.metatarsalCompression }) });

export function draw(fit: Fit, words: StoreWords, language: string, look: DrawingLook): string {
  const { fit: said } = words;
  const drawing: DrawingWords = { language, title: fill(said.drawing, nameOf(fit.shoe)), zone: said.zone, verdict: said.verdict, notKnown: said.notKnown, compared: said.compared, shoe: said.shoeInside, foot: said.footAtStart, afterRun: said.afterRun };
  return drawFootInShoe(judged(fit), drawing, look);
}

function zoneTable(fit: Fit, words: StoreWords, language: string): TemplateResult {
  return html`<div><p class="hint">${words.zonesHead}</p><ol class="zones">${zoneStates(judged(fit)).map((state, at) => html`<li><span class="number" aria-hidden="true">${at + 1}</span><span>${words.fit.zone[state.zone]}</span>
    ${state.kind === 'judged' ? html`<span><strong>${signed(state.room.clearanceMm, language)} ± ${tenths(state.room.sdMm, language)} mm</strong>${comfortRange(state.room, language)}</span><span class=${`swatch ${patternOf(state.room.verdict)}`} aria-hidden="true"></span><span>${words.fit.verdict[state.room.verdict] ?? state.room.verdict}</span>`
      : html`<span></span><span class="swatch empty" aria-hidden="true"></span><span class="quiet-word">${state.kind === 'unknown' ? words.fit.notKnown : words.fit.compared}</span>`}</li>`)}</ol></div>`;
}

/** One card, one page: a drawing on A6, lines on till rolls. */
export function card(seen: Seen, shop: string, words: StoreWords, language: string, paper: Paper): TemplateResult {
  const fit = seen.fit!;
  const states = zoneStates(judged(fit));
  const others = states.filter(({ kind }) => kind !== 'judged');
  return html`<section class=${`card-print paper-${paper}`} aria-hidden="true"><p class="shop">${shop}</p><p class="card-label">${labelOf(fit)}</p><p>${nameOf(fit.shoe)}</p><p>${chance(fit, words)}</p>
    ${paper === 'a6' ? unsafeSVG(draw(fit, words, language, { labels: 'tags', ink: 'light', id: 'card' }))
      : html`<ul>${states.flatMap((state) => (state.kind === 'judged' ? [html`<li>${fill(words.titled, words.fit.zone[state.zone] ?? '', '')}<strong>${signed(state.room.clearanceMm, language)} mm</strong> ${words.fit.verdict[state.room.verdict] ?? ''}</li>`] : []))}</ul>
        ${others.length === 0 ? nothing : html`<p class="small">${fill(words.titled, words.fit.notKnown, others.map(({ zone }) => words.fit.zone[zone]).join(', '))}</p>`}`}
    ${seen.lacing?.name === undefined ? nothing : html`<p>${seen.lacing.name}</p>`}<p class="small">${words.fit.notice}</p></section>`;
}
