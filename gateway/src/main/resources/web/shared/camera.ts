/**
 * Reads a barcode with the camera, where the browser itself can: few formats, so that it is quick, and an end after a while. Typing
 * stands beside it, and nothing of a picture leaves the page.
 */

import { html, nothing, type TemplateResult } from 'lit';
import { readGtin } from './gtin.js';
import type { FitWords } from './words/fit.en.js';

interface Detector { detect(image: HTMLVideoElement): Promise<readonly { readonly rawValue: string }[]> }
declare const BarcodeDetector: new (options: { formats: readonly string[] }) => Detector;

const FORMATS = ['ean_13', 'upc_a', 'ean_8', 'itf', 'qr_code'];
const LONG_ENOUGH_MS = 20_000;
/** A phone that looks at every frame gets hot. */
const BETWEEN_MS = 100;

export class Camera {
  #using: AbortController | undefined;
  #said = '';

  constructor(private readonly words: () => FitWords['camera'], private readonly show: () => void, private readonly take: (code: string) => void) {}

  async start(): Promise<void> {
    this.stop();
    const using = this.#using = new AbortController();
    this.show();
    const code = await read(document.getElementById('camera') as HTMLVideoElement, AbortSignal.any([using.signal, AbortSignal.timeout(LONG_ENOUGH_MS)])).catch(() => 'refused' as const);
    if (this.#using !== using) {
      return;
    }
    this.#using = undefined;
    this.#said = code === 'refused' ? this.words().refused : code === undefined ? this.words().nothing : '';
    this.show();
    if (code !== undefined && code !== 'refused') {
      this.take(code);
    }
  }

  stop(): void {
    this.#using?.abort();
    this.#using = undefined;
    this.#said = '';
    this.show();
  }

  view(): TemplateResult | typeof nothing {
    return this.#using !== undefined ? html`<div class="camera"><video id="camera" playsinline muted aria-label=${this.words().hint}></video><p class="hint">${this.words().hint}</p><button type="button" class="quiet" @click=${() => this.stop()}>${this.words().stop}</button></div>`
      : this.#said === '' ? nothing : html`<p class="hint" role="status">${this.#said}</p>`;
  }
}

/** A code whose check digit is right, so that half a barcode is none; undefined when none was seen in time. */
async function read(video: HTMLVideoElement, ending: AbortSignal): Promise<string | undefined> {
  const stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } });
  try {
    const detector = new BarcodeDetector({ formats: FORMATS });
    video.srcObject = stream;
    await video.play();
    while (!ending.aborted) {
      const code = (await detector.detect(video)).map(({ rawValue }) => rawValue).find((text) => readGtin(text) !== undefined);
      if (code !== undefined) {
        return code;
      }
      await new Promise((resolve) => setTimeout(resolve, BETWEEN_MS));
    }
    return undefined;
  } finally {
    stream.getTracks().forEach((track) => track.stop());
  }
}
