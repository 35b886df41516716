import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { root } from '../../tools/lib/paths.mjs';
import { ask, scene } from './support/upstream.mjs';

const spellings = JSON.parse(readFileSync(join(root, 'tests/data/credential-spellings.json'), 'utf8'));

const me = '{"IsError":false,"ResponseData":{"UserID":5,"UserInfoDisplayName":"Ada Byron"}}';

/** A small site below a folder: its sign-in, one person, and routes that answer oddly. */
function site(request, answer) {
  const path = request.url.replace(/\?.*/, '');
  const signedIn = (request.headers.cookie ?? '').includes('__Host-auth=secret');
  const json = (status, text, headers = {}) =>
    answer.writeHead(status, { 'Content-Type': 'application/json', ...headers }).end(text);
  if (path === '/intranet/login' && request.method === 'POST')
    return answer
      .writeHead(302, {
        Location: `http://${request.headers.host}/intranet/`,
        'Set-Cookie': [
          '__Host-auth=secret; Path=/; Secure; HttpOnly; SameSite=None',
          'seen=1; Path=/intranet',
        ],
        'Strict-Transport-Security': 'max-age=9',
      })
      .end();
  if (path === '/intranet/' && signedIn)
    return answer
      .writeHead(200, { 'Content-Type': 'text/html' })
      .end('<script>var CF_LOCALE = "de-DE";</script>');
  if (path === '/intranet/api/idp')
    return answer.writeHead(302, { Location: 'https://idp.example/?q=secret' }).end();
  if (path === '/intranet/reveal')
    return answer
      .writeHead(302, {
        ...JSON.parse(decodeURIComponent(request.url.replace(/^[^?]*\?/, ''))),
        'Set-Cookie': 'seen=2',
      })
      .end('moved to c2VjcmV0');
  if (path === '/intranet/api/gzip')
    return answer.writeHead(200, { 'Content-Encoding': 'gzip' }).end(gzipSync('packed'));
  if (path === '/intranet/api/cut') return request.socket.destroy();
  if (path === '/intranet/api/users/me') return signedIn ? json(200, me) : json(401, '{}');
  return json(200, '{}');
}

describe('a site below a folder, read only', () => {
  let here;
  before(async () => {
    here = await scene({
      folder: '/intranet',
      respond: site,
      policy: "default-src 'self'; img-src 'self' data:",
    });
  });
  after(() => here.close());

  async function signedIn() {
    const answer = await here.ask('/intranet/login', {
      method: 'POST',
      headers: { origin: here.proxy.origin, 'sec-fetch-site': 'same-origin' },
      body: 'UserName=ada',
    });
    return { answer, cookie: answer.headers['set-cookie'].map((each) => each.split(';')[0]).join('; ') };
  }

  test('it listens on the loopback address only', async () => {
    assert.match(here.proxy.origin, /^http:\/\/127\.0\.0\.1:\d+$/);
    const socket = connect(Number(new URL(here.proxy.origin).port), '127.0.0.2');
    const [error] = await once(socket, 'error');
    assert.equal(error.code, 'ECONNREFUSED');
  });

  test('a sign-in passes, with cookies that a page over http can have and a way back to the proxy', async () => {
    const { answer } = await signedIn();
    assert.equal(answer.status, 302);
    assert.equal(answer.headers.location, `${here.proxy.origin}/intranet/`);
    assert.equal(answer.headers['strict-transport-security'], undefined);
    const [auth, seen] = answer.headers['set-cookie'];
    assert.match(auth, /^up-[0-9a-f]{8}-__Host-auth=secret; Path=\/; HttpOnly; SameSite=Lax$/);
    assert.match(seen, /^up-[0-9a-f]{8}-seen=1; Path=\/intranet$/);
    const sent = here.site.requests.at(-1);
    assert.equal(sent.headers.origin, here.site.origin);
    assert.equal(sent.headers.host, new URL(here.site.origin).host);
    assert.equal(sent.body.toString(), 'UserName=ada');
  });

  test('the page tells the truth about who is signed in at the site', async () => {
    const { cookie } = await signedIn();
    const page = await here.ask('/intranet/spaces/7/x?a=b', { headers: { cookie } });
    assert.equal(page.status, 200);
    assert.match(page.text, /Ada Byron/);
    assert.equal(
      page.headers['content-security-policy'],
      `default-src 'self'; img-src 'self' data: ${here.site.origin}`,
    );
    const script = await here.ask('/intranet/__local/page-globals.js?space=7', { headers: { cookie } });
    for (const line of ['CF_USERID = 5;', 'CF_SPACEID = 7;', 'CF_LOCALE = "de-DE";', 'CF_VD = "/intranet";'])
      assert.ok(script.text.includes(line), script.text);
  });

  test('whoever is not signed in is led to the sign-in of the site and back', async () => {
    const page = await here.ask('/intranet/pages/script-tag?a=b');
    assert.equal(page.status, 302);
    assert.equal(page.headers.location, '/intranet/login?ReturnUrl=%2Fintranet%2Fpages%2Fscript-tag%3Fa%3Db');
    const script = await here.ask('/intranet/__local/page-globals.js');
    assert.match(script.text, /CF_USERID = 0;/);
  });

  test('only cookies of the site go to the site, and nothing of the browser goes to the local files', async () => {
    const { cookie } = await signedIn();
    await here.ask('/intranet/api/users/me', {
      headers: { cookie: `other=theirs; ${cookie}`, referer: `${here.proxy.origin}/intranet/x` },
    });
    const { headers } = here.site.requests.at(-1);
    assert.equal(headers.cookie, '__Host-auth=secret; seen=1');
    assert.equal(headers.referer, `${here.site.origin}/intranet/x`);
    await here.ask('/intranet/www/x.js', { headers: { cookie, referer: 'x' } });
    const local = here.local.requests.at(-1);
    assert.deepEqual(
      [local.url, local.headers.cookie, local.headers.referer],
      ['/intranet/www/x.js', undefined, undefined],
    );
  });

  const own = () => ({ origin: here.proxy.origin, 'sec-fetch-site': 'same-origin' });

  for (const method of ['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE'])
    test(`${method} does not reach the site`, async () => {
      const before = here.site.requests.length;
      const answer = await here.ask('/intranet/api/content/7', { method, headers: own() });
      assert.equal(answer.status, 403);
      if (!['OPTIONS', 'TRACE'].includes(method)) assert.match(answer.json().Message, /--allow-writes/);
      assert.equal(here.site.requests.length, before);
    });

  test('a write in the guise of a sign-in does not reach the site', async () => {
    const before = here.site.requests.length;
    const tricks = [
      '/intranet/login/../api/content',
      '/intranet/login/%2e%2e/api/content',
      '/intranet/loginx',
    ];
    for (const path of [
      ...tricks,
      '/intranet/api/login',
      '/intranet/login/x',
      '/intranet/.../login',
      '/intranet/login%20',
      '/intranet/login%2f..%2fapi',
    ]) {
      const answer = await here.ask(path, { method: 'POST', headers: own() });
      assert.equal(answer.status, 403, path);
    }
    assert.equal(here.site.requests.length, before);
  });

  test('a request that a server may take for another one does not reach the site', async () => {
    const before = here.site.requests.length;
    const asked = [
      ['GET', '/intranet/api/content/5', { 'X-HTTP-Method-Override': 'DELETE' }],
      ['GET', '/intranet/api/content/5', { 'X-HTTP-Method': 'DELETE' }],
      ['GET', '/intranet/api/content/5?X-HTTP-Method-Override=DELETE', {}],
      ['POST', '/intranet/login', { 'X-Original-URL': '/intranet/api/content' }],
      ['POST', '/intranet/login', { 'X-Rewrite-URL': '/intranet/api/content' }],
      ['GET', '/intranet/x%252f..%252fapi', {}],
      ['POST', '/intranet/login;/../api/content', {}],
    ];
    for (const [method, path, headers] of asked) {
      const answer = await here.ask(path, { method, headers: { ...own(), ...headers } });
      assert.equal(answer.status, 403, `${path} ${JSON.stringify(headers)}`);
    }
    const disguised = [
      '/intranet/api%20/users/me',
      '/intranet/.../api/users/me',
      '/intranet%20/api/users/me',
    ];
    disguised.push('/intranet./%20api./users/me', '/intranet/%ef%bd%81pi/users/me');
    const undecodable = ['me%c3', 'me%', 'me/%u0061', 'me%c1%a1'].map(
      (end) => `/intranet/%61pi/users/${end}`,
    );
    const link = {
      'sec-fetch-site': 'cross-site',
      'sec-fetch-mode': 'navigate',
      'sec-fetch-dest': 'document',
    };
    for (const path of ['/intranet//api/users/me', '//api/users/me', ...disguised, ...undecodable])
      assert.ok([400, 403].includes((await here.ask(path, { headers: link })).status), path);
    assert.equal(here.site.requests.length, before);
  });

  test('a page of another name, origin or port cannot use the session', async () => {
    const { cookie } = await signedIn();
    const before = here.site.requests.length;
    const { port } = new URL(here.proxy.origin);
    for (const headers of [
      { host: `rebound.example:${port}` },
      { host: `127.0.0.1.evil.example:${port}` },
      { host: '127.0.0.1' },
      { origin: 'https://evil.example' },
      { origin: 'http://127.0.0.1:1' },
      { origin: 'null' },
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' },
      { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'iframe' },
    ]) {
      const answer = await here.ask('/intranet/api/users/me', { headers: { cookie, ...headers } });
      assert.equal(answer.status, 403, JSON.stringify(headers));
      assert.equal(answer.headers['access-control-allow-origin'], undefined);
    }
    assert.equal(here.site.requests.length, before);
  });

  test('somebody who comes by a link may open a page', async () => {
    const headers = {
      'sec-fetch-site': 'cross-site',
      'sec-fetch-mode': 'navigate',
      'sec-fetch-dest': 'document',
    };
    assert.equal((await here.ask('/intranet/', { headers })).status, 302);
  });

  test('a key or token is refused wherever it stands', async () => {
    const before = here.site.requests.length;
    const asked = [
      ['/intranet/api/users/me', { authorization: 'Bearer secret' }],
      ['/intranet/api/users/me', { 'Rest-Api-Key': 'secret' }],
      ['/intranet/api/users/me?TOKEN=secret', {}],
      ['/intranet/api/users/me?rest-api-key=secret', {}],
      ['/intranet/api/users/me', { SecuredToken: 'secret' }],
      ['/intranet/api/users/me', { 'X-Api-Key': 'secret' }],
      ['/intranet/api/users/me?Access_Token=secret', {}],
      ['/intranet/api/users/me?securedtoken=secret', {}],
      ['/intranet/api/users/me?token%5B%5D=secret', {}],
    ];
    for (const [path, headers] of asked) {
      const answer = await here.ask(path, { headers });
      assert.equal(answer.status, 403);
      assert.match(answer.json().Message, /key or token/);
      assert.doesNotMatch(answer.text, /secret/);
    }
    assert.equal(here.site.requests.length, before);
  });

  test('a route that gives out a key is refused, however it is spelled and by whatever method', async () => {
    const before = here.site.requests.length;
    const paths = [
      '/ssologin?isMobile=true',
      '/SSOLogin/',
      '/%73sologin%20',
      '/services/userservice.svc/users/user/restapikey?format=json',
      '/services/userservice.svc/users/user/RestApiKey./',
      '/api/users/token',
    ];
    for (const path of [...paths.map((each) => `/intranet${each}`), ...paths])
      for (const method of ['GET', 'HEAD']) {
        const answer = await here.ask(path, { method, headers: own() });
        assert.equal(answer.status, 403, `${method} ${path}`);
        if (method === 'GET') assert.match(answer.json().Message, /gives out a key/);
      }
    assert.equal(here.site.requests.length, before);
    for (const path of ['/intranet/pages/ssologin-guide', `/intranet/${'%e6%97%a5'.repeat(12)}`])
      assert.equal((await here.ask(path)).status, 200, path);
  });

  test('an address with a key that the site answers with does not reach the browser', async () => {
    const { origin } = here.site;
    for (const headers of [
      { Location: `${origin}/intranet/?Rest-Api-Key=c2VjcmV0` },
      { Location: '/intranet/#access_token=c2VjcmV0' },
      { Location: 'https://idp.example/?id_token=c2VjcmV0' },
      { Refresh: '0; url=/intranet/?token=c2VjcmV0' },
      { 'X-Responded-JSON': '{"status":302,"headers":{"location":"/?a=b\\u0026token=c2VjcmV0"}}' },
    ]) {
      const given = encodeURIComponent(JSON.stringify(headers));
      const answer = await here.ask(`/intranet/reveal?${given}`);
      assert.equal(answer.status, 403, given);
      assert.match(answer.json().Message, /carries a key or token/);
      assert.doesNotMatch(JSON.stringify(answer.headers) + answer.text, /c2VjcmV0/);
      assert.match(answer.headers['set-cookie'][0], /seen=2$/, 'the session goes on');
    }
  });

  test('a redirect to an identity provider is left as it is, and told once without its query', async () => {
    for (let times = 0; times < 2; times += 1) {
      const answer = await here.ask('/intranet/api/idp');
      assert.equal(answer.headers.location, 'https://idp.example/?q=secret');
    }
    const told = here.notes.filter((line) => line.includes('idp.example'));
    assert.equal(told.length, 1);
    assert.match(told[0], /--session-cookie-file/);
    assert.doesNotMatch(told[0], /secret/);
  });

  test('a compressed body passes as it is', async () => {
    const answer = await here.ask('/intranet/api/gzip');
    assert.equal(answer.headers['content-encoding'], 'gzip');
    assert.deepEqual(answer.bytes, gzipSync('packed'));
  });

  test('a connection that breaks is a 502 in the form of the API', async () => {
    const answer = await here.ask('/intranet/api/cut');
    assert.equal(answer.status, 502);
    assert.match(answer.json().Message, /cannot be reached/);
  });

  test('no line on the terminal shows a cookie', () => {
    assert.ok(here.notes.length > 0);
    assert.ok(here.notes.every((line) => !line.includes('secret')));
  });
});

test('with writes allowed a write passes whole, and what gives out a key still does not', async () => {
  const here = await scene({ respond: site, allowWrites: true });
  const headers = { origin: here.proxy.origin };
  const body = Buffer.alloc(3_000_000, 7);
  const answer = await here.ask('/api/files', { method: 'POST', headers, body });
  assert.equal(answer.status, 200);
  assert.ok(here.site.requests.at(-1).body.equals(body));
  const paths = spellings.routes
    .map((path) => path.replace(/[^!-~]+/g, encodeURIComponent))
    .map((path) => (path.startsWith('/') ? path : `/api/${path}`));
  const validate = ['', '/', '%20', '.', '.%20.', '/%20', '/x'].map((end) => `/api/users/validate${end}`);
  for (const path of [...paths, ...validate, '/api/users./%20validate', '/api/.../users/validate'])
    assert.equal((await here.ask(path, { method: 'PUT', headers })).status, 403, path);
  assert.equal(here.site.requests.length, 1);
  await here.close();
});

test('a session of the cookie file is lent only to who has the key, and never shown to the browser', async () => {
  const session = new Map([['__Host-auth', 'secret']]);
  const here = await scene({ folder: '/intranet', respond: site, session });
  assert.equal((await here.ask('/intranet/api/users/me')).status, 403);
  assert.equal((await here.ask('/intranet/?key=wrong')).status, 403);
  const { pathname, search } = new URL(here.proxy.home);
  const opened = await here.ask(pathname + search);
  assert.deepEqual([opened.status, opened.headers.location], [302, '/intranet/']);
  const [set] = opened.headers['set-cookie'];
  assert.match(set, /; HttpOnly; SameSite=Lax$/);
  const cookie = set.split(';')[0];
  assert.match((await here.ask('/intranet/', { headers: { cookie } })).text, /Ada Byron/);
  const answer = await here.ask('/intranet/api/users/me', { headers: { cookie } });
  assert.equal(answer.json().ResponseData.UserID, 5);
  assert.equal(here.site.requests.at(-1).headers.cookie, '__Host-auth=secret');
  await here.close();
});

test('a session of the cookie file that has ended is told, not led to a sign-in that cannot work', async () => {
  const here = await scene({
    folder: '/intranet',
    respond: site,
    session: new Map([['__Host-auth', 'old']]),
  });
  const { search } = new URL(here.proxy.home);
  const cookie = (await here.ask(`/intranet/${search}`)).headers['set-cookie'][0].split(';')[0];
  const page = await here.ask('/intranet/', { headers: { cookie } });
  assert.equal(page.status, 401);
  assert.match(page.json().Message, /cookie file has ended/);
  await here.close();
});

test('a site that goes away is a 502 with one sentence', async () => {
  const here = await scene({ respond: site });
  await here.site.close();
  const answer = await ask(here.proxy.origin, '/api/users/me');
  assert.equal(answer.status, 502);
  assert.match(answer.json().Message, /cannot be reached: nothing listens there\./);
  await here.close();
});
