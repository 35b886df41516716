import moduleText from 'axero-wasm-text';
import { makeClient } from '../../js/client/client.ts';
import { startRuntime } from '../../js/client/connect.ts';
import { unpackModule } from '../../js/engine/packed-module.ts';
import { startEngine } from '../../js/engine/start.ts';
import { encodeArguments } from '../../js/request/arguments.ts';
import { readPlan } from '../../js/request/plan.ts';
import { browserEnvironment } from '../../js/runtime/environment.ts';
import { pageFacts } from '../../js/runtime/page-facts.ts';
import { CancelToken } from '../../js/transport/cancel-token.ts';
import { ACCEPT, DEFAULT_TIMEOUT } from '../../js/transport/transport.ts';
import { byFetch, overAddress } from './contenders.mjs';

const engine = await startEngine({ module: () => unpackModule(moduleText), fallback: undefined });
const runtime = startRuntime(browserEnvironment, pageFacts(), engine);
const axero = makeClient(runtime);
const { name, number } = runtime.operations.find('content.list');
const { list: fetched } = overAddress(byFetch);

function planned(query) {
  const { record, names, values } = encodeArguments(query, false);
  const id = runtime.nextCallId();
  const length = engine.writeString(`${record}\n${name}`);
  const plan = engine.readString(engine.open(length, number, id, performance.now(), 0, 4, 0));
  return { id, url: readPlan(name, plan, names, values).url };
}

async function responseFrom(url) {
  const outgoing = { method: 'GET', url, headers: ACCEPT, body: undefined };
  return (await runtime.transport.send(outgoing, DEFAULT_TIMEOUT, new CancelToken())).response;
}

/** Plain fetch with parts of the SDK added to it, each as the driver uses it. */
export const parts = {
  'fetch and the shortest text into the module': (query) => {
    engine.refuses_header(engine.writeString('accept'));
    return fetched('content', query);
  },
  'fetch and the plan of the core': (query) => {
    const { id, url } = planned(query);
    engine.close(id);
    return byFetch(url);
  },
  'the transport of the driver': async (query) =>
    (await responseFrom(`/api/content/list?${new URLSearchParams(query)}`)).data,
  'plan, transport and classification': async (query) => {
    const { id, url } = planned(query);
    engine.proceed(id, performance.now());
    const { status, respondedStatus, flags, retryAfter, data } = await responseFrom(url);
    engine.answered(id, status, respondedStatus, flags, retryAfter, performance.now(), Math.random());
    engine.close(id);
    return data;
  },
  sdk: async (query) => (await axero.content.list(query)).items,
};
