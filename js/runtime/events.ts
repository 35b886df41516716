/** Page libraries such as MooTools put a function of their own in place of `Event`. */
const NativeEvent = typeof Event === 'function' ? Event : undefined;

/** Dispatches an event; returns false where a listener has prevented it. */
export function dispatch(target: EventTarget, type: string, cancelable = false): boolean {
  try {
    return target.dispatchEvent(new (NativeEvent as typeof Event)(type, { cancelable }));
  } catch {
    // The page had replaced it before the package was loaded.
    const event = document.createEvent('Event');
    event.initEvent(type, false, cancelable);
    return target.dispatchEvent(event);
  }
}

/** Makes what listeners are added to. A page may have put a class of its own in place of `EventTarget`; an empty fragment is one as well. */
export function makeEventTarget(): EventTarget {
  try {
    const made = new EventTarget();
    if (String(made) === '[object EventTarget]') return made;
  } catch {
    // Replaced by something that is no class.
  }
  return document.createDocumentFragment();
}
