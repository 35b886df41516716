/** A number from 0 to 1 that depends on the numbers given and on nothing else. */
export function drawn(...numbers) {
  let hash = 0x9e3779b9;
  for (const number of numbers) {
    hash = Math.imul(hash ^ number, 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
    hash ^= hash >>> 16;
  }
  return (hash >>> 0) / 2 ** 32;
}

/** Lets every promise go on that can. */
export const settle = () => new Promise(setImmediate);

/** The only clock of a simulated world: whatever takes time is planned here, and happens in the order of its time. */
export class Clock {
  time = 1_000;
  /** Ordered by time; what was planned first comes first. */
  planned = [];
  lastId = 0;

  /** Plans `run` in `ms` milliseconds and returns its id. `owner` says whose it is. */
  after(ms, run, owner) {
    this.lastId += 1;
    const entry = { at: this.time + Math.max(0, ms), id: this.lastId, run, owner };
    let low = 0;
    let high = this.planned.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.planned[middle].at <= entry.at) low = middle + 1;
      else high = middle;
    }
    this.planned.splice(low, 0, entry);
    return entry.id;
  }

  cancel(id) {
    const place = this.planned.findIndex((entry) => entry.id === id);
    if (place >= 0) this.planned.splice(place, 1);
  }

  /** Takes the next entry that is due by `until` off the plan, and moves the time to it. */
  next(until) {
    const [entry] = this.planned;
    if (!entry || entry.at > until) return undefined;
    this.planned.shift();
    this.time = Math.max(this.time, entry.at);
    return entry;
  }

  of(owner) {
    return this.planned.filter((entry) => entry.owner === owner);
  }
}
