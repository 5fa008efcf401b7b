/* Keeps the console itself, so that a till opens without a network. Answers of the API are never kept here. */
'use strict';

const CACHE = 'toebox-store-2';
const PAGE = '/store';
const KEPT = /^\/(static\/bundle\/|style\.css$|icon\.svg$|manifest\.webmanifest$)/;

self.addEventListener('install', (event) => {
  event.waitUntil(keepPage().then(() => self.skipWaiting()));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(
    caches.keys().then((names) => Promise.all(names.filter((name) => name.startsWith('toebox-store-') && name !== CACHE).map((name) => caches.delete(name))))
      .then(() => self.clients.claim()));
});

self.addEventListener('fetch', (event) => {
  const url = new URL(event.request.url);
  if (event.request.method !== 'GET' || url.origin !== self.location.origin) {
    return;
  }
  if (url.pathname === PAGE) {
    event.respondWith(networkFirst(event.request));
  } else if (KEPT.test(url.pathname)) {
    event.respondWith(url.pathname.startsWith('/static/bundle/') ? cacheFirst(event.request) : networkFirst(event.request));
  }
});

/* The page, and all that it names, and what its scripts import: the first visit loads them before this worker is there. */
async function keepPage() {
  const cache = await caches.open(CACHE);
  const page = await fetch(PAGE);
  const text = await page.clone().text();
  await cache.put(PAGE, page);
  const next = [...text.matchAll(/(?:src|href)="(\/(?:static\/bundle\/|style\.css|icon\.svg|manifest\.webmanifest)[^"]*)"/g)].map((match) => match[1]);
  const kept = new Set();
  for (let part = next.pop(); part !== undefined; part = next.pop()) {
    if (!kept.has(part)) {
      kept.add(part);
      const answer = await fetch(part);
      if (!answer.ok) {
        throw new Error(part);
      }
      await cache.put(part, answer.clone());
      if (part.endsWith('.js')) {
        next.push(...[...(await answer.text()).matchAll(/(?:from|import)\s*\(?"(\/static\/bundle\/[^"]+\.js)"/g)].map((match) => match[1]));
      }
    }
  }
}

async function networkFirst(request) {
  const cache = await caches.open(CACHE);
  try {
    const answer = await fetch(request);
    // A page that somebody comes back to from signing in has a code in its address, which is kept nowhere.
    if (answer.ok && !new URL(request.url).searchParams.has('state')) {
      await cache.put(request, answer.clone());
    }
    return answer;
  } catch (gone) {
    // What varies by language was kept in the language that was asked for; any is better than none.
    const kept = await cache.match(request, { ignoreVary: true }) ?? await cache.match(request, { ignoreSearch: true, ignoreVary: true });
    if (kept !== undefined) {
      return kept;
    }
    throw gone;
  }
}

async function cacheFirst(request) {
  const cache = await caches.open(CACHE);
  const kept = await cache.match(request);
  if (kept !== undefined) {
    return kept;
  }
  const answer = await fetch(request);
  if (answer.ok) {
    await cache.put(request, answer.clone());
  }
  return answer;
}
