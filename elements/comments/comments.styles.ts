import { css } from 'lit';

export const styles = css`
  .list {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 1.75);
  }
  .comment {
    display: flex;
    align-items: flex-start;
    gap: calc(var(--_space) * 1.5);
  }
  .reply {
    margin-inline-start: calc(var(--_space) * 3);
    padding-inline-start: calc(var(--_space) * 1.5);
    border-inline-start: 2px solid var(--_border);
  }
  .words {
    flex: 1;
    min-width: 0;
  }
  .line {
    height: 1.45em;
    margin: 0;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .name {
    font-weight: 600;
  }
  .text {
    min-height: 1.45em;
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  .text p,
  .text ul,
  .text ol,
  .text blockquote {
    margin: 0 0 var(--_space);
  }
  .text > :last-child {
    margin-bottom: 0;
  }
  .text img,
  .text table {
    max-width: 100%;
    height: auto;
  }
  .text ul,
  .text ol {
    padding-inline-start: 1.5em;
    list-style: revert;
  }
  .actions {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 4px;
    max-width: 100%;
    margin-top: 4px;
  }
  .actions button {
    min-height: 28px;
    padding: 0 10px;
    font-size: 0.875em;
  }
  .write,
  .inline {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-end;
    gap: var(--_space);
  }
  .write {
    margin: 0 0 calc(var(--_space) * 2);
  }
  .inline {
    margin: 4px 0 0;
  }
  .question {
    align-items: center;
  }
  textarea {
    flex: 1 1 160px;
    min-width: 0;
    padding: 6px 10px;
    border: 1px solid var(--_muted);
    border-radius: var(--_radius);
    background: transparent;
    resize: vertical;
  }
  .inline textarea {
    flex-basis: 100%;
  }
  .danger,
  .unsaved {
    color: var(--_danger);
  }
  .danger {
    border-color: var(--_danger);
  }
  .unsaved {
    flex-basis: 100%;
    margin: 4px 0 0;
  }
  .more {
    margin-top: calc(var(--_space) * 1.5);
  }
  .wide {
    width: 60%;
  }
  .narrow {
    width: 35%;
  }
`;
