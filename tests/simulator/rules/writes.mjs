/** No write arrives twice, nor as another user than the one who asked for it; and what its caller learns of it is true. */
export const writes = {
  begun(world, call) {
    if (call.token === undefined) return;
    world.written ??= new Map();
    world.written.set(call.token, { call, arrivals: 0 });
  },

  sent(world, { token, page, method }) {
    const write = world.written?.get(token);
    if (!write) return;
    write.sent = (write.sent ?? 0) + 1;
    write.page = page;
    if (write.call.endedAt !== undefined) world.fail(`write ${token} is sent after its call has ended`);
    // A bulk job waits for the sign-in: what the site has refused to a dead session goes once more.
    const wasRefused = write.call.isBulk && !world.site.writes.some((done) => done.token === token);
    if (write.sent > 1 && !write.call.isRepeatable && !wasRefused)
      world.fail(`write ${token} (${method} ${write.call.what}) is sent a second time`);
  },

  step(world) {
    const { writes: arrived } = world.site;
    for (let at = world.checkedWrites ?? 0; at < arrived.length; at += 1) {
      const write = world.written?.get(arrived[at].token);
      if (!write) continue;
      write.arrivals += 1;
      if (write.arrivals > 1 && !write.call.isRepeatable)
        world.fail(`write ${arrived[at].token} arrived twice`);
      const { error, endedAt } = write.call;
      if (error?.retryable && endedAt < arrived[at].at && !write.call.isRepeatable)
        world.fail(
          `write ${arrived[at].token} was called ${error.kind} and retryable, and is done all the same`,
        );
    }
    world.checkedWrites = arrived.length;
  },

  delivered(world, call, value) {
    if (call.token === undefined) return;
    if (value === undefined)
      world.fail(`the answer to write ${call.token} broke off and counts as a success`);
    if (!world.site.writes.some(({ token }) => token === call.token))
      world.fail(`write ${call.token} was confirmed to its caller and never arrived`);
    if (call.undone) world.fail(`write ${call.token} succeeded and its change was undone`);
  },

  failed(world, call, error) {
    if (call.token === undefined || call.isRepeatable || !error.retryable) return;
    if (world.site.writes.some(({ token }) => token === call.token))
      world.fail(`write ${call.token} failed as ${error.kind}, is called retryable, and is done`);
  },
};
