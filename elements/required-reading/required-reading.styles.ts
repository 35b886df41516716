import { css } from 'lit';

export const styles = css`
  .count {
    height: 1.45em;
    margin: 0 0 var(--_space);
  }
  .list {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 1.5);
  }
  .reading {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px calc(var(--_space) * 1.5);
  }
  .words {
    flex: 1 1 180px;
    min-width: 0;
  }
  .name,
  .detail {
    display: block;
    height: 1.45em;
    overflow: hidden;
    text-align: -webkit-match-parent;
    text-align: match-parent;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .name {
    font-weight: 600;
  }
  .done {
    color: var(--_success);
    font-weight: 600;
  }
  .reading button {
    flex: none;
    max-width: 100%;
    min-height: 32px;
    padding: 2px 10px;
    font-size: 0.875em;
  }
  .unsaved {
    flex: 1 0 100%;
    margin: 0;
    color: var(--_danger);
  }
  .wide {
    width: 60%;
  }
  .narrow {
    width: 35%;
  }
`;
