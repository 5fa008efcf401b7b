/** The console at a till: scan anywhere, see how the box fits the runner in front of you, and what on the shelf fits better. */

import { html, nothing, render, type TemplateResult } from 'lit';
import './store.css';
import { nameOf } from '../shared/answer.js';
import type { Camera } from '../shared/camera.js';
import { LANGUAGES, fill, languageOf } from '../shared/languages.js';
import { listenForScans } from '../shared/scan.js';
import { boxView, card, labelOf, time } from './box.js';
import { OurFile } from './file.js';
import { Measure } from './measure.js';
import { forgetRunner, keepRunner, keepShop, keptShop, runnersOfToday } from './memory.js';
import { Names } from './names.js';
import { PAPERS, type Paper, cutPaper } from './paper.js';
import { Outbox } from './outbox.js';
import { EVENTS, Outcomes } from './outcomes.js';
import { Report } from './report.js';
import { SignIn } from './signin.js';
import { Staff, issuerOf } from './staff.js';
import { READINGS, type Runner, type Seen, Till, feetOf, isReading, newRunner, withKey } from './till.js';
import { WORDS } from './words.js';

const TYPING_MS = 350;
/** A key by itself is a command, one of several in a row is a scanner's; a scanner needs 50 ms for the next one at most. */
const ALONE_MS = 120;
const ROW_MS = 50;

const language = languageOf(document.documentElement.lang);
const words = WORDS[language];
const root = document.getElementById('app')!;
const dark = matchMedia('(prefers-color-scheme: dark)');
const signIn = new SignIn(issuerOf(root), words, language, show, (till) => { open(till); show(); document.getElementById('left-heel')?.focus(); });

const VIEWS = ['counter', 'file', 'names', 'report'] as const;

/** What is there once a shop has signed in. */
interface Open {
  readonly till: Till;
  readonly outbox: Outbox;
  readonly outcomes: Outcomes;
  readonly file: OurFile;
  readonly names: Names;
  readonly report: Report;
  readonly measure?: Measure;
  readonly view: (typeof VIEWS)[number] | 'measure';
}

let opened: Open | undefined;
let runners: Runner[] = [newRunner()];
let at = 0;
let said = '';
let offlineSince: number | undefined;
let paper: Paper = 'a6';
let lacingOpen = false;
/** By runner, how often was looked: an answer that a later look has overtaken is not shown. */
const turns = new WeakMap<Runner, number>();
let camera: Camera | undefined;
let typing: ReturnType<typeof setTimeout> | undefined;
let alone: ReturnType<typeof setTimeout> | undefined;
let keyedAt = -Infinity;

const runner = (): Runner => runners[at]!;

void start();

async function start(): Promise<void> {
  const kept = await runnersOfToday();
  if (kept.length > 0) {
    runners = kept;
    at = kept.length - 1;
  }
  root.replaceChildren();
  listenForScans(document, (code) => void scanned(code));
  document.addEventListener('keydown', onKey);
  addEventListener('online', () => { reached(true); void opened?.outbox.send(); void opened?.till.fillShelf(runner(), show); });
  addEventListener('offline', () => reached(false));
  reached(navigator.onLine);
  addEventListener('beforeprint', () => cutPaper(root.querySelector('.card-print'), paper));
  document.addEventListener('dragover', (event) => { if (opened !== undefined) { event.preventDefault(); } });
  document.addEventListener('drop', dropped);
  dark.addEventListener('change', show);
  const shop = keptShop();
  if (shop === undefined) {
    show();
    await signIn.arrive();
  } else {
    open(new Till(shop, withKey(shop.key), language));
    show();
  }
  void navigator.serviceWorker?.register('/store-worker.js').catch(() => undefined);
}

/** The banner comes with the first call that nobody answers, whatever it was for. */
function reached(somebody: boolean): void {
  const was = offlineSince;
  offlineSince = somebody ? undefined : offlineSince ?? Date.now();
  if (was !== offlineSince) {
    show();
  }
}

/** A till that a shop has signed in. */
function open(till: Till): void {
  const outbox = new Outbox(till, show);
  const file = new OurFile(till, words, show, () => { void till.fillShelf(runner(), show); void opened?.names.fetch(); });
  if (till.access instanceof Staff) {
    till.access.onEnd = () => { close(); signIn.say(words.staff.ended); };
  }
  till.heard = reached;
  opened = { till, outbox, outcomes: new Outcomes(outbox, words, show), file, names: new Names(till, words, show), report: new Report(till, words, show), view: 'counter' };
  void outbox.open();
  void till.fillShelf(runner(), show);
}

function go(view: Open['view']): void {
  if (opened !== undefined) {
    opened = { ...opened, view };
    if (view === 'names') {
      void opened.names.fetch();
    } else if (view === 'report') {
      void opened.report.fetch();
    }
    show();
  }
}

function dropped(event: DragEvent): void {
  if (opened !== undefined) {
    event.preventDefault();
    go('file');
    opened.file.take(event.dataTransfer?.files[0]);
  }
}

function show(): void {
  render(opened === undefined ? html`${top()}${signIn.view()}` : desk(opened), root);
}

const top = (): TemplateResult => html`<header class="top"><a class="brand" href="/">Toebox</a><nav aria-label=${words.language}>${Object.entries(LANGUAGES).map(([tag, name]) => html`<a href="?lang=${tag}" lang=${tag} hreflang=${tag} aria-current=${tag === language ? 'true' : nothing}>${name}</a> `)}</nav></header>`;

function desk(open: Open): TemplateResult {
  const { till: { shop }, outbox } = open;
  const everybody = html`<nav class="runners" aria-label=${fill(words.runner, '')}>${runners.map((_, index) => html`<button type="button" aria-pressed=${index === at} @click=${() => turnTo(index)}>${fill(words.runner, index + 1)}</button>`)}
      <button type="button" @click=${addRunner}>${words.newRunner}</button></nav>`;
  return html`<div class="till"><header class="strip"><h1>${shop.name}</h1><nav class="views" aria-label=${words.menu}>${VIEWS.map((view) => html`<button type="button" aria-current=${view === open.view ? 'page' : nothing} @click=${() => go(view)}>${words.views[view]}${view === 'names' && open.names.count > 0 ? ` (${open.names.count})` : ''}</button>`)}</nav>${open.view === 'counter' ? everybody : nothing}<button type="button" class="quiet" @click=${signOut}>${words.signOut}</button></header>
    ${offlineSince === undefined ? nothing : html`<p class="banner" role="status">${fill(words.offline, time(offlineSince, language), runner().keptAt === 0 ? '–' : time(runner().keptAt, language))}</p>`}
    ${outbox.heldBy === undefined || outbox.length === 0 ? nothing : html`<p class="banner" role="status">${fill(outbox.heldBy === 'key' ? words.outcome.waitingKey : words.outcome.waiting, outbox.length)}</p>`}
    ${part(open)}</div>
    ${runner().now?.fit === undefined ? nothing : card(runner().now!, shop.name, words, language, paper)}`;
}

function part(open: Open): TemplateResult {
  switch (open.view) {
    case 'counter': return counter(open);
    case 'file': return open.file.view();
    case 'names': return open.names.view();
    case 'report': return open.report.view();
    case 'measure': return open.measure?.view(() => go('counter')) ?? counter(open);
  }
}

function counter({ outcomes }: Open): TemplateResult {
  const one = runner();
  const look = { labels: 'numbers', ink: dark.matches ? 'dark' : 'light', id: 'now' } as const;
  return html`<main class="desk"><section class="feet" aria-labelledby="feet-title"><h2 id="feet-title">${words.brannock}</h2>
      <fieldset class="segmented"><legend>${words.scale}</legend>${(['us-men', 'us-women'] as const).map((scale) => html`<label><input type="radio" name="scale" .checked=${one.scale === scale} @change=${() => changed(() => { one.scale = scale; })}><span>${scale === 'us-men' ? words.men : words.women}</span></label>`)}</fieldset>
      <div class="both">${(['left', 'right'] as const).map((side) => html`<fieldset><legend>${words[side]}</legend>${READINGS.map((reading) => {
        const id = `${side}-${reading}`;
        const isRight = isReading(reading, one.readings[id] ?? '');
        const refused = one.now?.finding?.kind === 'refused' && one.now.finding.at === id ? one.now.finding.detail : '';
        return html`<div class="field"><label for=${id}>${words[reading]}</label><input id=${id} inputmode=${reading === 'width' ? 'text' : 'decimal'} autocomplete="off" maxlength="5" .value=${one.readings[id] ?? ''} aria-invalid=${isRight && refused === '' ? nothing : 'true'} aria-describedby="${id}-error" @input=${(event: Event) => changed(() => { one.readings[id] = (event.target as HTMLInputElement).value; })}><p class="error" id="${id}-error">${isRight ? refused : reading === 'width' ? words.needWidth : words.needSize}</p></div>`;
      })}</fieldset>`)}</div>
      <p><button type="button" class="quiet" @click=${() => void forget()}>${words.forget}</button></p>
      ${one.missing.length === 0 ? nothing : html`<h3>${words.helps}</h3><p>${one.missing[0]!.detail}</p>`}</section>
    <section class="boxes" aria-live="polite"><form class="typed" @submit=${(event: Event) => void typed(event)}>
        <label for="code">${words.scan} ${words.type}</label><input id="code" name="code" inputmode="numeric" autocomplete="off" maxlength="80" required><button>${words.look}</button></form>
      ${'BarcodeDetector' in globalThis ? html`<p><button type="button" class="quiet" @click=${() => void useCamera()}>${words.fit.camera.start}</button></p>${camera?.view() ?? nothing}` : nothing}
      ${one.now === undefined ? html`<p class="hint">${words.scanFirst}</p>` : nothing}
      ${one.now?.finding === undefined ? nothing : html`<div class="doctor" role="alert"><p>${finding(one.now)}</p>${meant(one.now)}</div>`}
      ${lacingOpen && one.now?.lacing !== undefined ? html`<aside id="lacing" class="lacing-note" tabindex="-1" aria-labelledby="lacing-title"><h3 id="lacing-title">${one.now.lacing.name ?? ''}</h3><p>${one.now.lacing.why?.[0]?.detail ?? one.now.lacing.explanation?.detail ?? ''}</p><ol>${(one.now.lacing.steps ?? []).map((step) => html`<li>${step.text}</li>`)}</ol></aside>` : nothing}
      ${boxView(one.now, words.now, one, words, language, look, true)}${boxView(one.before, words.before, one, words, language, { ...look, id: 'before' }, false)}</section>
    <section class="shelf" aria-labelledby="shelf-title"><h2 id="shelf-title">${words.shelf}</h2>${shelf(one)}</section></main>
    <footer class="foot">${one.now?.pair === undefined ? nothing : outcomes.view(one.now.pair)}
      <div class="keys"><button type="button" @click=${printCard} ?disabled=${one.now?.fit === undefined}>${words.print}</button><label>${words.paper} <select @change=${(event: Event) => { paper = (event.target as HTMLSelectElement).value as Paper; show(); }}>${PAPERS.map((each) => html`<option value=${each} ?selected=${each === paper}>${each === 'a6' ? 'A6' : `${each} mm`}</option>`)}</select></label>
      <button type="button" aria-expanded=${lacingOpen} @click=${toggleLacing} ?disabled=${one.now?.lacing === undefined}>${words.lacing}</button><button type="button" @click=${() => void takeAlong()} ?disabled=${feetOf(one) === undefined}>${words.code}</button><button type="button" @click=${measureIt} ?disabled=${one.now?.pair === undefined}>${words.measure.key}</button><p role="status">${said === '' ? outcomes.told(one.now?.pair) : said}</p></div></footer>`;
}

/** One press where the label only says its code wrongly. */
function meant({ finding: found }: Seen): TemplateResult | typeof nothing {
  const code = found?.kind === 'doubled-last' ? found.meant : found?.kind === 'check-digit' ? found.expected : undefined;
  return code === undefined ? nothing : html`<button type="button" @click=${() => void scanned(code)}>${fill(words.meantIt, code)}</button>`;
}

function shelf(one: Runner): TemplateResult {
  if (one.shelf.length === 0) {
    return html`<p class="hint">${feetOf(one) === undefined ? words.shelfWaits : words.shelfEmpty}</p>`;
  }
  const oldest = Math.max(0, ...one.stock.map((box) => box.ageSeconds ?? 0));
  return html`<ol>${one.shelf.map((fit) => html`<li><strong>${nameOf(fit.shoe)}</strong><span>${labelOf(fit)}</span><span>${fill(words.fit.oneIn, Math.round((fit.fitProbability ?? 0) * 100))}</span>
    <span class="quantity">${there(one, fit.shoe.slug)}</span></li>`)}</ol>
    ${one.stock.length === 0 ? nothing : html`<p class="hint">${fill(words.counted, Math.round(oldest / 60))}</p>${one.stock.some((box) => box.stale === true) ? html`<p class="doctor">${words.old}</p>` : nothing}`}`;
}

function there(one: Runner, slug: string): string {
  const quantity = one.stock.filter((box) => box.slug === slug).reduce((sum, box) => sum + box.quantity, 0);
  return quantity === 0 ? '' : fill(words.quantity, quantity);
}

function finding({ code, finding: found }: Seen): string {
  switch (found?.kind) {
    case undefined: return '';
    case 'shoe': return `${fill(words.isShoe, found.name, found.size)} ${words.feetFirst}`;
    case 'not-kept': return words.offlineUnknown;
    case 'readings-changed': return words.offlineChanged;
    case 'refused': return found.detail;
    case 'doubled-last': return fill(words.doubled, found.meant, code);
    case 'check-digit': return fill(words.checkDigit, code, found.expected);
    case 'no-code': case 'length': return fill(words.notCode, code);
    case 'unknown': return fill(words.unknown, code);
  }
}

async function scanned(code: string): Promise<Seen | undefined> {
  const seen = await judge(code);
  go('counter');
  return seen;
}

async function useCamera(): Promise<void> {
  camera ??= new (await import('../shared/camera.js')).Camera(() => words.fit.camera, show, (code) => void scanned(code));
  await camera.start();
}

/** What was typed stays until somebody has answered it. */
async function typed(event: Event): Promise<void> {
  event.preventDefault();
  const field = (event.target as HTMLFormElement).elements.namedItem('code') as HTMLInputElement;
  const code = field.value.trim();
  const kind = (await scanned(code))?.finding?.kind;
  if (kind !== 'not-kept' && kind !== 'readings-changed' && field.value.trim() === code) {
    field.value = '';
  }
}

/** The box before, for readings that changed since. */
async function judgeBefore(one: Runner): Promise<void> {
  const { before } = one;
  if (opened !== undefined && before !== undefined) {
    const seen = await opened.till.look(one, before.code);
    if (one.before === before) {
      one.before = seen.fit === undefined ? undefined : seen;
      void keepRunner(one);
      show();
    }
  }
}

/** Says anew what a code is to this runner, wherever the clerk is by now. */
async function judge(code: string): Promise<Seen | undefined> {
  if (opened === undefined) {
    return undefined;
  }
  const one = runner();
  const turn = (turns.get(one) ?? 0) + 1;
  turns.set(one, turn);
  const seen = await opened.till.look(one, code);
  if (turns.get(one) !== turn) {
    return seen;
  }
  if (one.now?.code !== code) {
    opened.outcomes.clear();
  }
  if (one.now?.fit !== undefined && seen.fit !== undefined && one.now.code !== code) {
    one.before = one.now;
  }
  one.now = seen;
  said = '';
  void keepRunner(one);
  show();
  return seen;
}

function changed(change: () => void): void {
  change();
  show();
  clearTimeout(typing);
  typing = setTimeout(() => {
    const one = runner();
    void keepRunner(one);
    void opened?.till.fillShelf(one, () => { void keepRunner(one); show(); });
    if (one.now !== undefined) {
      void judge(one.now.code);
    }
    void judgeBefore(one);
  }, TYPING_MS);
}

function turnTo(index: number): void {
  at = index;
  said = '';
  opened?.outcomes.clear();
  show();
}

function addRunner(): void {
  runners = [...runners, newRunner()];
  turnTo(runners.length - 1);
  document.getElementById('left-heel')?.focus();
}

async function forget(): Promise<void> {
  await forgetRunner(runner().id);
  runners = runners.length === 1 ? [newRunner()] : runners.filter((_, index) => index !== at);
  at = Math.min(at, runners.length - 1);
  show();
}

function signOut(): void {
  const access = opened?.till.access;
  keepShop(undefined);
  close();
  show();
  if (access instanceof Staff) {
    void access.signOut();
  }
}

/** What is noted and who is measured stays on this till. */
function close(): void {
  opened?.outbox.close();
  opened = undefined;
}

function printCard(): void {
  if (runner().now?.fit === undefined) {
    said = words.none;
    show();
  } else {
    print();
  }
}

function toggleLacing(): void {
  lacingOpen = !lacingOpen;
  show();
  document.getElementById('lacing')?.focus();
}

function measureIt(): void {
  const pair = runner().now?.pair;
  if (opened !== undefined && pair !== undefined) {
    opened = { ...opened, measure: new Measure(pair, opened.till, words, show) };
    go('measure');
    document.getElementById('reading-0')?.focus();
  }
}

async function takeAlong(): Promise<void> {
  const reply = await opened?.till.takeAlong(runner());
  said = reply?.kind === 'answer' ? fill(words.codeIs, reply.body.code, location.host) : reply?.kind === 'problem' ? reply.problem.detail ?? reply.problem.title : words.unreachable;
  show();
}

/** Letters and digits are keys only where nothing is typed; F1 everywhere. */
function onKey(event: KeyboardEvent): void {
  clearTimeout(alone);
  if (opened === undefined || event.ctrlKey || event.metaKey || event.altKey) {
    return;
  }
  const inRow = event.timeStamp - keyedAt <= ROW_MS;
  keyedAt = event.timeStamp;
  // No answer of these lists begins with a digit, so digits are keys there too: a reason is chosen, and 4 pressed again.
  const choosing = event.target instanceof HTMLSelectElement && !(event.target.closest('.outcomes') !== null && /^\d$/.test(event.key));
  const typingIn = event.target instanceof HTMLInputElement && event.target.type !== 'radio' && event.target.type !== 'checkbox' || choosing;
  if (event.key === 'F1') {
    event.preventDefault();
    go('counter');
    addRunner();
  } else if (event.key === 'Escape' && typingIn) {
    (event.target as HTMLElement).blur();
  } else if (event.key === 'Escape' && opened.view !== 'counter') {
    go('counter');
  } else if (!typingIn && !inRow && opened.view === 'counter') {
    alone = setTimeout(() => act(event.key.toLowerCase()), ALONE_MS);
  }
}

function act(key: string): void {
  switch (key) {
    case 'p': printCard(); break;
    case 'l': toggleLacing(); break;
    case 'c': void takeAlong(); break;
    case 'm': measureIt(); break;
    case 'z': void opened?.outcomes.undo(); break;
    default: {
      const event = EVENTS[Number(key) - 1];
      if (event !== undefined) {
        opened?.outcomes.press(runner().now?.pair, event);
      }
    }
  }
}
