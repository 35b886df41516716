import { css } from 'lit';

export const styles = css`
  .list {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 2);
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
  .about {
    display: block;
    height: 2.9em;
    overflow: hidden;
  }
  .post {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    white-space: pre-line;
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px calc(var(--_space) * 1.5);
    margin-top: 4px;
  }
  .when {
    flex: 1 1 160px;
    min-width: 0;
    height: 1.45em;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .actions {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 4px;
    max-width: 100%;
  }
  .actions button {
    min-height: 32px;
    padding: 2px 10px;
    font-size: 0.875em;
  }
  .actions button[aria-pressed='true'] {
    border-color: var(--_accent);
    color: var(--_accent);
    font-weight: 600;
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  .comments {
    margin-top: var(--_space);
    padding-inline-start: calc(var(--_space) * 1.5);
    border-inline-start: 2px solid var(--_border);
  }
  .comments p {
    margin: 0 0 4px;
    white-space: pre-line;
  }
  .write {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-end;
    gap: var(--_space);
    margin: var(--_space) 0 0;
  }
  .write textarea {
    flex: 1 1 160px;
    min-width: 0;
    padding: 6px 10px;
    border: 1px solid var(--_muted);
    border-radius: var(--_radius);
    background: transparent;
    resize: vertical;
  }
  .unsaved {
    display: block;
    color: var(--_danger);
  }
  .wide {
    width: 60%;
  }
  .full {
    width: 90%;
  }
  .narrow {
    width: 35%;
  }
  .short {
    width: 90px;
  }
`;
