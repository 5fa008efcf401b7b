/** Two to four shoes beside each other, zone by zone. */

import { html, nothing, type TemplateResult } from 'lit';
import { unsafeSVG } from 'lit/directives/unsafe-svg.js';
import { type Fit, nameOf, zoneStates } from '../shared/answer.js';
import { drawFootInShoe } from '../shared/drawing.js';
import { fill } from '../shared/languages.js';
import { signed, tenths } from '../shared/units.js';
import { type App, type Doing, fits } from './app.js';
import { chanceText, drawingWords, sizeText } from './results.js';

export function comparison(app: App, doing: Doing): TemplateResult | typeof nothing {
  const { words } = app;
  const shoes = app.compared.map((slug) => fits(app).find((fit) => fit.shoe.slug === slug)).filter((fit): fit is Fit => fit !== undefined);
  const [first, ...others] = shoes;
  if (first === undefined || others.length === 0) {
    return nothing;
  }
  const states = shoes.map((fit) => zoneStates(fit));
  return html`<section class="comparison" aria-labelledby="comparison-title"><h3 id="comparison-title">${words.compare}</h3>
    <div class="infoot"><figure>${unsafeSVG(drawFootInShoe(first, drawingWords(app, nameOf(first.shoe)), { labels: 'numbers', ink: app.ink, id: 'compared', over: others }))}
      <figcaption>${nameOf(first.shoe)}; ${fill(words.dottedOver, others.map((fit) => nameOf(fit.shoe)).join(', '))}</figcaption></figure>
    <div class="scroll" tabindex="0" role="group" aria-labelledby="comparison-title"><table><thead><tr><td></td>${shoes.map((fit) => html`<th scope="col">${nameOf(fit.shoe)}<br>${sizeText(fit.size, fit.width)}</th>`)}</tr></thead>
      <tbody><tr><th scope="row">${words.colChance}</th>${shoes.map((fit) => html`<td>${chanceText(app, fit)}</td>`)}</tr>
      ${states[0]!.map((state, at) => html`<tr><th scope="row">${at + 1} ${words.fit.zone[state.zone]}</th>${states.map((each, column) => cell(app, each[at]!, column === 0 ? undefined : state))}</tr>`)}</tbody></table>
      <p class="hint">${words.compareNote}</p></div></div>
    <button type="button" class="quiet noprint" @click=${() => doing.change(() => { app.compared = []; })}>${words.remove}</button></section>`;
}

type State = ReturnType<typeof zoneStates>[number];

/** Bold only what differs from the first shoe by more than both errors together. */
function cell(app: App, state: State, first: State | undefined): TemplateResult {
  if (state.kind !== 'judged') {
    return html`<td>${state.kind === 'unknown' ? app.words.fit.notKnown : state.detail}</td>`;
  }
  const { clearanceMm, sdMm, verdict } = state.room;
  const text = `${signed(clearanceMm, app.language)} ± ${tenths(sdMm, app.language)} mm`;
  const differs = first?.kind === 'judged' && Math.abs(clearanceMm - first.room.clearanceMm) > Math.hypot(sdMm, first.room.sdMm);
  return html`<td>${differs ? html`<strong>${text}</strong>` : text}<br>${app.words.fit.verdict[verdict] ?? verdict}</td>`;
}
