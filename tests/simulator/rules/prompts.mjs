/** A page asks for the sign-in once, only when the site has said that nobody is signed in, and not again after "Not now". */
export const prompts = {
  asked(world, page) {
    const { openPrompt, known, identity } = page;
    if (openPrompt?.isIn) world.fail(`${page.name} opens a second prompt`);
    if (known === undefined) world.fail(`${page.name} names nobody and asks for the sign-in`);
    if (identity !== 0)
      world.fail(`${page.name} asks for the sign-in and the site has not said that nobody is signed in`);
    const isWaitedFor = [...world.pending].some((call) => call.page === page && call.isVisible);
    if (page.isDismissed && !isWaitedFor)
      world.fail(`${page.name} asks again after "Not now", for reads that nobody looks at`);
    page.isDismissed = false;
  },

  step(world) {
    for (const page of world.pages) {
      if (!page.isLive || !page.openPrompt?.isIn || !page.runtime) continue;
      if (page.client.session.state === 'live' || page.identity > 0)
        world.fail(`${page.name} keeps its prompt open and knows that a user is signed in`);
    }
  },
};

/** A change of user loads a page again, but never for ever. */
export const reloads = {
  opened(world, { tab }) {
    tab.opened = [...(tab.opened ?? []).filter((at) => at > world.clock.time - 60_000), world.clock.time];
    if (tab.opened.length > 20) world.fail('a tab loads its page again and again');
  },
};
