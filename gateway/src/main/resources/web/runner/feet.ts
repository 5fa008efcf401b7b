/** What a runner tells, and the request made of it. The bounds are those of the API. */

import type { Side } from '../shared/answer.js';
import { isWidth } from '../shared/brannock.js';
import type { System } from '../shared/sizes.js';
import { type Unit, MM_PER, readMm, readNumber, writeMm } from '../shared/units.js';

export const SIDES: readonly Side[] = ['left', 'right'];

export interface Measure {
  readonly name: string;
  readonly min: number;
  readonly max: number;
  /** Shown at once; the others when more is asked for. */
  readonly first: boolean;
}

export const MEASURES: readonly Measure[] = [
  { name: 'length', min: 180, max: 350, first: true },
  { name: 'ballWidth', min: 60, max: 160, first: true },
  { name: 'toeBreadth', min: 45, max: 130, first: false },
  { name: 'ballGirth', min: 170, max: 340, first: false },
  { name: 'heelToBall', min: 120, max: 270, first: false },
  { name: 'heelWidth', min: 40, max: 110, first: false },
  { name: 'instepHeight', min: 35, max: 110, first: false },
];

/** One layer; a usual sock is what the API takes when nothing is told. */
const SOCK_MM: Readonly<Record<string, number>> = { none: 0, thin: 1, thick: 3 };

export const BRANNOCK = ['heelToToeSize', 'archLengthSize', 'width'] as const;

/** A text as typed, and the millimetres it was read as in the unit it was typed in. */
export interface Typed { readonly text: string; readonly mm?: number | undefined }

export interface KnownShoe {
  slug?: string | undefined;
  gtin?: string | undefined;
  name: string;
  brand?: string | undefined;
  /** As its label says, in this system. */
  size: string;
  system?: System | undefined;
  /** The same on the scale of the feet, for the texts and the scale it was worked out from; not needed for US sizes. */
  onScale?: { readonly of: string; readonly size: number } | undefined;
  width: string;
  feels: Record<string, string>;
}

export interface Told {
  scale: 'us-men' | 'us-women';
  system: string;
  way: 'ruler' | 'brannock' | 'shoe';
  unit: Unit;
  typed: Record<string, Typed>;
  brannock: Record<string, string>;
  posture: string;
  toeShape: string;
  arch: string;
  shoe: KnownShoe | undefined;
  complaints: string[];
  run: { amount: string; by: 'minutes' | 'km'; hot: boolean };
  sock: string;
  wishes: { category: string; brand: string; toeBox: string; price: string; currency: string; discontinued: boolean };
}

/** What a shoe's size has to be worked out from, as one text; undefined where it is on the scale already, or not told. */
export function sizeToConvert({ shoe, scale, system: usual }: Told): { readonly of: string; readonly system: System; readonly size: string } | undefined {
  const system = shoe?.system ?? (usual as System);
  return shoe === undefined || shoe.gtin !== undefined || system === 'us' || shoe.size.trim() === '' ? undefined : { of: `${scale} ${system} ${shoe.size.trim()}`, system, size: shoe.size };
}

export const nothingTold = (system: string, currency: string): Told => ({
  scale: 'us-men', system, way: 'ruler', unit: 'mm', typed: {}, brannock: {}, posture: '', toeShape: '', arch: '', shoe: undefined,
  complaints: [], run: { amount: '', by: 'minutes', hot: false }, sock: '',
  wishes: { category: '', brand: '', toeBox: '', price: '', currency, discontinued: false },
});

/** Changes the unit and with it every number that could be read: 271 mm is 27.1 cm. What could not be read stays as it is. */
export function convert(told: Told, unit: Unit, language: string): void {
  for (const [id, { text, mm }] of Object.entries(told.typed)) {
    const known = mm ?? readMm(text, told.unit);
    told.typed[id] = known === undefined ? { text } : { text: writeMm(known, unit, language), mm: known };
  }
  told.unit = unit;
}

export type Mistake =
  | { readonly kind: 'not-a-number' }
  | { readonly kind: 'no-width' }
  | { readonly kind: 'choose' }
  | { readonly kind: 'out-of-range'; readonly min: number; readonly max: number }
  | { readonly kind: 'other-unit'; readonly unit: Unit };

export type Reading = { readonly kind: 'empty' } | { readonly kind: 'mm'; readonly mm: number } | Mistake;

export function readMeasure({ min, max }: Measure, { text, mm }: Typed, unit: Unit): Reading {
  if (text.trim() === '') {
    return { kind: 'empty' };
  }
  const value = readNumber(text);
  if (value === undefined) {
    return { kind: 'not-a-number' };
  }
  const read = mm ?? readMm(text, unit)!;
  if (read >= min && read <= max) {
    return { kind: 'mm', mm: read };
  }
  const meant = (Object.keys(MM_PER) as Unit[]).find((u) => u !== unit && value * MM_PER[u] >= min && value * MM_PER[u] <= max);
  return meant === undefined ? { kind: 'out-of-range', min, max } : { kind: 'other-unit', unit: meant };
}

export interface Asked {
  readonly request: Record<string, unknown> | undefined;
  /** By field id, such as left-length. */
  readonly mistakes: Readonly<Record<string, Mistake>>;
  readonly noFeet: boolean;
}

/** @param shoes slugs to judge instead of a ranking */
export function toRequest(told: Told, shoes: readonly string[] = []): Asked {
  const mistakes: Record<string, Mistake> = {};
  const foot: Record<string, Record<string, unknown>> = {};
  for (const side of SIDES) {
    const one = told.way === 'ruler' ? ruler(told, side, mistakes) : told.way === 'brannock' ? brannock(told, side, mistakes) : {};
    if (Object.keys(one).length > 0) {
      foot[side] = { ...one, ...shape(told) };
    }
  }
  const shoe = currentShoe(told, mistakes);
  if (Object.keys(foot).length === 0 && shoe?.['zones'] !== undefined) {
    foot['right'] = shape(told);
  }
  const run = planned(told, mistakes);
  const price = optionalNumber(told.wishes.price, 'price', 0, 100_000, mistakes);
  if (price !== undefined && told.wishes.currency === '') {
    mistakes['currency'] = { kind: 'choose' };
  }
  const noFeet = Object.keys(mistakes).length === 0 && Object.keys(foot).length === 0;
  if (Object.keys(mistakes).length > 0 || noFeet) {
    return { request: undefined, mistakes, noFeet };
  }
  const filters = shoes.length > 0 ? undefined : wishes(told, price);
  return {
    mistakes,
    noFeet: false,
    request: withoutEmpty({
      sizeScale: told.scale,
      sizeSystem: told.system === 'us' ? told.scale : told.system,
      detail: 'full',
      foot,
      run,
      sockThicknessMm: SOCK_MM[told.sock],
      currentShoe: shoe,
      complaints: told.complaints.length === 0 ? undefined : told.complaints,
      shoes: shoes.length === 0 ? undefined : shoes.map((slug) => ({ slug })),
      filters,
    }),
  };
}

function ruler(told: Told, side: Side, mistakes: Record<string, Mistake>): Record<string, unknown> {
  const foot: Record<string, unknown> = {};
  for (const measure of MEASURES) {
    const id = `${side}-${measure.name}`;
    const reading = readMeasure(measure, told.typed[id] ?? { text: '' }, told.unit);
    if (reading.kind === 'mm') {
      foot[`${measure.name}Mm`] = reading.mm;
    } else if (reading.kind !== 'empty') {
      mistakes[id] = reading;
    }
  }
  return Object.keys(foot).length === 0 ? foot : withoutEmpty({ ...foot, posture: told.posture, method: 'ruler-tracing' });
}

function brannock(told: Told, side: Side, mistakes: Record<string, Mistake>): Record<string, unknown> {
  const size = (name: string): number | undefined => optionalNumber(told.brannock[`${side}-${name}`] ?? '', `${side}-${name}`, 1, 19, mistakes);
  const heelToToeSize = size('heelToToeSize');
  const archLengthSize = size('archLengthSize');
  const width = (told.brannock[`${side}-width`] ?? '').trim().toUpperCase();
  if (!isWidth(width)) {
    mistakes[`${side}-width`] = { kind: 'no-width' };
  }
  if (heelToToeSize === undefined) {
    if (archLengthSize !== undefined || width !== '') {
      mistakes[`${side}-heelToToeSize`] = { kind: 'not-a-number' };
    }
    return {};
  }
  return { brannock: withoutEmpty({ heelToToeSize, archLengthSize, width }), method: 'brannock' };
}

const shape = (told: Told): Record<string, unknown> => withoutEmpty({ toeShape: told.toeShape, arch: told.arch });

function currentShoe(told: Told, mistakes: Record<string, Mistake>): Record<string, unknown> | undefined {
  const shoe = told.shoe;
  if (shoe === undefined) {
    return undefined;
  }
  const converted = sizeToConvert(told);
  const size = converted === undefined ? optionalNumber(shoe.size, 'shoe-size', 1, 20, mistakes) : shoe.onScale?.of === converted.of ? shoe.onScale.size : undefined;
  // A shoe without its size tells nothing of a foot.
  if (told.way === 'shoe' && shoe.gtin === undefined && shoe.size.trim() === '') {
    mistakes['shoe-size'] = { kind: 'not-a-number' };
  }
  const zones = Object.entries(shoe.feels).filter(([, feel]) => feel !== '').map(([zone, feel]) => ({ zone, feel }));
  return withoutEmpty({
    slug: shoe.gtin === undefined ? shoe.slug : undefined,
    gtin: shoe.gtin,
    size,
    width: shoe.gtin === undefined ? shoe.width : undefined,
    zones: zones.length === 0 && told.way !== 'shoe' ? undefined : zones.length === 0 ? [{ zone: 'length', feel: 'comfortable' }] : zones,
  });
}

function planned(told: Told, mistakes: Record<string, Mistake>): Record<string, unknown> | undefined {
  const byTime = told.run.by === 'minutes';
  const amount = optionalNumber(told.run.amount, 'run', byTime ? 1 : 0.1, byTime ? 2880 : 400, mistakes);
  return amount === undefined ? undefined : { [byTime ? 'durationMinutes' : 'distanceKm']: amount, ...(told.run.hot ? { heat: 'hot' } : {}) };
}

function wishes({ wishes: { category, brand, toeBox, currency, discontinued } }: Told, price: number | undefined): Record<string, unknown> | undefined {
  const filters = withoutEmpty({
    category: category === '' ? undefined : [category],
    brand: brand.trim() === '' ? undefined : [brand.trim()],
    toeBoxShape: toeBox === '' ? undefined : [toeBox],
    price: price === undefined ? undefined : { max: price, currency },
    includeDiscontinued: discontinued ? true : undefined,
  });
  return Object.keys(filters).length === 0 ? undefined : filters;
}

function optionalNumber(text: string, id: string, min: number, max: number, mistakes: Record<string, Mistake>): number | undefined {
  if (text.trim() === '') {
    return undefined;
  }
  const value = readNumber(text);
  if (value === undefined) {
    mistakes[id] = { kind: 'not-a-number' };
  } else if (value < min || value > max) {
    mistakes[id] = { kind: 'out-of-range', min, max };
  }
  return value;
}

function withoutEmpty(object: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined && value !== ''));
}
