// Writes the documents to check into a folder, each complete in itself: node documents.mjs <repository> <folder> [base]
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import YAML from 'yaml';

const [repository, folder, base] = process.argv.slice(2);
const services = ['shoe-catalog-service', 'fit-service', 'lacing-service', 'gateway'];
const documents = new Map(services.map((s) => [s, YAML.parse(readFileSync(join(repository, s, 'openapi.yaml'), 'utf8'))]));

/** The gateway borrows schemas of the services; the merged document has them under the same names. */
function lend(gateway) {
  const schemas = gateway.components.schemas;
  for (let missing = true; missing; ) {
    missing = false;
    for (const [, name] of JSON.stringify(gateway).matchAll(/"#\/components\/schemas\/([^"]+)"/g)) {
      const lender = [...documents.values()].find((d) => d.components.schemas[name]);
      if (!schemas[name] && lender) {
        schemas[name] = lender.components.schemas[name];
        missing = true;
      }
    }
  }
}

lend(documents.get('gateway'));
if (base) {
  const answer = await fetch(`${base}/openapi.json`);
  if (!answer.ok) throw new Error(`${base}/openapi.json answers ${answer.status}`);
  documents.set('published', await answer.json());
}
for (const [name, document] of documents) {
  writeFileSync(join(folder, `${name}.json`), JSON.stringify(document, null, 1));
}
