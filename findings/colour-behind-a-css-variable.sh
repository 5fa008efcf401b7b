#!/bin/sh
# A plain colour beside a CSS variable saves a drawing in librsvg and not in resvg.
#
# Versions: @resvg/resvg-js 2.6.2 (resvg), sharp 0.35.5 (librsvg), Node 20.
# Does:     neither knows a variable that the drawing sets. librsvg passes over the declaration and keeps the colour written before it
#           or in the attribute fill; given a fallback inside var() it takes that. In resvg each of these shapes is black.
# Expected: blue in every case. CSS asks a reader that does not understand a declaration to pass over it and to keep what it has.
# Matters:  drawings that follow a page's colours are written with variables, and with a plain colour or a fallback for everything
#           else. The preview made with sharp is right, and the same file is a black shape where resvg draws it: in label and card
#           makers, previews and typesetting. What resvg is to draw may have no variable on the property at all: a file of its own, or
#           a style that only the page adds.
# Toebox:   the drawings of the lacing service take their colours from variables so that a page can set them (DrawingStyle).
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts @resvg/resvg-js@2.6.2 sharp@0.35.5 >npm.log 2>&1 || { cat npm.log; exit 1; }

cat >lace.cjs <<'JS'
const { Resvg } = require('@resvg/resvg-js');
const sharp = require('sharp');

const lace = (rules, fill = '') =>
  '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40" viewBox="0 0 40 40">' +
  `<style>svg{--lace:#173fae}${rules}</style><rect class="lace" ${fill} width="40" height="40"/></svg>`;

// [what, the drawing, the colour by resvg, the colour by librsvg]
const cases = [
  ['colour alone', lace('.lace{fill:#173fae}'), 'blue', 'blue'],
  ['attribute, variable', lace('.lace{fill:var(--lace)}', 'fill="#173fae"'), 'black', 'blue'],
  ['colour, variable in one rule', lace('.lace{fill:#173fae;fill:var(--lace)}'), 'black', 'blue'],
  ['colour, variable in two rules', lace('.lace{fill:#173fae}.lace{fill:var(--lace)}'), 'black', 'blue'],
  ['variable with fallback', lace('.lace{fill:var(--lace,#173fae)}'), 'black', 'blue'],
  ['variable alone', lace('.lace{fill:var(--lace)}'), 'black', 'black'],
];

function colour(pixels, width) {
  const at = (20 * width + 20) * 4;
  const hex = Buffer.from(pixels.subarray(at, at + 4)).toString('hex');
  return { '173faeff': 'blue', '000000ff': 'black' }[hex] ?? hex;
}

(async () => {
  const changed = [];
  for (const [what, drawing, resvg, librsvg] of cases) {
    const image = new Resvg(drawing).render();
    const { data, info } = await sharp(Buffer.from(drawing)).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
    const seen = [colour(image.pixels, image.width), colour(data, info.width)];
    console.log(`${what.padEnd(30)} resvg ${seen[0].padEnd(6)} librsvg ${seen[1]}`);
    if (seen[0] !== resvg || seen[1] !== librsvg) changed.push(`${what} was ${resvg} by resvg and ${librsvg} by librsvg`);
  }
  changed.forEach((change) => console.log(`CHANGED: ${change}`));
  process.exit(changed.length > 0 ? 1 : 0);
})();
JS
node lace.cjs
