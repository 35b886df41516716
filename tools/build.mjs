// @ts-check
import { pathToFileURL } from 'node:url';
import { buildPackage } from './build/package.mjs';
import { checkFloor } from './floor/check.mjs';
import { helpText, readArguments } from './lib/arguments.mjs';
import { main } from './lib/command.mjs';
import { say } from './lib/log.mjs';
import { thisMachine } from './lib/machine.mjs';
import { prepare } from './setup/part.mjs';
import { neededForStart, parts } from './setup/parts.mjs';
import { measure, sizeTable } from './sizes.mjs';

const flags = { help: { help: 'show this text' } };

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href)
  await main(async () => {
    const given = readArguments(process.argv.slice(2), flags);
    if (given.help) return say(helpText('npm run build --', 'Builds the npm package into dist.', flags));
    const machine = thisMachine();
    await prepare(parts, machine, neededForStart).need(...neededForStart);
    await buildPackage(machine);
    await checkFloor();
    say(sizeTable(measure()));
  });
