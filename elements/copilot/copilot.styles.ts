import { css } from 'lit';

export const styles = css`
  form {
    margin: 0 0 var(--_space);
  }
  .status {
    flex: 1 1 0;
    min-width: 0;
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
  .actions {
    margin-top: var(--_space);
  }
  .judge {
    margin-top: 0;
  }
`;
