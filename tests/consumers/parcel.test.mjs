import { testBuilds } from '../packaging/support/builds.mjs';
import { run as execute } from '../packaging/support/consumer.mjs';
import { projects, toolCommand } from './support/tools.mjs';

const run = (folder, out) =>
  execute(process.execPath, [toolCommand('parcel'), 'build', 'main.js', '--dist-dir', out, '--no-cache'], {
    cwd: folder,
  });

testBuilds('Parcel', { 'a script': { run, isClassic: true, hasFallback: true } }, projects);
