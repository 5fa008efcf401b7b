/**
 * `<toebox-fit>` on a shop's product page: a button of a fixed height, and nothing else until it is pressed. No library, no request,
 * no global but the element. Whatever goes wrong hides the button; the shop's own size chart is still there.
 */

import type { Host, Settings } from './host.js';

const PRESS = { en: 'My size?', de: 'Meine Größe?', fr: 'Ma pointure ?', es: '¿Mi talla?' } as const;

type Spoken = keyof typeof PRESS;

/** The first of these that is spoken here. Not shared with the panel: whoever checks this file by its hash has checked all of it. */
function spoken(...tags: readonly string[]): Spoken {
  const known = tags.map((tag) => tag.slice(0, 2).toLowerCase()).find((tag) => tag in PRESS);
  return (known as Spoken | undefined) ?? 'en';
}

const ATTRIBUTES = ['key', 'gtin', 'sku', 'locale', 'units', 'size-select', 'size-system', 'variant', 'consent'] as const;

const STYLE = `:host{display:block;min-height:44px}:host([hidden]){display:none}
button{font:inherit;box-sizing:border-box;height:44px;padding:0 1em;cursor:pointer;border-radius:var(--fit-radius,8px);
border:1px solid var(--fit-accent,#0f6b5c);background:var(--fit-button-background,transparent);color:var(--fit-button-color,inherit)}
button:focus-visible{outline:3px solid var(--fit-focus,#1549c4);outline-offset:2px}`;

class ToeboxFit extends HTMLElement implements Host {
  static readonly observedAttributes = ATTRIBUTES.map((name) => `data-${name}`);

  #button: HTMLButtonElement | undefined;
  #close: (() => void) | undefined;

  connectedCallback(): void {
    if (this.shadowRoot === null) {
      const root = this.attachShadow({ mode: 'open' });
      const style = new CSSStyleSheet();
      style.replaceSync(STYLE);
      root.adoptedStyleSheets = [style];
      this.#button = document.createElement('button');
      this.#button.type = 'button';
      this.#button.setAttribute('part', 'button');
      this.#button.setAttribute('aria-haspopup', 'dialog');
      this.#button.addEventListener('click', () => void this.#open());
      root.append(this.#button);
    }
    this.attributeChangedCallback();
    this.tell('fit:ready', {});
  }

  disconnectedCallback(): void {
    this.#close?.();
  }

  /** Another product, language or key: what was answered before no longer holds. */
  attributeChangedCallback(): void {
    if (this.#button !== undefined) {
      this.#close?.();
      const settings = this.settings();
      this.#button.textContent = PRESS[settings.language];
      this.#hide(settings.gtin === '' && settings.slug === '');
    }
  }

  settings(): Settings {
    const { key = '', gtin = '', sku = '', locale = '', units = '', sizeSelect = '', sizeSystem = '', variant = '', consent = '' } = this.dataset;
    const tag = locale || document.documentElement.lang || navigator.language;
    return {
      key, gtin, slug: sku, tag, language: spoken(tag, navigator.language),
      units: units === 'in' || units === 'cm' ? units : 'mm',
      sizeSelect, sizeSystem, variant, remembers: consent === 'functional' || consent === 'analytics', base: new URL('/', import.meta.url).origin,
    };
  }

  tell(type: string, detail: Readonly<Record<string, unknown>>, cancelable = false): boolean {
    const { variant } = this.settings();
    return this.dispatchEvent(new CustomEvent(type, { bubbles: true, composed: true, cancelable, detail: variant === '' ? detail : { ...detail, variant } }));
  }

  giveUp(why: string): void {
    this.#close?.();
    this.#hide(true);
    if (this.settings().key.startsWith('pk_test_')) {
      console.warn(`toebox-fit: hidden, ${why}`);
    }
    this.tell('fit:error', { why });
  }

  /** Shops keep the height free in an attribute, which goes before what the element says of itself. */
  #hide(hidden: boolean): void {
    if (hidden !== this.hidden) {
      this.hidden = hidden;
      this.style.display = hidden ? 'none' : 'block';
    }
  }

  async #open(): Promise<void> {
    try {
      const address = new URL('./panel.js', import.meta.url).href;
      const { openPanel } = (await import(address)) as typeof import('../panel/index.js');
      this.#close = openPanel(this);
      this.tell('fit:open', {});
    } catch {
      this.giveUp('the panel could not be loaded');
    }
  }
}

if (customElements.get('toebox-fit') === undefined) {
  customElements.define('toebox-fit', ToeboxFit);
}
