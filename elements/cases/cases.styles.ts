import { css } from 'lit';

export const styles = css`
  .item {
    padding-inline-start: calc(var(--_space) * 1.5);
    border-inline-start: 3px solid var(--_accent);
  }
  .item:has(.closed),
  .item:has(.bone) {
    border-inline-start-color: var(--_border);
  }
`;
