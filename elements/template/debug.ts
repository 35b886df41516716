import { html } from 'lit';

/** The most paths that are listed. */
const MOST = 200;

/** Lists the paths of an item with their values. */
export function pathsOf(item: unknown, prefix = ''): [string, string][] {
  if (typeof item !== 'object' || item === null) return [[prefix || '.', String(item)]];
  if (Array.isArray(item))
    return [[prefix, `${item.length} items`], ...(item.length > 0 ? pathsOf(item[0], `${prefix}.0`) : [])];
  return Object.entries(item)
    .flatMap(([key, value]) => pathsOf(value, prefix ? `${prefix}.${key}` : key))
    .slice(0, MOST);
}

/** Draws the paths of an item as a table, each with a button that copies it. */
export function renderPaths(item: unknown): unknown {
  return html`<div class="debug" lang="en" dir="ltr" tabindex="0" role="region" aria-label="Fields of the first item">
    <table>
      <caption>Fields of the first item</caption>
      <tr><th scope="col">path</th><th scope="col">value</th><td></td></tr>
      ${pathsOf(item).map(
        ([path, value]) => html`<tr>
          <th scope="row">${path}</th>
          <td>${value.slice(0, 80)}</td>
          <td><button type="button" @click=${() => navigator.clipboard?.writeText(path)}>Copy<span class="hidden-text"> ${path}</span></button></td>
        </tr>`,
      )}
    </table>
  </div>`;
}
