// @ts-check
import { rule as boundedWork } from './api/bounded-work.mjs';
import { rule as noAbsoluteSiteUrl } from './api/no-absolute-site-url.mjs';
import { rule as noCredentials } from './api/no-credentials.mjs';
import { rule as preferOperation } from './api/prefer-operation.mjs';
import { rule as buttonType } from './page/button-type.mjs';
import { rule as knownElement } from './page/known-element.mjs';
import { rule as noEnterPostback } from './page/no-enter-postback.mjs';
import { rule as noNestedForm } from './page/no-nested-form.mjs';
import { rule as noPageLibrary } from './page/no-page-library.mjs';
import { rule as noBackslash } from './pasted/no-backslash.mjs';
import { rule as noDoubleBraces } from './pasted/no-double-braces.mjs';
import { rule as noEmptyBraces } from './pasted/no-empty-braces.mjs';
import { rule as noEntityInScript } from './pasted/no-entity-in-script.mjs';
import { rule as noPageGlobals } from './script/no-page-globals.mjs';
import { rule as noUnsafeHtml } from './script/no-unsafe-html.mjs';
import { rule as scopedCss } from './style/scoped-css.mjs';

/** @type {import('../types.mjs').Rule[]} */
export const rules = [
  noCredentials,
  noAbsoluteSiteUrl,
  preferOperation,
  noEmptyBraces,
  noBackslash,
  noEntityInScript,
  noDoubleBraces,
  noNestedForm,
  buttonType,
  noEnterPostback,
  noUnsafeHtml,
  scopedCss,
  noPageLibrary,
  boundedWork,
  noPageGlobals,
  knownElement,
];
