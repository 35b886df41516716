/** What each widget of the page section needs: the current user and three lists. */
export function needs(axero) {
  return Promise.all([
    axero.users.me(),
    axero.content.list({ PageLength: 10 }),
    axero.events.list({ PageLength: 10 }),
    axero.notifications.list({ PageLength: 10 }),
  ]);
}
