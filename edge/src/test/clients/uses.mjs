// Writes a TypeScript file that uses the generated types the way a client does: every JSON example must be of its type.
// node uses.mjs <document.json> <generated module> <file>
import { readFileSync, writeFileSync } from 'node:fs';

const [source, module, file] = process.argv.slice(2);
const document = JSON.parse(readFileSync(source, 'utf8'));
const lines = [
  `import createClient from 'openapi-fetch';`,
  `import type { operations, paths } from './${module}.js';`,
  `export const client = createClient<paths>({ baseUrl: '/' });`,
];

function use(type, examples) {
  for (const { value } of Object.values(examples ?? {})) {
    lines.push(`export const use${lines.length}: ${type} = ${JSON.stringify(value)};`);
  }
}

for (const item of Object.values(document.paths)) {
  for (const operation of Object.values(item).filter((o) => o.operationId)) {
    const type = `operations['${operation.operationId}']`;
    for (const [media, { examples }] of Object.entries(operation.requestBody?.content ?? {})) {
      use(`NonNullable<${type}['requestBody']>['content']['${media}']`, examples);
    }
    for (const [status, { content }] of Object.entries(operation.responses)) {
      for (const [media, { examples }] of Object.entries(content ?? {})) {
        use(`${type}['responses']['${status}']['content']['${media}']`, examples);
      }
    }
  }
}
writeFileSync(file, lines.join('\n') + '\n');
