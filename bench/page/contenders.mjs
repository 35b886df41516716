import { QueryClient } from '@tanstack/query-core';
import apiFetch from '@wordpress/api-fetch';
import axios from 'axios';
import axiosRetry from 'axios-retry';
import ky from 'ky';

/** Takes the envelope off: every contender ends with the data that its caller wants. */
function data(answer) {
  if (answer.IsError === true) throw new Error(answer.ResponseMessage);
  return 'ResponseData' in answer ? answer.ResponseData : answer;
}

/** Fetches as a careful author writes it by hand. */
export async function byFetch(url) {
  const response = await fetch(url, { credentials: 'same-origin', headers: { accept: 'application/json' } });
  if (!response.ok) throw new Error(`status ${response.status}`);
  return data(await response.json());
}

const address = (path, query) => `/api/${path}?${new URLSearchParams(query)}`;
const queries = new QueryClient();
const retrying = axios.create();
axiosRetry(retrying);
// The usual adapter, XMLHttpRequest, cannot be stubbed as cheaply as fetch.
const axiosOverFetch = axios.create({
  adapter: 'fetch',
  env: { fetch: (...args) => globalThis.fetch(...args), Request, Response },
});

/** Makes a contender of a function that fetches an address. */
export const overAddress = (get) => ({
  me: () => get('/api/users/me'),
  list: (group, query) => get(address(group === 'content' ? 'content/list' : group, query)),
});

const flights = new Map();

/** Shares equal reads, as authors write it by hand; a response is kept as long as the page lives. */
function once(url) {
  if (!flights.has(url)) flights.set(url, byFetch(url));
  return flights.get(url);
}

const byQuery = (url) => queries.fetchQuery({ queryKey: [url], queryFn: () => byFetch(url) });

export const contenders = {
  fetch: overAddress(byFetch),
  // The same again: the difference between two equal contenders is the noise of the run.
  'fetch again': overAddress(byFetch),
  ky: overAddress(async (url) => data(await ky.get(url).json())),
  axios: overAddress(async (url) => data((await axios.get(url)).data)),
  'axios over fetch': overAddress(async (url) => data((await axiosOverFetch.get(url)).data)),
  'axios + axios-retry': overAddress(async (url) => data((await retrying.get(url)).data)),
  '@wordpress/api-fetch': overAddress(async (url) => data(await apiFetch({ url }))),
  'TanStack Query': overAddress(byQuery),
  'TanStack Query with retries': overAddress((url) =>
    queries.fetchQuery({ queryKey: [url], queryFn: () => byFetch(url), retry: 3 }),
  ),
  'in-flight map': overAddress(once),
};

/** The SDK as a contender; connected when this resolves. */
export async function sdkContender(entry = '/dist/index.js', options) {
  const { connect } = await import(entry);
  const axero = await connect();
  return {
    axero,
    me: () => axero.users.me(undefined, options),
    list: async (group, query) => (await axero[group].list(query, options)).items,
  };
}

/** Adds the SDK, and the SDK without its cache. */
export async function addSdk() {
  contenders.sdk = await sdkContender();
  contenders['sdk no-store'] = await sdkContender(undefined, { cache: 'no-store' });
  return contenders.sdk.axero;
}

/** Empties the caches of the contenders: a large one must not slow the others down. */
export function forget() {
  queries.clear();
  flights.clear();
}
