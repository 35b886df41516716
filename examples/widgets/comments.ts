import { type Axero, type AxeroComment, connect, EntityType, isAxeroError } from 'axero-widget-sdk';
import { htmlText, renderHtml } from 'axero-widget-sdk/html';

/** The comments of an article, and a box for another one. */
function comments(host: HTMLElement, axero: Axero, EntityID: number): void {
  const target = { EntityType: EntityType.Article, EntityID };
  const status = document.createElement('p');
  status.role = 'status';
  const list = document.createElement('div');
  const box = document.createElement('textarea');
  box.ariaLabel = 'Your comment';
  const send = document.createElement('button');
  send.type = 'button';
  send.textContent = 'Comment';
  host.replaceChildren(status, list, box, send);

  const shown = axero.comments.list.watch({ ...target, PageLength: 50 }, { while: host });
  function draw(): void {
    const { data, error } = shown.state;
    status.textContent = error?.message ?? (data ? `${data.total} comments` : 'Loading');
    list.replaceChildren(...(data?.items ?? []).map((comment) => entry(axero, comment, status)));
  }
  shown.subscribe(draw);
  draw();

  send.addEventListener('click', () =>
    attempt(status, async () => {
      if (!box.value.trim()) return;
      await axero.comments.create({ ...target, CommentText: htmlText(box.value) });
      // Only now: a comment that failed must not be lost.
      box.value = '';
    }),
  );
}

function entry(
  axero: Axero,
  { CommentID, CommentText, UserDisplayName, UserID }: AxeroComment,
  status: HTMLElement,
) {
  const article = document.createElement('article');
  const author = document.createElement('strong');
  author.textContent = UserDisplayName ?? '';
  const text = document.createElement('div');
  void renderHtml(text, CommentText ?? '');
  article.append(author, text);
  if (UserID === axero.page.userId) {
    const remove = document.createElement('button');
    remove.type = 'button';
    remove.textContent = 'Delete';
    remove.addEventListener('click', () => attempt(status, () => axero.comments.delete({ CommentID })));
    article.append(remove);
  }
  return article;
}

/** Does what a click asks for, and says why it failed. */
async function attempt(status: HTMLElement, work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!isAxeroError(error)) throw error;
    status.textContent = error.message;
  }
}

const axero = await connect();
for (const host of document.querySelectorAll<HTMLElement>('.acme-comments'))
  comments(host, axero, Number(host.dataset['article'] ?? axero.page.item?.id));
