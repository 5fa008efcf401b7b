/** The shop's file on its way in: dropped or chosen, looked at without changing anything, its findings, then loaded. */

import { html, nothing, type TemplateResult } from 'lit';
import type { Problem } from '../shared/answer.js';
import type { Import, ImportFinding, ImportFindingPage, ImportPage } from '../shared/contract.js';
import { fill } from '../shared/languages.js';
import { FIELDS, firstRows, guess, parameter, type Field, type Guess, type ShownTable } from './columns.js';
import { saveTable } from './table.js';
import type { Till } from './till.js';
import { sendFile } from './upload.js';
import type { StoreWords } from './words.js';

const ASK_AGAIN_MS = 700;
const MOST_BYTES = 2 ** 30;
const SYSTEMS = ['us', 'uk', 'eu', 'cm', 'mondopoint', 'jp', 'au', 'de', 'fr', 'it', 'br', 'cn', 'mex'] as const;
const GENDERS = ['men', 'women', 'unisex'] as const;

type Stage =
  | { readonly kind: 'empty' }
  | { readonly kind: 'columns'; readonly table: ShownTable; readonly guesses: readonly Guess[]; readonly fields: readonly (Field | '')[] }
  | { readonly kind: 'sending'; readonly share: number }
  | { readonly kind: 'going' | 'over'; readonly run: Import };

export class OurFile {
  #stage: Stage = { kind: 'empty' };
  #file: File | undefined;
  #said = '';
  #rows: readonly ImportFinding[] = [];
  #nextRows: string | undefined;
  #told: Record<string, string> = {};

  constructor(private readonly till: Till, private readonly words: StoreWords, private readonly show: () => void, private readonly onLoaded: () => void) {}

  /** Looks at a file first. */
  take(file: File | undefined): void {
    if (file === undefined || this.#stage.kind === 'sending' || this.#stage.kind === 'going') {
      return;
    }
    this.#file = file;
    if (file.size === 0 || file.size > MOST_BYTES) {
      this.#stage = { kind: 'empty' };
      this.#said = file.size === 0 ? this.words.file.empty : this.words.file.tooLarge;
      this.show();
    } else {
      delete this.#told['columns'];
      void this.#send(file, true);
    }
  }

  /** Lets somebody say what the columns are, unless the file is none that can be shown. */
  async #askForColumns(file: File): Promise<void> {
    const table = await firstRows(file).catch(() => undefined);
    if (table === undefined) {
      this.#become({ kind: 'empty' });
    } else {
      const guesses = guess(table, await this.#saidBefore());
      this.#become({ kind: 'columns', table, guesses, fields: guesses.map(({ field }) => field) });
    }
  }

  /** Of this shop's earlier files, whichever till they came from. */
  async #saidBefore(): Promise<readonly Readonly<Record<string, string>>[]> {
    const reply = await this.till.call<ImportPage>('/v1/imports?limit=50', { patienceMs: 5000 });
    return reply.kind === 'answer' ? reply.body.items.flatMap(({ columns }) => (columns === undefined ? [] : [columns])) : [];
  }

  async #send(file: File, dryRun: boolean): Promise<void> {
    this.#said = '';
    this.#rows = [];
    this.#nextRows = undefined;
    this.#become({ kind: 'sending', share: 0 });
    const query = new URLSearchParams({ shop: this.till.shop.slug, ...(dryRun ? { dryRun: 'true' } : {}), ...Object.fromEntries(Object.entries(this.#told).filter(([, value]) => value !== '')) });
    const reply = await sendFile<Import>(`/v1/imports?${query}`, file, {
      language: this.till.language, access: await this.till.access.headers(), idempotencyKey: crypto.randomUUID(),
      onShare: (share) => this.#become({ kind: 'sending', share }),
    });
    if (reply.kind === 'answer') {
      await this.#follow(reply.body);
    } else {
      const isUnknown = reply.kind === 'problem' && (reply.problem.errors ?? []).some(({ code }) => code === 'unknown-header' || code === 'column-missing');
      this.#said = reply.kind === 'problem' ? sentenceOf(reply.problem) : this.words.file.lost;
      if (isUnknown) {
        await this.#askForColumns(file);
      } else {
        this.#become({ kind: 'empty' });
      }
    }
  }

  async #follow(first: Import): Promise<void> {
    let run = first;
    while (run.finishedAt === undefined) {
      this.#become({ kind: 'going', run });
      await new Promise((resolve) => setTimeout(resolve, ASK_AGAIN_MS));
      const reply = await this.till.call<Import>(`/v1/imports/${run.id}`, { patienceMs: 5000 });
      // What is silent for a while goes on all the same; what is refused is not asked for again.
      this.#said = reply.kind === 'answer' ? '' : reply.kind === 'problem' ? sentenceOf(reply.problem) : this.words.unreachable;
      if (reply.kind === 'problem') {
        return this.#become({ kind: 'empty' });
      }
      run = reply.kind === 'answer' ? reply.body : run;
    }
    this.#become({ kind: 'over', run });
    if (!run.dryRun) {
      this.onLoaded();
    }
  }

  async #stop(run: Import): Promise<void> {
    await this.till.call(`/v1/imports/${run.id}/cancellation`, { method: 'POST', patienceMs: 5000 });
  }

  async #moreRows(run: Import): Promise<void> {
    const page = await this.till.call<ImportFindingPage>(`/v1/imports/${run.id}/findings?limit=50${this.#nextRows === undefined ? '' : `&cursor=${encodeURIComponent(this.#nextRows)}`}`, { patienceMs: 5000 });
    if (page.kind === 'answer') {
      this.#rows = [...this.#rows, ...page.body.items];
      this.#nextRows = page.body.nextCursor;
    } else {
      this.#said = page.kind === 'problem' ? sentenceOf(page.problem) : this.words.unreachable;
    }
    this.show();
  }

  #become(stage: Stage): void {
    this.#stage = stage;
    this.show();
  }

  view(): TemplateResult {
    const { file: words } = this.words;
    const stage = this.#stage;
    return html`<main class="part file"><h2>${words.title}</h2><p role="alert" class=${this.#said === '' ? '' : 'summary'}>${this.#said}</p>
      ${stage.kind === 'empty' ? this.#choose() : stage.kind === 'columns' ? this.#columns(stage) : stage.kind === 'sending' ? this.#bar(fill(words.sending, this.#file?.name ?? '', Math.round(stage.share * 100)), stage.share, 1)
        : stage.kind === 'going' ? this.#going(stage.run) : this.#over(stage.run)}</main>`;
  }

  #choose(): TemplateResult {
    const { file: words } = this.words;
    const select = (name: string, label: string, choices: Readonly<Record<string, string>>): TemplateResult => html`<div class="field"><label for=${name}>${label}</label><select id=${name} @change=${(event: Event) => this.#tell(name, (event.target as HTMLSelectElement).value)}><option value="">${words.notSaid}</option>
      ${Object.entries(choices).map(([value, text]) => html`<option value=${value} ?selected=${this.#told[name] === value}>${text}</option>`)}</select></div>`;
    const check = (name: string, value: string, label: string): TemplateResult => html`<label class="check"><input type="checkbox" .checked=${this.#told[name] === value} @change=${(event: Event) => this.#tell(name, (event.target as HTMLInputElement).checked ? value : '')}> ${label}</label>`;
    return html`<div class="drop"><p><strong>${words.drop}</strong> ${words.or}</p>
        <label class="choose">${words.choose}<input type="file" @change=${(event: Event) => this.take((event.target as HTMLInputElement).files?.[0])}></label><p class="hint">${words.look}</p></div>
      <p class="hint">${words.kinds} <a href="/v1/import-templates/shoes.csv" download>${words.template}</a></p>
      ${check('stock', 'complete', words.complete)}
      <details><summary>${words.unsaid}</summary><div class="unsaid">${select('sizeSystem', words.sizeSystem, Object.fromEntries(SYSTEMS.map((each) => [each, each === 'cm' || each === 'mondopoint' ? each : each.toUpperCase()])))}
        ${select('lastGender', words.lastGender, Object.fromEntries(GENDERS.map((each) => [each, words.gender[each] ?? each])))}
        <div class="field"><label for="currency">${words.currency}</label><input id="currency" maxlength="3" size="4" autocapitalize="characters" autocomplete="off" placeholder="EUR" .value=${this.#told['currency'] ?? ''} @change=${(event: Event) => this.#tell('currency', (event.target as HTMLInputElement).value.trim().toUpperCase())}></div></div>
        ${check('assumeShoes', 'true', words.assume)}</details>`;
  }

  #columns(stage: Stage & { kind: 'columns' }): TemplateResult {
    const { file: words } = this.words;
    const { columns: said } = words;
    const { table, guesses, fields } = stage;
    const choose = (at: number, field: Field | ''): void => this.#become({ ...stage, fields: fields.map((each, other) => other === at ? field : each === field ? '' : each) });
    const columns = parameter(table.columns, fields);
    const goOn = (): void => {
      if (columns !== undefined && this.#file !== undefined) {
        this.#told = { ...this.#told, columns };
        void this.#send(this.#file, true);
      }
    };
    return html`<section aria-labelledby="columns"><h3 id="columns">${said.title}</h3><p>${said.how}</p>
      <div class="columns" tabindex="0" role="group" aria-label=${this.#file?.name ?? ''}><table><thead>
        <tr>${table.columns.map((column, at) => html`<th scope="col"><label for=${`column-${at}`}>${column === '' ? fill(said.unnamed, at + 1) : column}</label>
          <select id=${`column-${at}`} aria-describedby=${`guess-${at}`} @change=${(event: Event) => choose(at, (event.target as HTMLSelectElement).value as Field | '')}>
            <option value="" .selected=${fields[at] === ''}>${said.ignore}</option>${FIELDS.map((field) => html`<option value=${field} .selected=${field === fields[at]}>${said.field[field] ?? field}</option>`)}</select>
          <span class="hint" id=${`guess-${at}`}>${fields[at] === guesses[at]?.field ? said.from[guesses[at]?.from ?? 'nothing'] ?? '' : said.chosen}</span></th>`)}</tr></thead>
        <tbody>${table.rows.map((row) => html`<tr>${table.columns.map((_, at) => html`<td>${row[at] ?? ''}</td>`)}</tr>`)}</tbody></table></div>
      <p class="acts"><button type="button" class="main" ?disabled=${columns === undefined} @click=${goOn}>${said.look}</button><button type="button" @click=${() => this.#become({ kind: 'empty' })}>${words.another}</button></p>
      ${columns === undefined ? html`<p class="hint">${said.missing}</p>` : nothing}</section>`;
  }

  #tell(name: string, value: string): void {
    this.#told = { ...this.#told, [name]: value };
    this.show();
  }

  #bar(label: string, done: number, total: number): TemplateResult {
    return html`<div class="bar"><label for="progress">${label}</label><progress id="progress" max=${Math.max(total, 1)} .value=${done}></progress></div>`;
  }

  #going(run: Import): TemplateResult {
    const { file: words } = this.words;
    const { done, total, etaSeconds } = run.progress;
    return html`${this.#bar(fill(run.dryRun ? words.working : words.loading, done, total), done, total)}<p class="hint">${etaSeconds === undefined ? nothing : fill(words.seconds, etaSeconds)}</p>
      <p><button type="button" @click=${() => void this.#stop(run)}>${words.stop}</button></p>`;
  }

  #over(run: Import): TemplateResult {
    const { file: words } = this.words;
    const numbers: readonly (readonly [string, number | undefined])[] = [[words.rows, run.rows.read], [words.refusedRows, run.rows.refused], [words.added, run.shoes.added], [words.changed, run.shoes.changed], [words.unchanged, run.shoes.unchanged], [words.stock, run.stockChanged]];
    const again = (): void => { if (this.#file !== undefined) { void this.#send(this.#file, true); } };
    const load = (): void => { if (this.#file !== undefined) { void this.#send(this.#file, false); } };
    return html`<section aria-labelledby="over"><h3 id="over">${run.state === 'cancelled' ? words.stopped : run.dryRun ? words.wouldBe : words.happened} · ${this.#file?.name ?? ''}</h3>
        <dl class="numbers">${numbers.filter(([, count]) => count !== undefined).map(([label, count]) => html`<div><dt>${label}</dt><dd>${count}</dd></div>`)}</dl>
        <p class="acts">${run.dryRun && run.state === 'done' ? html`<button type="button" class="main" @click=${load}>${words.loadIt}</button>` : nothing}<button type="button" @click=${again}>${words.again}</button>${run.dryRun && this.#file !== undefined && /(csv|tsv)$/u.test(run.format) ? html`<button type="button" @click=${() => { if (this.#file !== undefined) { void this.#askForColumns(this.#file); } }}>${words.columns.check}</button>` : nothing}<button type="button" @click=${() => this.#become({ kind: 'empty' })}>${words.another}</button></p></section>
      <section aria-labelledby="findings"><h3 id="findings">${words.findings}</h3>${run.findings.length === 0 ? html`<p>${words.nothingFound}</p>` : html`
        <ol class="findings">${run.findings.map((found) => html`<li class="found-${found.severity}"><span class="severity">${words.severity[found.severity] ?? found.severity}</span><span>${found.action}</span><span class="hint">${fill(words.count, found.count, found.firstLine)}</span></li>`)}</ol>
        ${this.#rows.length === 0 ? nothing : html`<ol class="findings">${this.#rows.map((row) => html`<li class="found-${row.severity}"><span class="severity">${fill(words.line, row.line)}</span><span>${row.column === undefined ? '' : `${row.column}: `}${row.read === undefined ? '' : `${fill(words.read, row.read)}. `}${row.action}</span></li>`)}</ol>`}
        <p class="acts">${this.#rows.length > 0 && this.#nextRows === undefined ? nothing : html`<button type="button" @click=${() => void this.#moreRows(run)}>${this.#rows.length === 0 ? words.each : words.more}</button>`}
          <button type="button" @click=${() => void saveTable(this.till, `/v1/imports/${run.id}/findings.csv`, 'findings.csv')}>${words.table}</button></p>`}</section>`;
  }
}

const sentenceOf = ({ title, detail, errors }: Problem): string => [detail ?? title, ...(errors ?? []).map((error) => error.detail)].join(' ');
