import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { helpText, readArguments } from '../tools/lib/arguments.mjs';
import { main } from '../tools/lib/command.mjs';
import { say, step } from '../tools/lib/log.mjs';
import { shown } from '../tools/lib/paths.mjs';
import { openBrowser } from './lib/browser.mjs';
import { buildMark, prepareBundles } from './lib/bundle.mjs';
import { load, machine } from './lib/machine.mjs';
import { published, scratch } from './lib/paths.mjs';
import { Site } from './lib/server.mjs';
import { publish, writeReport } from './report/write.mjs';
import { sections } from './sections/all.mjs';

const BROWSERS = ['chromium', 'firefox'];
const names = sections.map(({ name }) => name);

const among = (known) => (value) => {
  const wrong = value.split(',').find((name) => !known.includes(name));
  return wrong === undefined ? undefined : `"${wrong}" is not known; known are ${known.join(', ')}`;
};

const flags = {
  only: { value: 'SECTION[,SECTION]', help: `measure only these: ${names.join(', ')}`, refuse: among(names) },
  browser: { value: BROWSERS.join('|'), help: 'measure in this browser only', refuse: among(BROWSERS) },
  other: { value: 'FILE', help: 'the index.js of another build, measured beside this one in the cold start' },
  'outage-seconds': {
    value: 'SECONDS',
    help: 'how long the server answers 503; default: 30',
    refuse: (value) => (Number(value) > 0 ? undefined : 'expected a number above 0'),
  },
  quick: { help: 'few repetitions, to see that it works; has results of its own' },
  report: { help: 'measure nothing: write the report from the last results' },
  publish: { help: 'write the figures and the charts to docs/ too' },
  help: { help: 'show this text' },
};

/** Reads the results so far: a section that is measured again replaces its former result. */
function formerResults(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return { sections: {} };
  }
}

async function measure(results, given, save) {
  const wanted = typeof given.only === 'string' ? given.only.split(',') : names;
  const quick = given.quick === true;
  const { other } = given;
  const outageSeconds = Number(given['outage-seconds'] ?? (quick ? 6 : 30));
  await step('bundle the contenders', () => prepareBundles(other));
  const build = buildMark();
  results.machine = machine();
  results.browsers ??= {};
  const keep = (section, browser, data) => {
    results.sections[section] ??= {};
    results.sections[section][browser] = {
      date: new Date().toISOString().slice(0, 10),
      build,
      load: load(),
      data,
    };
    save();
  };
  const chosen = sections.filter(({ name }) => wanted.includes(name));
  for (const section of chosen.filter(({ name }) => name === 'sizes'))
    keep('sizes', 'node', await step(section.name, () => section.run()));
  const inBrowsers = chosen.filter(({ name }) => name !== 'sizes');
  if (inBrowsers.length === 0) return;
  const site = await Site.start();
  for (const name of typeof given.browser === 'string' ? [given.browser] : BROWSERS) {
    const browser = await openBrowser(name);
    results.browsers[name] = browser.version;
    for (const section of inBrowsers) {
      if (section.browsers && !section.browsers.includes(name)) continue;
      const data = await step(`${section.name} in ${name}: ${section.about}`, () =>
        section.run({ browser, site, quick, other, outageSeconds }),
      );
      keep(section.name, name, data);
    }
    await browser.close();
  }
  await site.stop();
}

/** Rounds to four digits: more is noise. */
function rounded(_key, value) {
  return typeof value === 'number' && !Number.isInteger(value) ? Number(value.toPrecision(4)) : value;
}

await main(async () => {
  const given = readArguments(process.argv.slice(2), flags);
  if (given.help)
    return say(
      helpText('npm run bench --', 'Measures the package against what authors would use instead.', flags),
    );
  const folder = given.quick ? join(scratch, 'quick') : scratch;
  const path = join(folder, 'results.json');
  const results = formerResults(path);
  const save = () => {
    mkdirSync(folder, { recursive: true });
    writeFileSync(path, `${JSON.stringify(results, rounded, 1)}\n`);
  };
  if (!given.report) await measure(results, given, save);
  say(`\n  ${shown(writeReport(results, folder))} is written.`);
  if (given.publish) {
    publish(results, published);
    say(`  ${shown(published.page)} is written.`);
  }
});
