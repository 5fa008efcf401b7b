/** What a till keeps so that a closed tab or a dead network loses nothing: the runners of today, for a day, and outcomes until they are told. */

import type { Noted } from './outbox.js';
import type { Runner, Shop } from './till.js';

const DATABASE = 'toebox-store';
const VERSION = 2;
const RUNNERS = 'runners';
const OUTBOX = 'outbox';
const DAY_MS = 24 * 60 * 60 * 1000;
const SHOP = 'toebox-store-shop';

interface Kept { readonly id: string; readonly at: number; readonly runner: Runner }

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(DATABASE, VERSION);
    // Never deletes: what an older version kept is still there afterwards.
    request.onupgradeneeded = () => {
      for (const name of [RUNNERS, OUTBOX]) {
        if (!request.result.objectStoreNames.contains(name)) {
          request.result.createObjectStore(name, { keyPath: 'id' });
        }
      }
    };
    request.onsuccess = () => {
      // A newer version of this page in another tab must not wait for this one.
      request.result.onversionchange = () => request.result.close();
      resolve(request.result);
    };
    request.onerror = () => reject(request.error ?? new Error('no database'));
  });
}

async function run<T>(name: string, mode: IDBTransactionMode, act: (store: IDBObjectStore) => IDBRequest<T>): Promise<T | undefined> {
  try {
    const database = await open();
    return await new Promise((resolve, reject) => {
      const transaction = database.transaction(name, mode);
      const request = act(transaction.objectStore(name));
      transaction.oncomplete = () => { database.close(); resolve(request.result); };
      transaction.onerror = () => { database.close(); reject(transaction.error ?? new Error('not kept')); };
    });
  } catch {
    // A browser that keeps nothing still answers.
    return undefined;
  }
}

export const keepRunner = (runner: Runner): Promise<unknown> => run(RUNNERS, 'readwrite', (store) => store.put({ id: runner.id, at: Date.now(), runner } satisfies Kept));

export const forgetRunner = (id: string): Promise<unknown> => run(RUNNERS, 'readwrite', (store) => store.delete(id));

/** The youngest last; those of yesterday are forgotten. */
export async function runnersOfToday(): Promise<Runner[]> {
  const all = (await run<Kept[]>(RUNNERS, 'readonly', (store) => store.getAll() as IDBRequest<Kept[]>)) ?? [];
  const [young, old] = [all.filter((kept) => Date.now() - kept.at < DAY_MS), all.filter((kept) => Date.now() - kept.at >= DAY_MS)];
  await Promise.all(old.map((kept) => forgetRunner(kept.id)));
  return young.sort((one, other) => one.at - other.at).map((kept) => kept.runner);
}

export const keepNoted = (noted: Noted): Promise<unknown> => run(OUTBOX, 'readwrite', (store) => store.put(noted));

export const forgetNoted = (id: string): Promise<unknown> => run(OUTBOX, 'readwrite', (store) => store.delete(id));

/** What a shop noted on this till and nobody has yet, in the order it was noted. */
export async function notedOf(shop: string): Promise<Noted[]> {
  const all = (await run<Noted[]>(OUTBOX, 'readonly', (store) => store.getAll() as IDBRequest<Noted[]>)) ?? [];
  return all.filter((noted) => noted.shop === shop).sort((one, other) => one.at - other.at);
}

/** With its key: only when somebody says that this till is to remember it. */
export interface KeptShop extends Shop { readonly key: string }

export function keepShop(shop: KeptShop | undefined): void {
  if (shop === undefined) {
    localStorage.removeItem(SHOP);
  } else {
    localStorage.setItem(SHOP, JSON.stringify(shop));
  }
}

export const keptShop = (): KeptShop | undefined => (JSON.parse(localStorage.getItem(SHOP) ?? 'null') as KeptShop | null) ?? undefined;
