/** Sizes and money as people of a region know them. */

import { type Reply, call } from './api.js';
import type { SizeConversion } from './contract.js';

export type System = 'eu' | 'uk' | 'us' | 'cm';

const UK = ['GB', 'IE', 'AU', 'NZ'];
const US = ['US', 'CA'];
/** Who pays in euros (ISO 3166; the area of 2026). */
const EURO = ['AD', 'AT', 'BE', 'BG', 'CY', 'DE', 'EE', 'ES', 'FI', 'FR', 'GR', 'HR', 'IE', 'IT', 'LT', 'LU', 'LV', 'MC', 'ME', 'MT', 'NL', 'PT', 'SI', 'SK', 'SM', 'VA', 'XK'];
const MONEY: Readonly<Record<string, string>> = { GB: 'GBP', US: 'USD', CH: 'CHF', LI: 'CHF', ...Object.fromEntries(EURO.map((region) => [region, 'EUR'])) };
export const CURRENCIES = ['EUR', 'GBP', 'USD', 'CHF'];

/** The region of the first of these that names one, else the one its language is mostly spoken in; empty for what is no tag. */
export function regionOf(...tags: readonly string[]): string {
  const locales = tags.flatMap((tag) => { try { return [new Intl.Locale(tag)]; } catch { return []; } });
  return locales.find(({ region }) => region !== undefined)?.region ?? locales[0]?.maximize().region ?? '';
}

/** What boxes say in a region. */
export function systemOf(region: string): System {
  return US.includes(region) ? 'us' : UK.includes(region) ? 'uk' : region === 'JP' ? 'cm' : 'eu';
}

/** Empty where it is none of ours: nobody's money is taken for granted. */
export const currencyOf = (region: string): string => MONEY[region] ?? '';

export interface AskedSize { readonly system: System; readonly size: string; readonly scale: string; readonly brand?: string | undefined }

/** The same size on the scale that feet are judged on; the brand's own chart comes first. */
export async function onScale({ system, size, scale, brand }: AskedSize, asking: Parameters<typeof call>[1]): Promise<Reply<SizeConversion>> {
  const query = new URLSearchParams({ from: system === 'cm' ? 'jp-cm' : system, value: size.trim(), to: scale, lastGender: scale === 'us-women' ? 'women' : 'men', ...(brand === undefined ? {} : { brand }) });
  return call<SizeConversion>(`/v1/size-conversions?${query}`, asking);
}
