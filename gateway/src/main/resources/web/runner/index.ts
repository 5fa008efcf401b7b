/** The page on which a runner finds shoes. */

import { html, nothing, render, type TemplateResult } from 'lit';
import './runner.css';
import type { Answer } from '../shared/answer.js';
import { call } from '../shared/api.js';
import { examine, readGtin } from '../shared/gtin.js';
import { LANGUAGES, type Language, fill, languageOf } from '../shared/languages.js';
import { listenForScans } from '../shared/scan.js';
import { currencyOf, onScale, regionOf, systemOf } from '../shared/sizes.js';
import { readMm } from '../shared/units.js';
import { type App, type Doing, type Found, fits } from './app.js';
import { nothingTold, sizeToConvert, toRequest } from './feet.js';
import { form } from './form.js';
import { guide, sheet, shopCode } from './guide.js';
import { forgetEveryone, keep, listKept, remember, remembered } from './keep.js';
import { readFragment, toFragment } from './link.js';
import { results } from './results.js';
import type { RunnerWords } from './words/en.js';

/** From here on a runner is told that it takes long. */
const SLOW_MS = 1500;
const TYPING_MS = 200;

const WORDS: Readonly<Record<Language, () => Promise<{ words: RunnerWords }>>> = {
  en: () => import('./words/en.js'),
  de: () => import('./words/de.js'),
  fr: () => import('./words/fr.js'),
  es: () => import('./words/es.js'),
};

const dark = matchMedia('(prefers-color-scheme: dark)');
const root = document.getElementById('app')!;
let numbView: ((app: App, doing: Doing) => TemplateResult) | undefined;
let pending: AbortController | undefined;
let typing: ReturnType<typeof setTimeout> | undefined;

void start();

async function start(): Promise<void> {
  const language = languageOf(document.documentElement.lang);
  const region = regionOf(...navigator.languages);
  const told = remembered() ?? nothingTold(systemOf(region), currencyOf(region));
  const app: App = {
    language, words: (await WORDS[language]()).words, told, mistakes: {}, noFeet: false, result: { kind: 'empty' }, open: 0, compared: [],
    linked: readFragment(location.hash), search: '', searchFailed: false, found: undefined, said: '', runner: '', camera: undefined, keeping: false,
    numb: { open: false, answers: {}, guidance: undefined }, paper: '', ink: dark.matches ? 'dark' : 'light',
  };
  const doing = deeds(app);
  listenForScans(document, (code) => void scanned(app, doing, code));
  dark.addEventListener('change', () => doing.change(() => { app.ink = dark.matches ? 'dark' : 'light'; }));
  addEventListener('beforeprint', () => { app.ink = 'light'; show(app, doing); });
  addEventListener('afterprint', () => { app.ink = dark.matches ? 'dark' : 'light'; app.paper = ''; show(app, doing); });
  root.replaceChildren();
  show(app, doing);
}

function show(app: App, doing: Doing): void {
  document.documentElement.lang = app.language;
  document.documentElement.classList.toggle('printing-sheet', app.paper !== '');
  document.title = `Toebox: ${app.words.h1}`;
  render(page(app, doing), root);
}

function page(app: App, doing: Doing): TemplateResult {
  const { words } = app;
  return html`<a class="skip" href="#results">${words.skip}</a>
    <header class="top"><a class="brand" href="/">Toebox</a>
      <nav aria-label=${words.language}>${Object.entries(LANGUAGES).map(([tag, name]) => html`<a href="?lang=${tag}" lang=${tag} hreflang=${tag}
        aria-current=${tag === app.language ? 'true' : nothing} @click=${(event: Event) => { event.preventDefault(); doing.setLanguage(tag as Language); }}>${name}</a>`)}</nav></header>
    <main><div class="intro"><h1>${words.h1}</h1><p>${words.intro}</p></div>
      <p class="scan-said" role="status" ?hidden=${app.said === ''}>${app.said}</p>
      <div class="columns"><div class="left">${form(app, doing)}${shopCode(app, doing)}${guide(app, doing)}</div>
        ${app.numb.open && numbView !== undefined ? numbView(app, doing) : results(app, doing)}</div></main>
    <footer class="bottom"><nav aria-label=${words.developers}><a href="/store">${words.footer.store}</a> · <a href="/demo">${words.footer.demo}</a> · <a href="/docs/">${words.footer.docs}</a> · <a href="/openapi.yaml">${words.footer.contract}</a> · <a href="/problems">${words.footer.problems}</a></nav>
      <p>${words.sources}</p></footer>
    ${app.paper === '' ? nothing : sheet(app)}`;
}

function deeds(app: App): Doing {
  const doing: Doing = {
    change(change) {
      change(app);
      readTyped(app);
      remember(app.told);
      if (app.numb.open && numbView === undefined) {
        void import('./numb.js').then(async (module) => {
          numbView = await module.numbStep(app.language);
          show(app, doing);
          focus('numb-title');
        });
      }
      show(app, doing);
    },
    setLanguage: (language) => void (async () => {
      app.words = (await WORDS[language]()).words;
      app.language = language;
      app.said = '';
      const address = new URL(location.href);
      address.searchParams.set('lang', language);
      history.replaceState(history.state, '', address);
      numbView = numbView === undefined ? undefined : await (await import('./numb.js')).numbStep(language);
      show(app, doing);
      if (app.result.kind === 'answer') {
        doing.ask();
      }
    })(),
    ask: () => void ask(app, doing),
    searchShoe(text) {
      app.search = text;
      clearTimeout(typing);
      typing = setTimeout(() => void searchShoe(app, doing, text), TYPING_MS);
    },
    takeShoe: ({ slug, name, brand }) => doing.change(() => { app.told.shoe = { slug, name, brand, size: '', width: 'standard', feels: {} }; app.found = undefined; app.search = ''; }),
    useCamera: () => void (async () => {
      app.camera ??= new (await import('../shared/camera.js')).Camera(() => app.words.fit.camera, () => show(app, doing), (code) => void scanned(app, doing, code));
      await app.camera.start();
    })(),
    choose(index) {
      doing.change(() => { app.open = index; });
      focus('open-title');
    },
    share: () => void share(app, doing),
    print: () => print(),
    printSheet(paper) {
      doing.change(() => { app.paper = paper; });
      print();
    },
    askNumb: () => void askNumb(app, doing),
    keepRunner: (name) => doing.change(() => { keep(name, app.told); app.runner = name; }),
    useRunner(name) {
      const told = listKept().get(name);
      if (told !== undefined) {
        doing.change(() => { app.told = { ...told, complaints: [] }; app.runner = name; app.mistakes = {}; app.result = { kind: 'empty' }; });
      }
    },
    openCode: (code) => void openCode(app, doing, code),
    forget: () => doing.change(() => { forgetEveryone(); app.runner = ''; }),
  };
  return doing;
}

/** What was typed and can be read counts in millimetres from then on. */
function readTyped({ told }: App): void {
  for (const [id, { text, mm }] of Object.entries(told.typed)) {
    if (mm === undefined) {
      told.typed[id] = { text, mm: readMm(text, told.unit) };
    }
  }
}

/** Sizes are told as the box says them and judged on one scale. */
async function convertSize(app: App): Promise<void> {
  const { told: { shoe, scale }, language } = app;
  const asked = sizeToConvert(app.told);
  if (shoe === undefined || asked === undefined || shoe.onScale?.of === asked.of) {
    return;
  }
  const reply = await onScale({ system: asked.system, size: asked.size, scale, brand: shoe.brand }, { language });
  const size = reply.kind === 'answer' ? reply.body.matches[0]?.size.value : undefined;
  shoe.onScale = size === undefined ? undefined : { of: asked.of, size };
  if (size === undefined) {
    const { words } = app;
    app.mistakes['shoe-size'] = { kind: 'said', detail: reply.kind === 'problem' ? reply.problem.errors?.[0]?.detail ?? reply.problem.detail ?? reply.problem.title : reply.kind === 'silence' ? words.offline : words.sizeUnknown };
  }
}

async function ask(app: App, doing: Doing): Promise<void> {
  app.mistakes = {};
  await convertSize(app);
  const { 'shoe-size': unconverted } = app.mistakes;
  const { request, mistakes, noFeet } = toRequest(app.told, app.linked);
  app.mistakes = unconverted === undefined ? { ...mistakes } : { ...mistakes, 'shoe-size': unconverted };
  app.noFeet = noFeet;
  app.said = '';
  if (request === undefined || unconverted !== undefined) {
    show(app, doing);
    focus(Object.keys(app.mistakes)[0] ?? (app.told.way === 'shoe' ? 'shoe-name' : app.told.way === 'brannock' ? 'left-heelToToeSize' : 'left-length'));
    return;
  }
  pending?.abort();
  const asking = pending = new AbortController();
  app.result = { kind: 'loading', slow: false };
  show(app, doing);
  const slow = setTimeout(() => { app.result = { kind: 'loading', slow: true }; show(app, doing); }, SLOW_MS);
  const reply = await call<Answer>('/v1/recommendations', { language: app.language, body: request, signal: asking.signal });
  clearTimeout(slow);
  if (asking.signal.aborted) {
    return;
  }
  switch (reply.kind) {
    case 'answer':
      app.open = 0;
      app.compared = app.compared.filter((slug) => reply.body.items.some((item) => item.shoe?.slug === slug));
      app.result = { kind: 'answer', answer: reply.body };
      break;
    case 'problem':
      for (const error of reply.problem.errors ?? []) {
        const at = fieldOf(error.pointer ?? '');
        if (at !== undefined) {
          app.mistakes[at] = { kind: 'said', detail: error.detail };
        }
      }
      app.result = { kind: 'problem', problem: reply.problem };
      break;
    case 'silence':
      app.result = { kind: 'silence', why: reply.why === 'slow' ? 'slow' : 'offline' };
      break;
  }
  show(app, doing);
  const to = document.getElementById(Object.keys(app.mistakes)[0] ?? 'results');
  to?.focus({ preventScroll: true });
  to?.scrollIntoView({ block: 'start' });
}

/** Where a mistake the API found was typed. */
function fieldOf(pointer: string): string | undefined {
  const [, side, name] = /^#\/foot\/(left|right)\/(?:brannock\/)?(\w+?)(?:Mm)?$/.exec(pointer) ?? [];
  return side !== undefined && name !== undefined ? `${side}-${name}`
    : pointer.startsWith('#/run/') ? 'run' : pointer.startsWith('#/currentShoe/') ? 'shoe-size' : pointer.startsWith('#/filters/price') ? 'price' : pointer.startsWith('#/filters/brand') ? 'brand' : undefined;
}

async function openCode(app: App, doing: Doing, code: string): Promise<void> {
  const reply = await call<Answer>('/v1/codes/readings', { language: app.language, body: { code: code.trim() } });
  doing.change(() => {
    if (reply.kind === 'answer') {
      app.open = 0;
      app.said = '';
      app.result = { kind: 'answer', answer: reply.body };
    } else {
      app.said = reply.kind === 'silence' ? app.words.offline : reply.status === 404 ? app.words.codeNothing : reply.problem.detail ?? reply.problem.title;
    }
  });
}

interface Listed { readonly items: readonly { readonly slug: string; readonly brand?: string; readonly model?: string }[] }

async function searchShoe(app: App, doing: Doing, text: string): Promise<void> {
  if (text.trim().length < 2) {
    doing.change(() => { app.found = undefined; app.searchFailed = false; });
    return;
  }
  const reply = await call<Listed>(`/v1/shoes?limit=8&q=${encodeURIComponent(text.trim())}`, { language: app.language });
  if (text !== app.search) {
    return;
  }
  app.searchFailed = reply.kind !== 'answer';
  if (reply.kind !== 'answer') {
    doing.change(() => { app.found = undefined; });
  } else {
    const found: Found[] = reply.body.items.map((shoe) => ({ slug: shoe.slug, brand: shoe.brand, name: [shoe.brand, shoe.model].filter(Boolean).join(' ') || shoe.slug }));
    doing.change(() => { app.found = found; });
  }
}

interface Variant { readonly slug?: string; readonly shoe?: { readonly slug: string; readonly brand?: string; readonly model?: string } }

async function scanned(app: App, doing: Doing, code: string): Promise<void> {
  const look = async (gtin14: string): Promise<Variant | undefined> => {
    const reply = await call<Variant>(`/v1/variants/${gtin14}`, { language: app.language });
    return reply.kind === 'answer' ? reply.body : undefined;
  };
  const gtin = readGtin(code);
  const known = gtin === undefined ? undefined : await look(gtin);
  const { words } = app;
  if (gtin !== undefined && known !== undefined) {
    const slug = known.slug ?? known.shoe?.slug ?? code;
    const name = [known.shoe?.brand, known.shoe?.model].filter(Boolean).join(' ') || slug;
    doing.change(() => { app.told.shoe = { slug, gtin, name, size: '', width: 'standard', feels: {} }; app.said = fill(words.scanned, code); });
    return;
  }
  const finding = await examine(code, async (other) => (await look(other)) !== undefined);
  doing.change(() => {
    switch (finding.kind) {
      case 'doubled-last': app.said = fill(words.scanDoubled, code, finding.meant); break;
      case 'check-digit': app.said = fill(words.scanCheck, code, finding.expected); break;
      case 'no-code': case 'length': app.said = fill(words.scanShort, code); break;
      case 'unknown': app.said = fill(words.scanUnknown, code); break;
    }
  });
}

async function share(app: App, doing: Doing): Promise<void> {
  const shoes = app.compared.length > 1 ? app.compared : fits(app).map((fit) => fit.shoe.slug);
  const address = `${location.origin}/#${toFragment(shoes)}`;
  try {
    await navigator.clipboard.writeText(address);
    app.said = app.words.copied;
  } catch {
    location.hash = address.split('#')[1]!;
    app.said = app.words.notCopied;
  }
  show(app, doing);
}

async function askNumb(app: App, doing: Doing): Promise<void> {
  const { request } = toRequest(app.told);
  const shoe = request?.['currentShoe'] === undefined ? {} : { foot: request['foot'], sizeScale: request['sizeScale'], currentShoe: request['currentShoe'] };
  const { numbRequest } = await import('./numb.js');
  const reply = await call<App['numb']['guidance']>('/v1/numbness-guidance', { language: app.language, body: { ...numbRequest(app.numb.answers), ...shoe } });
  doing.change(() => {
    app.numb.guidance = reply.kind === 'answer' ? reply.body : undefined;
    app.said = reply.kind === 'answer' ? '' : reply.kind === 'problem' ? reply.problem.detail ?? reply.problem.title : app.words.offline;
  });
  focus('numb-answer');
}

function focus(id: string): void {
  document.getElementById(id)?.focus();
}
