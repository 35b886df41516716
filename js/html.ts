/** Text into HTML, and HTML onto the page. */
export { safeImage, safeLink } from './html/links.ts';
export { type Rendered, renderHtml } from './html/render.ts';
export { htmlText } from './html/text.ts';
