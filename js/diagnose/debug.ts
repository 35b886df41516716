import type { Axero } from '../client/client.ts';
import type { ErrorEvent, ResponseEvent } from '../client/hooks.ts';

/** Returns whether the user has asked for one line a call: `localStorage.axeroDebug = 1` in the browser's console. */
export function isDebugging(): boolean {
  try {
    return Boolean(localStorage['axeroDebug']);
  } catch {
    // Pages without storage have no switch.
    return false;
  }
}

/** Writes one line for each call to the console: its widget, operation, way, status, duration and error. */
export function logCalls(axero: Pick<Axero, 'on'>): void {
  const log = ({
    widget,
    operation,
    via,
    ms,
    error,
    status = error?.status,
  }: ResponseEvent & Partial<ErrorEvent>) => {
    const parts = [via, status, `${Math.round(ms)} ms`, error && `${error.kind}: ${error.message}`];
    console.info(`[axero] ${widget} ${operation}: ${parts.filter(Boolean).join(', ')}`);
  };
  axero.on('response', log);
  axero.on('error', log);
}
