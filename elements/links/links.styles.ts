import { css } from 'lit';

export const styles = css`
  .list {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 150px), 1fr));
    gap: var(--_space);
  }
  .given {
    margin-block-end: var(--_space);
  }
  .item {
    min-width: 0;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }
  .item:hover {
    border-color: currentColor;
  }
  .name {
    height: auto;
    padding: calc(var(--_space) * 1.25) calc(var(--_space) * 1.5);
    line-height: 1.45;
  }
  :host([layout='list']) .list {
    grid-template-columns: minmax(0, 1fr);
    gap: 0;
  }
  :host([layout='list']) .item {
    border: 0;
    border-radius: 0;
  }
  :host([layout='list']) .item + .item {
    border-top: 1px solid var(--_border);
  }
  :host([layout='list']) .name {
    padding-inline: 0;
    font-weight: 400;
  }
`;
