// @ts-check
import { EXIT } from '../frame/failure.mjs';
import { colours } from '../frame/terminal.mjs';
import { allSections, search } from './sections.mjs';

const shown = 6;
const lines = 6;

/** @param {import('../frame/command.mjs').Call} call @returns {Promise<import('../frame/command.mjs').Result>} */
export async function run({ words, flags, terminal }) {
  const found = search(allSections(), words);
  if (found.length === 0)
    return {
      data: { sections: [] },
      text: `Nothing in the package's pages has ${words.join(' ')}. Fewer or other words may do.`,
      exitCode: EXIT.findings,
    };
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

/** @param {string} text */
function excerpt(text) {
  const all = text.split('\n').filter((line) => line.trim() !== '');
  return [...all.slice(0, lines), ...(all.length > lines ? ['...'] : [])]
    .map((line) => `  ${line}`)
    .join('\n');
}
