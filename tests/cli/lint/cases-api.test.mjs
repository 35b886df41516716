// @ts-check
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the code of widgets stands in strings
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cases } from '../support/cases.mjs';
import { fixed, lint } from '../support/lint.mjs';

const site = 'https://intranet.example.com';

const token = ['eyJhbGciOiJIUzI1NiJ9', 'eyJzdWIiOiIxMjM0In0', 'c2lnbmF0dXJlLXNpZw'].join('.');
const hex = ['0123456789abcdef', '76543210fedcba98'].join('');

cases('no-credentials', {
  found: [
    [`const settings = { restApiKey: '${hex}' };`],
    [`class A { token = '${hex}'; }`],
    [`xhr.setRequestHeader('rest-api-key', key);`],
    [`headers.append('Authorization', 'Basic ' + code);`],
    [`fetch(url, { headers: { authorization: \`Bearer \${token}\` } });`],
    [`const a = 'Bearer abcdefghijklmnop123456';`],
    [`location.href = '/securedlogin?Rest-Api-Key=' + key;`],
    ['<img src="/x?access_token=abc123" alt="">', 'html'],
    ["load('/x?a=b&id%5Ftoken=abc123');"],
    ["load('/x?token=true1&a=b');"],
    ["load('/x?auth=true&token=abc123');"],
    ["fetch(url, { headers: { 'X-Access-Token': given } });"],
    ["xhr.setRequestHeader('Axero-Api-Key', given);"],
    [`window.API_SECRET = 'a1B2c3D4e5F6g7H8i9J0k1';`],
    [`const apiKey = \`${hex}\`;`],
    [`<script type="application/json">{ "restApiKey": "${hex}" }</script>`, 'html'],
    [`<script type="text/template">${token}</script>`, 'html'],
    [`<div data-api-key="${hex}"></div>`, 'html'],
    [`<input type="hidden" name="apiKey" value="${hex}">`, 'html'],
    [`<meta name="access-token" content="${hex}">`, 'html'],
    [`<p>Use ${token}</p>`, 'html'],
    [`<!-- ${token} -->`, 'html'],
    [`// ${token}`],
    [`<script type="text/jscript">var apiKey = '${hex}';</script>`, 'html'],
  ],
  silent: [
    [`const sha256 = '${hex}${hex}';`],
    [`const etag = '${hex}';`],
    [`load('main.${hex}.js');`],
    [`const guid = '0f8fad5b-d9cb-469f-a165-70867728950e';`],
    [`const tokenName = '__RequestVerificationToken';`],
    [`const colors = { token: '#16324f', password: 'hidden' };`],
    [`const text = 'Enter your password';`],
    [`const label = { password: 'Password must have 8 characters', token: 'Token' };`],
    [`const tokens = ['one', 'two']; const token = tokens[0];`],
    [`params.set('token', '');`],
    ["fetch('/x?continuationToken=abc123', { headers: { 'X-CSRF-Token': csrf } });"],
    ['<input type="password" name="password" autocomplete="current-password">', 'html'],
    [`const emptyKey = '00000000000000000000000000000000';`],
    [`const { authorization } = request.headers;`],
    [`const keyframes = 'slide-in-from-left-2-fast';`],
    [`const apiKey = \`\${part}${hex}\`;`],
    [`<input type="hidden" name="__RequestVerificationToken" value="${hex}">`, 'html'],
    [`<div data-csrf-token="${hex}" data-hash="${hex}" data-api-key="your-key" id="${hex}"></div>`, 'html'],
    [
      `<script type="application/json">{ "etag": "${hex}", "token": "none", "a": [null, 1, { }] }</script>`,
      'html',
    ],
    ['<script type="text/x-shader">{ no json }</script>', 'html'],
    ['<p>eyJ is the beginning of every token.</p><!-- eyJhbGciOi -->', 'html'],
    ['<iframe src="https://app.powerbi.com/reportEmbed?reportId=1&autoAuth=true&ctid=2"></iframe>', 'html'],
    ["load('/x?token=0&auth=false');"],
  ],
});

cases('no-absolute-site-url', {
  found: [
    ['fetch(`/api/users/${id}`);'],
    ["$.get('/api/users/me', show);"],
    ["$.ajax({ url: '/api/users/me' });"],
    ['<a href="HTTPS://intranet.example.com/people">x</a>', 'html', { site: 'https://intranet.example.com' }],
    ["const base = location.origin; fetch(base + '/api/users/me');"],
    ["fetch(window.location.origin + '/api/users/me');"],
    ["fetch(new Request('/api/users/me'));"],
    ["fetch(new URL('/api/users/me', location.origin));"],
    ["$('.x').load('/api/users/me');"],
    ["const url = 'https://x.example/intranet/api/users/me';"],
    ['<a href="//intranet.example.com/people">x</a>', 'html', { site: 'https://intranet.example.com' }],
    ["const link = 'https://intranet.example.com/people';", 'js', { site: 'https://intranet.example.com' }],
  ],
  silent: [
    ["fetch(CF_VD + '/api/users/me');"],
    ['fetch(`${window.CF_VD}/api/users/me`);'],
    ["fetch(Communifire.buildApiUrl('users/me'));"],
    ["fetch('/api/users/me');", 'js', { virtualDirectory: '' }],
    ["fetch('/files/data.json');"],
    ["const docs = 'https://developer.example.com/api/reference';"],
    ["import x from './api/users.js';"],
    ["history.pushState({ }, '', '/apiary');"],
    ['<a href="https://www.example.org/">x</a>', 'html', { site: 'https://intranet.example.com' }],
    [
      "const link = 'https://intranet.example.com.evil.example/';",
      'js',
      { site: 'https://intranet.example.com' },
    ],
    ["element.textContent = 'Call /api/users/me yourself';"],
    ["fetch(location.origin + CF_VD + '/api/users/me');"],
    ["fetch(new Request(CF_VD + '/api/users/me')); new URL('/api/users/me', other);"],
    ["$(window).load(function () { go('/api/users/me'); }); loader.load('/api/users/me');"],
    ['fetch(`${location.origin}${CF_VD}/api/users/me`);'],
    ["fetch(location.origin + base + '/api/users/me');"],
    ["fetch(location.origin + '/intranet/api/users/me');", 'js', { virtualDirectory: '/intranet' }],
    ["fetch(location.origin + '/api/users/me');", 'js', { virtualDirectory: '' }],
  ],
});

test('no-absolute-site-url: --fix writes the same address without the host', () => {
  for (const [text, better] of /** @type {const} */ ([
    ['<a href="HOST">x</a>', '<a href="/">x</a>'],
    ['<a href=HOST class=x>x</a>', '<a href=/ class=x>x</a>'],
    ['<a href="HOST?x=1">x</a>', '<a href="/?x=1">x</a>'],
    ['<a href="HOST/people">x</a>', '<a href="/people">x</a>'],
    ['<img srcset="HOST/a.png 1x, HOST/b.png 2x" alt="">', '<img srcset="/a.png 1x, /b.png 2x" alt="">'],
  ]))
    assert.equal(fixed(text.replaceAll('HOST', site), { facts: { site } }), better);
  for (const [code, better] of /** @type {const} */ ([
    ["location.href = 'HOST/people';", "location.href = '/people';"],
    ['a.setAttribute("href", `HOST/people/${id}`);', 'a.setAttribute("href", `/people/${id}`);'],
    ["const to = 'HOST/a'; link.href = to;", "const to = '/a'; link.href = to;"],
    ["location.assign(isNew ? 'HOST/a' : 'HOST/b');", "location.assign(isNew ? '/a' : '/b');"],
    ["$.get('HOST/files/a.json', show);", "$.get('/files/a.json', show);"],
  ]))
    assert.equal(fixed(code.replaceAll('HOST', site), { language: 'js', facts: { site } }), better);
});

test('no-absolute-site-url: --fix leaves an address that would mean something else', () => {
  for (const given of [
    'go(new URL("HOST/people"));',
    "if (a.href === 'HOST/x') go();",
    "if (a.href.startsWith('HOST/')) go();",
    "const own = 'HOST/x'; if (a.href === own) go();",
    "const pages = { 'HOST/x': 1 };",
    "link.href = 'HOST/' + path;",
    "link.href = 'HOST//cdn.example.org/a';",
    "switch (href) { case 'HOST/x': go(); }",
  ]) {
    const code = given.replaceAll('HOST', site);
    const found = lint(code, { language: 'js', facts: { site } });
    assert.ok(
      found.some(({ rule }) => rule === 'no-absolute-site-url'),
      code,
    );
    assert.equal(fixed(code, { language: 'js', facts: { site }, unsafe: true }), code);
  }
});

cases('prefer-operation', {
  found: [
    ["const api = CF_VD + '/api'; fetch(api + '/users/me');"],
    ["const x = new XMLHttpRequest(); x.open('GET', CF_VD + '/api/users/me');"],
    ['axios.get(`${CF_VD}/api/content/list`);'],
    ["fetch(Communifire.buildApiUrl('/users/me'));"],
    ["jQuery.getJSON(CF_VD + '/api/users/me', show);"],
    ["fetch(new Request(CF_VD + '/api/users/me', { method: 'GET' }));"],
    ["$('.x').load(CF_VD + '/api/users/me');"],
  ],
  silent: [
    ["fetch('/files/data.json');"],
    ["fetch('https://api.example.com/v1/rates');"],
    ['fetch(url);'],
    ["loader.load(CF_VD + '/api/users/me'); new Store(CF_VD + '/api/users/me');"],
    ["dialog.open('GET', CF_VD + '/api/users/me');"],
    ["window.open(CF_VD + '/api/users/me');"],
    ["await axero.request('GET', 'users/me');"],
  ],
});

cases('bounded-work', {
  found: [
    ['for (;;) { const r = await fetch(next); if (!r.ok) break; }'],
    [
      'let more = true; while (more) { const page = await axero.users.list({ StartPage: n++ }); more = page.next; }',
    ],
    ['ids.forEach((id) => axero.users.get({ UserID: id }));'],
    ['for (const row of rows) { row.user = await $.get(url + row.id); }'],
    ['const load = (id) => fetch(url + id); await Promise.all(rows.map((row) => load(row.id)));'],
    ['$.each(rows, (i, row) => $.get(url + row.id));'],
    ['const tick = () => axero.users.me(); setInterval(tick, 1000 * 5);'],
    ['setInterval(async () => { await fetch(url); }, 60000);'],
    ['while (!ok && page++) { ok = (await fetch(url + page)).ok; }'],
    ['for (var i in ids) $.get(url + ids[i], show);'],
    ['$(rows).each(function () { $.get(url + this.id, show); });'],
    ['jQuery(rows).each(function () { $.get(url + this.id, show); });'],
    ['$.get(url, function (answer) { $(answer).each(function () { $.get(url + this.id, show); }); });'],
    ['function poll() { fetch(url).then(show); setTimeout(poll, 5000); } poll();'],
    ['const poll = async () => { show(await fetch(url)); setTimeout(() => poll(), 60000); }; poll();'],
    ['function poll() { $.get(url).always(function () { setTimeout(poll, 1000); }); }'],
    ['for (let i = 0; i < rows.length; i += 1) await fetch(url + rows[i].id);'],
  ],
  silent: [
    ['for (let page = 1; page <= 20; page += 1) { const r = await fetch(url + page); }'],
    ['while (true) { const r = await fetch(url + n); if (++n > MAX_PAGES) break; }'],
    ['let tries = 5; while (!ok && tries--) { ok = (await fetch(url)).ok; }'],
    ['while (true) { const line = reader.read(); if (!line) break; }'],
    ['for await (const user of axero.users.list.all({ }, { maxPages: 5 })) show(user);'],
    ["['news', 'people'].map((name) => axero.request('GET', name));"],
    ['await axero.bulk(ids, (id) => axero.users.get({ UserID: id }));'],
    ["buttons.forEach((button) => button.addEventListener('click', () => fetch(button.dataset.url)));"],
    ['setInterval(() => { clock.textContent = new Date().toLocaleTimeString(); }, 1000);'],
    ['setInterval(() => { if (!document.hidden) fetch(url); }, 60_000);'],
    ["document.querySelectorAll('[data-news]').forEach((root) => axero.content.list({ }).then(show));"],
    [
      "for (const root of document.querySelectorAll('[data-news]')) start(root); function start(root) { return axero.users.me(); }",
    ],
    ['rows.map((row) => row.id).filter(Boolean);'],
    ['items.forEach((item) => cache.get(item.id));'],
    ['setTimeout(() => fetch(url), 100);'],
    ['for (var key in options) text += key + options[key];'],
    ["$('.news').each(function () { $.get($(this).data('url'), show); });"],
    ['$(elements).each(function () { $.get(this.dataset.url, show); });'],
    ['function load(tries) { fetch(url).catch(() => setTimeout(load, 1000)); }'],
    ['function load() { fetch(url).then((r) => { if (!r.ok && n++ < 3) setTimeout(load, 1000); }); }'],
    ['function tick() { clock.textContent = Date.now(); setTimeout(tick, 1000); }'],
    ['function poll() { if (document.hidden) return; fetch(url); setTimeout(poll, 60_000); }'],
    ['function walk(node) { for (const child of node.children) walk(child); }'],
  ],
});
