/** Calls of the API. An answer, a problem that says what to mend, or silence: never an exception. */

import type { Problem } from './answer.js';

export type Reply<T> =
  | { readonly kind: 'answer'; readonly body: T; readonly etag?: string }
  | { readonly kind: 'problem'; readonly problem: Problem; readonly status: number }
  | { readonly kind: 'silence'; readonly why: 'slow' | 'offline' | 'replaced' };

export interface Call {
  readonly language: string;
  readonly key?: string;
  /** Where the API is, when the page is from elsewhere. */
  readonly base?: string;
  readonly body?: unknown;
  readonly patienceMs?: number;
  readonly signal?: AbortSignal;
  readonly idempotencyKey?: string;
  readonly method?: 'POST' | 'PUT' | 'DELETE';
  readonly headers?: Readonly<Record<string, string>>;
}

const PATIENCE_MS = 10_000;

export async function call<T>(path: string, { language, key, base = '', body, patienceMs = PATIENCE_MS, signal, idempotencyKey, method, headers: more }: Call): Promise<Reply<T>> {
  const tooSlow = AbortSignal.timeout(patienceMs);
  const headers: Record<string, string> = { Accept: 'application/json, application/problem+json', 'Accept-Language': language, ...more };
  if (key !== undefined && key !== '') {
    headers['X-API-Key'] = key;
  }
  if (idempotencyKey !== undefined) {
    headers['Idempotency-Key'] = `"${idempotencyKey}"`;
  }
  if (body !== undefined) {
    headers['Content-Type'] = 'application/json';
  }
  try {
    const response = await fetch(base + path, {
      method: method ?? (body === undefined ? 'GET' : 'POST'),
      headers,
      credentials: 'omit',
      signal: signal === undefined ? tooSlow : AbortSignal.any([signal, tooSlow]),
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    const json: unknown = text === '' ? {} : JSON.parse(text);
    return response.ok
      ? { kind: 'answer', body: json as T, etag: response.headers.get('ETag') ?? '' }
      : { kind: 'problem', problem: json as Problem, status: response.status };
  } catch {
    return { kind: 'silence', why: signal?.aborted ? 'replaced' : tooSlow.aborted ? 'slow' : 'offline' };
  }
}
