import { showNews } from './news.ts';

for (const root of document.querySelectorAll<HTMLElement>('[data-__NAME__]')) void showNews(root);
