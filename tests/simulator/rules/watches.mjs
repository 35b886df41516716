/** Returns whether the user of a page is signed in and the page knows it. */
function isWell(world, page) {
  return (
    page.isLive &&
    page.isConnected &&
    page.known > 0 &&
    page.identity > 0 &&
    page.known === world.site.userOf(page.browser.session) &&
    !page.openPrompt?.isIn &&
    page.client.session.state === 'live'
  );
}

/** Whenever nothing is under way in a page, each watch shows what the site has, as far as the page can know of the writes. */
export const watches = {
  step(world) {
    const busy = new Set([...world.pending].map(({ page }) => page));
    for (const page of world.pages) {
      if (page.watches.size === 0 || busy.has(page) || !isWell(world, page)) continue;
      for (const { shown, watched, hasFailed } of page.watches) {
        if (watched?.state.loading) world.fail(`a watch of ${page.name} is loading and nothing is under way`);
        if (hasFailed) continue;
        world.count('watches compared');
        for (const { group, version } of Array.isArray(shown) ? shown : (shown?.items ?? []))
          if (version < (page.least[group] ?? 0))
            world.fail(`a watch of ${page.name} shows ${group} as before a write, and nothing is under way`);
      }
    }
  },

  /** The pages that are looked at have been looked at for longer than the longest pause. */
  watchedOn(world) {
    for (const page of world.pages)
      for (const { watched } of page.watches)
        if (watched?.state.error && page.tab.isVisible && isWell(world, page))
          world.fail(
            `a watch of ${page.name} has the error ${watched.state.error.kind}, though the network is well`,
          );
  },
};
