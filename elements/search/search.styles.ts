import { css } from 'lit';

export const styles = css`
  mark {
    background: none;
    color: inherit;
    font-weight: 700;
    text-decoration: underline;
    text-decoration-thickness: 2px;
    text-underline-offset: 2px;
  }
  .hint {
    min-height: 1.45em;
    margin: 0;
  }
  .more {
    display: block;
    margin-top: calc(var(--_space) * 1.5);
  }
`;
