import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bundled } from './support/bundle.mjs';
import { site } from './support/diagnose.mjs';

const { forbidding, policiesIn } = await bundled(`export * from './diagnose/policy.ts'`);

const forbids = (text, address = 'https://site.example/intranet/api/') =>
  policiesIn(text)
    .map((policy) => forbidding(policy, new URL(address)))
    .find(Boolean);

test('a policy that allows requests of the site to itself is known in each form', () => {
  for (const text of [
    '',
    "script-src 'none'",
    "connect-src 'self'",
    "CONNECT-SRC 'SELF'",
    'connect-src *',
    'connect-src https: wss:',
    'connect-src http:',
    "default-src https: data: 'unsafe-inline'",
    "default-src 'none'; connect-src 'self'",
    "connect-src 'self'; connect-src 'none'",
    "default-src 'none'; \n connect-src\thttps://SITE.example",
    'connect-src site.example',
    'connect-src http://site.example',
    'connect-src http://site.example:80',
    'connect-src *.example',
    'connect-src https://*.example:443',
    'connect-src https://*',
    'connect-src *:*',
    'connect-src https://site.example/',
    'connect-src site.example/intranet/',
    'connect-src site.example/intranet/api/',
    "connect-src 'none' 'self'",
    "default-src 'self', connect-src https:",
  ])
    assert.equal(forbids(text), undefined, text);
  for (const [text, address] of [
    ['connect-src http:', 'http://127.0.0.1:4000/api/'],
    ['connect-src 127.0.0.1:4000', 'http://127.0.0.1:4000/api/'],
    ['connect-src http://localhost:*', 'http://localhost:4000/api/'],
    ['connect-src http://[::1]:4000', 'http://[::1]:4000/api/'],
  ])
    assert.equal(forbids(text, address), undefined, text);
});

test('a policy that forbids them is known in each form, by the directive that does', () => {
  for (const text of [
    'connect-src',
    "connect-src 'none'",
    "Connect-Src 'none'",
    'connect-src wss: data:',
    "connect-src 'unsafe-inline' 'nonce-self'",
    'connect-src https://*.other.example',
    'connect-src https://notsite.example',
    'connect-src https://site.example.other.example',
    'connect-src *.site.example',
    'connect-src site.example:8443',
    'connect-src https://site.example/intranet',
    'connect-src site.example/Intranet/api/',
    'connect-src site.example/intranet/api/users/',
    "default-src 'none'",
    "default-src 'self'; connect-src cdn.example",
    "connect-src 'none'; connect-src 'self'",
    "connect-src 'none', connect-src 'self'",
    "connect-src 'self',default-src cdn.example",
  ])
    assert.ok(forbids(text), text);
  for (const [text, address] of [
    ['connect-src https:', 'http://127.0.0.1:4000/api/'],
    ['connect-src localhost', 'http://localhost:4000/api/'],
  ])
    assert.ok(forbids(text, address), text);
  assert.equal(forbids("Connect-Src  'None' ;img-src *"), "connect-src 'None'");
  assert.equal(forbids("connect-src 'self', default-src cdn.example"), 'default-src cdn.example');
});

test('each policy of a page counts, of its headers and of its elements', async () => {
  const policyOf = async (header, ...metas) => (await site({ header, metas })).policy;
  assert.equal((await policyOf("connect-src 'self'", 'connect-src https:')).status, 'ok');
  for (const texts of [
    ["connect-src 'none', connect-src 'self'"],
    ["connect-src 'none'", "connect-src 'self'"],
    ["connect-src 'self'", "connect-src 'none'", "connect-src 'self'"],
  ]) {
    const { status, actor, sentence } = await policyOf(...texts);
    assert.deepEqual([status, actor], ['problem', 'administrator'], texts.join());
    assert.match(sentence, /"connect-src 'none'" forbids calls of the API/);
  }
});

test('the name axero-html is looked for in each list of policies for HTML', async () => {
  const required = "require-trusted-types-for 'script'";
  const statusOf = async (...texts) => (await site({ header: texts.join(', ') })).policy.status;
  assert.equal(await statusOf(`${required}; trusted-types a axero-html`), 'ok');
  assert.equal(await statusOf(required, 'trusted-types *'), 'ok');
  assert.equal(await statusOf('trusted-types a'), 'ok');
  assert.equal(await statusOf(`${required}; trusted-types not-axero-html`), 'unknown');
  assert.equal(await statusOf(`${required}; trusted-types a`, 'trusted-types axero-html'), 'unknown');
});
