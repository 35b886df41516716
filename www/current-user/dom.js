const SVG = 'http://www.w3.org/2000/svg';

const PATHS = {
  refresh: 'M20 5v5h-5M4 19v-5h5M5.5 9.5a7 7 0 0 1 12-2L20 10M4 14l2.5 2.5a7 7 0 0 0 12-2',
  lock: 'M6.5 11h11v9h-11zM9 11V8a3 3 0 0 1 6 0v3M12 14.5v2',
  cloud: 'M8 18h9a3.5 3.5 0 0 0 1.5-6.7M6.2 11.2A3.5 3.5 0 0 0 8 18M9.5 7.3A5 5 0 0 1 17 10M4 4l16 16',
  shield: 'M12 4l7 2.5v5c0 4-3 7-7 8.5-4-1.5-7-4.5-7-8.5v-5zM9.5 9.5l5 5M14.5 9.5l-5 5',
  warning: 'M12 4.5L21 19.5H3zM12 10v4.5M12 17v.3',
};

/** Makes an element; text goes in as text, never as markup. */
export function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

/** A line drawing of 24 by 24. */
export function icon(name) {
  const drawing = document.createElementNS(SVG, 'svg');
  drawing.setAttribute('viewBox', '0 0 24 24');
  drawing.setAttribute('aria-hidden', 'true');
  drawing.setAttribute('class', 'icon');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', PATHS[name]);
  drawing.append(path);
  return drawing;
}
