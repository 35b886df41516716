import { css } from 'lit';

export const styles = css`
  .list {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 1.75);
  }
  .item {
    display: flex;
    align-items: flex-start;
    gap: calc(var(--_space) * 1.5);
  }
  .words {
    min-width: 0;
    flex: 1;
  }
  .name,
  .summary {
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
    width: 72px;
    height: 56px;
    border-radius: var(--_radius);
    object-fit: cover;
  }
  .detail {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    height: 1.45em;
    overflow: hidden;
  }
  .wide {
    width: 60%;
  }
  .full {
    width: 95%;
  }
  .narrow {
    width: 30%;
  }
  :host([layout='cards']) .list {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 220px), 1fr));
  }
  :host([layout='cards']) .item {
    flex-direction: column;
    padding: calc(var(--_space) * 1.5);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }
  :host([layout='cards']) .words {
    width: 100%;
  }
  :host([layout='cards']) .photo {
    width: 100%;
    height: 120px;
  }
`;
