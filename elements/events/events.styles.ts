import { css } from 'lit';

export const styles = css`
  .list {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 1.75);
  }
  .item {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space) calc(var(--_space) * 1.5);
  }
  .day {
    display: flex;
    flex: none;
    flex-direction: column;
    align-items: center;
    justify-content: center;
    width: 52px;
    height: 52px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    line-height: 1.2;
  }
  .day b {
    font-size: 1.3em;
  }
  .words {
    flex: 1 1 160px;
    min-width: 0;
  }
  .name,
  .detail {
    display: block;
    height: 1.45em;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .name {
    font-weight: 600;
  }
  .answers {
    display: inline-flex;
    flex: 0 1 auto;
    flex-wrap: wrap;
    max-width: 100%;
  }
  .answers button {
    min-height: 32px;
    padding: 2px 10px;
    border-radius: 0;
    font-size: 0.875em;
  }
  .answers button + button {
    border-inline-start: 0;
  }
  .answers button:first-child {
    border-start-start-radius: var(--_radius);
    border-end-start-radius: var(--_radius);
  }
  .answers button:last-child {
    border-start-end-radius: var(--_radius);
    border-end-end-radius: var(--_radius);
  }
  .answers button[aria-pressed='true'] {
    border-color: var(--_accent);
    color: var(--_accent);
    font-weight: 600;
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  .unsaved {
    flex: 1 0 100%;
    margin: 0;
    color: var(--_danger);
  }
  .wide {
    width: 60%;
  }
  .narrow {
    width: 35%;
  }
`;
