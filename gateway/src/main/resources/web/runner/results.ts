/** The answer: the surprise, one open shoe, all of them, comparison, lacing, what helps. */

import { html, nothing, type TemplateResult } from 'lit';
import { unsafeSVG } from 'lit/directives/unsafe-svg.js';
import { type Answer, type Fit, type Lacing, type Other, type Said, type Size, type Width, nameOf, zoneStates } from '../shared/answer.js';
import { type DrawingWords, drawFootInShoe, patternOf } from '../shared/drawing.js';
import { fill, plural } from '../shared/languages.js';
import { comfortRange } from '../shared/range.js';
import { decimal, signed, tenths } from '../shared/units.js';
import { type App, type Doing, fits } from './app.js';
import { comparison } from './compare.js';
import { surprise } from './surprise.js';

export function results(app: App, doing: Doing): TemplateResult {
  const { words, result } = app;
  return html`<section id="results" aria-labelledby="results-title" tabindex="-1">
    <h2 id="results-title">${words.results}</h2>
    <p id="status" role="status" aria-live="polite">${status(app)}</p>
    <div id="answer" aria-busy=${result.kind === 'loading'}>${body(app, doing)}</div>
    <p class="notice"><strong>${words.fit.notice}</strong> ${words.careful}</p>
  </section>`;
}

function status(app: App): string {
  const { words, result } = app;
  switch (result.kind) {
    case 'empty': return '';
    case 'loading': return result.slow ? words.slow : words.loading;
    case 'problem': case 'silence': return words.silent;
    case 'answer': {
      const count = result.answer.items.length;
      const of = result.answer.considered ?? count;
      return count === 0 ? fill(plural(words.none, of, app.language), of) : fill(plural(words.count, count, app.language), count, of);
    }
  }
}

function body(app: App, doing: Doing): TemplateResult {
  const { words, result } = app;
  switch (result.kind) {
    case 'empty':
      return html`<div class="nothing-yet"><p>${app.linked.length > 0 ? fill(plural(words.emptyLink, app.linked.length, app.language), app.linked.length) : words.empty}</p><p class="hint">${words.emptyHint}</p></div>`;
    case 'loading':
      return html`<div class="skeleton" aria-hidden="true"><i></i><i></i><i></i></div>`;
    case 'problem':
      return html`<div class="failure"><h3>${words.problem}</h3><p>${result.problem.detail ?? result.problem.title}</p>
        <ul>${(result.problem.errors ?? []).map((error) => html`<li>${error.detail}</li>`)}</ul>${again(app, doing)}</div>`;
    case 'silence':
      return html`<div class="failure"><h3>${words.problem}</h3><p>${result.why === 'slow' ? words.slow : words.offline}</p>${again(app, doing)}</div>`;
    case 'answer':
      return answer(app, doing, result.answer);
  }
}

const again = (app: App, doing: Doing): TemplateResult => html`<button type="button" class="quiet" @click=${() => doing.ask()}>${app.words.again}</button>`;

function answer(app: App, doing: Doing, told: Answer): TemplateResult {
  const { words } = app;
  const shoes = fits(app);
  const open = shoes[app.open] ?? shoes[0];
  return html`
    <p class="surprise">${surprise(app)}</p>
    ${(told.warnings ?? []).map((warning) => html`<p class="summary">${warning.code === 'lacing-unavailable' ? words.lacingDown : warning.detail}</p>`)}
    ${open === undefined ? nothing : openShoe(app, open)}
    ${shoes.length < 2 ? nothing : list(app, doing, shoes)}
    ${comparison(app, doing)}
    ${otherShoes(app, told)}
    ${lacing(app, told)}
    ${said('helps', words.helps, told.missing)}${said('next', words.next, told.nextSteps)}
    <ul class="notes">${(told.notes ?? []).map((note) => html`<li>${note.detail}</li>`)}</ul>
    <p class="actions"><button type="button" class="quiet" @click=${() => doing.share()}>${words.share}</button>
      <button type="button" class="quiet" @click=${() => doing.print()}>${words.print}</button></p>`;
}

const said = (id: string, title: string, all: readonly Said[] | undefined): TemplateResult | typeof nothing => (all === undefined || all.length === 0 ? nothing
  : html`<section class=${`said ${id}`} aria-labelledby=${id}><h3 id=${id}>${title}</h3><ul>${all.slice(0, 3).map((one) => html`<li>${one.detail}</li>`)}</ul></section>`);

export const sizeText = (size: Size | undefined, width?: Width): string => (size === undefined ? '' : `${size.label}${width === undefined ? '' : ` ${width.letter}`}`);

function othersText(app: App, size: Size): string {
  const others = size.others ?? { ...(size.uk ? { uk: size.uk } : {}), ...(size.eu ? { eu: size.eu } : {}) };
  return Object.entries(others).filter(([system]) => system in app.words.systems || system.startsWith('us-'))
    .map(([system, size]) => `${app.words.systems[system] ?? (system === 'us-men' ? 'US M' : 'US W')} ${size}`).join(' · ');
}

export function chanceText(app: App, fit: Pick<Fit, 'likelihood' | 'fitProbability'>): string {
  const word = app.words.fit.likelihood[fit.likelihood ?? ''] ?? '';
  return fit.fitProbability === undefined ? word : `${word} (${fill(app.words.fit.oneIn, Math.round(fit.fitProbability * 100))})`;
}

export function drawingWords(app: App, shoe: string): DrawingWords {
  const { fit } = app.words;
  return { language: app.language, title: fill(fit.drawing, shoe), zone: fit.zone, verdict: fit.verdict, notKnown: fit.notKnown, compared: fit.compared,
    shoe: fit.shoeInside, foot: fit.footAtStart, afterRun: fit.afterRun };
}

function openShoe(app: App, fit: Fit): TemplateResult {
  const { words } = app;
  const name = nameOf(fit.shoe);
  const basis = fit.size?.labelBasis === 'formula' ? words.formula : fit.size?.labelBasis === 'other-brands' ? words.otherBrands : '';
  const others = fit.size === undefined ? '' : othersText(app, fit.size);
  return html`<article class="shoe open" aria-labelledby="open-title">
    <p class="kicker">${app.open === 0 ? words.best : ''}</p>
    <h3 id="open-title" tabindex="-1">${name}</h3>
    <p class="size"><strong>${sizeText(fit.size, fit.width)}</strong> ${basis === '' ? nothing : html`<span class="others">(${basis})</span>`}</p>
    ${others === '' ? nothing : html`<p class="others">${fill(words.also, others)}</p>`}
    <p class=${`chance ${fit.likelihood ?? ''}`}>${chanceText(app, fit)}. ${fit.nextSize === undefined ? '' : fill(words.alsoTry, sizeText(fit.nextSize.size, fit.nextSize.width))}</p>
    <div class="infoot">
      <figure>${unsafeSVG(drawFootInShoe(fit, drawingWords(app, name), { labels: 'numbers', ink: app.ink, id: 'open' }))}
        <figcaption><span class="line shoe-line"></span>${words.fit.shoeInside} <span class="line foot-line"></span>${words.fit.footAtStart} <span class="line run-line"></span>${words.fit.afterRun}</figcaption></figure>
      <div class="figures">${zoneList(app, fit)}${squeeze(app, fit)}</div>
    </div>
    ${fit.confidence === undefined ? nothing : html`<p class="sure">${words.sure}: <strong>${words.levels[fit.confidence.level] ?? fit.confidence.level}</strong></p>`}
    ${fit.comparedWithCurrentShoe === undefined ? nothing : html`<p class="today">${fit.comparedWithCurrentShoe.detail}</p>`}
    <details class="why"><summary>${words.why}</summary><ul>${(fit.reasons ?? []).map((reason) => html`<li>${reason.detail}</li>`)}</ul></details>
  </article>`;
}

/** The seven zones with their numbers in the drawing: told in words, by pattern and in millimetres. */
function zoneList(app: App, fit: Fit): TemplateResult {
  const { words, language } = app;
  return html`<h4>${words.zones}</h4><p class="hint">${words.zonesHint}</p><ol class="zones">${zoneStates(fit).map((state, at) => html`<li class=${state.kind}>
    <span class="number" aria-hidden="true">${at + 1}</span>
    <span class="zone-name">${words.fit.zone[state.zone]}</span>
    ${state.kind === 'judged' ? html`<span class="mm">${signed(state.room.clearanceMm, language)} ± ${tenths(state.room.sdMm, language)} mm${comfortRange(state.room, language)}</span>
      <span class=${`swatch ${patternOf(state.room.verdict)}`} aria-hidden="true"></span><span class="verdict">${words.fit.verdict[state.room.verdict] ?? state.room.verdict}</span>
      ${(state.room.otherFootSurplusMm ?? 0) >= 1 ? html`<span class="detail">${fill(words.otherFoot, decimal(state.room.otherFootSurplusMm!, language))}</span>` : nothing}`
      : html`<span class="swatch empty" aria-hidden="true"></span><span class="verdict">${state.kind === 'unknown' ? words.fit.notKnown : words.fit.compared}</span>
        ${state.kind === 'compared' ? html`<span class="detail">${state.detail}</span>` : nothing}`}
  </li>`)}</ol>`;
}

const SCALE_MM = 12;

function squeeze(app: App, fit: Fit): TemplateResult | typeof nothing {
  const { words, language } = app;
  const compression = fit.metatarsalCompression;
  const heads = compression?.places?.find((each) => each.place === 'metatarsal-heads');
  if (compression === undefined || heads === undefined) {
    return nothing;
  }
  const bars = [
    { name: words.squeezeStart, mm: heads.atStart.mm, level: heads.atStart.level },
    { name: words.squeezeRun, mm: heads.afterRun.mm, level: heads.afterRun.level },
    ...(heads.changeMm === undefined ? [] : [{ name: words.squeezeToday, mm: heads.afterRun.mm - heads.changeMm, level: '' }]),
  ];
  return html`<h4>${words.squeeze}</h4><p class="hint">${words.squeezeHint}</p><ul class="bars">${bars.map((bar) => html`<li><span>${bar.name}</span>
    <meter min="0" max=${SCALE_MM} .value=${Math.min(bar.mm, SCALE_MM)} aria-label=${bar.name}></meter>
    <strong>${decimal(bar.mm, language)} mm</strong> ${bar.level === '' ? '' : words.levelsSqueeze[bar.level] ?? bar.level}</li>`)}</ul>
    ${compression.runAssumed ? html`<p class="hint">${words.runAssumed}</p>` : nothing}`;
}

const ROOM = ['length', 'toe-box-width', 'ball-width'];

function list(app: App, doing: Doing, shoes: readonly Fit[]): TemplateResult {
  const { words, language } = app;
  return html`<section class="all" aria-labelledby="all-title"><h3 id="all-title">${words.list}</h3><p class="hint noprint">${words.compareHint}</p>
    <ol class="rows">${shoes.map((fit, at) => html`<li class=${at === app.open ? 'row-open' : ''}>
      <button type="button" class="pick" aria-pressed=${at === app.open} @click=${() => doing.choose(at)}>${nameOf(fit.shoe)}</button>
      <span class="size">${sizeText(fit.size, fit.width)}</span>
      <span class="chance">${chanceText(app, fit)}</span>
      <span class="room">${ROOM.map((zone) => {
        const room = fit.zones?.find((each) => each.zone === zone);
        return html`<span><span class="zone-name">${words.fit.zone[zone]}</span> ${room === undefined ? words.fit.notKnown : `${signed(room.clearanceMm, language)} mm`}</span>`;
      })}</span>
      <label class="check noprint"><input type="checkbox" aria-label=${fill(words.compareTick, nameOf(fit.shoe))} .checked=${app.compared.includes(fit.shoe.slug)}
        ?disabled=${app.compared.length >= 4 && !app.compared.includes(fit.shoe.slug)}
        @change=${(event: Event) => doing.change(() => { app.compared = (event.target as HTMLInputElement).checked ? [...app.compared, fit.shoe.slug] : app.compared.filter((slug) => slug !== fit.shoe.slug); })}></label>
    </li>`)}</ol></section>`;
}

function otherShoes(app: App, told: Answer): TemplateResult | typeof nothing {
  const others = told.alternatives ?? [];
  return others.length === 0 ? nothing : html`<section class="said"><h3>${app.words.wishesKeepOut}</h3><ul>${others.map((other: Other) => html`<li>${nameOf(other.shoe)}, ${sizeText(other.size, other.width)}: ${chanceText(app, other)}
    ${other.unmetWishes === undefined ? '' : `(${fill(app.words.without, other.unmetWishes.map((wish) => app.words.wishNames[wish] ?? wish).join(', '))})`}</li>`)}</ul></section>`;
}

function lacing(app: App, told: Answer): TemplateResult | typeof nothing {
  const { words } = app;
  const advice: Lacing | undefined = told.lacing?.advice;
  if (advice === undefined) {
    return nothing;
  }
  const nameBySlug = new Map(fits(app).map((fit) => [fit.shoe.slug, nameOf(fit.shoe)]));
  return html`<section class="lacing" aria-labelledby="lacing-title"><h3 id="lacing-title">${words.lacing}</h3>
    ${advice.svgHref?.startsWith('/v1/lacings/') ? html`<img src=${advice.svgHref} alt=${fill(words.lacingDrawing, advice.name ?? '')} loading="lazy" width="150" height="190">` : nothing}
    <div><p class="lacing-name">${advice.name ?? advice.explanation?.detail ?? ''}</p>
      ${(advice.why ?? []).map((why) => html`<p>${why.detail}</p>`)}${(advice.cautions ?? []).map((caution) => html`<p class="caution">${caution.detail}</p>`)}
      ${(advice.firstTry ?? []).length > 0 ? html`<p>${fill(words.lacingFirst, advice.firstTry!.join(' '))}</p>` : nothing}
      ${advice.laceLengthMm === undefined ? nothing : html`<p class="hint">${fill(words.lacingLength, Math.round(advice.laceLengthMm / 10))}</p>`}
      ${(told.lacing?.changes ?? []).filter((change) => change.with.name !== undefined || change.with.explanation !== undefined)
        .map((change) => html`<p>${fill(words.lacingFor, change.shoes.map((slug) => nameBySlug.get(slug) ?? slug).join(', '), change.with.name ?? change.with.explanation?.detail ?? '')}</p>`)}
      ${(advice.steps ?? []).length === 0 ? nothing : html`<details class="steps"><summary>${fill(plural(words.lacingSteps, advice.steps!.length, app.language), advice.steps!.length)}</summary><ol>${advice.steps!.map((step) => html`<li>${step.text}</li>`)}</ol></details>`}
    </div></section>`;
}
