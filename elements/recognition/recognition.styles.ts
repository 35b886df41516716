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
  .award {
    margin-inline-start: 0.5em;
  }
  .giving {
    margin: 0 0 calc(var(--_space) * 1.5);
  }
  .give {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space);
    padding: calc(var(--_space) * 1.5);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }
  .give label {
    display: block;
  }
  .give p {
    margin: 0;
  }
  select,
  textarea {
    display: block;
    width: 100%;
    min-height: 40px;
    padding: 6px 10px;
    border: 1px solid var(--_muted);
    border-radius: var(--_radius);
    background: transparent;
  }
  option {
    background: Canvas;
    color: CanvasText;
  }
  textarea {
    resize: vertical;
  }
  .offered,
  .actions,
  .chosen {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space);
  }
  .offered:empty {
    display: none;
  }
  .unsaved {
    margin: var(--_space) 0 0;
    color: var(--_danger);
  }
  .half {
    width: 50%;
  }
  .wide {
    width: 80%;
  }
  .narrow {
    width: 35%;
  }
`;
