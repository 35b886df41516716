import { until } from './until.mjs';

/** Leaves the page for the login page, signs a user in there, and comes back by the browser's history. */
export async function leaveAndComeBack(visitor, userName) {
  const { page } = visitor;
  const before = await visitor.path();
  await page.evaluate(() => {
    globalThis.stayed = true;
    // Not at once: the page must be able to answer the driver first.
    setTimeout(() => location.assign('/login'), 20);
  });
  await visitor.atLogin();
  await until('somebody is signed in', () =>
    page.evaluate(
      (user) =>
        fetch('/__sandbox/sign-in', { method: 'POST', body: JSON.stringify({ user }) }).then(({ ok }) => ok),
      userName,
    ),
  );
  await page.evaluate(() => {
    setTimeout(() => history.back(), 20);
  });
  await until('the page is back', async () => (await visitor.path()) === before);
}

/** From now on a widget of the page reads and writes as soon as the page comes back; `endsOf` tells how that went, over a reload too. */
export function callOnReturn(visitor) {
  return visitor.withClient(`(axero) => {
    delete sessionStorage.ends;
    addEventListener('pageshow', (event) => {
      const ends = [event.persisted];
      const note = (place) => (end) => {
        ends[place] = end;
        sessionStorage.ends = JSON.stringify(ends);
      };
      axero.users.me().then((user) => note(1)(user.UserName), (error) => note(1)(error.kind));
      axero.wall.create({ WallText: 'Back again' }).then(() => note(2)('written'), (error) => note(2)(error.kind));
    });
  }`);
}

export function endsOf(visitor) {
  return until('the calls have ended', () =>
    visitor.page.evaluate(() => {
      const ends = JSON.parse(sessionStorage.ends ?? '[]');
      return ends.length === 3 && ends[1] && ends;
    }),
  );
}
