import { useCallback, useEffect, useState } from 'react';
import { loadNews } from './news.js';

/** The newest articles, with a button that loads them again. */
export function News() {
  const [state, setState] = useState({ rows: [], message: 'Loading' });

  const load = useCallback(async (cache, isCurrent) => {
    const loaded = await loadNews(cache);
    if (isCurrent()) setState(loaded);
  }, []);

  useEffect(() => {
    let isMounted = true;
    load('default', () => isMounted);
    return () => {
      isMounted = false;
    };
  }, [load]);

  return (
    <>
      <ul>
        {state.rows.map(({ id, title, address }) => (
          <li key={id}>
            <a href={address}>{title}</a>
          </li>
        ))}
      </ul>
      <p role="status">{state.message}</p>
      <div>
        <button type="button" className="btn" onClick={() => load('reload', () => true)}>
          Load again
        </button>
      </div>
    </>
  );
}
