// Holds what a document says of a value against Ajv and, with an address, against the service: node boundaries.mjs <document.json> [base]
// Examples must be valid, multiples must pass in binary floating point, and just inside and just outside each limit the
// document and the service must agree. Only operations without a key are asked; nothing is written.
import { readFileSync } from 'node:fs';
import Ajv from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

const [source, base] = process.argv.slice(2);
const document = JSON.parse(readFileSync(source, 'utf8'));
const ajv = new Ajv({ strict: false, allErrors: false, logger: false });
addFormats(ajv);
ajv.addSchema({ $id: 'toebox:document', components: document.components });

const failures = [];
let checked = 0;

function follow(schema) {
  return schema?.$ref ? follow(schema.$ref.slice(2).split('/').reduce((node, step) => node?.[step.replaceAll('~1', '/').replaceAll('~0', '~')], document)) : schema;
}

function validator(schema) {
  return ajv.compile(JSON.parse(JSON.stringify(schema).replaceAll('"#/components/', '"toebox:document#/components/')));
}

function mistake(validate, value) {
  checked++;
  return validate(value) ? null : ajv.errorsText(validate.errors);
}

function check(what, value, schema) {
  const wrong = mistake(validator(schema), value);
  if (wrong) failures.push(`example: ${what}: ${wrong}`);
}

/** Values around each limit of a schema; which of them are right is for the document to say. */
function probes(written) {
  const schema = follow(written) ?? {};
  const type = [schema.type].flat().find((t) => t && t !== 'null');
  const values = [];
  if (type === 'number' || type === 'integer') {
    const step = schema.multipleOf ?? (type === 'integer' ? 1 : 0.1);
    for (const limit of [schema.minimum, schema.maximum, schema.exclusiveMinimum, schema.exclusiveMaximum]) {
      if (limit !== undefined) values.push(...[0, -step, step, -1, 1].map((by) => Number((limit + by).toFixed(6))));
    }
    values.push(1.5, -1, 0, 1e9, 'text', true);
  } else if (type === 'string') {
    values.push(...(schema.enum ?? []).slice(0, 3), 'no-such-value', '', 7);
    if (schema.minLength) values.push('a'.repeat(schema.minLength), 'a'.repeat(schema.minLength - 1));
    if (schema.maxLength) values.push('a'.repeat(schema.maxLength), 'a'.repeat(schema.maxLength + 1));
  } else if (type === 'boolean') {
    values.push(true, false, 'yes', 0);
  } else if (type === 'array') {
    values.push([], 'text');
  } else if (type === 'object') {
    values.push({ noSuchProperty: 1 }, [], 'text');
  }
  return [...new Map(values.map((v) => [JSON.stringify(v), v])).values()];
}

/** Every place of an example with its schema: the value there can be exchanged. */
function* placesOf(value, written, path = []) {
  const schema = follow(written) ?? {};
  const parts = [schema, ...(schema.allOf ?? []).map(follow)];
  const properties = Object.assign({}, ...parts.map((part) => part?.properties ?? {}));
  for (const [name, property] of Object.entries(properties)) {
    yield [[...path, name], property];
    if (value?.[name] && typeof value[name] === 'object') yield* placesOf(value[name], property, [...path, name]);
  }
  if (Array.isArray(value) && value.length > 0 && schema.items) {
    yield [[...path, 0], schema.items];
    yield* placesOf(value[0], schema.items, [...path, 0]);
  }
}

function exchanged(value, path, replacement) {
  const copy = structuredClone(value);
  path.slice(0, -1).reduce((node, step) => node[step], copy)[path.at(-1)] = replacement;
  return copy;
}

/** A busy machine answers late, and the gateway then in the place of a service: it is asked again. */
async function ask(...request) {
  let answer = await askOnce(...request);
  for (let again = 0; again < 2 && [503, 504].includes(answer.status); again++) answer = await askOnce(...request);
  return answer;
}

// Thousands of requests in a row need an operator's key, whose quota does not bind.
const key = process.env.TOEBOX_KEY ? { 'X-API-Key': process.env.TOEBOX_KEY } : {};

async function askOnce(method, path, query, body, mediaType) {
  const url = new URL(base + path);
  Object.entries(query).forEach(([name, value]) => url.searchParams.set(name, Array.isArray(value) ? value.join(',') : String(value)));
  const answer = await fetch(url, {
    method: method.toUpperCase(),
    headers: { Accept: 'application/json, application/problem+json, */*;q=0.1', ...key, ...(body === undefined ? {} : { 'Content-Type': mediaType }) },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  return { status: answer.status, text: await answer.text() };
}

// What is right by its form and wrong beside the rest of the request, which no schema says: by its code, or by its place.
const BESIDE = new Set(['not-applicable', 'contradiction', 'one-of', 'wrong-count', 'duplicate', 'not-the-median', 'unknown-barcode', 'unknown-shoe']);
const PLACES = {
  foot: 'needed with sizeScale and currentShoe',
  value: 'bounds in the unit beside it',
  notation: 'a grammar of its own',
  soreRow: 'up to the rows of the shoe',
  missingRows: 'up to the rows of the shoe',
  widthMm: 'each number of a list has bounds',
  spacingMm: 'each number of a list has bounds',
  clearanceMm: 'needed beside sdMm',
  cursor: 'made by the service',
};

function isBeside({ code, pointer, parameter }) {
  return BESIDE.has(code) || (pointer ?? parameter ?? '').split('/').at(-1) in PLACES;
}

/** 400 says that the document should have refused it; what is right by its form may still contradict itself or be unknown. */
function compare(what, wrong, { status, text }) {
  checked++;
  if (status >= 500) failures.push(`service: ${what}: ${status}`);
  else if (wrong && status < 400) failures.push(`accepted: ${what}: ${status}, though ${wrong}`);
  else if (!wrong && status === 400) {
    const { errors = [] } = JSON.parse(text);
    if (errors.length === 0 || !errors.every(isBeside)) failures.push(`refused: ${what}: ${JSON.stringify(errors).slice(0, 160)}`);
  }
}

function parameterExample(parameter) {
  return parameter.example ?? Object.values(parameter.examples ?? {})[0]?.value ?? follow(parameter.schema)?.examples?.[0];
}

/** What a query parameter becomes when its text is read by the type the document names. */
function read(text, schema) {
  const type = [schema.type].flat()[0];
  if ((type === 'number' || type === 'integer') && /^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  if (type === 'boolean' && /^(true|false)$/.test(text)) return text === 'true';
  return text;
}

for (const [path, item] of Object.entries(document.paths)) {
  for (const [method, operation] of Object.entries(item).filter(([, o]) => o.operationId)) {
    const name = operation.operationId;
    const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])].map(follow);
    for (const parameter of parameters) {
      const shown = [parameter.example, ...Object.values(parameter.examples ?? {}).map((e) => e.value), ...(follow(parameter.schema)?.examples ?? [])];
      shown.filter((v) => v !== undefined).forEach((v) => check(`${name} ${parameter.in} ${parameter.name}`, v, parameter.schema));
    }
    const contents = [['body', operation.requestBody], ...Object.entries(operation.responses)];
    for (const [part, owner] of contents) {
      for (const [media, content] of Object.entries(follow(owner)?.content ?? {})) {
        for (const [key, example] of Object.entries(content.examples ?? {})) {
          if (content.schema) check(`${name} ${part} ${media} ${key}`, example.value, content.schema);
        }
      }
    }
    const ways = operation.security ?? document.security ?? [];
    if (!base || (ways.length > 0 && !ways.some((way) => Object.keys(way).length === 0))) continue;

    const query = Object.fromEntries(parameters.filter((p) => p.in === 'query' && p.required).map((p) => [p.name, parameterExample(p)]));
    const address = path.replace(/\{([^}]+)}/g, (_, p) => encodeURIComponent(parameterExample(parameters.find((q) => q.name === p)) ?? 'x'));
    const [mediaType, content] = Object.entries(operation.requestBody?.content ?? {}).find(([m]) => m.endsWith('json')) ?? [];
    const examples = Object.entries(content?.examples ?? {});
    for (const [key, { value }] of examples) {
      const validate = validator(content.schema);
      compare(`${name} example ${key}`, mistake(validate, value), await ask(method, address, query, value, mediaType));
      for (const [place, schema] of placesOf(value, content.schema)) {
        for (const probe of probes(schema)) {
          const body = exchanged(value, place, probe);
          const what = `${name} ${key} #/${place.join('/')} = ${JSON.stringify(probe).slice(0, 40)}`;
          compare(what, mistake(validate, body), await ask(method, address, query, body, mediaType));
        }
      }
    }
    for (const parameter of parameters.filter((p) => p.in === 'query')) {
      const validate = validator(parameter.schema);
      const schema = follow(parameter.schema);
      // What Double.valueOf takes for a number and JSON does not.
      const javaOnly = ['number', 'integer'].includes(schema.type) ? ['7d', '7F', '0x1p3', ' 7'] : [];
      for (const probe of [...probes(schema), ...javaOnly]) {
        const text = Array.isArray(probe) ? probe.join(',') : String(probe);
        // A form sends what was left empty too, and so it counts as left out.
        const wrong = text === '' ? parameter.required && 'it is required' : mistake(validate, schema.type === 'array' ? text.split(',') : read(text, schema));
        compare(`${name} ?${parameter.name}=${text.slice(0, 40)}`, wrong, await ask(method, address, { ...query, [parameter.name]: text }, examples[0]?.[1].value, mediaType));
      }
    }
  }
}

function* schemas(node, where = '') {
  if (node && typeof node === 'object') {
    if (node.multipleOf !== undefined) yield [where, node];
    for (const [key, child] of Object.entries(node)) if (key !== 'example' && key !== 'examples') yield* schemas(child, `${where}/${key}`);
  }
}
for (const [where, schema] of schemas(document)) {
  const validate = ajv.compile({ type: 'number', multipleOf: schema.multipleOf });
  const digits = String(schema.multipleOf).split('.')[1]?.length ?? 0;
  const refused = Array.from({ length: 2000 }, (_, i) => Number(((i + 1) * schema.multipleOf).toFixed(digits))).filter((v) => mistake(validate, v));
  if (refused.length > 0) failures.push(`multiples: ${where}: ${refused.length} of 2000 multiples of ${schema.multipleOf} are refused, the first ${refused[0]}`);
}

failures.forEach((failure) => console.log(failure));
console.log(`${document.info.title}: ${checked} checks, ${failures.length} failures`);
process.exit(failures.length > 0 ? 1 : 0);
