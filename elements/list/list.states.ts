import { type Scenes, standardScenes } from '../base/scene.ts';

const template = `<template>
    <article class="media">
      <h2><a data-attr-href="ContentURL" data-text="ContentTitle"></a></h2>
      <p data-text="ContentSummary | text | first: 140"></p>
      <time data-text="DatePublished | date: long" data-attr-datetime="DatePublished | iso"></time>
      <div data-html="ContentBody"></div>
    </article>
  </template>`;

export const scenes: Scenes = {
  tag: 'axero-list',
  about: 'Any list of the API, drawn by a template in the page.',
  reads: ['content.list'],
  scenes: [
    ...standardScenes({
      markup:
        '<axero-list operation="content.list" args="EntityType: 3; PageLength: 4" heading="Articles"></axero-list>',
      empty:
        '<axero-list operation="content.list" args="CategoryName: No such category" heading="Articles"></axero-list>',
      route: 'content.list',
    }),
    {
      name: 'template',
      state: 'ready',
      markup: `<axero-list operation="content.list" args="EntityType: Article; PageLength: 2; SortOrder: Descending">
  ${template}
  <template data-state="empty">No news today.</template>
</axero-list>`,
    },
    {
      name: 'debug',
      state: 'ready',
      markup: '<axero-list operation="users.list" args="PageLength: 2" debug></axero-list>',
    },
    {
      name: 'unknown-operation',
      state: 'error',
      markup: '<axero-list operation="content.lst"></axero-list>',
    },
    {
      name: 'unknown-argument',
      state: 'error',
      markup: '<axero-list operation="content.list" args="pagelenght: 3"></axero-list>',
    },
  ],
};
