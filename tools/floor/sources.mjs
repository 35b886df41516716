// @ts-check
import { writeFileSync } from 'node:fs';
import { root } from '../lib/paths.mjs';
import { apisUsed } from './apis.mjs';

// Writes what the sources of the bundles for pages use to the file that is named.
// The panel and the check of a site are for the browser of a widget's author.
const ofPages = (/** @type {string} */ path) => /^js\/(?!testing|panel|site-check)/.test(path);
writeFileSync(String(process.argv[2]), JSON.stringify(apisUsed(root, ofPages)));
