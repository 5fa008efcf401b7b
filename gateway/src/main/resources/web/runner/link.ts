/** What a link to this page holds: the shoes, in its fragment, which no server sees; the feet only when asked. */

import { type Told, SIDES } from './feet.js';

export interface Linked {
  readonly shoes: readonly string[];
  readonly feet: Readonly<Record<string, number>>;
}

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const MOST = 10;

export function toFragment(shoes: readonly string[], told: Told | undefined): string {
  const parts = new URLSearchParams();
  parts.set('shoes', shoes.slice(0, MOST).join(','));
  if (told !== undefined) {
    parts.set('scale', told.scale);
    Object.entries(told.typed).forEach(([id, { mm }]) => mm !== undefined && parts.set(id, String(mm)));
  }
  return parts.toString();
}

export function readFragment(fragment: string): Linked {
  const parts = new URLSearchParams(fragment.replace(/^#/, ''));
  const feet = [...parts].filter(([id]) => SIDES.some((side) => id.startsWith(`${side}-`)));
  return {
    shoes: (parts.get('shoes') ?? '').split(',').filter((slug) => SLUG.test(slug)).slice(0, MOST),
    feet: Object.fromEntries(feet.map(([id, mm]): [string, number] => [id, Number(mm)]).filter(([, mm]) => Number.isFinite(mm))),
  };
}
