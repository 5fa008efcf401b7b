/** How to measure at home, and a sheet to measure on. */

import { html, svg, type TemplateResult } from 'lit';
import type { App, Doing } from './app.js';

export function guide(app: App, doing: Doing): TemplateResult {
  const { words } = app;
  return html`<details class="measure card noprint"><summary>${words.guide}</summary><div class="measure-body">
    <ol>${words.steps.map((step) => html`<li>${step}</li>`)}</ol>
    <p>${words.template}: <button type="button" class="quiet" @click=${() => doing.printSheet('a4')}>A4</button> <button type="button" class="quiet" @click=${() => doing.printSheet('letter')}>Letter</button></p>
  </div></details>`;
}

/** An answer that was begun in a shop goes on here. */
export function shopCode(app: App, doing: Doing): TemplateResult {
  const { words } = app;
  return html`<form class="card code noprint" @submit=${(event: Event) => {
    event.preventDefault();
    doing.openCode(((event.target as HTMLFormElement).elements.namedItem('code') as HTMLInputElement).value);
  }}><div class="field"><label for="code">${words.code}</label><input id="code" name="code" autocomplete="off" autocapitalize="characters" maxlength="20" required></div>
    <button class="quiet">${words.codeOpen}</button></form>`;
}

const PAPERS = { a4: { width: 210, height: 297 }, letter: { width: 215.9, height: 279.4 } } as const;
/** Printers leave this much of an edge white. */
const EDGE_MM = 6;
/** ISO/IEC 7810 ID-1, the size of bank cards. */
const CARD_MM = { width: 85.6, height: 53.98 };

/** A sheet in real millimetres: a ruler from the wall up, both ways to check that it was printed in its size. */
export function sheet(app: App): TemplateResult {
  const { words } = app;
  const paper = PAPERS[app.paper === 'letter' ? 'letter' : 'a4'];
  const wall = paper.height - EDGE_MM;
  const ticks = Array.from({ length: Math.floor(wall - EDGE_MM) + 1 }, (_, mm) => mm);
  return html`<div class=${`sheet ${app.paper}`} aria-hidden="true"><svg viewBox="0 0 ${paper.width} ${paper.height}" width="${paper.width}mm" height="${paper.height}mm">
    <path d="M0 ${wall}H${paper.width}" stroke="#000" stroke-width="0.6"/>
    <text x=${paper.width / 2} y=${wall - 2} font-size="4" text-anchor="middle">${words.templateWall}</text>
    ${ticks.map((mm) => svg`<path d="M12 ${wall - mm}h${mm % 10 === 0 ? 10 : mm % 5 === 0 ? 6 : 3.5}" stroke="#000" stroke-width=${mm % 10 === 0 ? 0.3 : 0.15}/>${mm % 10 === 0 && mm >= 180 ? svg`<text x="24" y=${wall - mm + 1.2} font-size="3.4">${mm}</text>` : ''}`)}
    <path d="M${paper.width / 2} ${wall}V${EDGE_MM}" stroke="#000" stroke-width="0.15" stroke-dasharray="2 2"/>
    <text font-size="3.6" x="40" y="16">${words.templateRead}</text><text font-size="3.2" x="40" y="22">${words.templateLong}</text>
    <path d="M${paper.width - 110} 30h100M${paper.width - 110} 28v4M${paper.width - 10} 28v4" stroke="#000" stroke-width="0.4"/><text font-size="3.2" x=${paper.width - 60} y="35" text-anchor="middle">100 mm</text>
    <rect x=${paper.width - 10 - CARD_MM.width} y="40" width=${CARD_MM.width} height=${CARD_MM.height} rx="3" fill="none" stroke="#000" stroke-width="0.3"/>
    <foreignObject x=${paper.width - 7 - CARD_MM.width} y="46" width=${CARD_MM.width - 6} height="44"><p class="scale-check">${words.templateScale}</p></foreignObject>
  </svg></div>`;
}
