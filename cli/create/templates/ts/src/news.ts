import {
  absoluteUrl,
  type CacheMode,
  type ContentItem,
  connect,
  EntityType,
  isAxeroError,
} from 'axero-widget-sdk';

/** Shows the newest articles in an element, and loads them again by its button. */
export async function showNews(root: HTMLElement): Promise<void> {
  const list = part(root, '[data-list]');
  const status = part(root, '[data-status]');

  const load = async (cache: CacheMode): Promise<void> => {
    try {
      const axero = (await connect()).widget('__NAME__');
      const news = await axero.content.list({ EntityType: EntityType.Article, PageLength: 5 }, { cache });
      list.replaceChildren(...news.items.map((article) => row(root.ownerDocument, article)));
      status.textContent = news.items.length > 0 ? '' : 'There are no articles yet.';
    } catch (error) {
      if (!isAxeroError(error)) throw error;
      status.textContent = error.message;
    }
  };

  part(root, '[data-reload]').addEventListener('click', () => void load('reload'));
  await load('default');
}

function row(page: Document, article: ContentItem): HTMLElement {
  const link = page.createElement('a');
  link.href = absoluteUrl(article.ContentURL) ?? '#';
  link.textContent = article.ContentTitle ?? '';
  const item = page.createElement('li');
  item.append(link);
  return item;
}

function part(root: HTMLElement, selector: string): HTMLElement {
  const found = root.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`The widget has no ${selector}.`);
  return found;
}
