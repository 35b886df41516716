import { callParts } from './call-parts.mjs';
import { cold } from './cold.mjs';
import { cpu } from './cpu.mjs';
import { growth } from './growth.mjs';
import { home } from './home.mjs';
import { memory } from './memory.mjs';
import { oneCall } from './one-call.mjs';
import { outage } from './outage.mjs';
import { page } from './page.mjs';
import { profile } from './profile.mjs';
import { sizes } from './sizes.mjs';
import { tabs } from './tabs.mjs';

/** Every section in the order of the report; `sizes` alone needs no browser. */
export const sections = [
  sizes,
  oneCall,
  callParts,
  cpu,
  page,
  home,
  cold,
  outage,
  memory,
  growth,
  tabs,
  profile,
];
