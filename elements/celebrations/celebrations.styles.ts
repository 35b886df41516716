import { css } from 'lit';

export const styles = css`
  .today {
    color: var(--_success);
  }
`;
