import { css } from 'lit';

export const styles = css`
  .item {
    border-bottom: 1px solid var(--_border);
  }
  .item:first-child {
    border-top: 1px solid var(--_border);
  }
  summary,
  .question {
    display: flex;
    align-items: center;
    gap: calc(var(--_space) * 1.25);
    min-height: calc(1.45em + 20px);
    padding-block: 10px;
    list-style: none;
  }
  summary {
    cursor: pointer;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary::before {
    flex: none;
    align-self: flex-start;
    width: 0.5em;
    height: 0.5em;
    margin-block-start: 0.4em;
    border: 2px solid currentColor;
    border-width: 0 2px 2px 0;
    transform: rotate(45deg);
    content: '';
  }
  details[open] > summary::before {
    margin-block-start: 0.6em;
    transform: rotate(225deg);
  }
  .name {
    flex: 1;
    min-width: 0;
    overflow: hidden;
    font-weight: 600;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  summary:hover .name {
    text-decoration: underline;
  }
  details[open] > summary .name {
    white-space: normal;
  }
  .answer {
    padding: 0 0 calc(var(--_space) * 2);
    padding-inline-start: calc(0.5em + var(--_space) * 1.25);
  }
  .answer p {
    margin: var(--_space) 0 0;
  }
  .text {
    overflow-x: auto;
  }
`;
