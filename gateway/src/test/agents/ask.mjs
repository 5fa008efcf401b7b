// Asks every tool with each official client: node ask.mjs <base>
import assert from 'node:assert/strict';
import { Client as ModernClient, StreamableHTTPClientTransport as ModernTransport } from '@modelcontextprotocol/client';
import { Client as OlderClient } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport as OlderTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';

const MOST_BYTES = 6_000;
const endpoint = new URL('/mcp', process.argv[2]);
const feet = {
  sizeScale: 'us-men',
  sizeSystem: 'eu',
  foot: { left: { lengthMm: 271, ballWidthMm: 102 }, right: { lengthMm: 273, ballWidthMm: 103 } },
};
const questions = [
  ['recommend_shoes', { ...feet, limit: 20, complaints: ['numb-toes'] }, (answer) => answer.items.length > 0],
  ['recommend_shoes', { ...feet, filters: { brand: ['Brooks'], price: { max: 60, currency: 'GBP' } } },
    (answer) => answer.alternatives.every((shoe) => shoe.unmetWishes.length > 0)],
  ['check_fit', { ...feet, shoes: [{ slug: 'brooks-ghost-16' }] }, (answer) => answer.items[0].zones.length > 0],
  ['check_fit', { ...feet, shoes: [{ slug: 'brooks-ghost-16' }, { slug: 'no-such-shoe' }] },
    (answer) => answer.items[1].problem.code === 'unknown-shoe'],
  ['lacing_for', { complaints: ['numb-toes'], shoe: { eyeletRows: 7 } }, (answer) => answer.recommendations[0].steps.length > 0],
  ['convert_size', { from: 'us-men', value: '10.5', to: 'eu', brand: 'Nike' }, (answer) => answer.matches.length > 0],
  ['compare_to_my_shoe', { from: 'brooks-ghost-15', to: 'brooks-ghost-16', sizeScale: 'us-men', size: 10.5 },
    (answer) => answer.items.length > 0],
];

/** Remembers which revision the requests say they speak, and whether any of them speaks of a session. */
function listening() {
  const revisions = new Set();
  const fetching = (url, init) => {
    const headers = new Headers(init?.headers);
    revisions.add(headers.get('mcp-protocol-version'));
    assert.equal(headers.get('mcp-session-id'), null);
    return fetch(url, init);
  };
  return { revisions, fetching };
}

async function ask(name, makeClient, Transport, revision) {
  const { revisions, fetching } = listening();
  const client = makeClient();
  await client.connect(new Transport(endpoint, { fetch: fetching }));
  const { tools } = await client.listTools();
  assert.deepEqual(tools.map((tool) => tool.name).sort(), [...new Set(questions.map(([tool]) => tool))].sort());
  let longest = 0;
  for (const [tool, args, holds] of questions) {
    const result = await client.callTool({ name: tool, arguments: args });
    const text = result.content[0].text;
    const bytes = Buffer.byteLength(text);
    longest = Math.max(longest, bytes);
    assert.ok(!result.isError, `${tool}: ${text}`);
    assert.ok(bytes <= MOST_BYTES, `${tool}: ${bytes} bytes`);
    assert.ok(holds(JSON.parse(text)), `${tool}: ${text}`);
  }
  const refused = await client.callTool({ name: 'check_fit', arguments: { ...feet, foot: { left: { lengthMm: 27 } }, shoes: [{ slug: 'a' }] } });
  assert.equal(refused.isError, true);
  assert.equal(JSON.parse(refused.content[0].text).errors[0].pointer, '#/foot/left/lengthMm');
  await client.close();
  assert.ok(revisions.has(revision), `spoken: ${[...revisions]}`);
  console.log(`ok      ${name}: ${tools.length} tools, ${questions.length} questions, longest answer ${longest} bytes`);
}

const about = { name: 'toebox-proof', version: '1' };
await ask('client of 2026-07-28', () => new ModernClient(about, { versionNegotiation: { mode: 'auto' } }), ModernTransport, '2026-07-28');
await ask('client of before', () => new OlderClient(about), OlderTransport, '2025-11-25');
