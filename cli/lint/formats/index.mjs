// @ts-check
import { concise } from './concise.mjs';
import { github } from './github.mjs';
import { pretty } from './pretty.mjs';
import { sarif } from './sarif.mjs';

/** @type {Record<'pretty' | 'concise' | 'json' | 'sarif' | 'github', (result: import('../run.mjs').LintResult, hasColours: boolean) => string>} */
export const formats = { pretty, concise, json: concise, sarif, github };
