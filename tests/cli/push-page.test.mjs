// @ts-check
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { canonical, changedFields, isPublished, rawWidgets, withHtml } from '../../cli/push/page.mjs';

/** @param {unknown} properties */
const widget = (properties) => ({
  WidgetID: 7,
  WidgetTypeID: 18,
  WidgetTitle: 'Welcome',
  WidgetProperties: properties,
});

/** The shapes in which sites are known to send a page. @type {Record<string, any>} */
const shapes = {
  'an object in a tree': { Widgets: [{ WidgetID: 1, ChildWidgets: [widget({ RawHtml: 'old', Other: 1 })] }] },
  'JSON in a text': { Widgets: [widget('{"RawHtml":"old","Other":1}')] },
  'saved widgets': { SavedWidgets: [{ WidgetID: 1, ChildWidgets: [widget({ RawHtml: 'old' })] }] },
  'a layout in a text': {
    widgetLayoutString: JSON.stringify({ rows: [{ cells: [widget({ RawHtml: 'old' })] }] }),
  },
  'the tree and the flat list': {
    Widgets: [widget({ RawHtml: 'old' })],
    WidgetsFlattened: [widget({ RawHtml: 'old' })],
  },
};

for (const [name, page] of Object.entries(shapes))
  test(`a widget is found and replaced in a page with ${name}`, () => {
    assert.deepEqual(rawWidgets(page), [{ id: '7', title: 'Welcome', html: 'old' }]);
    const before = structuredClone(page);
    const changed = withHtml(page, '7', 'new "text"');
    assert.deepEqual(page, before, 'the page that was read stays as it is');
    assert.deepEqual(rawWidgets(changed), [{ id: '7', title: 'Welcome', html: 'new "text"' }]);
    assert.equal(JSON.stringify(changed).includes('old'), false);
    assert.deepEqual(withHtml(page, '8', 'new'), page);
  });

test('a text that holds JSON with other spacing stays as it is to the byte if nothing changes in it', () => {
  const page = { widgetLayoutString: '{ "rows" : [ ] }', Widgets: [widget('{ "Count" : 6 }')] };
  assert.deepEqual(withHtml(page, '7', 'new'), page);
  assert.deepEqual(rawWidgets({ Widgets: [widget('no JSON'), null, 3] }), []);
});

test('pages are equal whatever the order of their fields', () => {
  assert.equal(canonical({ a: 1, b: [{ c: null, d: 'x' }] }), canonical({ b: [{ d: 'x', c: null }], a: 1 }));
  assert.notEqual(canonical({ a: [1, 2] }), canonical({ a: [2, 1] }));
});

test('only a page with the state of a draft is known not to be published', () => {
  for (const StatusID of [1, '1']) assert.equal(isPublished({ StatusID }), true);
  for (const StatusID of [0, 2, '2']) assert.equal(isPublished({ StatusID }), false);
  for (const StatusID of [undefined, null, '', ' ', 'Published', 'Draft', 4, 7, '1.0', true, [2]])
    assert.equal(isPublished({ StatusID }), undefined, String(StatusID));
});

test('fields that were stored otherwise are found, except those that each save changes', () => {
  const sent = {
    Title: 'a',
    Gone: 1,
    DateUpdated: 1,
    Same: null,
    Text: '{"a": {"b": 1}, "Version": 1}',
    Odd: '{x',
  };
  const stored = { Title: 'b', DateUpdated: 2, New: 1, Text: '{"Version":2,"a":{"b":1}}', Odd: '{x' };
  assert.deepEqual(changedFields(sent, stored), ['Title', 'Gone']);
  assert.deepEqual(changedFields(sent, { ...sent, Text: '{"a":{"b":2}}' }), ['Text']);
  /** @param {unknown} properties */
  const page = (properties) => ({ Widgets: [{ WidgetID: 1, ChildWidgets: [widget(properties)] }] });
  assert.deepEqual(changedFields(page({ Count: 1 }), page('{"Count":1}')), []);
  assert.deepEqual(changedFields(page({ Count: 1 }), page({ Count: 2 })), ['Widgets']);
});
