import { css } from 'lit';

/** Rows of a list: a picture or a sign, and lines of text beside it. */
export const rowStyles = css`
  .list {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 1.5);
  }
  .above {
    margin: 0 0 calc(var(--_space) * 1.5);
  }
  .row {
    display: flex;
    align-items: center;
    gap: calc(var(--_space) * 1.5);
    min-width: 0;
  }
  .row.top {
    align-items: flex-start;
  }
  .words {
    flex: 1;
    min-width: 0;
  }
  .line {
    display: block;
    height: 1.45em;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .name {
    font-weight: 600;
  }
  /* The dot is no part of a text in another direction: put a <bdi> inside. */
  .parts > * {
    unicode-bidi: isolate;
  }
  .parts > * + *::before {
    content: ' · ' / '';
  }
  /* A line of pieces, of which only texts of the site are cut: each at its own end, whatever its direction. */
  .fit {
    display: flex;
    align-items: baseline;
  }
  .fit:not(.parts) {
    column-gap: 0.35em;
  }
  .fit > * {
    flex: none;
  }
  .fit > [dir='auto'],
  .fit bdi {
    flex: 0 1 auto;
    min-width: 2em;
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .fit > :has(> bdi) {
    display: flex;
    flex: 0 1 auto;
    min-width: 2em;
  }
  .fit.parts > * + *::before {
    flex: none;
    white-space: pre;
  }
  .letter {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    font-weight: 600;
  }
  .full {
    width: 90%;
  }
  .wide {
    width: 60%;
  }
  .half {
    width: 50%;
  }
  .narrow {
    width: 35%;
  }
`;
