// @ts-check
import { writeFileSync } from 'node:fs';
import { root } from '../lib/paths.mjs';
import { apisUsed } from './apis.mjs';

// Writes what the sources of the bundles for pages use to the file that is named.
const ofPages = (/** @type {string} */ path) => /^js\/(?!testing)/.test(path);
writeFileSync(String(process.argv[2]), JSON.stringify(apisUsed(root, ofPages)));
