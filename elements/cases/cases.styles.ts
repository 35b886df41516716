import { css } from 'lit';

export const styles = css`
  .list {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 1.25);
  }
  .item {
    padding-inline-start: calc(var(--_space) * 1.5);
    border-inline-start: 3px solid var(--_accent);
  }
  .item:has(.closed),
  .item:has(.bone) {
    border-inline-start-color: var(--_border);
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
  .line > * {
    unicode-bidi: isolate;
  }
  .line > * + *::before {
    content: ' · ' / '';
  }
  .pending {
    margin-bottom: calc(var(--_space) * 1.25);
  }
  .submitting {
    margin: 0 0 calc(var(--_space) * 1.5);
  }
  form {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space);
    padding: calc(var(--_space) * 1.5);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }
  label {
    display: block;
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
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space);
  }
  .unsaved {
    margin: var(--_space) 0 0;
    color: var(--_danger);
  }
  .wide {
    width: 60%;
  }
  .narrow {
    width: 40%;
  }
`;
