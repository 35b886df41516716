import { css } from 'lit';

/** Forms, buttons of a row, and the note that a change was not saved. */
export const writingStyles = css`
  .form {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space);
    padding: calc(var(--_space) * 1.5);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }
  .form label {
    display: block;
  }
  label > :is(input:where(:not([type='checkbox'], [type='radio'])), select, textarea) {
    margin-top: 4px;
  }
  .form p {
    margin: 0;
  }
  .write {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-end;
    gap: var(--_space);
    margin: var(--_space) 0 0;
  }
  select,
  textarea {
    display: block;
  }
  option {
    background: Canvas;
    color: CanvasText;
  }
  textarea {
    resize: vertical;
  }
  .write textarea {
    flex: 1 1 160px;
    min-width: 0;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space);
    max-width: 100%;
  }
  button.small {
    flex: none;
    max-width: 100%;
    min-height: 32px;
    padding: 2px 10px;
  }
  button[aria-pressed='true'] {
    border-color: var(--_accent);
    color: var(--_accent);
    font-weight: 600;
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  .danger {
    border-color: var(--_danger);
    color: var(--_danger);
  }
  .unsaved {
    display: block;
    flex: 1 0 100%;
    margin: 4px 0 0;
    color: var(--_danger);
  }
  .log {
    height: 340px;
    padding: calc(var(--_space) * 1.5);
    overflow-y: auto;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }
`;
