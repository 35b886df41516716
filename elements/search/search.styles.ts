import { css } from 'lit';

export const styles = css`
  .search {
    margin: 0 0 calc(var(--_space) * 1.5);
  }
  .list {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 1.5);
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
  .half {
    width: 45%;
  }
  .wide {
    width: 85%;
  }
  .narrow {
    width: 30%;
  }
`;
