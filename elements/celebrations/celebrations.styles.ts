import { css } from 'lit';

export const styles = css`
  .list {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 1.5);
  }
  .item {
    display: flex;
    align-items: center;
    gap: calc(var(--_space) * 1.25);
  }
  .words {
    flex: 1;
    min-width: 0;
  }
  .name,
  .detail {
    display: block;
    height: 1.45em;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .name {
    font-weight: 600;
  }
  .letter {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    font-weight: 600;
  }
  .today {
    color: var(--_success);
  }
  .wide {
    width: 55%;
  }
  .narrow {
    width: 35%;
  }
`;
