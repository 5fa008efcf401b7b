/** Sends a file as it is, and tells how far that is; fetch cannot tell. */

import type { Reply } from '../shared/api.js';
import type { Problem } from '../shared/answer.js';

export interface Sending {
  readonly language: string;
  readonly access: Readonly<Record<string, string>>;
  readonly idempotencyKey: string;
  /** @param share from 0 to 1 */
  onShare(share: number): void;
}

export function sendFile<T>(path: string, file: File, { language, access, idempotencyKey, onShare }: Sending): Promise<Reply<T>> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('POST', path);
    request.setRequestHeader('Accept', 'application/json, application/problem+json');
    request.setRequestHeader('Accept-Language', language);
    Object.entries(access).forEach(([name, value]) => request.setRequestHeader(name, value));
    request.setRequestHeader('Idempotency-Key', `"${idempotencyKey}"`);
    // What it is, is found out from its content: names and systems call spreadsheets many things.
    request.setRequestHeader('Content-Type', 'application/octet-stream');
    request.upload.addEventListener('progress', (event) => { if (event.lengthComputable) { onShare(event.loaded / event.total); } });
    request.addEventListener('load', () => resolve(read<T>(request)));
    for (const gone of ['error', 'abort', 'timeout']) {
      request.addEventListener(gone, () => resolve({ kind: 'silence', why: 'offline' }));
    }
    request.send(file);
  });
}

function read<T>(request: XMLHttpRequest): Reply<T> {
  try {
    const body: unknown = JSON.parse(request.responseText);
    return request.status < 400 ? { kind: 'answer', body: body as T } : { kind: 'problem', problem: body as Problem, status: request.status };
  } catch {
    return { kind: 'silence', why: 'offline' };
  }
}
