/** The inside of a shoe by calipers: three readings, said back with what other shoes have, and taken back as easily. */

import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Reply } from '../shared/api.js';
import type { CheckedMeasurement, Measurement, MeasurementRequest } from '../shared/contract.js';
import { fill } from '../shared/languages.js';
import { decimal, readNumber } from '../shared/units.js';
import type { Pair, Till } from './till.js';
import type { StoreWords } from './words.js';

const DIMENSIONS = ['internal-length', 'ball-width', 'toe-box-width', 'toe-box-height', 'ball-girth', 'instep-height', 'heel-width'] as const;
const WIDTHS = ['x-narrow', 'narrow', 'standard', 'wide', 'x-wide', 'xx-wide'] as const;
const READINGS = [0, 1, 2] as const;

/** What was there before a save: nothing, or what it replaced. */
interface Saved { readonly path: string; readonly etag: string; readonly before: Measurement | undefined }

export class Measure {
  #dimension: string = 'ball-width';
  #grade: string;
  #readings = ['', '', ''];
  #source: string;
  /** Held here only: it may more than a till should. */
  #operatorKey = '';
  #mayNot = false;
  #there: { readonly measurement: Measurement; readonly etag: string } | undefined;
  #saved: Saved | undefined;
  #said: readonly string[] = [];
  #wrong = '';

  constructor(readonly pair: Pair, private readonly till: Till, private readonly words: StoreWords, private readonly show: () => void) {
    this.#grade = pair.grade ?? '';
    this.#source = fill(words.measure.sourceIs, till.shop.name);
  }

  get #path(): string {
    const { slug, scale, size } = this.pair;
    return `/v1/shoes/${encodeURIComponent(slug)}/measurements/${this.#dimension}/store/${scale}/${pathOf(size)}/${this.#grade}`;
  }

  get #key(): { readonly key?: string } {
    return this.#operatorKey === '' ? {} : { key: this.#operatorKey };
  }

  async #save(): Promise<void> {
    const { measure: words } = this.words;
    const readingsMm = this.#readings.map(readNumber);
    this.#said = [];
    if (readingsMm.some((reading) => reading === undefined || reading === 0) || this.#grade === '') {
      this.#wrong = words.need;
      this.show();
      document.getElementById(this.#grade === '' ? 'width' : `reading-${readingsMm.findIndex((reading) => reading === undefined || reading === 0)}`)?.focus();
      return;
    }
    const body: MeasurementRequest = { readingsMm: readingsMm.filter((reading) => reading !== undefined), source: this.#source, measuredOn: today() };
    const path = this.#path;
    const before = this.#there;
    const reply = await this.till.call<CheckedMeasurement>(path, { method: 'PUT', body, patienceMs: 5000, ...this.#key, headers: before === undefined ? { 'If-None-Match': '*' } : { 'If-Match': before.etag } });
    this.#mayNot = reply.kind === 'problem' && (reply.status === 403 || reply.status === 401);
    this.#there = undefined;
    if (reply.kind === 'answer') {
      const { measurement, comparison, findings } = reply.body;
      const { language } = this.till;
      this.#saved = { path, etag: reply.etag ?? '', before: before?.measurement };
      this.#readings = ['', '', ''];
      this.#said = [fill(words.saved, words.dimensions[this.#dimension] ?? '', decimal(measurement.valueMm, language)),
        ...(comparison === undefined ? [] : [fill(words.beside, decimal(comparison.medianMm, language), comparison.shoes)]), ...findings.map((finding) => finding.detail)];
    } else if (reply.kind === 'problem' && reply.status === 412) {
      await this.#look(path, before !== undefined);
      return;
    }
    this.#wrong = this.#mayNot ? words.mayNot : this.#wordsOf(reply);
    this.show();
  }

  /** Somebody measured this before: said, and replaced only when saved again. */
  async #look(path: string, changedMeanwhile: boolean): Promise<void> {
    const { measure: words } = this.words;
    const there = await this.till.call<Measurement>(path, { patienceMs: 5000 });
    if (there.kind === 'answer') {
      this.#there = { measurement: there.body, etag: there.etag ?? '' };
      this.#wrong = changedMeanwhile ? words.changed : fill(words.exists, decimal(there.body.valueMm, this.till.language));
    } else {
      this.#wrong = this.#wordsOf(there);
    }
    this.show();
  }

  async #undo({ path, etag, before }: Saved): Promise<void> {
    const call = { patienceMs: 5000, ...this.#key, headers: { 'If-Match': etag } };
    const reply = before === undefined ? await this.till.call(path, { ...call, method: 'DELETE' })
      : await this.till.call(path, { ...call, method: 'PUT', body: { valueMm: before.valueMm, source: before.source, ...(before.measuredOn === undefined ? {} : { measuredOn: before.measuredOn }) } });
    this.#wrong = this.#wordsOf(reply);
    if (reply.kind === 'answer') {
      this.#saved = undefined;
      this.#said = [this.words.measure.undone];
    }
    this.show();
  }

  #wordsOf(reply: Reply<unknown>): string {
    return reply.kind === 'answer' ? '' : reply.kind === 'silence' ? this.words.unreachable : [reply.problem.detail ?? reply.problem.title, ...(reply.problem.errors ?? []).map((error) => error.detail)].join(' ');
  }

  view(back: () => void): TemplateResult {
    const { measure: words } = this.words;
    const select = (id: string, label: string, value: string, choices: readonly (readonly [string, string])[], set: (chosen: string) => void): TemplateResult => html`<div class="field"><label for=${id}>${label}</label><select id=${id} @change=${(event: Event) => { set((event.target as HTMLSelectElement).value); this.#there = undefined; this.#wrong = ''; this.show(); }}>
      ${choices.map(([key, text]) => html`<option value=${key} ?selected=${key === value}>${text}</option>`)}</select></div>`;
    const saved = this.#saved;
    return html`<main class="part measure"><p><button type="button" @click=${back}>${words.back}</button></p><h2>${fill(words.title, this.pair.name, this.pair.label)}</h2><p class="hint">${words.how}</p>
      <form @submit=${(event: Event) => { event.preventDefault(); void this.#save(); }}>
        ${select('dimension', words.dimension, this.#dimension, DIMENSIONS.map((each) => [each, words.dimensions[each] ?? each]), (chosen) => { this.#dimension = chosen; })}
        <div class="readings">${READINGS.map((at) => html`<div class="field"><label for="reading-${at}">${fill(words.reading, at + 1)}</label><input id="reading-${at}" inputmode="decimal" autocomplete="off" maxlength="6" aria-describedby="measure-wrong" .value=${live(this.#readings[at] ?? '')} @input=${(event: Event) => { this.#readings[at] = (event.target as HTMLInputElement).value; }}></div>`)}</div>
        ${select('width', words.width, this.#grade, [...(this.pair.grade === undefined ? [['', words.unknownWidth] as const] : []), ...WIDTHS.map((each) => [each, words.widths[each] ?? each] as const)], (chosen) => { this.#grade = chosen; })}
        <div class="field"><label for="source">${words.source}</label><input id="source" maxlength="200" required .value=${this.#source} @input=${(event: Event) => { this.#source = (event.target as HTMLInputElement).value; }}></div>
        <p role="alert" id="measure-wrong" class=${this.#wrong === '' ? '' : 'summary'}>${this.#wrong}</p>
        ${this.#mayNot || this.#operatorKey !== '' ? html`<div class="field"><label for="operator-key">${words.operatorKey}</label><input id="operator-key" type="password" autocomplete="off" maxlength="200" .value=${this.#operatorKey} @input=${(event: Event) => { this.#operatorKey = (event.target as HTMLInputElement).value.trim(); }}></div>` : nothing}
        <button type="submit">${words.save}</button></form>
      <div role="status">${this.#said.map((sentence) => html`<p>${sentence}</p>`)}${saved === undefined ? nothing : html`<button type="button" @click=${() => void this.#undo(saved)}>${words.undo}</button>`}</div></main>`;
  }
}

/** As addresses have sizes: 10.5, and thirds as 42-1-3. */
export function pathOf(size: number): string {
  const whole = Math.floor(size);
  const thirds = Math.round((size - whole) * 3);
  return Number.isInteger(size * 2) ? String(size) : `${whole}-${thirds}-3`;
}

/** In UTC: a day that has not begun there yet is in the future to the API. */
const today = (): string => new Date().toISOString().slice(0, 10);
