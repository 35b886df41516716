import { copyFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './paths.mjs';

/** The sample pages as `npm start` shows them. */
export const samplePages = join(root, 'www', 'pages');

let made;

/** The sample pages with the card of the current user at home: one widget, whose requests a test can count. */
export function pagesWithCard() {
  if (made) return made;
  made = mkdtempSync(join(tmpdir(), 'axero-pages-'));
  process.once('exit', () => rmSync(made, { recursive: true, force: true }));
  cpSync(samplePages, made, { recursive: true });
  copyFileSync(join(made, 'current-user.html'), join(made, 'home.html'));
  return made;
}
