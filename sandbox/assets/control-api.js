/** Calls the control API; a refusal is thrown as its sentence. */
export async function call(method, path, body) {
  const init = { method };
  if (body !== undefined) {
    init.body = JSON.stringify(body);
    init.headers = { 'Content-Type': 'application/json' };
  }
  const answer = await fetch(`/__sandbox/${path}`, init);
  const data = await answer.json();
  if (!answer.ok) throw new Error(data.error);
  return data;
}

export const byId = (id) => document.getElementById(id);

/** An element with text or other elements in it. */
export function make(name, content, className = '') {
  const element = document.createElement(name);
  element.append(...[content].flat().map((part) => part ?? ''));
  if (className) element.className = className;
  return element;
}

/** A row of a table; a cell is a text or an element. */
export const row = (cells) =>
  make(
    'tr',
    cells.map((cell) => make('td', cell)),
  );

/** A row that says that there is nothing. */
export function emptyRow(columns, text) {
  const cell = make('td', text, 'hint');
  cell.colSpan = columns;
  return make('tr', cell);
}

/** Offers these values and keeps the present choice if it is still there. */
export function offer(select, options) {
  const chosen = select.value;
  select.replaceChildren(...options.map(([value, text]) => new Option(text, value)));
  if (options.some(([value]) => value === chosen)) select.value = chosen;
}

/** A number with its noun: `1 call`, `2 calls`. */
export const countOf = (count, noun) => `${count} ${noun}${count === 1 ? '' : 's'}`;
