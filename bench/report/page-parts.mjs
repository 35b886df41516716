import { bars } from './svg.mjs';
import { hundredths, range, table, tenths, whole } from './tables.mjs';

export const pageParts = [
  {
    section: 'page',
    title: 'A page of widgets',
    text: 'Twenty widgets on a fresh page, each asks for the current user and three lists together; the API answers after 30 ms. The SDK’s widgets come from four separately built bundles, two with `index.js` and two with `inline.js`, and each connects by itself inside the measured time. The in-flight map is what authors write by hand: one promise for each address, kept for the page’s life, shared by all widgets. The ratio is to that map, round by round.',
    body: (modes) =>
      Object.entries(modes)
        .map(([mode, rows]) =>
          table(
            [
              `mounted ${mode}`,
              'requests',
              'median ms',
              '95th percentile',
              'ratio to the map',
              '95 % interval',
            ],
            Object.entries(rows).map(([name, row]) => [
              name,
              whole(row.requests),
              whole(row.median),
              whole(row.p95),
              hundredths(row.ratio),
              range(row.interval),
            ]),
          ),
        )
        .join('\n\n'),
    plots: (byBrowser) =>
      Object.fromEntries(
        Object.entries(byBrowser).map(([browser, modes]) => [
          `page-${browser}`,
          bars({
            title: `20 widgets, milliseconds until the last has its data (${browser})`,
            series: Object.keys(modes),
            rows: Object.keys(modes['at once']).map((name) => [
              name,
              Object.values(modes).map((rows) => rows[name].median),
            ]),
          }),
        ]),
      ),
  },
  {
    section: 'cold',
    title: 'Cold start',
    text: 'From the moment when a widget’s script has arrived to its first answer, on a new page with nothing cached; every file and every answer takes 30 ms. In one file, the library is bundled into the script. Otherwise the script imports it, and it has to be fetched first; for the script tag the page names both files, so that they come together. Nobody watches the page: it tells the server by itself.',
    body: (cases) =>
      Object.entries(cases)
        .map(([name, rows]) =>
          table(
            [name, 'median ms', '95th percentile', 'ratio', '95 % interval'],
            Object.entries(rows).map(([contender, row]) => [
              contender,
              tenths(row.median),
              tenths(row.p95),
              hundredths(row.ratio),
              range(row.interval),
            ]),
          ),
        )
        .join('\n\n'),
    plots: (byBrowser) =>
      Object.fromEntries(
        Object.entries(byBrowser).map(([browser, cases]) => {
          const chosen = Object.entries(cases).filter(([name]) => name.startsWith('one file'));
          return [
            `cold-${browser}`,
            bars({
              title: `First answer over plain fetch (ratio), one file, in ${browser}`,
              mark: 1,
              series: chosen.map(([name]) => name),
              rows: Object.keys(chosen[0][1]).map((name) => [
                name,
                chosen.map(([, rows]) => rows[name].ratio),
              ]),
            }),
          ];
        }),
      ),
  },
  {
    section: 'outage',
    title: 'An outage',
    text: 'Two hundred widgets are mounted within a second while the server answers 503, each with a read of its own. A widget whose call failed asks again after about a third of the outage, as widgets with a refresh do. Requests are counted until all have their data; recovery is the time from the server’s return until half, 95 in 100, and all of them have.',
    body: ({ seconds, rows }) =>
      table(
        [
          `${seconds} s of 503`,
          'requests',
          'over plain fetch',
          'calls by widgets',
          'widgets served',
          'recovery s: half',
          '95 %',
          'all',
        ],
        Object.entries(rows).map(([name, row]) => [
          name,
          whole(row.requests),
          hundredths(row.ratio),
          whole(row.calls),
          whole(row.served),
          tenths(row.recovery.half),
          tenths(row.recovery.most),
          tenths(row.recovery.last),
        ]),
      ),
    plots: ({ chromium }) =>
      chromium && {
        outage: bars({
          title: 'Requests during an outage over those of plain fetch; the line is the target',
          mark: 1.1,
          series: ['ratio'],
          rows: Object.entries(chromium.rows).map(([name, row]) => [name, [row.ratio]]),
        }),
      },
  },
];
