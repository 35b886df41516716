// @ts-check
import {
  chmodSync,
  cpSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { Failure } from '../lib/failure.mjs';
import { say } from '../lib/log.mjs';

/**
 * @typedef {import('./part.mjs').Machine} Machine
 * @typedef {import('./part.mjs').InstallStep} InstallStep
 */

const packages = [
  'rustc-web',
  'cargo-web',
  'rust-web-src',
  'rust-web-clippy',
  'rustfmt-web',
  'libstd-rust-web-dev',
];
const programs = ['rustc', 'rustdoc', 'cargo', 'rustfmt', 'cargo-fmt', 'clippy-driver', 'cargo-clippy'];

/**
 * Makes a Rust toolchain with the wasm target out of Debian's packages, without installing them.
 * Each half is done once; a half that was interrupted is done again.
 * @param {Machine} machine
 * @param {InstallStep} step
 * @param {string} target
 * @returns {Promise<string>} the toolchain's folder
 */
export async function buildDebianToolchain(machine, step, target) {
  const version = await candidateVersion(machine, step);
  const folder = join(machine.cache, `debian-rust-${version.replace(/[^\w.-]/g, '_')}`);
  const toolchain = join(folder, 'toolchain');
  say(
    `  ..    wasm target: rustup cannot fetch ${target}, so Debian's Rust ${version} is unpacked into ${folder} (nothing is installed), its standard library built for wasm once, and this clone set to use it; \`rustup override unset\` undoes that.`,
  );
  if (!existsSync(join(folder, '.unpacked'))) {
    rmSync(folder, { recursive: true, force: true });
    await unpack(machine, step, folder);
    writeFileSync(join(folder, '.unpacked'), '');
  }
  if (!existsSync(join(folder, '.std-built'))) {
    await buildStd(step, folder, target);
    writeFileSync(join(folder, '.std-built'), '');
  }
  return toolchain;
}

/**
 * @param {Machine} machine
 * @param {InstallStep} step
 */
async function candidateVersion(machine, step) {
  const look = () => /Candidate: (?!\(none\))(\S+)/.exec(asked(machine, ['policy', 'rustc-web']))?.[1];
  const known = look();
  if (known) return known;
  await step.run('apt-get', ['update', '-q'], { limitMs: 300_000 });
  const found = look();
  if (found) return found;
  throw new Failure(
    'rustup cannot fetch the wasm target and this release of Debian has no package rustc-web: get a network connection and run `rustup target add wasm32-unknown-unknown`.',
  );
}

/**
 * @param {Machine} machine
 * @param {InstallStep} step
 * @param {string} folder
 */
async function unpack(machine, step, folder) {
  const std = dependency(machine, 'libstd-rust-web-dev', /Depends: (libstd-rust-web-[\d.]+)/);
  const llvm = dependency(machine, std, /Depends: (libllvm\d+)\s/);
  const llvmVersion = llvm.replace('libllvm', '');
  const wanted = [...packages, std, llvm, `lld-${llvmVersion}`];
  const debs = join(folder, 'debs');
  const files = join(folder, 'files');
  mkdirSync(join(debs, 'partial'), { recursive: true });
  mkdirSync(files, { recursive: true });
  step.note('downloading packages');
  const fetch = ['-q', '-o', 'APT::Sandbox::User='];
  // Brings the dependencies that this machine lacks; it refuses where a package conflicts with an installed one, so the packages themselves follow singly.
  const archive = ['-o', `Dir::Cache::archives=${debs}`, '-o', 'Debug::NoLocking=1'];
  await step.run('apt-get', [
    'install',
    '-y',
    '--download-only',
    '--no-install-recommends',
    ...fetch,
    ...archive,
    ...wanted,
  ]);
  for (const name of wanted) {
    if (readdirSync(debs).some((file) => file.startsWith(`${name}_`))) continue;
    const done = await step.run('apt-get', ['download', ...fetch, name], { cwd: debs });
    if (done.code !== 0)
      throw new Failure(`apt could not download ${name}: look at the log.`, { log: step.log });
  }
  for (const file of readdirSync(debs).filter((name) => name.endsWith('.deb'))) {
    const done = await step.run('dpkg', ['-x', join(debs, file), files]);
    if (done.code !== 0)
      throw new Failure(`${file} could not be unpacked: look at the log.`, { log: step.log });
  }
  rmSync(debs, { recursive: true });
  arrange(folder, llvmVersion);
}

/**
 * Lays the unpacked files out as rustup expects a toolchain: bin, lib, lib/rustlib.
 * @param {string} folder
 * @param {string} llvmVersion
 */
function arrange(folder, llvmVersion) {
  const usr = join(folder, 'files', 'usr');
  const toolchain = join(folder, 'toolchain');
  const lib = join(toolchain, 'lib');
  mkdirSync(join(toolchain, 'bin'), { recursive: true });
  mkdirSync(join(lib, 'rustlib', 'src'), { recursive: true });
  const native = only(join(usr, 'lib'), /-linux-gnu$/);
  for (const name of readdirSync(native).filter((file) => file.includes('.so'))) {
    // rustc finds its libraries beside the real place of its driver, which a symbolic link would give away.
    if (name.startsWith('librustc_driver-')) linkSync(join(native, name), join(lib, name));
    else symlinkSync(join(native, name), join(lib, name));
  }
  const host = only(join(usr, 'lib', 'rustlib'), /-unknown-linux-gnu$/);
  symlinkSync(host, join(lib, 'rustlib', basename(host)));
  symlinkSync(only(join(usr, 'src'), /^rustc-/), join(lib, 'rustlib', 'src', 'rust'));
  for (const name of programs) wrap(lib, join(usr, 'bin', name), join(toolchain, 'bin', name));
  mkdirSync(join(host, 'bin'), { recursive: true });
  wrap(lib, join(usr, 'lib', `llvm-${llvmVersion}`, 'bin', 'lld'), join(host, 'bin', 'rust-lld'));
}

/**
 * @param {InstallStep} step
 * @param {string} folder
 * @param {string} target
 */
async function buildStd(step, folder, target) {
  const toolchain = join(folder, 'toolchain');
  const library = realpathSync(join(toolchain, 'lib', 'rustlib', 'src', 'rust', 'library'));
  const work = join(folder, 'build-std');
  mkdirSync(join(work, 'src'), { recursive: true });
  writeFileSync(
    join(work, 'Cargo.toml'),
    '[package]\nname = "std-for-wasm"\nversion = "0.0.0"\nedition = "2021"\n[profile.release]\ncodegen-units = 1\n[workspace]\n',
  );
  writeFileSync(join(work, 'src', 'lib.rs'), '#![no_std]\n');
  const vendor = join(library, 'vendor');
  const offline = existsSync(vendor)
    ? [
        '--offline',
        ...['--config', 'source.crates-io.replace-with="vendored"'],
        ...['--config', `source.vendored.directory=${JSON.stringify(vendor)}`],
      ]
    : [];
  const build = ['build', '--release', '--target', target, '--target-dir', join(work, 'target')];
  const done = await step.run(
    join(toolchain, 'bin', 'cargo'),
    [...build, '-Zbuild-std=std,panic_abort,proc_macro,test', ...offline],
    {
      cwd: work,
      limitMs: 1_800_000,
      env: {
        RUSTC: join(toolchain, 'bin', 'rustc'),
        RUSTC_BOOTSTRAP: '1',
        RUSTFLAGS: `-Cembed-bitcode=yes --remap-path-prefix=${library}=/rustc/library`,
        RUSTC_WRAPPER: undefined,
        RUSTC_WORKSPACE_WRAPPER: undefined,
        CARGO_ENCODED_RUSTFLAGS: undefined,
        CARGO_BUILD_TARGET: undefined,
        CARGO_TARGET_DIR: undefined,
      },
    },
  );
  if (done.code !== 0)
    throw new Failure('The standard library could not be built for wasm: look at the log.', {
      log: step.log,
    });
  const built = join(work, 'target', target, 'release', 'deps');
  const place = join(toolchain, 'lib', 'rustlib', target, 'lib');
  rmSync(place, { recursive: true, force: true });
  for (const name of readdirSync(built)) {
    if (name.endsWith('.rlib') && !name.startsWith('libstd_for_wasm'))
      cpSync(join(built, name), join(place, name));
  }
  rmSync(work, { recursive: true });
}

/**
 * @param {string} libraries
 * @param {string} program
 * @param {string} script
 */
function wrap(libraries, program, script) {
  const path = `LD_LIBRARY_PATH="${libraries}\${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}"`;
  writeFileSync(script, `#!/bin/sh\n${path} exec "${program}" "$@"\n`);
  chmodSync(script, 0o755);
}

/**
 * @param {Machine} machine
 * @param {string} name
 * @param {RegExp} pattern
 */
function dependency(machine, name, pattern) {
  const found = pattern.exec(asked(machine, ['depends', name]))?.[1];
  if (!found)
    throw new Failure(`apt does not say what ${name} depends on: run \`apt-get update\` and start again.`);
  return found;
}

/**
 * @param {Machine} machine
 * @param {string[]} args
 */
function asked(machine, args) {
  return machine.capture('apt-cache', args, { LC_ALL: 'C' }).output;
}

/**
 * @param {string} folder
 * @param {RegExp} pattern
 */
function only(folder, pattern) {
  const name = readdirSync(folder).find((one) => pattern.test(one));
  if (!name) throw new Failure(`${folder} does not hold what Debian's Rust packages usually put there.`);
  return join(folder, name);
}
