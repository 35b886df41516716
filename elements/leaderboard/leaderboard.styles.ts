import { css } from 'lit';

export const styles = css`
  .place {
    flex: none;
    min-width: 1.6em;
    font-size: 1.2em;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
    text-align: end;
  }
  .head {
    display: flex;
    gap: 1em;
  }
  .line {
    flex: 1;
    min-width: 0;
  }
  .figure {
    flex: none;
    max-width: 50%;
    overflow: hidden;
    font-variant-numeric: tabular-nums;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
`;
