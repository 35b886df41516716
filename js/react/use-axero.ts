import { useEffect, useState } from 'react';
import type { Axero } from '../client/client.ts';
import type { AxeroError } from '../client/errors.ts';
import { connect } from '../index.ts';

/** The client of the page, once it is connected. */
export interface Connection {
  readonly axero: Axero | undefined;
  /** The reason why there is no client. */
  readonly error: AxeroError | undefined;
}

const NONE: Connection = { axero: undefined, error: undefined };

/**
 * Gives the client of the page, for writes and for what is no read: `axero?.session.signIn()`. It is undefined until it is connected, and on a
 * server. Options of `connect` are for the first call on a page: make that before the first component is drawn.
 */
export function useAxero(): Connection {
  const [connection, set] = useState(NONE);
  useEffect(() => {
    let isOver = false;
    connect().then(
      (axero) => isOver || set({ axero, error: undefined }),
      (error: AxeroError) => isOver || set({ axero: undefined, error }),
    );
    return () => {
      isOver = true;
    };
  }, []);
  return connection;
}
