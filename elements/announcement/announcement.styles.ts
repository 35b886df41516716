import { css } from 'lit';

export const styles = css`
  .list {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space);
  }
  .item {
    display: flex;
    align-items: flex-start;
    gap: var(--_space);
    padding: calc(var(--_space) * 1.5) calc(var(--_space) * 2);
    border: 1px solid var(--_border);
    border-inline-start: 4px solid var(--_accent);
    border-radius: var(--_radius);
  }
  :host([tone='warning']) .item {
    border-inline-start-color: var(--_danger);
  }
  .words {
    flex: 1;
    min-width: 0;
  }
  .name {
    min-height: 1.45em;
    margin: 0;
    font-weight: 600;
  }
  .text {
    min-height: 1.45em;
  }
  .text > :first-child {
    margin-block-start: 0;
  }
  .text > :last-child {
    margin-block-end: 0;
  }
  .text img {
    max-width: 100%;
    height: auto;
  }
  .hide {
    flex: none;
    width: 36px;
    padding: 0;
    border-color: transparent;
    font-size: 1.25em;
    line-height: 1;
  }
  .wide {
    width: 70%;
  }
  .narrow {
    width: 30%;
  }
`;
