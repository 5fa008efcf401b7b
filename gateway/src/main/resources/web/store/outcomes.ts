/** What became of the pair in front of the clerk: one key each, a reason where it came back, and how it felt where that was said. */

import { html, nothing, type TemplateResult } from 'lit';
import type { OutcomeFeel, OutcomeRequest } from '../shared/contract.js';
import { fill } from '../shared/languages.js';
import type { Outbox } from './outbox.js';
import type { Pair } from './till.js';
import type { StoreWords } from './words.js';

export const EVENTS = ['tried', 'bought', 'kept', 'returned', 'exchanged'] as const;
const REASONS = ['too-short', 'too-long', 'too-narrow', 'too-wide', 'heel-slip', 'pressure-top', 'other'] as const;
const FELT_ZONES = ['length', 'ball-width', 'toe-box-width'] as const;
const FEELS = ['tight', 'comfortable', 'loose'] as const;
const CAME_BACK: readonly string[] = ['returned', 'exchanged'];

type Became = OutcomeRequest['event'];
type Reason = NonNullable<OutcomeRequest['reason']>;
type Tellable = Pair & { readonly scale: OutcomeRequest['sizeScale'] };
type Feels = Partial<Record<OutcomeFeel['zone'], OutcomeFeel['feel'] | ''>>;

export class Outcomes {
  #feels: Feels = {};
  #reason: Reason | '' = '';
  #said = '';

  constructor(private readonly outbox: Outbox, private readonly words: StoreWords, private readonly show: () => void) {}

  /** Another pair: what was chosen for the one before does not hold for it. */
  clear(): void {
    this.#feels = {};
    this.#reason = '';
    this.#said = '';
  }

  press(pair: Pair | undefined, event: Became): void {
    const { outcome: words } = this.words;
    if (!isTellable(pair)) {
      return;
    }
    if (CAME_BACK.includes(event) && this.#reason === '') {
      this.#said = fill(words.needsReason, words.event[event] ?? event);
      this.show();
      document.getElementById('reason')?.focus();
      return;
    }
    const outcome = toOutcome(pair, event, this.#feels, this.#reason);
    this.clear();
    // All keys are commands again.
    (document.activeElement as HTMLElement | null)?.blur();
    void this.outbox.note(`${pair.name} ${pair.label}`, outcome);
  }

  async undo(): Promise<void> {
    const undone = await this.outbox.undo();
    if (undone !== undefined) {
      this.#said = fill(this.words.outcome.undone, undone.name, this.words.outcome.event[undone.outcome.event] ?? '');
      this.show();
    }
  }

  view(pair: Pair | undefined): TemplateResult {
    const { outcome: words } = this.words;
    const off = !isTellable(pair);
    const choice = (id: string, label: string, value: string, choices: Readonly<Record<string, string>>, set: (chosen: string) => void): TemplateResult => html`<label>${label} <select id=${id} ?disabled=${off} @change=${(event: Event) => { set((event.target as HTMLSelectElement).value); this.#said = ''; this.show(); leave(event.target as HTMLElement); }}>
      <option value="" .selected=${value === ''}>${words.notSaid}</option>${Object.entries(choices).map(([key, text]) => html`<option value=${key} .selected=${key === value}>${text}</option>`)}</select></label>`;
    return html`<section class="outcomes" aria-label=${words.title}>
      ${FELT_ZONES.map((zone) => choice(`felt-${zone}`, fill(words.felt, this.words.fit.zone[zone] ?? zone), this.#feels[zone] ?? '', pick(words.feel, FEELS), (feel) => { this.#feels = { ...this.#feels, [zone]: feel as OutcomeFeel['feel'] }; }))}
      ${choice('reason', words.reason, this.#reason, pick(words.why, REASONS), (reason) => { this.#reason = reason as Reason; })}
      <div class="events">${EVENTS.map((event, at) => html`<button type="button" ?disabled=${off} @click=${() => this.press(pair, event)}>${at + 1} ${words.event[event]}</button>`)}</div></section>`;
  }

  /** What just happened, and the way back while there is one. */
  told(pair: Pair | undefined): TemplateResult | string | typeof nothing {
    const { outcome: words } = this.words;
    const { last, notTaken } = this.outbox;
    if (this.#said !== '') {
      return this.#said;
    }
    if (last !== undefined) {
      return html`${fill(words.noted, last.name, words.event[last.outcome.event] ?? '')} <button type="button" @click=${() => void this.undo()}>${words.undo}</button>`;
    }
    if (notTaken !== undefined) {
      return fill(words.notTaken, notTaken.noted.name, words.event[notTaken.noted.outcome.event] ?? '', notTaken.detail);
    }
    return pair !== undefined && !isTellable(pair) ? words.noSize : nothing;
  }
}

/** Who chose by pointing has chosen; who goes through a list by its keys is still in it. */
function leave(list: HTMLElement): void {
  if (!list.matches(':focus-visible')) {
    list.blur();
  }
}

/** Outcomes are told in the sizes the engine judges by. */
function isTellable(pair: Pair | undefined): pair is Tellable {
  return pair?.scale === 'us-men' || pair?.scale === 'us-women';
}

function toOutcome(pair: Tellable, event: Became, feels: Feels, reason: Reason | ''): OutcomeRequest {
  const felt = FELT_ZONES.flatMap((zone) => {
    const feel = feels[zone] ?? '';
    return feel === '' ? [] : [{ zone, feel }];
  });
  return {
    slug: pair.slug, sizeScale: pair.scale, size: pair.size, event,
    ...(pair.letter === undefined ? {} : { width: pair.letter }),
    ...(CAME_BACK.includes(event) && reason !== '' ? { reason } : {}),
    ...(felt.length === 0 ? {} : { feels: felt }),
    ...(pair.recommendationId === undefined ? {} : { recommendationId: pair.recommendationId }),
  };
}

const pick = (words: Readonly<Record<string, string>>, keys: readonly string[]): Record<string, string> => Object.fromEntries(keys.map((key) => [key, words[key] ?? key]));
