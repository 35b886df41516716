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
  .photo {
    flex: none;
    width: 36px;
    height: 36px;
    border-radius: var(--_radius);
    object-fit: cover;
  }
  .wide {
    width: 65%;
  }
  .narrow {
    width: 35%;
  }
  .debug {
    max-height: 320px;
    margin-top: calc(var(--_space) * 2);
    overflow: auto;
    border: 1px solid var(--_border);
    font-size: 13px;
  }
  .debug table {
    width: 100%;
    border-collapse: collapse;
  }
  .debug caption {
    padding: 4px 8px;
    font-weight: 600;
    text-align: start;
  }
  .debug th,
  .debug td {
    padding: 2px 8px;
    text-align: start;
    vertical-align: top;
  }
`;
