/** What a till knows: who is measured, which boxes were scanned, what stands on the shelf. */

import { type Answer, type Fit, type Lacing, type Said, type ShoeName, type ZoneRoom, nameOf } from '../shared/answer.js';
import { type Call, type Reply, call } from '../shared/api.js';
import { isWidth } from '../shared/brannock.js';
import type { Finding } from '../shared/gtin.js';
import { examine, readGtin } from '../shared/gtin.js';
import { readNumber } from '../shared/units.js';

export const READINGS = ['heel', 'arch', 'width'] as const;

export interface Shop { readonly slug: string; readonly name: string }

/** By what a till may ask: headers of a moment. */
export interface Access { headers(): Promise<Readonly<Record<string, string>>> }

export const withKey = (key: string): Access => ({ headers: () => Promise.resolve(key === '' ? {} : { 'X-API-Key': key }) });

export interface Stock { readonly gtin: string; readonly slug: string; readonly quantity: number; readonly ageSeconds?: number; readonly stale?: boolean }

/** The very pair in a box, as its code told it. */
export interface Pair {
  readonly slug: string;
  readonly name: string;
  readonly label: string;
  readonly scale: string;
  readonly size: number;
  /** Standard, wide and so on; as the letter on the box. */
  readonly grade?: string | undefined;
  readonly letter?: string | undefined;
  readonly recommendationId?: string | undefined;
}

export interface Seen {
  readonly code: string;
  readonly fit?: Fit | undefined;
  readonly lacing?: Lacing | undefined;
  readonly pair?: Pair | undefined;
  readonly finding?: Finding | { readonly kind: 'shoe'; readonly name: string; readonly size: string } | { readonly kind: 'not-kept' | 'readings-changed' } | { readonly kind: 'refused'; readonly detail: string; readonly at: string | undefined } | undefined;
  /** When this was answered, if that was before the network went away. */
  readonly keptAt?: number | undefined;
}

interface Variant {
  readonly shoe: ShoeName;
  readonly size: { readonly label: string; readonly scale: string; readonly value: number };
  readonly width?: string;
  readonly widthLetter?: string;
}

export interface Runner {
  readonly id: string;
  scale: 'us-men' | 'us-women';
  readings: Record<string, string>;
  now?: Seen | undefined;
  before?: Seen | undefined;
  shelf: readonly Fit[];
  stock: readonly Stock[];
  missing: readonly Said[];
  /** By 14 digits, what is answered without a network. */
  kept: Record<string, Fit>;
  keptAt: number;
  /** The feet it was answered for. */
  keptFor?: string | undefined;
}

export const newRunner = (): Runner => ({ id: crypto.randomUUID(), scale: 'us-men', readings: {}, shelf: [], stock: [], missing: [], kept: {}, keptAt: 0 });

/** At most so many shoes a call takes. */
const AT_ONCE = 50;
const SHELF_PAGES = 5;
const SHELF_ROWS = 10;
const PATIENCE_MS = 1500;
const MIN_SIZE = 1;
const MAX_SIZE = 19;

/** Whether the device has such a reading; one that was not taken is right too. */
export function isReading(reading: (typeof READINGS)[number], text: string): boolean {
  const size = readNumber(text);
  return text.trim() === '' || (reading === 'width' ? isWidth(text) : size !== undefined && size >= MIN_SIZE && size <= MAX_SIZE);
}

/** The runner's part of a request; undefined until one foot has a size. */
export function feetOf({ scale, readings }: Runner): Record<string, unknown> | undefined {
  const foot: Record<string, unknown> = {};
  for (const side of ['left', 'right']) {
    const read = (reading: (typeof READINGS)[number]): string => {
      const text = readings[`${side}-${reading}`] ?? '';
      return isReading(reading, text) ? text : '';
    };
    const heel = readNumber(read('heel'));
    const arch = readNumber(read('arch'));
    const width = read('width').trim().toUpperCase();
    if (heel !== undefined) {
      foot[side] = { method: 'brannock', brannock: { heelToToeSize: heel, ...(arch === undefined ? {} : { archLengthSize: arch }), ...(width === '' ? {} : { width }) } };
    }
  }
  return Object.keys(foot).length === 0 ? undefined : { sizeScale: scale, foot };
}

/** Where a reading the API does not take was typed. */
function fieldOf(pointer: string): string | undefined {
  const [, side, name] = /^#\/foot\/(left|right)\/brannock\/(\w+)$/.exec(pointer) ?? [];
  const reading = READINGS.find((each) => each === { heelToToeSize: 'heel', archLengthSize: 'arch', width: 'width' }[name ?? '']);
  return reading === undefined ? undefined : `${side}-${reading}`;
}

/** Undefined when the code told no size: what becomes of a pair is nothing to guess at. */
function pairOf({ shoe, box, recommendationId }: Fit, runner: Runner): Pair | undefined {
  return box?.size?.value === undefined ? undefined : {
    slug: shoe.slug, name: nameOf(shoe), label: [box.size.label, box.width?.letter].filter(Boolean).join(' '),
    scale: box.size.scale ?? runner.scale, size: box.size.value, grade: box.width?.grade, letter: box.width?.letter, recommendationId,
  };
}

/** A fit that is kept stands alone later, so it takes along what its answer told once for all shoes. */
function withComfort(fit: Fit, { comfortable }: Answer): Fit {
  const join = (zones: readonly ZoneRoom[]): ZoneRoom[] => zones.map((room) => ({ ...comfortable?.[room.zone], ...room }));
  return {
    ...fit,
    ...(fit.zones === undefined ? {} : { zones: join(fit.zones) }),
    ...(fit.box?.zones === undefined ? {} : { box: { ...fit.box, zones: join(fit.box.zones) } }),
  };
}

export class Till {
  /** Hears of each call whether it reached anybody. */
  heard: (reached: boolean) => void = () => {};

  constructor(readonly shop: Shop, readonly access: Access, readonly language: string) {}

  async call<T>(path: string, more: Partial<Call> = {}): Promise<Reply<T>> {
    const reply = await call<T>(path, { language: this.language, patienceMs: PATIENCE_MS, ...more, headers: { ...await this.access.headers(), ...more.headers } });
    this.heard(reply.kind !== 'silence');
    return reply;
  }

  signIn(): Promise<Reply<unknown>> {
    return this.call(`/v1/shops/${encodeURIComponent(this.shop.slug)}/stock?limit=1`, { patienceMs: 5000 });
  }

  /** What is on the shelf for this runner, the likeliest first; then a word on each box of it, for when the network goes. */
  async fillShelf(runner: Runner, show: () => void): Promise<void> {
    const feet = feetOf(runner);
    if (feet === undefined) {
      return;
    }
    const told = JSON.stringify(feet);
    const isSame = (): boolean => JSON.stringify(feetOf(runner)) === told;
    const ranking = await this.call<Answer>('/v1/recommendations', { patienceMs: 5000, body: { ...feet, detail: 'slim', limit: SHELF_ROWS, filters: { inStockAt: this.shop.slug } } });
    if (ranking.kind === 'answer' && isSame()) {
      runner.shelf = ranking.body.items;
      runner.missing = ranking.body.missing ?? [];
      show();
    } else if (ranking.kind === 'silence' && isSame() && runner.keptFor !== told) {
      runner.shelf = [];
      show();
    }
    const stock = await this.#stock();
    if (stock === undefined || !isSame()) {
      return;
    }
    runner.stock = stock;
    show();
    const kept: Record<string, Fit> = {};
    for (let from = 0; from < stock.length; from += AT_ONCE) {
      const boxes = stock.slice(from, from + AT_ONCE);
      const answer = await this.call<Answer>('/v1/recommendations', { patienceMs: 10_000, body: { ...feet, detail: 'standard', alternatives: 0, shoes: boxes.map(({ gtin }) => ({ gtin })) } });
      if (answer.kind !== 'answer' || !isSame()) {
        return;
      }
      boxes.forEach((box, at) => {
        const fit = answer.body.items[at];
        if (fit?.outcome !== undefined) {
          kept[box.gtin.padStart(14, '0')] = withComfort(fit, answer.body);
        }
      });
    }
    runner.kept = kept;
    runner.keptAt = Date.now();
    runner.keptFor = told;
    show();
  }

  async #stock(): Promise<Stock[] | undefined> {
    const all: Stock[] = [];
    let cursor: string | undefined;
    for (let page = 0; page < SHELF_PAGES; page++) {
      const reply = await this.call<{ items: Stock[]; nextCursor?: string }>(`/v1/shops/${encodeURIComponent(this.shop.slug)}/stock?limit=200${cursor === undefined ? '' : `&cursor=${encodeURIComponent(cursor)}`}`, { patienceMs: 5000 });
      if (reply.kind !== 'answer') {
        return undefined;
      }
      all.push(...reply.body.items);
      cursor = reply.body.nextCursor;
      if (cursor === undefined) {
        break;
      }
    }
    return all.filter((box) => box.quantity > 0);
  }

  /** What a scanned code is to this runner. A code that is known is never doubted. */
  async look(runner: Runner, code: string): Promise<Seen> {
    const gtin = readGtin(code);
    if (gtin === undefined) {
      return { code, finding: await examine(code, (other) => this.#isKnown(runner, other)) };
    }
    const feet = feetOf(runner);
    if (feet === undefined) {
      return this.#name(runner, code, gtin);
    }
    const reply = await this.call<Answer>('/v1/recommendations', { body: { ...feet, detail: 'full', alternatives: 3, shoes: [{ gtin }] } });
    if (reply.kind === 'silence') {
      const isTheirs = runner.keptFor === JSON.stringify(feet);
      const kept = isTheirs ? runner.kept[gtin] : undefined;
      return kept === undefined ? { code, finding: { kind: isTheirs ? 'not-kept' : 'readings-changed' } } : { code, fit: kept, pair: pairOf(kept, runner), keptAt: runner.keptAt };
    }
    if (reply.kind === 'problem') {
      const first = reply.problem.errors?.[0];
      return { code, finding: { kind: 'refused', detail: first?.detail ?? reply.problem.detail ?? reply.problem.title, at: fieldOf(first?.pointer ?? '') } };
    }
    const fit = reply.body.items[0];
    return fit === undefined || fit.problem !== undefined
      ? { code, finding: await examine(code, (other) => this.#isKnown(runner, other)) }
      : { code, fit, pair: pairOf(fit, runner), lacing: reply.body.lacing?.advice };
  }

  async #name(runner: Runner, code: string, gtin: string): Promise<Seen> {
    const reply = await this.#variant(gtin);
    if (reply.kind === 'answer') {
      const { shoe, size, width, widthLetter } = reply.body;
      const name = nameOf(shoe);
      const label = [size.label, widthLetter].filter(Boolean).join(' ');
      return { code, pair: { slug: shoe.slug, name, label, scale: size.scale, size: size.value, grade: width, letter: widthLetter }, finding: { kind: 'shoe', name, size: label } };
    }
    return { code, finding: reply.kind === 'silence' ? { kind: 'not-kept' } : await examine(code, (other) => this.#isKnown(runner, other)) };
  }

  #variant(gtin: string): Promise<Reply<Variant>> {
    return this.call(`/v1/variants/${gtin}`);
  }

  async #isKnown(runner: Runner, gtin: string): Promise<boolean> {
    return gtin in runner.kept || (await this.#variant(gtin)).kind === 'answer';
  }

  /** A code with which the runner takes the answer home. */
  async takeAlong(runner: Runner): Promise<Reply<{ code: string }>> {
    const slug = runner.now?.fit?.shoe.slug;
    return this.call('/v1/codes', { body: { ...feetOf(runner), detail: 'full', ...(slug === undefined ? { limit: 10 } : { shoes: [{ slug }] }) } });
  }
}
