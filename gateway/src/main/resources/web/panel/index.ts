/** What opens when the button is pressed: a shoe the shopper knows or two measurements, one call, one sentence, one choice. */

import { html, nothing, render, type TemplateResult } from 'lit';
import type { Host, Settings } from '../embed/host.js';
import type { Answer } from '../shared/answer.js';
import { call } from '../shared/api.js';
import { fill } from '../shared/languages.js';
import { type System, onScale, regionOf, systemOf } from '../shared/sizes.js';
import { readMm, readNumber, writeMm } from '../shared/units.js';
import { choose, findOption } from './choice.js';
import { STYLE } from './style.js';
import { WORDS } from './words.js';

/** Past this a shopper is better served by the shop's own chart. */
const PATIENCE_MS = 1500;
const TYPING_MS = 200;
const LENGTH = { min: 180, max: 350 };
const WIDTH = { min: 60, max: 160 };
/** What the size of a known shoe is told in. */
const SIZE = { min: 1, max: 20 };
const PLACE = 'toebox-fit';
const SYSTEMS = ['eu', 'uk', 'us', 'cm'] as const;

interface Typed { scale: string; way: 'shoe' | 'feet'; slug: string; name: string; brand?: string | undefined; size: string; system?: System | undefined; feet: Record<string, string> }
interface Found { readonly slug: string; readonly brand?: string; readonly model?: string }

/** @returns closes it */
export function openPanel(host: Host): () => void {
  const settings = host.settings();
  const words = WORDS[settings.language];
  const root = host.shadowRoot!;
  const dialog = document.createElement('dialog');
  dialog.setAttribute('part', 'panel');
  dialog.lang = settings.language;
  dialog.setAttribute('aria-labelledby', 'title');
  const style = new CSSStyleSheet();
  style.replaceSync(STYLE);
  root.adoptedStyleSheets = [root.adoptedStyleSheets[0]!, style];
  root.append(dialog);

  const typed = recall(settings) ?? { scale: 'us-men', way: 'shoe' as const, slug: '', name: '', size: '', feet: {} };
  let mistakes: Record<string, string> = {};
  let found: readonly Found[] | undefined;
  let busy = false;
  let answer: Answer['items'][number] | undefined;
  let said = '';
  let remember = settings.remembers && recall(settings) !== undefined;
  let typing: ReturnType<typeof setTimeout> | undefined;
  let closed = false;

  const close = (): void => {
    if (!closed) {
      closed = true;
      dialog.close();
      dialog.remove();
      host.tell('fit:close', {});
    }
  };
  dialog.addEventListener('cancel', (event) => { event.preventDefault(); close(); });
  dialog.addEventListener('click', (event) => { if (event.target === dialog) { close(); } });

  const show = (): void => {
    render(view(), dialog);
  };

  const search = (text: string): void => {
    typed.name = text;
    typed.slug = '';
    clearTimeout(typing);
    typing = setTimeout(() => void (async () => {
      if (text.trim().length < 2) {
        return;
      }
      const reply = await call<{ items: Found[] }>(`/v1/shoes?limit=6&q=${encodeURIComponent(text.trim())}`, { language: settings.language, base: settings.base, key: settings.key, patienceMs: PATIENCE_MS });
      if (reply.kind === 'answer') {
        found = reply.body.items;
        show();
      } else {
        host.giveUp(`the catalogue did not answer (${reply.kind})`);
      }
    })(), TYPING_MS);
  };

  const isInShoes = (): boolean => typed.way === 'shoe' && typed.slug !== '' && typed.size.trim() !== '';
  const systemNow = (): System => typed.system ?? usualSystem(settings);

  /** The size of the known shoe on the scale it is judged on. */
  const sizeOfShoe = async (): Promise<number | undefined> => {
    mistakes = {};
    const system = systemNow();
    if (!isInShoes() || system === 'us') {
      return readNumber(typed.size);
    }
    busy = true;
    show();
    const reply = await onScale({ system, size: typed.size, scale: typed.scale, brand: typed.brand }, { language: settings.language, base: settings.base, key: settings.key, patienceMs: PATIENCE_MS });
    if (reply.kind === 'silence' || (reply.kind === 'problem' && reply.status !== 400 && reply.status !== 422)) {
      host.giveUp(`the size was not converted (${reply.kind})`);
      return undefined;
    }
    const size = reply.kind === 'answer' ? reply.body.matches[0]?.size.value : undefined;
    if (size === undefined) {
      mistakes['size'] = reply.kind === 'problem' ? reply.problem.errors?.[0]?.detail ?? words.needShoe : words.needShoe;
    }
    return size;
  };

  const ask = async (): Promise<void> => {
    const size = await sizeOfShoe();
    if (closed) {
      return;
    }
    const request = toRequest(size);
    busy = false;
    show();
    if (request === undefined) {
      (root.querySelector('[aria-invalid]') as HTMLElement | null)?.focus();
      return;
    }
    busy = true;
    show();
    const reply = await call<Answer>('/v1/recommendations', { language: settings.language, base: settings.base, key: settings.key, patienceMs: PATIENCE_MS, body: request });
    busy = false;
    if (closed) {
      return;
    }
    const fit = reply.kind === 'answer' ? reply.body.items[0] : undefined;
    if (fit === undefined || fit.problem !== undefined) {
      host.giveUp(fit?.problem?.code ?? (reply.kind === 'problem' ? `problem ${reply.status}` : reply.kind));
      return;
    }
    answer = fit;
    host.tell('fit:recommendation', { outcome: fit.outcome, size: fit.size?.label, width: fit.width?.letter, likelihood: fit.likelihood });
    if (remember) {
      keep(typed);
    }
    show();
  };

  const toRequest = (size: number | undefined): Record<string, unknown> | undefined => {
    const foot: Record<string, Record<string, unknown>> = {};
    let currentShoe: Record<string, unknown> | undefined;
    if (typed.way === 'shoe') {
      if (typed.slug === '' || size === undefined) {
        mistakes[typed.slug === '' ? 'shoe' : 'size'] ??= words.needShoe;
        return undefined;
      }
      if (size < SIZE.min || size > SIZE.max) {
        mistakes['size'] = fill(words.range, String(SIZE.min), String(SIZE.max), 'US');
        return undefined;
      }
      currentShoe = { slug: typed.slug, size, zones: [{ zone: 'length', feel: 'comfortable' }, { zone: 'ball-width', feel: 'comfortable' }] };
      foot['right'] = {};
    } else {
      for (const side of ['left', 'right']) {
        const length = read(`${side}-length`, LENGTH);
        const width = read(`${side}-width`, WIDTH);
        if (length !== undefined || width !== undefined) {
          foot[side] = { ...(length === undefined ? {} : { lengthMm: length }), ...(width === undefined ? {} : { ballWidthMm: width }) };
        }
      }
      if (Object.keys(mistakes).length === 0 && !Object.values(foot).some((side) => 'lengthMm' in side)) {
        mistakes['left-length'] = words.need;
      }
    }
    return Object.keys(mistakes).length > 0 ? undefined : {
      sizeScale: typed.scale, sizeSystem: usualSystem(settings) === 'us' ? typed.scale : usualSystem(settings), detail: 'slim', foot, ...(currentShoe === undefined ? {} : { currentShoe }),
      shoes: [settings.gtin === '' ? { slug: settings.slug } : { gtin: settings.gtin }], alternatives: 0,
    };
  };

  const read = (id: string, { min, max }: { min: number; max: number }): number | undefined => {
    const text = typed.feet[id] ?? '';
    const mm = readMm(text, settings.units);
    if (text.trim() !== '' && (mm === undefined || mm < min || mm > max)) {
      mistakes[id] = fill(words.range, writeMm(min, settings.units, settings.language), writeMm(max, settings.units, settings.language), words.units[settings.units]);
    }
    return mm;
  };

  const take = (): void => {
    const size = answer?.size?.label ?? '';
    const width = answer?.width?.letter;
    const label = width === undefined ? size : `${size} ${width}`;
    // The shop's page may have changed since: what is there now counts.
    const select = settings.sizeSelect === '' ? null : safely(() => document.querySelector(settings.sizeSelect));
    const option = select instanceof HTMLSelectElement ? findOption(select, size, width) : undefined;
    if (!host.tell('fit:select', { size, width, listed: option !== undefined }, true)) {
      return close();
    }
    if (select instanceof HTMLSelectElement && option !== undefined) {
      choose(select, option);
      said = fill(words.chosen, label);
      show();
      close();
    } else {
      said = fill(words.notListed, label);
      show();
    }
  };

  const field = (id: string, label: string, value: string, set: (text: string) => void, decimal = true): TemplateResult => html`<div class="field"><label for=${id}>${label}</label>
    <input id=${id} part="input" inputmode=${decimal ? 'decimal' : 'text'} autocomplete="off" maxlength="80" .value=${value} aria-invalid=${mistakes[id] === undefined ? nothing : 'true'} aria-describedby="${id}-error"
      @input=${(event: Event) => { set((event.target as HTMLInputElement).value); delete mistakes[id]; }}><p class="error" id="${id}-error">${mistakes[id] ?? ''}</p></div>`;

  const radios = (name: string, legend: string, choices: Readonly<Record<string, string>>, value: string, set: (value: string) => void): TemplateResult => html`<fieldset><legend>${legend}</legend>
    ${Object.entries(choices).map(([choice, text]) => html`<label class="radio"><input type="radio" name=${name} .checked=${choice === value} @change=${() => { set(choice); answer = undefined; show(); }}> ${text}</label>`)}</fieldset>`;

  const view = (): TemplateResult => html`<form @submit=${(event: Event) => { event.preventDefault(); void ask(); }}>
    <header><h2 id="title">${words.title}</h2><button type="button" class="close" aria-label=${words.close} @click=${close}>×</button></header>
    ${radios('scale', words.scale, { 'us-men': words.men, 'us-women': words.women }, typed.scale, (value) => { typed.scale = value; })}
    ${radios('way', words.how, words.ways, typed.way, (value) => { typed.way = value as 'shoe'; })}
    ${typed.way === 'shoe' ? html`${field('shoe', words.shoe, typed.name, search, false)}
      ${found === undefined || typed.slug !== '' ? nothing : found.length === 0 ? html`<p>${words.none}</p>` : html`<ul>${found.map((shoe) => html`<li><button type="button" @click=${() => {
        typed.slug = shoe.slug; typed.brand = shoe.brand; typed.name = [shoe.brand, shoe.model].filter(Boolean).join(' ') || shoe.slug; found = undefined; mistakes = {}; show(); (root.getElementById('size') as HTMLElement | null)?.focus();
      }}>${[shoe.brand, shoe.model].filter(Boolean).join(' ') || shoe.slug}</button></li>`)}</ul>`}
      <div class="sized">${field('size', words.size, typed.size, (text) => { typed.size = text; })}<div class="field"><label for="system">${words.system}</label><select id="system" part="input" @change=${(event: Event) => { typed.system = (event.target as HTMLSelectElement).value as System; delete mistakes['size']; show(); }}>${SYSTEMS.map((system) => html`<option value=${system} ?selected=${system === systemNow()}>${system === 'cm' ? 'cm' : system.toUpperCase()}</option>`)}</select></div></div><p class="hint">${words.fits}</p>`
    : html`<div class="feet">${(['left', 'right'] as const).map((side) => html`<fieldset><legend>${words[side]}</legend>
        ${field(`${side}-length`, fill(words.length, words.units[settings.units]), typed.feet[`${side}-length`] ?? '', (text) => { typed.feet[`${side}-length`] = text; })}
        ${field(`${side}-width`, `${fill(words.width, words.units[settings.units])} (${words.optional})`, typed.feet[`${side}-width`] ?? '', (text) => { typed.feet[`${side}-width`] = text; })}</fieldset>`)}</div>`}
    ${settings.remembers ? html`<label class="radio"><input type="checkbox" .checked=${remember} @change=${(event: Event) => { remember = (event.target as HTMLInputElement).checked; if (!remember) { forget(); } }}> ${words.remember}</label>` : nothing}
    <button type="submit" part="submit" ?disabled=${busy}>${busy ? words.finding : words.find}</button>
    <div role="status" aria-live="polite" part="answer">${answer === undefined ? nothing : result(answer)}${said === '' ? nothing : html`<p>${said}</p>`}</div>
    <p class="hint">${words.notice}</p></form>`;

  const result = (fit: Answer['items'][number]): TemplateResult => {
    if (fit.size === undefined) {
      return html`<p><strong>${fit.outcome === 'insufficient-shoe-data' || fit.outcome === 'insufficient-foot-data' ? words.unknown : words.unlikely}</strong></p>`;
    }
    const label = fit.width === undefined ? fit.size.label : `${fit.size.label} ${fit.width.letter}`;
    return html`<p class="best"><strong>${fill(words.best, label)}</strong></p><p>${fill(words.likelihood[fit.likelihood ?? ''] ?? '', Math.round((fit.fitProbability ?? 0) * 100))}</p>
      <button type="button" part="choose" class="choose" @click=${take}>${fill(words.choose, label)}</button>`;
  };

  show();
  dialog.showModal();
  return close;
}

/** The shop's system if it says one; otherwise what boxes say in its region. */
function usualSystem({ sizeSystem, tag }: Settings): System {
  return SYSTEMS.find((system) => system === sizeSystem) ?? systemOf(regionOf(tag));
}

function recall({ remembers }: Settings): Typed | undefined {
  return remembers ? safely(() => JSON.parse(localStorage.getItem(PLACE) ?? 'null') as Typed | null) ?? undefined : undefined;
}

function keep(typed: Typed): void {
  safely(() => localStorage.setItem(PLACE, JSON.stringify(typed)));
}

function forget(): void {
  safely(() => localStorage.removeItem(PLACE));
}

/** A shop's page may hand us anything and its browser may forbid storage: neither may break the page. */
function safely<T>(attempt: () => T): T | undefined {
  try {
    return attempt();
  } catch {
    return undefined;
  }
}
