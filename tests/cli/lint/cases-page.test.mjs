// @ts-check
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the code of widgets stands in strings
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cases } from '../support/cases.mjs';
import { fixed, lint } from '../support/lint.mjs';

cases('no-nested-form', {
  found: [
    ['root.innerHTML = `<form class="a"><input></form>`;'],
    ["document.body.append(document.createElement('FORM'));"],
    ['<div><form></form></div>', 'html'],
    ['<template><form></form></template>', 'html'],
    ["box.innerHTML = '<form class=\"' + name + '\">' + rows + '</form>';"],
    [
      'class A extends LitElement { createRenderRoot() { return this; } render() { return html`<form></form>`; } }',
    ],
  ],
  silent: [
    ["const form = document.querySelector('form');"],
    ["throw new Error('Use no <form> here');"],
    ["console.log('<form>');"],
    ["this.attachShadow({ mode: 'open' }).innerHTML = '<form></form>';"],
    ['<div><template shadowrootmode="open"><form></form></template></div>', 'html'],
    ["const data = new FormData(document.querySelector('#aspnetForm'));"],
    ["if (text === '<form>') go();"],
    ['class A extends LitElement { render() { return html`<form></form>`; } }'],
    ['class A extends Localized(LitElement) { render() { return html`<form></form>`; } }'],
    ['<!doctype html><html><body><form></form></body></html>', 'html'],
    ["const text = 'a < b and form > c';"],
    ["if (text === '<form class=\"' + name + '\">') go();"],
  ],
});

cases('button-type', {
  found: [
    ['<button TYPE="submit">x</button>', 'html'],
    ['<input type="image" src="/files/a.png" alt="x">', 'html'],
    ['box.innerHTML = \'<p><button class="a">x</button></p>\';'],
    ["const b = document.createElement('button'); b.type = 'submit';"],
    ["box.append(document.createElement('button'));"],
    ["const b = Object.assign(document.createElement('button'), { textContent: 'x' });"],
    ["React.createElement('button', null, 'x');"],
    ["box.innerHTML = '<p><button class=\"' + name + '\">' + text + '</button></p>';"],
    ["box.innerHTML = '<button class=\"a\"' + (isNew ? ' disabled' : '') + '>x</button>';"],
    ["box.innerHTML = `<button ${isNew ? ' disabled' : ''}>x</button>`;"],
    ['<button type="">x</button>', 'html'],
    ['<button type>x</button>', 'html'],
    ['<button type="text">x</button>', 'html'],
    ["const b = document.createElement('button'); b.type = 'text';"],
    ["class A { x() { this.btn = document.createElement('button'); this.btn.textContent = 'x'; } }"],
    ["let b; b = document.createElement('button'); box.append(b);"],
    ["$('<button/>', { text: 'More', click: go });"],
    ["jQuery('<button>', { type: 'submit' });"],
    ["$('<button>').text('More').appendTo(box);"],
    ["const $b = $('<button></button>'); $b.attr('type', 'submit');"],
    ["$('<button class=\"a\">', { type: 'button' });"],
    ["$('<p><button>x</button></p>').attr('type', 'button');"],
  ],
  silent: [
    ['<button type=button>x</button>', 'html'],
    ['<button type="reset">x</button>', 'html'],
    ["const b = document.createElement('button'); b.setAttribute('type', 'button');"],
    ["const b = Object.assign(document.createElement('button'), { type: 'button' });"],
    [
      "const make = (tag, props) => Object.assign(document.createElement(tag), props); make('button', { type: 'button' });",
    ],
    ["const b = document.createElement('button'); decorate(b);"],
    ["export const make = () => document.createElement('button');"],
    ["React.createElement('button', { ...props });"],
    ["h('button', { type: 'button' });"],
    ["const role = 'button';"],
    ["$('<button/>', { type: 'button', text: 'More' });"],
    ["$('<button></button>', { ...shared, text: 'More' });"],
    ["$('<button>', options).appendTo(box);"],
    ["$('<button>').text('More').attr('type', 'button').appendTo(box);"],
    ["$('<button>').attr({ type: 'button', title: 'More' });"],
    ["box.append($('<button>').prop('type', 'button'));"],
    ["var $b = $('<button>').text('More'); $b.attr('type', 'button'); $(box).append($b);"],
    ["document.querySelectorAll('button');"],
    ['box.innerHTML = `<button type="${kind}">x</button>`;'],
    ["const escaped = '&lt;button&gt;';"],
    ["box.innerHTML = '<button class=\"' + name + '\" type=\"button\">' + text + '</button>';"],
    ["box.innerHTML = '<button type=' + kind + '>x</button>';"],
    ["box.innerHTML = '<button ' + attributes + '>x</button>';"],
    ['box.innerHTML = `<button ${attributes}>x</button>`;'],
    ["box.innerHTML = '<button' + (isNew ? ' type=\"button\"' : ' type=\"reset\"') + '>x</button>';"],
    ["box.innerHTML = `<button type=\"${isNew ? 'button' : 'reset'}\">x</button>`;"],
    ["let html = '<button'; html += ' type=\"button\">';"],
    ['<button :type="kind" x-data="{ kind: 1 }">x</button>', 'html'],
    ['<button type="<%= kind %>">x</button>', 'html'],
    ["class A { x() { this.btn = document.createElement('button'); } y() { this.btn.type = 'button'; } }"],
    ["let b; b = document.createElement('button'); b.setAttribute('type', 'button');"],
    ['class A extends LitElement { render() { return html`<button>Go</button>`; } }'],
  ],
});

cases('no-enter-postback', {
  found: [
    ['<input>', 'html'],
    ['<input type="email">', 'html'],
    ['<input type="datetime-local">', 'html'],
    ['<input type="month">', 'html'],
    ['<input type="week">', 'html'],
    ['<input type="text"><script src="https://code.jquery.com/jquery.js"></script>', 'html'],
    [
      "class A extends HTMLElement { x() { this.attachShadow({ mode: 'open' }).innerHTML = '<textarea></textarea>'; } }",
    ],
  ],
  silent: [
    ['<input type="checkbox"><input type="hidden"><input type="radio"><input type="button">', 'html'],
    ['<textarea></textarea>', 'html'],
    ['<input disabled>', 'html'],
    ['<div onkeydown="go(event)"><input></div>', 'html'],
    ['<input><script src="/files/news/news.js"></script>', 'html'],
    ['<input><script type="module">document.body.onkeydown = go;</script>', 'html'],
    [
      "$('.a').on('keydown', go); document.body.attachShadow({ mode: 'open' }).innerHTML = '<textarea></textarea>';",
    ],
  ],
});

cases('no-unsafe-html', {
  found: [
    ['fetch(url).then((r) => r.text()).then((text) => { box.innerHTML = text; });'],
    ['const answer = await fetch(url); box.outerHTML = await answer.text();'],
    ["box.insertAdjacentHTML('beforeend', `<b>${location.hash}</b>`);"],
    ['document.write(name);'],
    ['$.get(url, (items) => { items.forEach((item) => { box.innerHTML += item.title; }); });'],
    ["$list.append(items.map((item) => '<li>' + item.title));"],
    [
      'function row(item) { return `<li>${item.title}`; } fetch(url).then((all) => { box.innerHTML = row(all[0]); });',
    ],
    ["$('#a').html(String(item.title).padStart(2, ' '));"],
    ["const me = await axero.users.me(); const a = document.createElement('iframe'); a.src = me.URL;"],
    ["const me = await axero.users.me(); document.querySelector('.a iframe').src = me.URL;"],
    ["for (const item of await load()) html += '<li>' + item.title; list.innerHTML = html;"],
    ["$('#a').html(data.title);"],
    [
      "var html = []; for (var i = 0; i < data.length; i++) html.push('<li>' + data[i].title + '</li>'); $('.x').html(html.join(''));",
    ],
    ["$('<li>' + data.items[0].Title + '</li>').appendTo('.x');"],
    ['jQuery(`<li>${data.title}</li>`).appendTo(box);'],
    ["const me = await axero.users.me(); link.setAttribute('href', me.URL);"],
    ["const me = await axero.users.me(); $('.x a').attr('href', me.URL);"],
    ['const me = await axero.users.me(); location = me.URL;'],
    ['const me = await axero.users.me(); window.location.assign(me.URL);'],
    ["const me = await axero.users.me(); window.open(me.URL, '_blank');"],
    ["$box.append('<li>' + item.title + '</li>');"],
    ['render(unsafeHTML(item.body));'],
    ['frame.srcdoc = item.body;'],
    ['<p v-html="text"></p>', 'html'],
    ['const me = await axero.users.me(); link.href = me.URL;'],
  ],
  silent: [
    ["box.innerHTML = '';"],
    ['box.innerHTML = `<b>${items.length}</b>`;'],
    ["const MARKUP = '<p></p>'; box.innerHTML = MARKUP;"],
    ["box.innerHTML = isOpen ? '<b>Open</b>' : '<b>Closed</b>';"],
    ['box.innerHTML = DOMPurify.sanitize(item.body);'],
    ['box.innerHTML = `<p>${escapeHtml(item.title)}</p>`;'],
    ["const rows = ['a', 'b'].map((name) => `<li>${name}</li>`); list.innerHTML = rows.join('');"],
    ["const template = document.createElement('template'); template.innerHTML = '<p></p>';"],
    ['box.innerHTML = other.innerHTML;'],
    ["$('#a').append(element); $('#b').html(); $list.append($('<li>').text(item.title));"],
    ['list.append(item.title); array.push(item);'],
    ["const form = new FormData(); form.append('file', item.file);"],
    ["const me = await axero.users.me(); link.href = absoluteUrl(me.URL) ?? '#';"],
    ['const me = await axero.users.me(); link.href = `/people/${me.UserName}`;'],
    ['link.href = location.pathname;'],
    ['const text = box.innerHTML;'],
    ["function label(kind) { return kind === 1 ? 'One' : 'Two'; } box.innerHTML = label(kind);"],
    ['const icon = (name) => `<i class="fa-${encodeURIComponent(name)}"></i>`; box.innerHTML = icon(kind);'],
    ['const when = new Date(item.date).toLocaleDateString(); box.innerHTML = `<b>${when}</b>`;'],
    [
      "const rows = []; for (const name of ['a', 'b']) rows.push('<li>' + name); box.innerHTML = rows.join('');",
    ],
    [
      'const open = []; fetch(url).then((all) => { open.push(all); }); box.innerHTML = `<b>${open.length}</b>`;',
    ],
    ["$('<li class=\"' + (isNew ? 'new' : '') + '\">').appendTo('.x'); $('#row-' + data.id).hide();"],
    ['$(`.row[data-id="${data.id}"]`).hide();'],
    ["const me = await axero.users.me(); link.setAttribute('title', me.URL); $('.x').attr('title', me.URL);"],
    [
      "const me = await axero.users.me(); img.setAttribute('src', me.AvatarURL); $('.x img').attr('src', me.URL);",
    ],
    ["const me = await axero.users.me(); location = '/people/' + me.UserName; window.open('/x?' + me.URL);"],
    [
      'const me = await axero.users.me(); dialog.open(me.URL); link.setAttribute("href", absoluteUrl(me.URL));',
    ],
    ["$('<li></li>').text(name).appendTo('#news-' + id);"],
    ['box.innerHTML = items.map((item, i) => `<li class="r-${i}"></li>`).join(\'\');'],
    ["$.each(items, function (i) { box.innerHTML += '<li id=\"r-' + i + '\"></li>'; });"],
    [
      "const two = (n) => String(n).padStart(2, '0'); box.innerHTML = two(d.getHours()) + ':' + d.getMinutes();",
    ],
    ['const b = (n) => `<b>${n}</b>`; box.innerHTML = b(1) + b(items.length);'],
    ["$('#a').html('<li>' + $('<div>').text(item.title).html());"],
    ["$list.append(items.map((item) => $('<li>').text(item.title)));"],
    ["const me = await axero.users.me(); const u = document.createElement('img'); u.src = me.AvatarURL;"],
    ["const me = await axero.users.me(); document.querySelector('.a > img.b').src = me.AvatarURL;"],
    ['const me = await axero.users.me(); this.avatar.src = me.AvatarURL;'],
    ["let html = ''; for (const name of ['a', 'b']) html += `<li>${name}</li>`; list.innerHTML = html;"],
  ],
});

cases('no-page-globals', {
  found: [
    ['<script>function go() { return 1; }</script>', 'html'],
    ['<script>const a = 1;</script>', 'html'],
    ['<script>const { a } = go();</script>', 'html'],
    ['<script>var [, { a: [b = 1] }, ...c] = go();</script>', 'html'],
    ['<script>(() => { total = 1; })();</script>', 'html'],
    ['export const a = () => { document.onkeydown = go; };'],
    ['$.ajaxSetup({ cache: false });'],
    ['Array.prototype.last = function () { return this[this.length - 1]; }; export { };'],
    ['window.fetch = patched;'],
    ['<p id="a"></p><p id="a"></p>', 'html'],
  ],
  silent: [
    ['<script type="module">const a = 1;</script>', 'html'],
    ['<script>(() => { const a = 1; })();</script>', 'html'],
    ['<script>{ const a = 1; }</script>', 'html'],
    ['<script>var [] = go(); var { } = go();</script>', 'html'],
    ['<script>window.addEventListener("load", () => { });</script>', 'html'],
    ["export const a = () => { location = '/people'; };"],
    ['export const a = (window) => { window.onload = go; };'],
    ['let onload; onload = 1; export { onload };'],
    ['export const f = (fetch) => { fetch = 1; };'],
    ['image.onload = show; export { };'],
    ['request.onerror = fail; export { };'],
    ['<p id="a"></p><p id="b"></p>', 'html'],
    ['<script type="application/json">{ "a": 1 }</script>', 'html'],
    ['<script>(() => { const a = 1; })();</script><script>(() => { let b; b = 1; })();</script>', 'html'],
    ['<a onclick="event.preventDefault(); total = 1">x</a>', 'html'],
    ["const fs = require('fs'); module.exports = { fs };"],
  ],
});

test('--fix leaves an event handler whose attribute the new text would end', () => {
  for (const markup of [
    '<button type="button" onclick="fetch(&quot;/api/users/me&quot;)">x</button>',
    `<p onclick="this.innerHTML = '<button>More</button>'">x</p>`,
    `<p onclick='const b = document.createElement("button"); b.type = "submit";'>x</p>`,
    '<p onclick=fetch("/api/users/me")>x</p>',
    `<p onclick='this.innerHTML = "<button>a &amp; b</button>"'>x</p>`,
  ])
    assert.equal(fixed(markup, { unsafe: true }), markup);
});

test('--fix corrects an event handler where the new text fits, with every kind of line break', () => {
  for (const line of ['', '\n', '\r\n', '\r'])
    assert.equal(
      fixed(`<p onclick="${line}go();${line}fetch('/api/users/me')">x</p>`),
      `<p onclick="${line}go();${line}fetch(CF_VD + '/api/users/me')">x</p>`,
    );
  assert.equal(
    fixed(`<p onclick='this.innerHTML = \`<button>More</button>\`'>x</p>`),
    `<p onclick='this.innerHTML = \`<button type="button">More</button>\`'>x</p>`,
  );
});

test('button-type: --fix writes the type among the properties that jQuery reads', () => {
  for (const [code, better] of /** @type {const} */ ([
    ["$('<button/>', { text: 'More' });", "$('<button/>', { type: 'button', text: 'More' });"],
    ["$('<button>', {});", "$('<button>', { type: 'button' });"],
    ["$('<button>', { type: 'submit' });", "$('<button>', { type: 'button' });"],
    ["$('<button>').appendTo(box);", '$(\'<button type="button">\').appendTo(box);'],
  ]))
    assert.equal(fixed(code, { language: 'js' }), better);
});

test('no-unsafe-html: --fix-unsafe leaves a value that holds markup of its author', () => {
  for (const code of [
    "box.innerHTML = items.map((item) => `<li>${item.title}</li>`).join('');",
    "const li = (item) => '<li>' + item.title; box.innerHTML = li(data);",
    "function li(item) { return '<li>' + item.title; } box.innerHTML = items.map(li).join('');",
    "let html = ''; for (const item of items) html += '<li>' + item.title; box.innerHTML = html;",
    "const rows = []; rows.push('<li>' + item.title); box.innerHTML = rows.join('');",
    "const view = { li(item) { return '<li>' + item.title; } }; box.innerHTML = view.li(data);",
    "import { li } from './li.js'; box.innerHTML = li(data);",
  ])
    assert.equal(fixed(code, { language: 'js', unsafe: true }), code);
  for (const [code, better] of [
    ['box.innerHTML = item.title;', 'box.textContent = item.title;'],
    [
      "const name = user.Name + '!'; box.innerHTML = name;",
      "const name = user.Name + '!'; box.textContent = name;",
    ],
  ])
    assert.equal(fixed(String(code), { language: 'js', unsafe: true }), better);
});

test('no-page-globals: a name that another script of the file declares is not declared nowhere', () => {
  const nowhere = (/** @type {string} */ text) =>
    lint(text).filter(({ message }) => message.includes('declared nowhere')).length;
  assert.equal(nowhere('<script>var total;</script><script>(() => { total = 1; })();</script>'), 0);
  assert.equal(
    nowhere('<script>(() => { var total; })();</script><script>(() => { total = 1; })();</script>'),
    1,
  );
  assert.equal(
    nowhere('<script type="module">let total;</script><script>(() => { total = 1; })();</script>'),
    1,
  );
});

test('button-type: --fix corrects markup in a concatenation and a type that is none', () => {
  for (const [code, better] of /** @type {const} */ ([
    [
      `go('<p>' + a + "<button class='" + b + "'>" + c + '</button>');`,
      `go('<p>' + a + "<button type='button' class='" + b + "'>" + c + '</button>');`,
    ],
    [
      `go(a + '<button' + (b ? ' disabled' : '') + '>');`,
      `go(a + '<button type="button"' + (b ? ' disabled' : '') + '>');`,
    ],
    [`go('<button type="submit" class="' + b + '">');`, `go('<button type="button" class="' + b + '">');`],
  ]))
    assert.equal(fixed(code, { language: 'js' }), better);
  assert.equal(fixed('<button type="">x</button>'), '<button type="button">x</button>');
  assert.equal(fixed('<button type>x</button>'), '<button type>x</button>');
});
