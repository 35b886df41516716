import { css } from 'lit';

export const styles = css`
  .count {
    height: 1.45em;
    margin: 0 0 var(--_space);
  }
  .reading {
    flex-wrap: wrap;
    gap: 4px calc(var(--_space) * 1.5);
  }
  .words {
    flex: 1 1 180px;
  }
  .done {
    color: var(--_success);
    font-weight: 600;
  }
`;
