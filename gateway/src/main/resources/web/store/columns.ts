/** A table whose columns nobody knows: its first rows, and a guess for each column that a person puts right. */

export const FIELDS = ['brand', 'model', 'slug', 'last_gender', 'category', 'size', 'size_system', 'width', 'gtin', 'quantity', 'price', 'sale_price', 'currency', 'color', 'item_id'] as const;
export type Field = (typeof FIELDS)[number];

export interface Guess { readonly field: Field | ''; readonly from: 'name' | 'values' | 'last-time' | 'nothing' }
export interface ShownTable { readonly columns: readonly string[]; readonly rows: readonly (readonly string[])[] }

const SHOWN_ROWS = 20;
const SHOWN_BYTES = 256 * 1024;
const DELIMITERS = [',', ';', '\t', '|'] as const;

const word = (words: string): RegExp => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'iu');

/** What columns are called in English, German, French and Spanish; the first that fits counts. */
const NAMES: readonly (readonly [Field, RegExp])[] = [
  ['gtin', word('gtin|ean|upc|barcode|strichcode|code[- ]?barres?|c[oó]digo de barras')],
  ['sale_price', word('sale price|sonderpreis|aktionspreis|prix sold[eé]|prix promo|precio rebajado|precio oferta')],
  ['price', word('price|preis|vk|prix|precio|pvp|uvp|rrp')],
  ['currency', word('currency|w[aä]hrung|devise|monnaie|moneda|divisa')],
  ['quantity', word('quantity|qty|stock|on hand|bestand|menge|lager|anzahl|quantit[eé]|existencias|cantidad')],
  ['size_system', word('size system|gr[oö](ß|ss)ensystem|syst[eè]me de taille|sistema de tallas?')],
  ['size', word('size|gr(ö(ß|ss)|oe(ß|ss)|ß)?e?|taille|pointure|talla|n[uú]mero')],
  ['width', word('width|weite|largeur|ancho|horma')],
  ['last_gender', word('gender|sex|geschlecht|f[uü]r|genre|sexe|g[eé]nero|sexo')],
  ['color', word('colou?r|farbe|couleur|color')],
  ['category', word('category|kategorie|warengruppe|cat[eé]gorie|categor[ií]a')],
  ['brand', word('brand|vendor|manufacturer|maker|marke|hersteller|lieferant|marque|fabricant|marca|fabricante')],
  ['model', word('model|title|product|name|artikel|modell|bezeichnung|produkt|mod[eè]le|article|produit|nom|modelo|art[ií]culo|producto|nombre')],
  ['item_id', word('sku|item|artikelnummer|r[eé]f[eé]rence|referencia')],
];

/** The first rows; undefined for what is no table that can be shown, such as a picture. */
export async function firstRows(file: File): Promise<ShownTable | undefined> {
  const text = decoded(await beginning(file)).replace(/^\uFEFF/u, '');
  if (text.includes('\0')) {
    return undefined;
  }
  const header = text.split(/\r?\n/u, 1)[0] ?? '';
  const delimiter = DELIMITERS.reduce((best, each) => header.split(each).length > header.split(best).length ? each : best);
  const [columns, ...rows] = cellsOf(text, delimiter, SHOWN_ROWS + 1);
  return columns === undefined || columns.length < 2 ? undefined : { columns, rows };
}

/** Unpacked, where it is packed: then its beginning cannot be cut off before. */
async function beginning(file: File): Promise<Uint8Array> {
  const [first, second] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  if (first !== 0x1f || second !== 0x8b) {
    return new Uint8Array(await file.slice(0, SHOWN_BYTES).arrayBuffer());
  }
  const reader = file.stream().pipeThrough(new DecompressionStream('gzip')).getReader();
  const bytes = new Uint8Array(SHOWN_BYTES);
  let filled = 0;
  for (let next = await reader.read(); !next.done && filled < SHOWN_BYTES; next = await reader.read()) {
    const piece = next.value.subarray(0, SHOWN_BYTES - filled);
    bytes.set(piece, filled);
    filled += piece.length;
  }
  await reader.cancel();
  return bytes.subarray(0, filled);
}

function decoded(bytes: Uint8Array): string {
  try {
    // The end of the piece may cut a character in two.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function cellsOf(text: string, delimiter: string, most: number): string[][] {
  const rows: string[][] = [];
  let cells: string[] = [];
  let cell = '';
  let quoted = false;
  for (let at = 0; at < text.length && rows.length < most; at++) {
    const sign = text[at] ?? '';
    if (quoted) {
      if (sign === '"' && text[at + 1] === '"') {
        cell += text[++at] ?? '';
      } else if (sign === '"') {
        quoted = false;
      } else {
        cell += sign;
      }
    } else if (sign === '"' && cell === '') {
      quoted = true;
    } else if (sign === delimiter) {
      cells.push(cell.trim());
      cell = '';
    } else if (sign === '\n') {
      rows.push([...cells, cell.trim()]);
      cells = [];
      cell = '';
    } else {
      cell += sign;
    }
  }
  return rows.length < most && (cell.trim() !== '' || cells.length > 0) ? [...rows, [...cells, cell.trim()]] : rows;
}

/**
 * A guess for each column; no two have the same.
 *
 * @param before what was said of the columns of earlier files of this shop, the latest first. It counts for a table that has all those
 *     columns: what was left out then is left out again
 */
export function guess({ columns, rows }: ShownTable, before: readonly Readonly<Record<string, string>>[]): Guess[] {
  const said = before.find((each) => Object.keys(each).every((column) => columns.includes(column)));
  const taken = new Set<Field>();
  return columns.map((column, at) => {
    const told = said === undefined ? undefined : FIELDS.find((field) => field === said[column]) ?? '';
    const found: Guess = told !== undefined ? { field: told, from: 'last-time' } : byName(column) ?? byValues(rows.map((row) => row[at] ?? '')) ?? { field: '', from: 'nothing' };
    if (found.field === '' || !taken.has(found.field)) {
      if (found.field !== '') {
        taken.add(found.field);
      }
      return found;
    }
    return { field: '', from: 'nothing' };
  });
}

function byName(column: string): Guess | undefined {
  const spoken = column.replaceAll(/[_.]/gu, ' ').trim();
  const own = FIELDS.find((field) => field === column.trim().toLowerCase().replaceAll(/[ -]/gu, '_'));
  const field = own ?? NAMES.find(([, pattern]) => pattern.test(spoken))?.[0];
  return field === undefined ? undefined : { field, from: 'name' };
}

function byValues(values: readonly string[]): Guess | undefined {
  const told = values.filter((value) => value !== '');
  const most = (pattern: RegExp): boolean => told.length > 0 && told.filter((value) => pattern.test(value)).length >= 0.8 * told.length;
  const field = most(/^\d{12,14}$/u) ? 'gtin' : most(/^(women|men|unisex|damen|herren|femme|homme|mujer|hombre)s?$/iu) ? 'last_gender' : most(/^(EUR|USD|GBP|CHF)$/u) ? 'currency' : undefined;
  return field === undefined ? undefined : { field, from: 'values' };
}

/** The parameter of an import; undefined while it is not said which shoe a row is about. */
export function parameter(columns: readonly string[], fields: readonly (Field | '')[]): string | undefined {
  const said = columns.map((column, at) => [column, fields[at] ?? ''] as const).filter(([column, field]) => column !== '' && field !== '');
  const has = (field: Field): boolean => said.some(([, each]) => each === field);
  return has('slug') || (has('brand') && has('model')) ? JSON.stringify(Object.fromEntries(said)) : undefined;
}
