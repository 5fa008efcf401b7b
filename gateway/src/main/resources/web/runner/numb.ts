/** Numb feet, as a calm step of its own: what it is like, then what may help. Nothing of it is kept, not even in this tab. */

import { html, nothing, type TemplateResult } from 'lit';
import type { Said } from '../shared/answer.js';
import type { Language } from '../shared/languages.js';
import type { App, Doing } from './app.js';
import type { NumbWords } from './numbwords/en.js';

const WORDS: Readonly<Record<Language, () => Promise<{ numb: NumbWords }>>> = {
  en: () => import('./numbwords/en.js'),
  de: () => import('./numbwords/de.js'),
  fr: () => import('./numbwords/fr.js'),
  es: () => import('./numbwords/es.js'),
};

/** The signs come first: they may matter more than any shoe. */
const QUESTIONS = ['signs', 'where', 'starts', 'settles', 'feet', 'handsToo', 'pattern', 'terrain', 'laces', 'shoeFeel', 'beforeRun', 'fluids', 'runningForm', 'footShape', 'changesWithBackPosition'] as const;
const ONE_ANSWER: readonly string[] = ['settles', 'feet', 'handsToo', 'changesWithBackPosition'];
const YES_OR_NO: readonly string[] = ['handsToo', 'changesWithBackPosition'];

export function numbRequest(answers: Readonly<Record<string, readonly string[]>>): Record<string, unknown> {
  const request: Record<string, unknown> = {};
  for (const [question, given] of Object.entries(answers)) {
    if (given.length > 0) {
      request[question] = YES_OR_NO.includes(question) ? given[0] === 'yes' : ONE_ANSWER.includes(question) ? given[0] : given;
    }
  }
  return request;
}

export async function numbStep(language: Language): Promise<(app: App, doing: Doing) => TemplateResult> {
  const { numb } = await WORDS[language]();
  return (app, doing) => step(app, doing, numb);
}

function step(app: App, doing: Doing, numb: NumbWords): TemplateResult {
  const { words } = app;
  return html`<section class="numb" id="results" aria-labelledby="numb-title">
    <p><button type="button" class="quiet" @click=${() => doing.change(() => { app.numb.open = false; })}>${words.numbBack}</button></p>
    <h2 id="numb-title" tabindex="-1">${words.numb}</h2>
    <p><strong>${words.careful}</strong></p><p class="hint">${words.numbNothing}</p>
    <form @submit=${(event: Event) => { event.preventDefault(); doing.askNumb(); }}>
      ${QUESTIONS.map((question) => group(app, doing, question, numb.questions[question], numb.answers[question]))}
      <button type="submit">${words.numbAsk}</button></form>
    ${guidance(app)}
    <p class="notice"><strong>${words.fit.notice}</strong></p>
  </section>`;
}

function group(app: App, doing: Doing, question: string, title: string, answers: Readonly<Record<string, string>>): TemplateResult {
  const given = app.numb.answers[question] ?? [];
  const one = ONE_ANSWER.includes(question);
  const set = (answer: string, on: boolean): void => doing.change(() => {
    app.numb.answers[question] = one ? [answer] : on ? [...given, answer] : given.filter((each) => each !== answer);
  });
  const list = html`<div class="answers">${Object.entries(answers).map(([answer, text]) => html`<label><input type=${one ? 'radio' : 'checkbox'} name=${`numb-${question}`} .checked=${given.includes(answer)}
    @change=${(event: Event) => set(answer, (event.target as HTMLInputElement).checked)}> <span>${text}</span></label>`)}</div>`;
  return html`<fieldset><legend>${title}</legend>${list}</fieldset>`;
}

function guidance(app: App): TemplateResult | typeof nothing {
  const { words, numb: { guidance: told } } = app;
  if (told === undefined) {
    return nothing;
  }
  const list = (title: string, steps: readonly Said[] | undefined): TemplateResult | typeof nothing => (steps === undefined || steps.length === 0 ? nothing
    : html`<h3>${title}</h3><ul>${steps.map((one) => html`<li>${one.detail}</li>`)}</ul>`);
  return html`<div class="guidance" id="numb-answer" tabindex="-1" role="status"><p class="advice">${told.advice}</p>
    ${told.professional?.detail === undefined ? nothing : html`<p>${told.professional.detail}</p>`}
    ${list(words.numbNow, told.now)}${list(words.numbBefore, told.beforeNextRun)}
    ${(told.contributors ?? []).map((one) => list(one.title, one.why))}</div>`;
}
