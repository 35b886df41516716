/** Runs a function of the caller: an exception in it is no failure of the call, the upload or the watch that calls it. */
export function guarded(run: () => void): void {
  try {
    run();
  } catch (error) {
    console.error(error);
  }
}
