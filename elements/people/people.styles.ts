import { css } from 'lit';

export const styles = css`
  .search {
    margin: 0 0 calc(var(--_space) * 1.5);
  }
  .list {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 200px), 1fr));
    gap: calc(var(--_space) * 1.5);
  }
  .item {
    display: flex;
    align-items: center;
    gap: calc(var(--_space) * 1.25);
    min-width: 0;
  }
  .words {
    min-width: 0;
    flex: 1;
  }
  .name,
  .detail {
    display: block;
    min-height: 1.45em;
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
  .wide {
    width: 70%;
  }
  .narrow {
    width: 45%;
  }
`;
