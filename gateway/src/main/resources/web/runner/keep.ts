/** Runners kept on this device, only when asked; a private window or a full disk keeps nobody, and the page goes on. */

import type { Told } from './feet.js';

const PLACE = 'toebox-runners';

export function listKept(): ReadonlyMap<string, Told> {
  try {
    return new Map(Object.entries(JSON.parse(localStorage.getItem(PLACE) ?? '{}') as Record<string, Told>));
  } catch {
    return new Map();
  }
}

export function keep(name: string, told: Told): void {
  write(new Map([...listKept(), [name, told]]));
}

export function forgetEveryone(): void {
  try {
    localStorage.removeItem(PLACE);
  } catch {
    // Nothing can be there.
  }
}

function write(runners: ReadonlyMap<string, Told>): void {
  try {
    // What bothers somebody is not kept: it may say something of their health.
    const feet = [...runners].map(([name, told]) => [name, { ...told, complaints: [] }]);
    localStorage.setItem(PLACE, JSON.stringify(Object.fromEntries(feet)));
  } catch {
    // Nobody is kept.
  }
}

const TYPING_MS = 400;
let typing: ReturnType<typeof setTimeout> | undefined;

/** What was typed outlives a reload of this tab, and nothing else: it is part of the tab's history. Complaints are not in it. */
export function remember(told: Told): void {
  clearTimeout(typing);
  // Browsers refuse a page that writes its history many times a second.
  typing = setTimeout(() => history.replaceState({ told: { ...told, complaints: [] } }, ''), TYPING_MS);
}

export function remembered(): Told | undefined {
  return (history.state as { told?: Told } | null)?.told;
}
