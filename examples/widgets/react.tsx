import type { User } from 'axero-widget-sdk';
import { useAxero, useOperation } from 'axero-widget-sdk/react';
import { StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';

/** A directory of people in React: search, more, and a way to thank somebody. */
function People() {
  const [text, setText] = useState('');
  const [length, setLength] = useState(5);
  const { data, error, loading, refresh } = useOperation(
    (axero, options) => axero.users.list({ searchText: text, PageLength: length }, options),
    [text, length],
  );
  return (
    <section aria-busy={loading}>
      <input
        type="search"
        aria-label="Search people"
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      {error ? (
        <p role="alert">
          {error.message}{' '}
          <button type="button" onClick={refresh}>
            Try again
          </button>
        </p>
      ) : null}
      <ul>
        {data?.items.map((person) => (
          <Person key={person.UserID} person={person} />
        ))}
      </ul>
      {data?.hasNext ? (
        <button type="button" onClick={() => setLength(length + 5)}>
          More
        </button>
      ) : null}
    </section>
  );
}

function Person({ person }: { person: User }) {
  const { axero } = useAxero();
  const [said, say] = useState('');
  const thank = () =>
    axero?.wall.create({ WallText: `Thanks, ${person.UserInfoDisplayName}!` }).then(
      () => say('Thanked'),
      (error: Error) => say(error.message),
    );
  return (
    <li>
      <bdi>{person.UserInfoDisplayName}</bdi>{' '}
      <button type="button" onClick={thank}>
        Thank
      </button>{' '}
      <span role="status">{said}</span>
    </li>
  );
}

const host = document.querySelector('.acme-react');
if (host)
  createRoot(host).render(
    <StrictMode>
      <People />
    </StrictMode>,
  );
