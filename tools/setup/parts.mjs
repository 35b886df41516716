// @ts-check
import { chromedriver, chromium, firefox } from './browsers.mjs';
import { geckodriver, wasmBindgen, wasmPack } from './cargo-tools.mjs';
import { consumerTools } from './consumer-tools.mjs';
import { fuzzer } from './fuzzer.mjs';
import { node, npmPackages, wasmOpt } from './node-packages.mjs';
import { clippy, rust, rustfmt } from './rust.mjs';
import { wasmTarget } from './wasm-target.mjs';
import { webkit } from './webkit.mjs';

/** Everything that the commands of this repository need, in the order in which doctor shows it. */
export const parts = [
  node,
  npmPackages,
  wasmOpt,
  rust,
  wasmTarget,
  wasmBindgen,
  rustfmt,
  clippy,
  wasmPack,
  chromium,
  chromedriver,
  firefox,
  geckodriver,
  webkit,
  fuzzer,
];

/** The parts that a single command needs, and sets up itself. */
export const onDemand = [consumerTools];

export const neededForStart = parts.filter((part) => part.neededFor === 'start').map((part) => part.name);
