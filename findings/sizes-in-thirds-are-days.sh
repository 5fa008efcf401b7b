#!/bin/sh
# Every European adidas size with a third in it is a day in January or February to SheetJS.
#
# Versions: xlsx 0.18.5, Node 20.
# Does:     reading a CSV with the sizes of adidas' size chart, it takes the whole ones for numbers and all others for dates whose
#           year is the size: 42 2/3 is 3 February 2042 and arrives as 51900, shown as 2/3/42; 37 1/3 is 3 January 2037; 50 2/3 is in
#           1950. A size in a range, 39-40, and one with a decimal, 42.5, are left as they are.
# Expected: text, or the number 42.667 as a fraction in a spreadsheet cell would be; not another kind of value every second row.
# Matters:  adidas sizes two shoes of three in thirds, and shops turn such lists into workbooks and feeds with this library. What
#           reaches the next program is a whole number, or a text with two slashes that passes for a list of sizes; the size cannot
#           be told from it again unless one knows how it came about. Read size columns with the option raw: true.
# Toebox:   the catalogue refuses such a cell and names its line (SizeText); thirds are read as written and as 42.67.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts xlsx@0.18.5 >npm.log 2>&1 || { cat npm.log; exit 1; }

cat >sizes.cjs <<'JS'
const XLSX = require('xlsx');

// [the size, what is read, how it is shown]
const sizes = [
  ['36', 36, '36'], ['36 2/3', 49708, '2/3/36'], ['37 1/3', 50043, '1/3/37'], ['38', 38, '38'], ['38 2/3', 50439, '2/3/38'],
  ['39 1/3', 50773, '1/3/39'], ['40', 40, '40'], ['40 2/3', 51169, '2/3/40'], ['41 1/3', 51504, '1/3/41'], ['42', 42, '42'],
  ['42 2/3', 51900, '2/3/42'], ['43 1/3', 52234, '1/3/43'], ['44', 44, '44'], ['44 2/3', 52630, '2/3/44'], ['45 1/3', 52965, '1/3/45'],
  ['46', 46, '46'], ['46 2/3', 53361, '2/3/46'], ['47 1/3', 53695, '1/3/47'], ['50 2/3', 18297, '2/3/50'],
  ['42.5', 42.5, '42.5'], ['39-40', '39-40', undefined],
];
const csv = ['size', ...sizes.map(([size]) => size)].join('\n');
const cells = (options) => {
  const sheet = XLSX.read(csv, { type: 'string', ...options }).Sheets.Sheet1;
  return sizes.map((_, row) => sheet[`A${row + 2}`]);
};

const changed = [];
cells({}).forEach(({ v, w }, row) => {
  const [size, value, shown] = sizes[row];
  console.log(`${size.padEnd(7)} ${String(v).padEnd(6)} ${w ?? ''}`);
  if (v !== value || w !== shown) changed.push(`${size} was read as ${value}, shown as ${shown}`);
});
cells({ raw: true }).forEach(({ v }, row) => {
  if (v !== sizes[row][0]) changed.push(`${sizes[row][0]} was kept with raw: true`);
});
changed.forEach((change) => console.log(`CHANGED: ${change}`));
process.exit(changed.length > 0 ? 1 : 0);
JS
node sizes.cjs
