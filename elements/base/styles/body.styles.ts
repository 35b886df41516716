import { css } from 'lit';

/** A body of sanitized HTML. */
export const bodyStyles = css`
  .text {
    min-height: 1.45em;
  }
  .text > :first-child {
    margin-block-start: 0;
  }
  .text > :last-child {
    margin-block-end: 0;
  }
  .text :is(img, table) {
    max-width: 100%;
    height: auto;
  }
  .text :is(ul, ol) {
    padding-inline-start: 1.5em;
    list-style: revert;
  }
`;
