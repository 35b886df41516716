/** A body in pieces, with a pause before each. */
export function inPieces(
  bytes: Uint8Array<ArrayBuffer>,
  piece: number,
  pause: () => Promise<void>,
): ReadableStream {
  let at = 0;
  let ended = false;
  return new ReadableStream({
    async pull(controller) {
      await pause();
      if (ended) return;
      controller.enqueue(bytes.slice(at, at + piece));
      at += piece;
      if (at >= bytes.length) controller.close();
    },
    cancel() {
      ended = true;
    },
  });
}

/** A body that breaks off after these bytes. */
export function cutOff(bytes: Uint8Array<ArrayBuffer>, broken: Error): ReadableStream {
  let sent = bytes.length === 0;
  return new ReadableStream({
    pull(controller) {
      if (sent) return controller.error(broken);
      sent = true;
      controller.enqueue(bytes);
    },
  });
}
