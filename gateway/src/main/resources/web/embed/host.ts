/** What the panel knows of the element it belongs to. */

import type { Language } from '../shared/languages.js';
import type { Unit } from '../shared/units.js';

export interface Settings {
  readonly key: string;
  readonly gtin: string;
  readonly slug: string;
  /** As the shop wrote it, with its region. */
  readonly tag: string;
  readonly language: Language;
  readonly units: Unit;
  readonly sizeSelect: string;
  readonly sizeSystem: string;
  readonly variant: string;
  /** Whether the shopper agreed that something is kept on this device. */
  readonly remembers: boolean;
  /** Origin of the API, which is that of the script. */
  readonly base: string;
}

export interface Host {
  readonly shadowRoot: ShadowRoot | null;
  settings(): Settings;
  /** @returns false when the shop's page said no to it */
  tell(type: string, detail: Readonly<Record<string, unknown>>, cancelable?: boolean): boolean;
  giveUp(why: string): void;
}
