import { readAddress } from '../../../tools/upstream/address.mjs';
import { policyOf } from '../../../tools/upstream/serve.mjs';
import { startProxy } from '../../../tools/upstream/server.mjs';

// A process of its own, because Node reads the authorities that it trusts once, at its start.
const { upstream, local, ...options } = JSON.parse(process.argv[2] ?? '');
const proxy = await startProxy({
  ...options,
  upstream: readAddress(upstream),
  local: new URL(local).origin,
  port: 0,
  policy: await policyOf(local),
  note: (line) => console.log(JSON.stringify({ note: line })),
});
console.log(JSON.stringify({ origin: proxy.origin, home: proxy.home }));
process.stdin.resume().once('end', () => process.exit());
