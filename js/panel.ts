/** A panel in the page that shows what the client does. */
export { openPanel, type Panel } from './panel/panel.ts';
