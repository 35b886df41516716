/** A read that begins after a write of its group shows what was written; nothing older replaces something newer. */
export const freshness = {
  opened(_, page) {
    page.least = {};
  },

  begun(_, call) {
    call.least = { ...call.page.least };
  },

  delivered(world, call, value) {
    const { page } = call;
    if (call.token !== undefined) return this.wrote(world, call);
    const list = Array.isArray(value) ? value : (value?.items ?? []);
    for (const { group, version, request } of list) {
      if (
        version < (call.least[group] ?? 0) &&
        world.network.requests[request - 1]?.page.browser === page.browser
      )
        world.fail(
          `call ${call.id} of ${page.name} shows ${group} as before a write that came before the call`,
        );
    }
  },

  failed(world, call) {
    if (call.token !== undefined) this.wrote(world, call);
  },

  /** Also a write that failed may be done. */
  wrote(world, { page, token }) {
    const write = world.site.writes.findLast((each) => each.token === token);
    if (!write) return;
    const versions = world.site.versions;
    page.least[write.group] = Math.max(page.least[write.group] ?? 0, write.version ?? versions[write.group]);
  },

  told(_, page, by, message) {
    if (message.kind !== 'stale') return;
    for (const group of message.write.groups)
      page.least[group] = Math.max(page.least[group] ?? 0, by.least[group] ?? 0);
  },
};
