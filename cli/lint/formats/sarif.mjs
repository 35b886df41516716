// @ts-check
import { ownVersion } from '../../frame/package.mjs';
import { rules } from '../rules/index.mjs';

const levels = { error: 'error', warning: 'warning', suggestion: 'note' };

/** SARIF 2.1.0. @param {import('../run.mjs').LintResult} result */
export function sarif({ findings }) {
  const described = [
    ...rules.map(({ name, summary, level }) => ({ name, summary, level })),
    { name: 'syntax', summary: 'A script that does not parse', level: /** @type {const} */ ('error') },
    {
      name: 'disable-comment',
      summary: 'A comment that switches nothing off',
      level: /** @type {const} */ ('warning'),
    },
  ];
  const index = new Map(described.map(({ name }, at) => [name, at]));
  return JSON.stringify(
    {
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      version: '2.1.0',
      runs: [
        {
          columnKind: 'utf16CodeUnits',
          tool: {
            driver: {
              name: 'axero-widget-sdk',
              semanticVersion: ownVersion(),
              rules: described.map(({ name, summary, level }) => ({
                id: name,
                shortDescription: { text: summary },
                defaultConfiguration: { level: levels[level] },
              })),
            },
          },
          results: findings.map(
            ({ rule, level, message, advice, file, line, column, endLine, endColumn }) => ({
              ruleId: rule,
              ruleIndex: index.get(rule),
              level: levels[level],
              message: { text: `${message} ${advice}` },
              locations: [
                {
                  physicalLocation: {
                    artifactLocation: { uri: encodeURI(file) },
                    region: {
                      startLine: line,
                      startColumn: column,
                      endLine,
                      endColumn: Math.max(endColumn, 1),
                    },
                  },
                },
              ],
            }),
          ),
        },
      ],
    },
    null,
    2,
  );
}
