/** Names in the shop's files that are like a known shoe's: somebody says what each is, and can take that back. */

import { html, nothing, type TemplateResult } from 'lit';
import type { Reply } from '../shared/api.js';
import type { ShoeMatch, ShoeMatchDecision, ShoeMatchPage } from '../shared/contract.js';
import { fill } from '../shared/languages.js';
import type { Till } from './till.js';
import type { StoreWords } from './words.js';

interface Decided { readonly match: ShoeMatch; readonly said: string }

const PAGE = 50;

export class Names {
  #open: readonly ShoeMatch[] | undefined;
  #next: string | undefined;
  #decided: readonly Decided[] = [];
  #said = '';
  #wrong = '';

  constructor(private readonly till: Till, private readonly words: StoreWords, private readonly show: () => void) {}

  get count(): number {
    return this.#open?.length ?? 0;
  }

  async fetch(more = false): Promise<void> {
    const cursor = more && this.#next !== undefined ? `&cursor=${encodeURIComponent(this.#next)}` : '';
    const reply = await this.till.call<ShoeMatchPage>(`/v1/shoe-matches?limit=${PAGE}&shop=${encodeURIComponent(this.till.shop.slug)}${cursor}`, { patienceMs: 5000 });
    if (reply.kind === 'answer') {
      this.#open = more ? [...this.#open ?? [], ...reply.body.items] : reply.body.items;
      this.#next = reply.body.nextCursor;
    }
    this.#wrong = this.#wordsOf(reply);
    this.show();
  }

  async #decide(match: ShoeMatch, slug: string | undefined): Promise<void> {
    const body: ShoeMatchDecision = slug === undefined ? { decision: 'different' } : { decision: 'same', slug };
    const reply = await this.till.call(`/v1/shoe-matches/${match.id}/decision`, { body, patienceMs: 5000 });
    this.#wrong = this.#wordsOf(reply);
    if (reply.kind === 'answer') {
      const { names: words } = this.words;
      this.#open = this.#open?.filter((each) => each.id !== match.id);
      this.#said = slug === undefined ? fill(words.decidedDifferent, nameOf(match)) : fill(words.decidedSame, nameOf(match), slug);
      this.#decided = [{ match, said: this.#said }, ...this.#decided];
    }
    this.show();
  }

  async #undo({ match }: Decided): Promise<void> {
    const reply = await this.till.call(`/v1/shoe-matches/${match.id}/decision`, { method: 'DELETE', patienceMs: 5000 });
    this.#wrong = this.#wordsOf(reply);
    if (reply.kind === 'answer') {
      this.#decided = this.#decided.filter((each) => each.match.id !== match.id);
      this.#open = [match, ...this.#open ?? []];
      this.#said = fill(this.words.names.reopened, nameOf(match));
    }
    this.show();
  }

  #wordsOf(reply: Reply<unknown>): string {
    return reply.kind === 'answer' ? '' : reply.kind === 'silence' ? this.words.unreachable : reply.problem.detail ?? reply.problem.title;
  }

  view(): TemplateResult {
    const { names: words } = this.words;
    return html`<main class="part names"><h2>${words.title}</h2><p class="hint">${words.intro}</p>
      <p role="alert" class=${this.#wrong === '' ? '' : 'summary'}>${this.#wrong}</p><p role="status" class="sr-only">${this.#said}</p>
      ${this.#decided.length === 0 ? nothing : html`<ul class="decided">${this.#decided.map((decided) => html`<li>${decided.said} <button type="button" @click=${() => void this.#undo(decided)}>${words.undo}</button></li>`)}</ul>`}
      ${this.#open?.length === 0 ? html`<p>${words.none}</p>` : html`<ul class="matches">${(this.#open ?? []).map((match) => html`<li><p><strong>${fill(words.looksLike, nameOf(match))}</strong></p>
        <p class="acts">${match.candidates.map(({ slug, probability }) => html`<button type="button" @click=${() => void this.#decide(match, slug)}>${fill(words.same, slug)} <small>${fill(words.likely, Math.round(probability * 100))}</small></button>`)}
        <button type="button" @click=${() => void this.#decide(match, undefined)}>${words.different}</button></p></li>`)}</ul>`}
      ${this.#next === undefined ? nothing : html`<p><button type="button" @click=${() => void this.fetch(true)}>${words.more}</button></p>`}</main>`;
  }
}

const nameOf = (match: ShoeMatch): string => `${match.brand} ${match.model}`;
