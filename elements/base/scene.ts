import type { State } from './state/states.ts';

/** The faults and the person of a scene. */
export interface SceneSite {
  /** Sandbox fault rules: `[{ route: 'users.list', fault: 'status', status: 500 }]`. */
  readonly faults?: readonly Readonly<Record<string, unknown>>[];
  /** Changes the site while the content is shown and reads again, for the state `stale`. */
  readonly thenFaults?: readonly Readonly<Record<string, unknown>>[];
  /** The person who is signed in; null for nobody. Default: `maya`. */
  readonly user?: string | null;
}

/** One state of an element: markup and what the site must do. Gallery, screenshots, accessibility, XSS and life-cycle tests use it. */
export interface Scene {
  /** A name that is a file name too, such as `search-empty`. */
  readonly name: string;
  readonly state: State;
  readonly markup: string;
  readonly site?: SceneSite;
  /** Puts the element far below the visible part of the page. */
  readonly isFar?: boolean;
}

/** All scenes of an element. */
export interface Scenes {
  readonly tag: string;
  /** The sentence of the gallery about it. */
  readonly about: string;
  /** The operations that it reads: each becomes hostile in the XSS tests. */
  readonly reads: readonly string[];
  readonly scenes: readonly Scene[];
}

/**
 * Returns the scenes of the eight states for an element that reads one operation. `empty` needs markup of its own, because it depends on the
 * element what leads to no items.
 */
export function standardScenes(options: {
  readonly markup: string;
  readonly empty: string;
  readonly route: string;
}): Scene[] {
  const { markup, empty, route } = options;
  const failing = { route, fault: 'status', status: 500 };
  return [
    { name: 'waiting', state: 'waiting', markup, isFar: true },
    { name: 'loading', state: 'loading', markup, site: { faults: [{ route, fault: 'hang' }] } },
    { name: 'ready', state: 'ready', markup },
    { name: 'empty', state: 'empty', markup: empty },
    { name: 'stale', state: 'stale', markup, site: { thenFaults: [failing] } },
    { name: 'error', state: 'error', markup, site: { faults: [failing] } },
    { name: 'signed-out', state: 'signed-out', markup, site: { faults: [{ route, fault: 'expire' }] } },
    {
      name: 'forbidden',
      state: 'forbidden',
      markup,
      site: { faults: [{ route, fault: 'status', status: 403 }] },
    },
  ];
}
