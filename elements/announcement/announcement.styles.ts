import { css } from 'lit';

export const styles = css`
  .list {
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
  .name {
    margin: 0;
  }
  .hide {
    flex: none;
    width: 36px;
    padding: 0;
    border-color: transparent;
    font-size: 1.25em;
    line-height: 1;
  }
`;
