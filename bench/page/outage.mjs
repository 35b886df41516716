import { addSdk, contenders } from './contenders.mjs';
import { pause } from './timed.mjs';

/**
 * Mounts widgets while the site is down, each with a read of its own. A widget whose call failed calls again after about `refresh`. Returns
 * when each had its data, and how many calls the widgets made.
 */
export async function surviveOutage({ name, widgets, apart, refresh, limit }) {
  if (name === 'sdk') await addSdk();
  const { list } = contenders[name];
  const deadline = performance.now() + limit;
  let calls = 0;
  const served = [];
  await Promise.all(
    Array.from({ length: widgets }, async (_, at) => {
      await pause(at * apart);
      while (performance.now() < deadline) {
        calls += 1;
        try {
          await list('content', { SpaceID: 1, UserID: at + 1 });
          served.push(Date.now());
          return;
        } catch {
          // If all pauses were equal, it would be chance whether the site comes back just before or just after a round.
          await pause(refresh * (0.75 + Math.random() / 2));
        }
      }
    }),
  );
  return { calls, served };
}
