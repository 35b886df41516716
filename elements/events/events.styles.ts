import { css } from 'lit';

export const styles = css`
  .item {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space) calc(var(--_space) * 1.5);
  }
  .day {
    display: flex;
    flex: none;
    flex-direction: column;
    align-items: center;
    justify-content: center;
    width: 52px;
    height: 52px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    line-height: 1.2;
  }
  .day b {
    font-size: 1.3em;
  }
  .words {
    /* Beside the day however narrow the list is. */
    flex: 1 1 min(220px, 100% - 52px - var(--_space) * 1.5);
    min-width: 0;
  }
  .answers {
    display: inline-flex;
    flex: 0 1 auto;
    flex-wrap: wrap;
    max-width: 100%;
  }
  .answers button {
    border-radius: 0;
  }
  .answers button + button {
    border-inline-start: 0;
  }
  .answers button:first-child {
    border-start-start-radius: var(--_radius);
    border-end-start-radius: var(--_radius);
  }
  .answers button:last-child {
    border-start-end-radius: var(--_radius);
    border-end-end-radius: var(--_radius);
  }
`;
