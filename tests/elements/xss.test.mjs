import assert from 'node:assert/strict';
import { test } from 'node:test';
import { elementScene, limit, testedElements } from './support/elements.mjs';
import { dangers, enterHostile, showHostile, typeHostile } from './support/hostile.mjs';

const here = elementScene();

for (const element of testedElements)
  for (const one of element.scenes.filter(({ state }) => state === 'ready'))
    test(`<${element.tag}> (${one.name}) executes nothing of hostile answers`, limit, async () => {
      const visitor = await enterHostile(here, element, one);
      await showHostile(visitor, element);
      assert.deepEqual(await dangers(visitor), []);
    });

for (const element of testedElements)
  test(`<${element.tag}> executes nothing that its author types into an attribute`, limit, async () => {
    const one = element.scenes.find(({ name }) => name === 'ready');
    const visitor = await enterHostile(here, element, one, false);
    assert.ok((await typeHostile(visitor, element)) >= 5);
    assert.deepEqual(await dangers(visitor), []);
  });
