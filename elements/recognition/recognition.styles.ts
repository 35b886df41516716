import { css } from 'lit';

export const styles = css`
  .award {
    margin-inline-start: 0.5em;
  }
  .offered,
  .chosen {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space);
  }
  .offered:not(:has(button)) {
    display: none;
  }
  .person {
    display: flex;
    align-items: center;
    gap: var(--_space);
    max-width: 100%;
    --_avatar: 28px;
    text-align: start;
  }
`;
