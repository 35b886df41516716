import * as wasm from 'axero-wasm';
import { encodeArgs } from '../../js/args.ts';
import { ready } from '../../js/engine.ts';
import { connect } from '../../js/index.ts';
import { groupNames, operationsOf } from '../../js/operations.ts';
import { readPlan } from '../../js/plan.ts';
import { Stop } from '../../js/stop.ts';
import { leaveText, textLeft } from '../../js/texts.ts';
import { ACCEPT, DEFAULT_TIMEOUT, send } from '../../js/transport.ts';
import { byFetch, overAddress } from './contenders.mjs';

const axero = await connect();
await ready();

const operation = operationsOf(groupNames().indexOf('content')).find(({ name }) => name === 'content.list');
const { list: fetched } = overAddress(byFetch);
// Not among those of the driver, which counts from 1.
let lastId = 2 ** 30;

function planned(query) {
  const { record, names, values } = encodeArgs(query);
  const id = ++lastId;
  const text = textLeft(wasm.open(leaveText(`${record}\n${operation.line}`), id, performance.now(), 0, 0));
  return { id, url: readPlan(operation.name, text, names, values).url };
}

async function answerFrom(url) {
  const outgoing = { method: 'GET', url, headers: ACCEPT, body: undefined };
  return (await send(outgoing, DEFAULT_TIMEOUT, new Stop())).answer;
}

/** Plain fetch with parts of the SDK added to it, each as the driver uses it. */
export const parts = {
  'fetch and the least text into the module': (query) => {
    wasm.refuses_header(leaveText('accept'));
    return fetched('content', query);
  },
  'fetch and the plan of the core': (query) => {
    const { id, url } = planned(query);
    wasm.close(id);
    return byFetch(url);
  },
  'the transport of the driver': async (query) =>
    (await answerFrom(`/api/content/list?${new URLSearchParams(query)}`)).data,
  'plan, transport and judgement': async (query) => {
    const { id, url } = planned(query);
    wasm.proceed(id, performance.now());
    const { status, respondedStatus, flags, retryAfter, data } = await answerFrom(url);
    wasm.answered(id, status, respondedStatus, flags, retryAfter, performance.now(), Math.random());
    return data;
  },
  sdk: async (query) => (await axero.content.list(query)).items,
};
