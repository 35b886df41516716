import { connect } from 'axero-widget-sdk';

export { connect };

/** Mounts a widget of the page section, which needs the current user and three lists. */
export async function mount() {
  const axero = await connect();
  return Promise.all([
    axero.users.me(),
    axero.content.list({ PageLength: 10 }),
    axero.events.list({ PageLength: 10 }),
    axero.notifications.list({ PageLength: 10 }),
  ]);
}
