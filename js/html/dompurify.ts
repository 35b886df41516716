/** The file beside the entry `html`, loaded only where the browser has no sanitizer of its own. */
export { default } from 'dompurify';
