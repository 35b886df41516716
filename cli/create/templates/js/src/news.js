import { absoluteUrl, connect, EntityType, isAxeroError } from 'axero-widget-sdk';

/** Shows the newest articles in an element, and loads them again by its button. */
export async function showNews(root) {
  const list = root.querySelector('[data-list]');
  const status = root.querySelector('[data-status]');

  const load = async (cache) => {
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

  root.querySelector('[data-reload]').addEventListener('click', () => load('reload'));
  await load('default');
}

function row(page, article) {
  const link = page.createElement('a');
  link.href = absoluteUrl(article.ContentURL) ?? '#';
  link.textContent = article.ContentTitle;
  const item = page.createElement('li');
  item.append(link);
  return item;
}
