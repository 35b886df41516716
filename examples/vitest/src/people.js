import { connect, isAxeroError } from 'axero-widget-sdk';

const MARKUP = `
  <h2></h2>
  <ul></ul>
  <textarea aria-label="Message"></textarea>
  <button type="button">Post</button>
  <p role="status"></p>`;

/** Shows who is on the site, and posts a message to the space that the page belongs to. */
export async function peopleWidget(root) {
  root.innerHTML = MARKUP;
  const [heading, list, message, button, status] = root.children;
  const axero = (await connect()).widget('people');

  /** Runs a call and says in the widget what went wrong. */
  async function attempt(call) {
    status.textContent = '';
    try {
      await call();
    } catch (error) {
      if (!isAxeroError(error)) throw error;
      status.textContent = error.message;
    }
  }

  const refresh = () =>
    attempt(async () => {
      const page = await axero.users.list({ PageLength: 5 }, { cache: 'reload' });
      heading.textContent = `${page.total} people`;
      list.replaceChildren(
        ...page.items.map((user) => {
          const item = document.createElement('li');
          item.textContent = user.UserInfoDisplayName;
          return item;
        }),
      );
    });

  const post = async () => {
    if (button.disabled) return;
    button.disabled = true;
    await attempt(async () => {
      await axero.wall.create({ WallText: message.value, SpaceID: axero.page.spaceId });
      status.textContent = 'Posted.';
    });
    button.disabled = false;
  };

  button.addEventListener('click', post);
  await refresh();
  return { refresh };
}
