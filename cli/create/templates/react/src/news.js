import { absoluteUrl, connect, EntityType, isAxeroError } from 'axero-widget-sdk';

/** Returns the newest articles, or a sentence that says why there are none. */
export async function loadNews(cache = 'default') {
  try {
    const axero = (await connect()).widget('__NAME__');
    const news = await axero.content.list({ EntityType: EntityType.Article, PageLength: 5 }, { cache });
    const rows = news.items.map((article) => ({
      id: article.ContentID,
      title: article.ContentTitle,
      address: absoluteUrl(article.ContentURL) ?? '#',
    }));
    return { rows, message: rows.length > 0 ? '' : 'There are no articles yet.' };
  } catch (error) {
    if (!isAxeroError(error)) throw error;
    return { rows: [], message: error.message };
  }
}
