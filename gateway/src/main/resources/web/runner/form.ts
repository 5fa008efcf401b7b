/** The three steps. */

import { html, nothing, svg, type TemplateResult } from 'lit';
import { ZONES, type Side } from '../shared/answer.js';
import { fill, plural } from '../shared/languages.js';
import { CURRENCIES, type System } from '../shared/sizes.js';
import { type Unit, writeMm } from '../shared/units.js';
import type { App, Doing } from './app.js';
import { BRANNOCK, MEASURES, SIDES, convert, type Measure } from './feet.js';
import { listKept } from './keep.js';
import { archPicture, footMap, toePicture } from './pictures.js';

const EXAMPLES_MM: Readonly<Record<string, number>> = { length: 271, ballWidth: 102, toeBreadth: 78, ballGirth: 252, heelToBall: 200, heelWidth: 72, instepHeight: 65 };

export function form(app: App, doing: Doing): TemplateResult {
  const { words } = app;
  const count = Object.keys(app.mistakes).length;
  return html`<form id="feet" class="card" novalidate aria-labelledby="form-title"
      @submit=${(event: Event) => { event.preventDefault(); doing.ask(); }}>
    <h2 id="form-title">${words.form}</h2>
    <p id="form-error" class="summary" role="alert" ?hidden=${count === 0 && !app.noFeet}>${app.noFeet ? words.needFeet
      : fill(plural(words.attention, count, app.language), count)}</p>
    ${who(app, doing)}${feet(app, doing)}${bothers(app, doing)}
    <button type="submit" id="find">${app.result.kind === 'loading' ? words.finding : words.find}</button>
    <p class="privacy">${words.privacy}</p>
    ${keeping(app, doing)}
  </form>`;
}

function who(app: App, doing: Doing): TemplateResult {
  const { words, told } = app;
  return html`<section class="step" aria-labelledby="step1"><h3 id="step1">${words.step1}</h3>
    <div class="choices">
      ${segmented('scale', words.scale, { 'us-men': words.men, 'us-women': words.women }, told.scale,
        (value) => doing.change(() => { told.scale = value as typeof told.scale; }))}
      ${segmented('system', words.system, words.systems, told.system, (value) => doing.change(() => { told.system = value; }))}
    </div></section>`;
}

function feet(app: App, doing: Doing): TemplateResult {
  const { words, told } = app;
  return html`<section class="step" aria-labelledby="step2"><h3 id="step2">${words.step2}</h3>
    ${segmented('way', words.how, words.ways, told.way, (value) => doing.change(() => { told.way = value as typeof told.way; }))}
    ${told.way === 'ruler' ? ruler(app, doing) : told.way === 'brannock' ? brannock(app, doing) : nothing}
    ${knownShoe(app, doing)}
    ${told.way === 'shoe' ? nothing : html`<details class="more"><summary>${words.more}</summary>
      ${told.way === 'ruler' ? html`<div class="both">${SIDES.map((side) => html`<fieldset class="foot"><legend>${words[side]}</legend>
        ${MEASURES.filter((measure) => !measure.first).map((measure) => length(app, doing, side, measure))}</fieldset>`)}</div>
        ${segmented('posture', words.posture, { '': words.standing, sitting: words.sitting }, told.posture, (value) => doing.change(() => { told.posture = value; }))}` : nothing}
      ${pictured('toeShape', words.toeShape, words.toeShapes, told.toeShape, toePicture, (value) => doing.change(() => { told.toeShape = value; }))}
      ${pictured('arch', words.arch, words.arches, told.arch, archPicture, (value) => doing.change(() => { told.arch = value; }))}
    </details>`}
  </section>`;
}

function ruler(app: App, doing: Doing): TemplateResult {
  const { words, told } = app;
  return html`${segmented('unit', words.unit, words.units, told.unit,
      (value) => doing.change(() => { convert(told, value as Unit, app.language); app.mistakes = {}; }))}
    <div class="both">${SIDES.map((side) => html`<fieldset class="foot"><legend>${words[side]}</legend>
      ${MEASURES.filter((measure) => measure.first).map((measure) => length(app, doing, side, measure))}</fieldset>`)}</div>
    <p class="hint">${words.oneFoot}</p>`;
}

function length(app: App, doing: Doing, side: Side, measure: Measure): TemplateResult {
  const { words, told } = app;
  const id = `${side}-${measure.name}`;
  return field(app, id, html`${words.fields[measure.name]} <span class="unit">${fill(words.inUnit, words.units[told.unit]!)}</span>${measure.name === 'length' ? nothing
    : html` <span class="optional">${words.optional}</span>`}`, told.typed[id]?.text ?? '',
  (text) => { told.typed[id] = { text }; }, doing, 'decimal', () => mistakeOf(app, doing, id, measure));
}

function mistakeOf(app: App, doing: Doing, id: string, measure?: Measure): TemplateResult | typeof nothing {
  const { words, told, language } = app;
  const mistake = app.mistakes[id];
  const write = (value: number): string => (measure === undefined ? String(value) : writeMm(value, told.unit, language));
  switch (mistake?.kind) {
    case undefined: return nothing;
    case 'said': return html`${mistake.detail}`;
    case 'no-width': return html`${words.needWidth}`;
    case 'choose': return html`${words.chooseOne}`;
    case 'not-a-number': return html`${fill(words.needNumber, measure === undefined ? '10' : write(EXAMPLES_MM[measure.name] ?? measure.min))}`;
    case 'out-of-range': return html`${fill(words.outOfRange, write(mistake.min), measure === undefined ? write(mistake.max) : `${write(mistake.max)} ${words.units[told.unit]}`)}`;
    case 'other-unit': {
      const meant = words.units[mistake.unit]!;
      const text = told.typed[id]?.text ?? '';
      return html`${fill(words.otherUnit, text, words.units[told.unit]!, meant)}
        <button type="button" class="quiet" @click=${() => doing.change(() => { reread(app, mistake.unit); })}>${fill(words.useUnit, meant)}</button>`;
    }
  }
}

/** The numbers stay as typed and are read in another unit: that is what was meant. */
function reread(app: App, unit: Unit): void {
  for (const [id, { text }] of Object.entries(app.told.typed)) {
    app.told.typed[id] = { text };
  }
  app.told.unit = unit;
  app.mistakes = {};
}

function brannock(app: App, doing: Doing): TemplateResult {
  const { words, told } = app;
  return html`<div class="both">${SIDES.map((side) => html`<fieldset class="foot"><legend>${words[side]}</legend>
      ${BRANNOCK.map((name) => {
        const id = `${side}-${name}`;
        return field(app, id, html`${words.brannock[name]}`, told.brannock[id] ?? '', (text) => { told.brannock[id] = text; }, doing,
          name === 'width' ? 'text' : 'decimal', () => mistakeOf(app, doing, id));
      })}</fieldset>`)}</div>
    <p class="hint">${words.brannockHint}</p>`;
}

function knownShoe(app: App, doing: Doing): TemplateResult {
  const { words, told } = app;
  const shoe = told.shoe;
  return html`<details class="more" ?open=${told.way === 'shoe' || shoe !== undefined}><summary>${words.shoe}</summary>
    ${shoe === undefined ? html`
      <div class="field"><label for="shoe-name">${words.shoeSearch}</label>
        <input id="shoe-name" autocomplete="off" maxlength="80" .value=${app.search} @input=${(event: Event) => doing.searchShoe((event.target as HTMLInputElement).value)}></div>
      ${'BarcodeDetector' in globalThis ? html`<p><button type="button" class="quiet" @click=${() => doing.useCamera()}>${words.fit.camera.start}</button></p>${app.camera?.view() ?? nothing}` : nothing}${app.searchFailed ? html`<p class="hint" role="status">${words.offline}</p>` : nothing}${app.found === undefined ? nothing : app.found.length === 0 ? html`<p class="hint">${words.shoeNone}</p>`
        : html`<ul class="found">${app.found.map((found) => html`<li><button type="button" class="quiet" @click=${() => doing.takeShoe(found)}>${found.name}</button></li>`)}</ul>`}`
      : html`<p class="taken"><strong>${shoe.name}</strong> <button type="button" class="quiet" @click=${() => doing.change(() => { told.shoe = undefined; app.found = undefined; })}>${words.remove}</button></p>
        ${shoe.gtin === undefined ? html`<div class="both">
          ${field(app, 'shoe-size', html`${words.shoeSize}`, shoe.size, (text) => { shoe.size = text; }, doing, 'decimal', () => mistakeOf(app, doing, 'shoe-size'))}
          ${select('shoe-system', words.system, words.systems, shoe.system ?? told.system, (value) => doing.change(() => { shoe.system = value as System; delete app.mistakes['shoe-size']; }))}
          ${select('shoe-width', words.shoeWidth, words.widths, shoe.width, (value) => doing.change(() => { shoe.width = value; }))}</div>` : nothing}
        <fieldset><legend>${words.shoeFeel}</legend><div class="both">${ZONES.map((zone) => select(`feel-${zone}`, words.fit.zone[zone]!, words.feels, shoe.feels[zone] ?? '',
          (value) => doing.change(() => { shoe.feels[zone] = value; })))}</div></fieldset>`}
  </details>`;
}

function bothers(app: App, doing: Doing): TemplateResult {
  const { words, told } = app;
  const toggle = (complaint: string): void => doing.change(() => {
    told.complaints = told.complaints.includes(complaint) ? told.complaints.filter((each) => each !== complaint) : [...told.complaints, complaint];
  });
  return html`<section class="step" aria-labelledby="step3"><h3 id="step3">${words.step3}</h3>
    <details class="more" ?open=${told.complaints.length > 0}><summary>${words.bothers}</summary>
      <div class="footmap">${footMap(told.complaints, toggle)}
        <ul>${Object.entries(words.complaints).map(([complaint, name], at) => html`<li><label><input type="checkbox" .checked=${told.complaints.includes(complaint)}
          @change=${() => toggle(complaint)}> <span class="number" aria-hidden="true">${at + 1}</span> ${name}</label></li>`)}</ul></div>
      <p><button type="button" class="quiet" @click=${() => doing.change(() => { app.numb.open = true; })}>${words.numbStart}</button></p>
    </details>
    <fieldset><legend>${words.run}</legend><div class="row">
      ${field(app, 'run', html`${words.runLength}`, told.run.amount, (text) => { told.run.amount = text; }, doing, 'decimal', () => mistakeOf(app, doing, 'run'))}
      ${segmented('run-by', '', { minutes: words.runMinutes, km: words.runKm }, told.run.by, (value) => doing.change(() => { told.run.by = value as 'km'; }), words.runLength)}
      <label class="check"><input type="checkbox" .checked=${told.run.hot} @change=${(event: Event) => doing.change(() => { told.run.hot = (event.target as HTMLInputElement).checked; })}> ${words.hot}</label>
    </div></fieldset>
    ${segmented('sock', words.socks, words.sockThick, told.sock, (value) => doing.change(() => { told.sock = value; }))}
    <details class="more"><summary>${words.wishes}</summary>${wishes(app, doing)}</details>
  </section>`;
}

function wishes(app: App, doing: Doing): TemplateResult {
  const { words, told: { wishes: wish } } = app;
  const set = (change: () => void): void => doing.change(change);
  return html`<div class="both">
    ${select('category', words.category, words.categories, wish.category, (value) => set(() => { wish.category = value; }))}
    ${select('toe-box', words.toeBox, words.toeBoxes, wish.toeBox, (value) => set(() => { wish.toeBox = value; }))}
    ${field(app, 'brand', html`${words.brand}`, wish.brand, (text) => { wish.brand = text; }, doing, 'text', () => mistakeOf(app, doing, 'brand'))}
    ${field(app, 'price', html`${words.priceMax}`, wish.price, (text) => { wish.price = text; }, doing, 'decimal', () => mistakeOf(app, doing, 'price'))}
    ${select('currency', words.currency, { ...(wish.currency === '' || !CURRENCIES.includes(wish.currency) ? { [wish.currency]: wish.currency || words.choose } : {}), ...Object.fromEntries(CURRENCIES.map((code) => [code, code])) }, wish.currency, (value) => set(() => { wish.currency = value; delete app.mistakes['currency']; }), app.mistakes['currency'] === undefined ? nothing : mistakeOf(app, doing, 'currency'))}
  </div>
  <label class="check"><input type="checkbox" .checked=${wish.discontinued} @change=${(event: Event) => set(() => { wish.discontinued = (event.target as HTMLInputElement).checked; })}> ${words.discontinued}</label>`;
}

function keeping(app: App, doing: Doing): TemplateResult {
  const { words } = app;
  const kept = [...listKept().keys()];
  return html`<details class="more"><summary>${words.kept}</summary>
    ${kept.length === 0 ? nothing : html`<ul class="found">${kept.map((name) => html`<li><button type="button" class="quiet" @click=${() => doing.useRunner(name)}>${name}</button></li>`)}</ul>`}
    <div class="field"><label for="runner">${words.keepName}</label><input id="runner" maxlength="40" .value=${app.runner} @input=${(event: Event) => { app.runner = (event.target as HTMLInputElement).value; }}></div>
    <p><button type="button" class="quiet" @click=${() => doing.keepRunner(app.runner || words.me)}>${words.keep}</button></p>
    <p class="hint">${words.keepHint}</p>
    ${kept.length === 0 ? nothing : html`<p><button type="button" class="quiet" @click=${() => doing.forget()}>${words.forget}</button></p>`}
  </details>`;
}

function field(app: App, id: string, label: TemplateResult, value: string, set: (text: string) => void, doing: Doing, mode: 'decimal' | 'text',
  mistake: () => TemplateResult | typeof nothing): TemplateResult {
  const wrong = app.mistakes[id] !== undefined;
  return html`<div class="field"><label for=${id}>${label}</label>
    <input id=${id} inputmode=${mode} autocomplete="off" maxlength=${mode === 'decimal' ? 10 : 80} .value=${value} aria-describedby="${id}-error" aria-invalid=${wrong ? 'true' : nothing}
      @input=${(event: Event) => { set((event.target as HTMLInputElement).value); doing.change(() => { delete app.mistakes[id]; app.noFeet = false; }); }}>
    <div id="${id}-error" class="error">${mistake()}</div></div>`;
}

function segmented(name: string, legend: string, choices: Readonly<Record<string, string>>, value: string, set: (value: string) => void, spoken = ''): TemplateResult {
  return html`<fieldset class="segmented" aria-label=${spoken || nothing}>${legend === '' ? nothing : html`<legend>${legend}</legend>`}
    ${Object.entries(choices).map(([choice, text]) => html`<label><input type="radio" name=${name} value=${choice} .checked=${choice === value} @change=${() => set(choice)}><span>${text}</span></label>`)}</fieldset>`;
}

function pictured(name: string, legend: string, choices: Readonly<Record<string, string>>, value: string, picture: (choice: string) => ReturnType<typeof svg>, set: (value: string) => void): TemplateResult {
  return html`<fieldset class="pictured"><legend>${legend}</legend>
    ${Object.entries(choices).map(([choice, text]) => html`<label><input type="radio" name=${name} value=${choice} .checked=${choice === value} @change=${() => set(choice)}><span>${picture(choice)}${text}</span></label>`)}</fieldset>`;
}

function select(id: string, label: string, choices: Readonly<Record<string, string>>, value: string, set: (value: string) => void, mistake: TemplateResult | typeof nothing = nothing): TemplateResult {
  return html`<div class="field"><label for=${id}>${label}</label><select id=${id} aria-describedby=${mistake === nothing ? nothing : `${id}-error`} aria-invalid=${mistake === nothing ? nothing : 'true'} @change=${(event: Event) => set((event.target as HTMLSelectElement).value)}>
    ${Object.entries(choices).map(([choice, text]) => html`<option value=${choice} ?selected=${choice === value}>${text}</option>`)}</select>${mistake === nothing ? nothing : html`<div id="${id}-error" class="error">${mistake}</div>`}</div>`;
}
