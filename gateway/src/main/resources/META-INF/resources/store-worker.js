/* Keeps the console itself, so that a till opens without a network. Answers of the API are never kept here. */
'use strict';

const CACHE = 'toebox-store-1';
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

/* The page, and all that it names. */
async function keepPage() {
  const cache = await caches.open(CACHE);
  const page = await fetch(PAGE);
  const text = await page.clone().text();
  await cache.put(PAGE, page);
  const parts = [...text.matchAll(/(?:src|href)="(\/(?:static\/bundle\/|style\.css|icon\.svg|manifest\.webmanifest)[^"]*)"/g)].map((match) => match[1]);
  await cache.addAll(parts);
}

async function networkFirst(request) {
  const cache = await caches.open(CACHE);
  try {
    const answer = await fetch(request);
    if (answer.ok) {
      await cache.put(request, answer.clone());
    }
    return answer;
  } catch (gone) {
    const kept = await cache.match(request, { ignoreSearch: true });
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
