import assert from 'node:assert/strict';
import { chmodSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { root } from '../../tools/lib/paths.mjs';
import { readAddress, refuseAddress } from '../../tools/upstream/address.mjs';
import { readCookieFile } from '../../tools/upstream/cookie-file.mjs';
import { Cookies } from '../../tools/upstream/cookies.mjs';
import {
  carriesCredential,
  isCredentialName,
  isOverrideName,
  isRefusedRoute,
} from '../../tools/upstream/credentials.mjs';
import { unreachable } from '../../tools/upstream/failures.mjs';
import { upstreamOptions } from '../../tools/upstream/options.mjs';
import { translateHeaders } from '../../tools/upstream/response-headers.mjs';
import { routeOf } from '../../tools/upstream/routes.mjs';
import { globals, shell } from '../../tools/upstream/shell.mjs';

const spellings = JSON.parse(readFileSync(join(root, 'tests/data/credential-spellings.json'), 'utf8'));
const folder = mkdtempSync(join(tmpdir(), 'axero-upstream-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const site = readAddress('https://their.site/intranet');
const here = 'http://127.0.0.1:4000';

test('an address of a site has a folder or none, and plain http only on this machine', () => {
  assert.deepEqual(readAddress('https://Their.site/intranet/'), site);
  assert.equal(readAddress('http://127.0.0.1:81').folder, '');
  const refused = {
    'their.site': /whole address/,
    'ftp://their.site': /whole address/,
    'http://their.site': /unencrypted/,
    'https://me:pw@their.site': /user name or password/,
    'https://their.site/?a=b': /leave away/,
    'https://their.site/a b': /folder/,
    'https://their.site/a./': /folder/,
  };
  for (const [address, why] of Object.entries(refused))
    assert.match(refuseAddress(address) ?? '', why, address);
});

test('what contradicts a real site is refused with its reason', () => {
  const upstream = 'https://their.site';
  const refused = [
    [{ upstream, host: '0.0.0.0' }, /--host cannot.*own session, so it listens on 127\.0\.0\.1 only/],
    [{ upstream, vd: '/x' }, /--vd cannot/],
    [{ upstream, persist: 'x' }, /--persist cannot/],
    [{ 'allow-writes': true }, /belongs to --upstream/],
    [{ learn: true }, /--learn belongs to --upstream/],
    [{ upstream: 'https://a.example', learn: true, 'allow-writes': true }, /--learn only reads/],
    [{ upstream: 'https://a.example', out: 'site' }, /--out belongs to --learn/],
    [{ 'session-cookie-file': 'x' }, /belongs to --upstream/],
  ];
  for (const [given, why] of refused)
    assert.throws(() => upstreamOptions(given, {}), { message: why, exitCode: 2 });
  assert.throws(
    () => upstreamOptions({ upstream }, { NODE_TLS_REJECT_UNAUTHORIZED: '0' }),
    /NODE_EXTRA_CA_CERTS/,
  );
  assert.equal(upstreamOptions({ host: '0.0.0.0' }), undefined);
  assert.equal(upstreamOptions({ upstream }, {})?.allowWrites, false);
});

test('the proxy knows a credential, and a name that makes a request another one, in the spellings that the SDK knows', () => {
  const bytes = (path) => path.split('?')[0].replace(/[^!-~]+/g, encodeURIComponent);
  for (const path of spellings.routes) assert.ok(isRefusedRoute(bytes(path)), path);
  for (const path of spellings.otherRoutes) assert.ok(!isRefusedRoute(bytes(path)), path);
  for (const name of spellings.names) assert.ok(isCredentialName(name), name);
  for (const name of spellings.otherNames) assert.ok(!isCredentialName(name), name);
  for (const name of spellings.overrides) assert.ok(isOverrideName(name), name);
  for (const name of spellings.otherOverrides) assert.ok(!isOverrideName(name), name);
});

test('an address that carries a key or token is known in each form in which a header can have it', () => {
  for (const name of spellings.names)
    for (const before of ['?', '?a=b&', '#', '#/x?a&', '?a=b;']) {
      const address = `https://their.site/${before}${name}=c2VjcmV0`;
      assert.ok(carriesCredential(address), address);
      assert.ok(carriesCredential(`/login?ReturnUrl=${encodeURIComponent(address)}`), address);
    }
  for (const text of [
    '0; url=/?Rest-Api-Key=c2VjcmV0',
    '</x?a=b&amp;token=c2VjcmV0>; rel=next',
    String.raw`{"status":302,"headers":{"Location":"/?isMobile=true\u0026Rest-Api-Key\u003dc2VjcmV0"}}`,
  ])
    assert.ok(carriesCredential(text), text);
  for (const text of [
    '/login?ReturnUrl=%2Fintranet%2F&__RequestVerificationToken=x',
    '/users/token?x=1',
    '/reset-password?step=2#token',
    'https://idp.example/saml?SAMLRequest=fZJpwd%3D%3D&RelayState=auth%3D',
    '{"status":401,"headers":{"location":"https://their.site/login?ReturnUrl=%2f"}}',
  ])
    assert.ok(!carriesCredential(text), text);
});

test('a cookie file is read only where nobody else reads it, and no message shows what is in it', () => {
  const path = join(folder, 'cookie');
  writeFileSync(path, 'Cookie: .ASPXAUTH=abc=; other="x"\n', { mode: 0o600 });
  assert.deepEqual(
    [...readCookieFile(path)],
    [
      ['.ASPXAUTH', 'abc='],
      ['other', '"x"'],
    ],
  );
  writeFileSync(path, 'secret-without-a-name\n');
  assert.throws(
    () => readCookieFile(path),
    (error) => /form `Cookie: name=value/.test(error.message) && !error.message.includes('secret'),
  );
  assert.throws(() => readCookieFile(join(folder, 'none')), { message: /no such file/, exitCode: 2 });
  assert.throws(() => readCookieFile(folder), /not a file/);
  assert.throws(() => readCookieFile(join(root, 'package.json')), {
    message: /inside the repository/,
    exitCode: 3,
  });
  symlinkSync(join(root, 'package.json'), join(folder, 'link'));
  assert.throws(() => readCookieFile(join(folder, 'link')), /inside the repository/);
  const dotted = mkdtempSync(join(root, '..cookie-'));
  try {
    writeFileSync(join(dotted, 'cookie'), 'a=b', { mode: 0o600 });
    assert.throws(() => readCookieFile(join(dotted, 'cookie')), /inside the repository/);
  } finally {
    rmSync(dotted, { recursive: true });
  }
});

test('a cookie file that others can read is refused', { skip: process.platform === 'win32' }, () => {
  const path = join(folder, 'open');
  writeFileSync(path, 'a=b');
  for (const mode of [0o644, 0o640, 0o604]) {
    chmodSync(path, mode);
    assert.throws(() => readCookieFile(path), { message: /chmod 600/, exitCode: 3 });
  }
});

test("a site's cookies reach the browser without what binds them to the site, and come back as they were", () => {
  const cookies = new Cookies(site);
  const { prefix } = cookies;
  const set = (header) => cookies.toBrowser([header])[0];
  assert.equal(
    set('__Host-id=a=b; Path=/; Secure; HttpOnly; SameSite=None; Partitioned'),
    `${prefix}__Host-id=a=b; Path=/; HttpOnly; SameSite=Lax`,
  );
  assert.equal(
    set('x=1; domain=.site; path=/intranet; SameSite=Strict; Max-Age=60'),
    `${prefix}x=1; path=/intranet; SameSite=Strict; Max-Age=60`,
  );
  assert.equal(cookies.toSite(`other=theirs; ${prefix}__Host-id=a=b; ${prefix}x=1`), '__Host-id=a=b; x=1');
  assert.equal(cookies.toSite('other=theirs'), undefined);
});

test('a cookie that the browser would refuse from the site itself is not let in', () => {
  const cookies = new Cookies(site);
  const refused = ['x=1; Domain=evil.example', 'x=1; Domain=heir.site', '__Secure-x=1; Path=/', 'nothing'];
  assert.deepEqual(cookies.toBrowser(refused), []);
});

test('two sites share no cookie', () => {
  const [one, other] = [new Cookies(site), new Cookies(readAddress('https://their.site'))];
  assert.notEqual(one.prefix, other.prefix);
  assert.equal(other.toSite(`${one.prefix}x=1`), undefined);
});

test('a cookie of the file never reaches the browser: it is renewed and ended here', () => {
  const cookies = new Cookies(site, new Map([['auth', 'old']]));
  assert.equal(cookies.toSite(`${cookies.prefix}auth=browser; ${cookies.prefix}x=1`), 'x=1; auth=old');
  assert.deepEqual(cookies.toBrowser(['auth=new; Path=/', 'y=2']), [`${cookies.prefix}y=2`]);
  assert.equal(cookies.toSite(undefined), 'auth=new');
  cookies.toBrowser(['auth=; Max-Age=0']);
  assert.equal(cookies.toSite(undefined), undefined);
  assert.ok(cookies.holdsSession);
});

test('a redirect within the site stays with the proxy, one to another site is left and told', () => {
  const redirected = (location) => {
    const headers = { location };
    const elsewhere = translateHeaders(headers, site, '/intranet/api/users/me', here);
    return [headers.location, elsewhere?.origin];
  };
  assert.deepEqual(redirected('https://their.site/intranet/login?ReturnUrl=%2F#x'), [
    `${here}/intranet/login?ReturnUrl=%2F#x`,
    undefined,
  ]);
  assert.deepEqual(redirected('/login'), [`${here}/login`, undefined]);
  assert.deepEqual(redirected('me/x'), [`${here}/intranet/api/users/me/x`, undefined]);
  assert.deepEqual(redirected('http://their.site/x'), [`${here}/x`, undefined]);
  assert.deepEqual(redirected('https://idp.example/saml?q=1'), [
    'https://idp.example/saml?q=1',
    'https://idp.example',
  ]);
  assert.deepEqual(redirected('//evil.example/x'), ['https://evil.example/x', 'https://evil.example']);
  assert.deepEqual(redirected('https://their.site//evil.example'), [`${here}//evil.example`, undefined]);
});

test('headers that bind names, empty stores or report elsewhere do not pass; the hidden redirect is translated', () => {
  const headers = {
    'strict-transport-security': 'max-age=1',
    'clear-site-data': '"*"',
    'report-to': '{}',
    'access-control-allow-origin': '*',
    'access-control-allow-methods': 'GET',
    'access-control-expose-headers': '*',
    'timing-allow-origin': '*',
    'rest-api-key': 'c2VjcmV0',
    'x-csrf-token': 'x',
    'content-security-policy':
      "default-src https://their.site; script-src 'self'; report-uri /r; upgrade-insecure-requests",
    'x-responded-json': '{"status":401,"headers":{"location":"https://their.site/intranet/login"}}',
    'retry-after': '3',
  };
  assert.equal(translateHeaders(headers, site, '/intranet/', here), undefined);
  assert.deepEqual(headers, {
    'content-security-policy': "default-src 'self'; script-src 'self'",
    'x-responded-json': `{"status":401,"headers":{"location":"${here}/intranet/login"}}`,
    'x-csrf-token': 'x',
    'retry-after': '3',
  });
});

test('each header with an address leads to the proxy as a redirect does', () => {
  const translated = (name, value) => {
    const headers = { [name]: value };
    translateHeaders(headers, site, '/intranet/a/b', here);
    return headers[name];
  };
  assert.equal(translated('refresh', '5'), '5');
  assert.equal(translated('refresh', '0;URL=https://their.site/x'), `0;URL=${here}/x`);
  assert.equal(translated('refresh', "3, url = 'http://their.site/x?a=b'"), `3, url = '${here}/x?a=b'`);
  assert.equal(translated('refresh', '1.5; c'), `1.5; ${here}/intranet/a/c`);
  assert.equal(translated('refresh', '0; url=https://idp.example/x'), '0; url=https://idp.example/x');
  assert.equal(translated('content-location', 'https://their.site/x'), `${here}/x`);
  assert.equal(translated('sourcemap', 'b.map'), `${here}/intranet/a/b.map`);
  assert.equal(
    translated('link', '<https://their.site/x>; rel="next", </y>; rel=preload'),
    `<${here}/x>; rel="next", <${here}/y>; rel=preload`,
  );
});

test('of several policies each keeps its first directive', () => {
  const policy = (header) => {
    const headers = { 'content-security-policy': header };
    translateHeaders(headers, site, '/intranet/', here);
    return headers['content-security-policy'];
  };
  assert.equal(
    policy(
      "default-src 'self'; report-uri /r, script-src https://their.site, report-to x, frame-src 'none';",
    ),
    "default-src 'self', script-src 'self', frame-src 'none'",
  );
  assert.equal(policy("default-src 'self',upgrade-insecure-requests"), "default-src 'self'");
});

test('only the sample pages and their files come from this machine', () => {
  const pages = join(root, 'www', 'pages');
  const kind = (path) => routeOf(site, new URL(path, here), pages);
  assert.deepEqual(kind('/intranet/'), { kind: 'page', name: 'home', space: 0 });
  assert.deepEqual(kind('/INTRANET/pages/script-tag.html'), { kind: 'page', name: 'script-tag', space: 0 });
  assert.deepEqual(kind('/intranet/spaces/7/x/pages/two-widgets'), {
    kind: 'page',
    name: 'two-widgets',
    space: 7,
  });
  assert.deepEqual(kind('/intranet/spaces/7/x'), { kind: 'page', name: 'home', space: 7 });
  assert.deepEqual(kind('/intranet/__local/assets/vendor/a.js'), {
    kind: 'file',
    path: '/intranet/assets/vendor/a.js',
  });
  assert.equal(kind('/intranet').kind, 'folder');
  assert.equal(kind('/').kind, 'folder');
  assert.equal(kind('/intranet/__local/page-globals.js').kind, 'globals');
  assert.equal(kind('/intranet/www/x.js').kind, 'file');
  for (const path of [
    ...['/intranet/api/users/me', '/intranet/login', '/intranet/pages/theirs', '/intranet/spaces/x/y'],
    ...[
      '/intranet/__local/api/users',
      '/intranet/__local/assets/../../api/x',
      '/www/x.js',
      '/intranet/files/x',
    ],
  ])
    assert.equal(kind(path).kind, 'site', path);
});

test('the page and its globals name the person as text, never as markup', () => {
  const person = { id: 5, name: '<b>"Ö"</b>', locale: 'ar-EG', theme: 'default' };
  const page = { name: 'two-widgets', space: 7, markup: '<a href="~/x">~/y</a>', allowWrites: false };
  const html = shell(site, person, page);
  assert.match(html, /dir="rtl"/);
  assert.match(html, /&#60;b&#62;&#34;Ö&#34;&#60;\/b&#62;/);
  assert.match(html, /<a href="\/intranet\/x">~\/y<\/a>/);
  assert.match(html, /id="aspnetForm"/);
  assert.doesNotMatch(html, /\[\[/);
  assert.doesNotMatch(html, /<script(?![^>]*\bsrc=)/);
  const values = new Function(`${globals(site, person, 7, '127.0.0.1:4000')}
    return { CF_USERID, CF_SPACEID, CF_USER_DISPLAY_NAME, CF_LOCALE, CF_THEME, CF_VD, CF_HOST };`)();
  assert.deepEqual(values, {
    CF_USERID: 5,
    CF_SPACEID: 7,
    CF_USER_DISPLAY_NAME: person.name,
    CF_LOCALE: 'ar-EG',
    CF_THEME: 'default',
    CF_VD: '/intranet',
    CF_HOST: '127.0.0.1:4000',
  });
});

test('each way in which a site cannot be reached is one sentence', () => {
  const of = (code) => unreachable(site, Object.assign(new Error('x'), { code }));
  assert.equal(of('ECONNREFUSED'), 'https://their.site cannot be reached: nothing listens there.');
  assert.match(of('SELF_SIGNED_CERT_IN_CHAIN'), /NODE_EXTRA_CA_CERTS\.$/);
  assert.match(of('CERT_HAS_EXPIRED'), /has expired\.$/);
  assert.match(
    unreachable(
      site,
      new TypeError('fetch failed', { cause: Object.assign(new Error(), { code: 'ENOTFOUND' }) }),
    ),
    /not known here/,
  );
});
