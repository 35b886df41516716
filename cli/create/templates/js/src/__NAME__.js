import { showNews } from './news.js';

for (const root of document.querySelectorAll('[data-__NAME__]')) showNews(root);
