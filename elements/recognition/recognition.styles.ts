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
  .offered:empty {
    display: none;
  }
`;
