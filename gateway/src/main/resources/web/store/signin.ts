/** Who stands at this till: the shop with its key, or staff who sign in at the shop's issuer. */

import { html, nothing, type TemplateResult } from 'lit';
import type { Reply } from '../shared/api.js';
import { fill } from '../shared/languages.js';
import { keepShop } from './memory.js';
import { type Issuer, type Staff, arrive, hostOf, signInAt } from './staff.js';
import { type Shop, Till, withKey } from './till.js';
import type { StoreWords } from './words.js';

export class SignIn {
  #said = '';
  /** Somebody whose account names no shop. */
  #anybody: Staff | undefined;

  constructor(private readonly issuer: Issuer | undefined, private readonly words: StoreWords, private readonly language: string, private readonly show: () => void, private readonly onOpen: (till: Till) => void) {}

  /** Goes on with who comes back from the issuer, or was here before the tab was loaded anew. */
  async arrive(): Promise<void> {
    const arrival = this.issuer === undefined ? { kind: 'nobody' } as const : await arrive(this.issuer);
    if (arrival.kind === 'failed') {
      this.say(arrival.why === 'refused' ? this.words.staff.failed : fill(this.words.staff.unreachable, hostOf(this.issuer!)));
    } else if (arrival.kind === 'staff') {
      await this.#enterAs(arrival.staff, arrival.staff.shop);
    }
  }

  say(said: string): void {
    this.#said = said;
    this.show();
  }

  async #enterAs(staff: Staff, slug: string | undefined): Promise<void> {
    this.#anybody = slug === undefined ? staff : undefined;
    if (slug === undefined) {
      this.say(this.words.staff.whichShop);
      return;
    }
    const till = new Till({ slug, name: staff.name || slug }, staff, this.language);
    const reply = await till.signIn();
    // Whoever was let in before the network went is let in without it.
    if (reply.kind === 'problem') {
      this.#anybody = staff.shop === undefined ? staff : undefined;
      this.say(fill(this.words.staff.refused, slug));
    } else {
      this.#said = '';
      this.onOpen(till);
    }
  }

  async #leave(event: Event): Promise<void> {
    event.preventDefault();
    if (this.issuer !== undefined && await signInAt(this.issuer, text(event, 'name')) === 'unreachable') {
      this.say(fill(this.words.staff.unreachable, hostOf(this.issuer)));
    }
  }

  async #enter(event: Event): Promise<void> {
    event.preventDefault();
    const slug = text(event, 'shop');
    if (this.#anybody !== undefined) {
      return this.#enterAs(this.#anybody, slug);
    }
    const key = text(event, 'key');
    const remember = new FormData(event.target as HTMLFormElement).get('remember') !== null;
    const shop: Shop = { slug, name: text(event, 'name') || slug };
    const till = new Till(shop, withKey(key), this.language);
    const reply: Reply<unknown> = await till.signIn();
    if (reply.kind !== 'answer') {
      this.say(reply.kind === 'silence' ? this.words.unreachable : this.words.refused);
      return;
    }
    this.#said = '';
    if (remember) {
      keepShop({ ...shop, key });
    }
    this.onOpen(till);
  }

  view(): TemplateResult {
    const { words } = this;
    const shop = html`<div class="field"><label for="shop">${words.shop}</label><input id="shop" name="shop" required maxlength="60" pattern="[a-z0-9]+(-[a-z0-9]+)*" autocapitalize="none" autocomplete="off"></div>`;
    const name = (id: string): TemplateResult => html`<div class="field"><label for=${id}>${words.name}</label><input id=${id} name="name" maxlength="40" autocomplete="off"></div>`;
    const key = html`<form class="card" @submit=${(event: Event) => void this.#enter(event)}>${this.issuer === undefined ? html`<h2>${words.signIn}</h2>` : nothing}
      ${shop}<div class="field"><label for="key">${words.key}</label><input id="key" name="key" type="password" autocomplete="off" maxlength="200"></div>${name('name')}
      <label class="check"><input type="checkbox" name="remember"> ${words.remember}</label><button type="submit">${words.enter}</button></form>`;
    return html`<main class="sign-in"><h1>${words.h1}</h1><p role="alert" class=${this.#said === '' ? '' : 'summary'}>${this.#said}</p>
      ${this.#anybody !== undefined ? html`<form class="card" @submit=${(event: Event) => void this.#enter(event)}><h2>${words.signIn}</h2>${shop}<button type="submit">${words.enter}</button></form>`
        : this.issuer === undefined ? key : html`<form class="card" @submit=${(event: Event) => void this.#leave(event)}><h2>${words.signIn}</h2>${name('staff-name')}<button type="submit">${fill(words.staff.signIn, hostOf(this.issuer))}</button></form>
          <details><summary>${words.staff.orKey}</summary>${key}</details>`}</main>`;
  }
}

const text = (event: Event, name: string): string => String(new FormData(event.target as HTMLFormElement).get(name) ?? '').trim();
