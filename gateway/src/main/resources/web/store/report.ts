/** What the recommendations were worth to this shop, as a board. The API leaves out what is too few to tell. */

import { html, nothing, type TemplateResult } from 'lit';
import type { OutcomeReport, OutcomeReportRow } from '../shared/contract.js';
import { fill } from '../shared/languages.js';
import { saveTable } from './table.js';
import type { Till } from './till.js';
import type { StoreWords } from './words.js';

type Told = Required<OutcomeReportRow>;

const percent = (share: number): number => Math.round(share * 100);

export class Report {
  #rows: readonly OutcomeReportRow[] | undefined;
  #wrong = '';

  constructor(private readonly till: Till, private readonly words: StoreWords, private readonly show: () => void) {}

  get #path(): string {
    return `/v1/shops/${encodeURIComponent(this.till.shop.slug)}/outcome-report`;
  }

  async fetch(): Promise<void> {
    const reply = await this.till.call<OutcomeReport>(this.#path, { patienceMs: 5000 });
    this.#rows = reply.kind === 'answer' ? reply.body.rows : this.#rows;
    this.#wrong = reply.kind === 'answer' ? '' : reply.kind === 'silence' ? this.words.unreachable : reply.problem.detail ?? reply.problem.title;
    this.show();
  }

  view(): TemplateResult {
    const { report: words } = this.words;
    return html`<main class="part report"><h2>${words.title}</h2><p role="alert" class=${this.#wrong === '' ? '' : 'summary'}>${this.#wrong}</p>
      ${this.#rows === undefined ? nothing : html`<p class="worth">${this.#worth(this.#rows)}</p><div class="wide" tabindex="0" role="group" aria-label=${words.title}><table><thead><tr>${[words.head.group, words.head.kept, words.head.share].map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
        <tbody>${this.#rows.map((row) => html`<tr><th scope="row">${words.group[row.group] ?? row.group}</th>${isTold(row)
          ? html`<td>${fill(words.of, row.kept, row.decided)}</td><td><meter min="0" max="1" .value=${row.share} aria-hidden="true"></meter> ${fill(words.share, percent(row.share), percent(row.low), percent(row.high))}</td>`
          : html`<td colspan="2" class="quiet-word">${words.under}</td>`}</tr>`)}</tbody></table></div>
        <p class="hint">${words.note}</p><p><button type="button" @click=${() => void saveTable(this.till, `${this.#path}?format=csv`, 'outcome-report.csv')}>${words.table}</button></p>`}</main>`;
  }

  /** Says a number of pairs only where the intervals do not overlap. */
  #worth(rows: readonly OutcomeReportRow[]): string {
    const { report: words } = this.words;
    const find = (group: string): Told | undefined => rows.filter(isTold).find((row) => row.group === group);
    const advised = find('as-recommended');
    const other = find('not-recommended');
    if (advised === undefined || other === undefined) {
      return words.few;
    }
    const wouldBe = Math.round(other.share * advised.decided);
    return advised.low > other.high ? fill(words.worth, advised.decided, advised.kept, wouldBe, advised.kept - wouldBe) : fill(words.unsure, advised.decided, advised.kept);
  }
}

const isTold = (row: OutcomeReportRow): row is Told => row.decided !== undefined && row.kept !== undefined && row.share !== undefined && row.low !== undefined && row.high !== undefined;
