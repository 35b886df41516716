import { css } from 'lit';

export const styles = css`
  form {
    margin: 0 0 var(--_space);
  }
  textarea {
    display: block;
    width: 100%;
    padding: 6px 10px;
    border: 1px solid var(--_muted);
    border-radius: var(--_radius);
    background: transparent;
    resize: vertical;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space);
    margin-top: var(--_space);
  }
  .status {
    flex: 1 1 0;
    min-width: 0;
    height: 1.45em;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .suggestions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space);
    margin-bottom: var(--_space);
  }
  .suggestions button {
    text-align: start;
  }
  .log {
    height: 340px;
    padding: calc(var(--_space) * 1.5);
    overflow-y: auto;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }
  .turn + .turn {
    margin-top: calc(var(--_space) * 2);
    padding-top: calc(var(--_space) * 2);
    border-top: 1px solid var(--_border);
  }
  .turn p,
  .turn pre {
    margin: 0 0 var(--_space);
  }
  .question {
    padding-inline-start: calc(var(--_space) * 1.25);
    border-inline-start: 3px solid var(--_accent);
    font-weight: 600;
  }
  .title {
    font-weight: 600;
  }
  .answer p {
    white-space: pre-line;
  }
  .answer pre {
    overflow-x: auto;
  }
  .points,
  .numbers {
    margin-bottom: var(--_space);
    padding-inline-start: 1.5em;
    list-style: disc;
  }
  .numbers {
    list-style: decimal;
  }
  .sources a {
    display: inline-block;
    min-height: 24px;
    line-height: 24px;
  }
  .judge {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space);
  }
  .judge button {
    min-height: 28px;
    padding: 0 10px;
  }
  .judge button[aria-pressed='true'] {
    border-color: var(--_accent);
    color: var(--_accent);
    font-weight: 600;
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  .unsaved {
    color: var(--_danger);
  }
  .wide {
    width: 60%;
  }
  .full {
    width: 90%;
  }
`;
