// @ts-check

/** The failures that lead to a state. */
const FAILURES = {
  stale: ['server', { retryable: true, actor: 'administrator' }],
  error: ['server', { retryable: true, actor: 'administrator' }],
  forbidden: ['forbidden', { actor: 'administrator' }],
  'signed-out': ['session-expired', { actor: 'user' }],
};

/**
 * A client whose reads never end, find nothing, or fail, so that an element can be seen in each of its states on any site.
 * @param {any} axero the client of the page
 * @param {keyof typeof FAILURES | 'loading' | 'empty'} state
 */
export function clientFor(axero, state) {
  const { AxeroError } = /** @type {any} */ (globalThis).AxeroWidgetSDK;
  const failure = FAILURES[/** @type {keyof typeof FAILURES} */ (state)];
  const error = failure && new AxeroError(failure[0], 'This failure is shown by the gallery.', failure[1]);

  /** @param {any} query */
  const watch = (query) => {
    const inner = state === 'stale' ? axero.watch(query) : undefined;
    const fixed = {
      data: state === 'empty' ? { items: [], total: 0 } : undefined,
      error,
      loading: state === 'loading',
    };
    const current = () => (inner?.state.data ? { ...inner.state, error } : (inner?.state ?? fixed));
    return {
      get state() {
        return current();
      },
      subscribe(/** @type {() => void} */ listener) {
        if (!inner) queueMicrotask(listener);
        else inner.subscribe((/** @type {any} */ state) => state.data && listener());
      },
      refresh: async () => {},
      stop: () => inner?.stop(),
    };
  };
  const client = Object.create(axero, { watch: { value: watch }, widget: { value: () => client } });
  return client;
}
