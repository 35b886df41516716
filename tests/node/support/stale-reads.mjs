import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createSandbox } from '../../../dist/testing.js';
import { root } from '../../../tools/lib/paths.mjs';
import { bundled } from './bundle.mjs';
import { Clock, openPage, settle } from './page.mjs';
import { ownArguments } from './stale-writes.mjs';

const { isMadeStaleBy } = await bundled(`export { isMadeStaleBy } from './cache/stale.ts';`);

/** The calls of the contract tests: every operation with the least and with all arguments. */
const contracts = JSON.parse(readFileSync(join(root, 'tests', 'generated', 'contracts.json'), 'utf8')).filter(
  ({ refused }) => !refused,
);

/** A site with a client of its own, whose reads and writes can be compared. */
export class ComparedSite {
  static async open() {
    const sandbox = await createSandbox({ signedInAs: 'admin', now: new Date('2026-03-02T09:00:00Z') });
    const site = new ComparedSite(sandbox);
    await site.learnIds();
    const articles = await site.page.axero.content.list({ EntityType: 3 }, { cache: 'no-store' });
    site.articleId = articles.items[0].ContentID;
    await site.findReads();
    return site;
  }

  /** The values of fields and parameters of this name that the site knows: ids by the name of the parameter. */
  ids = new Map();
  /** The reads that are compared, each with its key in the cache and what the site answers before any write. */
  reads = [];

  constructor(sandbox) {
    this.sandbox = sandbox;
    this.me = sandbox.users.find(({ userName }) => userName === 'admin').userId;
    const respond = (url, init) => sandbox.fetch(url, init);
    this.page = openPage({ respond, clock: new Clock(), userId: this.me });
  }

  dispose() {
    return this.sandbox.dispose();
  }

  methodOf(operation) {
    return operation.split('.').reduce((at, name) => at?.[name], this.page.axero);
  }

  /** Collects ids from all lists that need no arguments. */
  async learnIds() {
    for (const { operation, method, args } of contracts) {
      if (method !== 'GET' || Object.keys(args).length > 0) continue;
      const data = await this.methodOf(operation)({}, { cache: 'no-store' }).catch(() => undefined);
      const group = operation.split('.')[0];
      JSON.parse(JSON.stringify(data ?? null), (name, value) => {
        if (!/ID$/i.test(name) || !Number.isInteger(value) || value <= 0) return value;
        for (const key of [name, `${group}.${name}`]) this.note(key, value);
        return value;
      });
    }
  }

  note(name, value) {
    const key = name.toLowerCase();
    if (!this.ids.has(key)) this.ids.set(key, new Set());
    this.ids.get(key).add(value);
  }

  /** The ids of a parameter: those of its group first. */
  idsOf(operation, name) {
    if (name === 'UserID')
      return [this.me, ...this.sandbox.users.map(({ userId }) => userId).filter((id) => id !== this.me)];
    const group = operation.split('.')[0];
    const names = [`${group}.${name}`, `${group}.contentid`, `${group}.id`, name, 'contentid'];
    return [...new Set(names.flatMap((key) => [...(this.ids.get(key.toLowerCase()) ?? [])]))];
  }

  /** The arguments of a call with ids that there are: the `at`-th of each. */
  withIds({ operation, args }, at) {
    return Object.fromEntries(
      Object.entries(args).map(([name, value]) => {
        const ids = typeof value === 'number' && /ID$/.test(name) ? this.idsOf(operation, name) : [];
        return [name, ids[Math.min(at, ids.length - 1)] ?? value];
      }),
    );
  }

  /** Finds the reads whose answer stays the same as long as nothing is written. */
  async findReads() {
    const found = new Map();
    for (const contract of contracts) {
      if (contract.method !== 'GET' || contract.case !== 'least' || /^copilot/.test(contract.operation))
        continue;
      for (let at = 0; at < 3; at += 1) {
        const args = this.withIds(contract, at);
        const read = { operation: contract.operation, args };
        read.key = await this.keyOf(read);
        if (!read.key || found.has(read.key.url)) continue;
        read.before = await this.answerOf(read);
        if (read.before !== undefined && read.before === (await this.answerOf(read)))
          found.set(read.key.url, read);
      }
    }
    this.reads = [...found.values()];
  }

  /** The key of a read in the page's cache. Nothing is sent. */
  async keyOf({ operation, args }) {
    let key;
    const onRead = (found) => {
      key = found;
    };
    await this.methodOf(operation)(args, { cache: 'only-if-cached', onRead }).catch(() => {});
    return key;
  }

  /** The answer of the site, past every cache; undefined where it refuses. */
  async answerOf({ key }) {
    const response = await this.sandbox.fetch(key.url, { headers: { accept: 'application/json' } });
    const text = await response.text();
    return response.ok && !/^\{"IsError":true/.test(text) ? text : undefined;
  }

  /**
   * Writes once by the client. Returns the reads that have changed and those that the page holds to be stale, or undefined where the site
   * refused the write.
   */
  async write({ operation, args }) {
    await this.sandbox.reset();
    const { refused, write } = await this.sent(() => this.methodOf(operation)(args));
    if (refused) return { refused };
    const changed = [];
    for (const read of this.reads) if ((await this.answerOf(read)) !== read.before) changed.push(read);
    const stale = this.reads.filter(({ key }) => isMadeStaleBy(key, write));
    return { changed, stale, missed: changed.filter((read) => !stale.includes(read)) };
  }

  /** Makes a call that writes. Returns the write as the cache gets it, or what refused it. */
  async sent(call) {
    let write;
    const stop = this.page.runtime.cache.onStale((seen) => {
      write = seen;
    });
    const refused = await call().then(
      () => undefined,
      (error) => error,
    );
    await settle();
    stop();
    return { refused, write };
  }

  /** Tells of each read whether a write makes it stale. */
  async staleAfter(call, reads) {
    const { write } = await this.sent(call);
    return Promise.all(reads.map(async (read) => isMadeStaleBy(await this.keyOf(read), write)));
  }

  /** The writes of the API, each with the arguments that are tried, one after the other, until the site takes one. */
  writes() {
    const own = ownArguments(this);
    return contracts
      .filter(({ method, case: which }) => method !== 'GET' && which === 'full')
      .map((contract) => ({
        operation: contract.operation,
        tries: own[contract.operation] ?? [0, 1, 2].map((at) => this.withIds(contract, at)),
      }));
  }

  /** An id that there is, by a name like `events.eventid`. */
  id(name) {
    return [...(this.ids.get(name) ?? [])][0];
  }
}
