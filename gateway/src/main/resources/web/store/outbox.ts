/** Outcomes on their way: on this till until the API has them, told in the order they were noted, each once. */

import type { OutcomeRequest } from '../shared/contract.js';
import { forgetNoted, keepNoted, notedOf } from './memory.js';
import type { Till } from './till.js';

/** So long a note can be taken back before it is told. */
export const UNDO_MS = 8000;
const AGAIN_MS = 10_000;

export interface Noted {
  /** Also its Idempotency-Key, so that telling it twice is telling it once. */
  readonly id: string;
  readonly at: number;
  readonly shop: string;
  /** The pair, for people. */
  readonly name: string;
  /** Nothing of it is about a person. */
  readonly outcome: OutcomeRequest;
}

export class Outbox {
  /** Why they wait, when they do: no network, or a key that may not. */
  heldBy: 'network' | 'key' | undefined;
  notTaken: { readonly noted: Noted; readonly detail: string } | undefined;
  #waiting: Noted[] = [];
  #sending = false;
  #lastAt = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly till: Till, private readonly show: () => void) {}

  /** Goes on with what a closed tab left. */
  async open(): Promise<void> {
    this.#waiting = [...await notedOf(this.till.shop.slug), ...this.#waiting];
    this.#lastAt = this.#waiting.at(-1)?.at ?? 0;
    await this.send();
  }

  close(): void {
    clearTimeout(this.#timer);
    this.#sending = true;
  }

  get length(): number {
    return this.#waiting.length;
  }

  /** The one that can still be taken back. */
  get last(): Noted | undefined {
    const last = this.#waiting.at(-1);
    return last !== undefined && !isDue(last) ? last : undefined;
  }

  async note(name: string, outcome: OutcomeRequest): Promise<void> {
    this.#lastAt = Math.max(Date.now(), this.#lastAt + 1);
    const noted: Noted = { id: crypto.randomUUID(), at: this.#lastAt, shop: this.till.shop.slug, name, outcome };
    // Said only once a killed tab cannot lose it.
    await keepNoted(noted);
    this.#waiting.push(noted);
    this.notTaken = undefined;
    this.show();
    this.#sendIn(UNDO_MS);
  }

  async undo(): Promise<Noted | undefined> {
    const { last } = this;
    if (last !== undefined) {
      await this.#drop(last);
      this.show();
    }
    return last;
  }

  async send(): Promise<void> {
    if (this.#sending) {
      return;
    }
    this.#sending = true;
    for (let next = this.#waiting[0]; next !== undefined && isDue(next); next = this.#waiting[0]) {
      const reply = await this.till.call('/v1/outcomes', { body: next.outcome, idempotencyKey: next.id, patienceMs: 5000 });
      this.heldBy = reply.kind === 'silence' ? 'network' : reply.kind === 'problem' ? heldBy(reply.status) : undefined;
      if (this.heldBy !== undefined) {
        break;
      }
      if (reply.kind === 'problem') {
        this.notTaken = { noted: next, detail: reply.problem.detail ?? reply.problem.title };
      }
      await this.#drop(next);
    }
    this.#sending = false;
    if (this.#waiting.length > 0) {
      this.#sendIn(this.heldBy === undefined ? UNDO_MS : AGAIN_MS);
    }
    this.show();
  }

  #sendIn(ms: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.send(), ms);
  }

  async #drop(noted: Noted): Promise<void> {
    this.#waiting = this.#waiting.filter((each) => each !== noted);
    await forgetNoted(noted.id);
  }
}

const isDue = (noted: Noted): boolean => Date.now() - noted.at >= UNDO_MS;

/** What is told again later; any other refusal stays one. */
function heldBy(status: number): 'network' | 'key' | undefined {
  return status === 401 || status === 403 ? 'key' : status === 409 || status === 429 || status >= 500 ? 'network' : undefined;
}
