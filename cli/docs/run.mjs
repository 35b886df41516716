// @ts-check
import { EXIT } from '../frame/failure.mjs';
import { nearest } from '../frame/nearest.mjs';
import { colours } from '../frame/terminal.mjs';
import { allSections, pageNamed, search } from './sections.mjs';

const shown = 6;
const lines = 6;

/** @param {import('../frame/command.mjs').Call} call @returns {Promise<import('../frame/command.mjs').Result>} */
export async function run({ words, flags, terminal }) {
  const sections = allSections();
  if (words.length === 0) return listOf(sections);
  const page = words.length === 1 ? pageNamed(sections, words[0] ?? '') : undefined;
  if (page) return pageOf(page, Boolean(flags['all']), terminal);
  const found = search(sections, words);
  if (found.length === 0) return nothing(sections, words.join(' '));
  const [best] = found;
  const isName =
    words.length === 1 && best && best.heading.replace(/^axero\./, '') === words[0]?.replace(/^axero\./, '');
  const chosen = isName && !flags['all'] ? found.slice(0, 1) : flags['all'] ? found : found.slice(0, shown);
  const isWhole = isName || Boolean(flags['all']);
  const paint = colours(terminal.hasColours);
  const parts = chosen.map(({ page, title, heading, text }) => {
    const head = `${paint.bold(heading)}${heading === title ? '' : ` - ${title}`}  ${paint.dim(page)}`;
    return `${head}\n${isWhole ? text : excerpt(text)}`;
  });
  const rest = found.length - chosen.length;
  const more = rest > 0 && !isName ? [`${rest} more: add a word, or --all`] : [];
  return {
    data: {
      sections: chosen.map(({ page, title, heading, text }) => ({ page, title, heading, text })),
      more: rest,
    },
    text: [...parts, ...more].join('\n\n'),
  };
}

/**
 * @param {import('./sections.mjs').Section[]} sections
 * @param {string} words
 * @returns {import('../frame/command.mjs').Result}
 */
function nothing(sections, words) {
  const guess = nearest(words.replace(/^axero\./, ''), namesIn(sections));
  return {
    data: { sections: [], ...(guess && { nearest: guess }) },
    text: `Nothing in the package's pages has ${words}. ${guess ? `Did you mean ${guess}?` : 'Fewer or other words may do.'}`,
    exitCode: EXIT.findings,
  };
}

/** The words that this command takes as a name. @param {import('./sections.mjs').Section[]} sections */
function namesIn(sections) {
  return new Set(
    sections.flatMap(({ page, heading }) => [
      ...(page.includes('/') ? [] : [page.replace(/\.md$/, '')]),
      heading.replace(/^axero\./, ''),
    ]),
  );
}

/**
 * The guides, which no operation is the name of.
 * @param {import('./sections.mjs').Section[]} sections
 * @returns {import('../frame/command.mjs').Result}
 */
function listOf(sections) {
  const guides = sections.filter(
    ({ page, title, heading }, at) =>
      !page.includes('/') && heading === title && sections[at - 1]?.page !== page,
  );
  const names = guides.map(({ page, title }) => ({ name: page.replace(/\.md$/, ''), title }));
  const width = Math.max(...names.map(({ name }) => name.length));
  return {
    data: { guides: names },
    text: [
      ...names.map(({ name, title }) => `${name.padEnd(width)}  ${title}`),
      '',
      'A name prints the headings of a guide, with --all the whole guide. The name of an operation, an element, a model or a rule prints',
      'all of it: users.me, axero-people, AxeroEvent, known-element. Other words are searched for.',
    ].join('\n'),
  };
}

/**
 * @param {import('./sections.mjs').Section[]} sections of one page
 * @param {boolean} isWhole
 * @param {import('../frame/terminal.mjs').Terminal} terminal
 * @returns {import('../frame/command.mjs').Result}
 */
function pageOf(sections, isWhole, terminal) {
  const paint = colours(terminal.hasColours);
  const [first, ...rest] = sections;
  const parts = isWhole
    ? sections.map(({ heading, text }) => [paint.bold(heading), text].filter(Boolean).join('\n'))
    : [
        [paint.bold(first?.heading ?? ''), first?.text].filter(Boolean).join('\n'),
        ...(rest.length > 0
          ? [['Its parts, which --all prints:', ...rest.map(({ heading }) => `  ${heading}`)].join('\n')]
          : []),
      ];
  return {
    data: {
      sections: sections.map(({ page, title, heading, text }) => ({ page, title, heading, text })),
      more: 0,
    },
    text: parts.join('\n\n'),
  };
}

/** @param {string} text */
function excerpt(text) {
  const all = text.split('\n').filter((line) => line.trim() !== '');
  return [...all.slice(0, lines), ...(all.length > lines ? ['...'] : [])]
    .map((line) => `  ${line}`)
    .join('\n');
}
