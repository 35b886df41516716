import { css } from 'lit';

export const styles = css`
  .thread {
    width: 100%;
    min-height: 0;
    padding: var(--_space);
    border-color: transparent;
    text-align: start;
  }
  .bone-row {
    border: 1px solid transparent;
  }
  .head {
    display: flex;
    align-items: baseline;
    gap: var(--_space);
    height: 1.45em;
  }
  .name {
    flex: 1;
    min-width: 0;
  }
  .when {
    flex: none;
  }
  .bottom {
    display: flex;
    gap: var(--_space);
    height: 1.45em;
  }
  .bottom .line {
    flex: 1;
    min-width: 0;
  }
  .unread .line {
    font-weight: 600;
  }
  .count {
    flex: none;
    min-width: 1.7em;
    height: 1.45em;
    padding-inline: 5px;
    border: 1px solid var(--_accent);
    border-radius: 1em;
    color: var(--_accent);
    font-size: 0.875em;
    font-weight: 600;
    text-align: center;
  }
  .bar {
    display: flex;
    align-items: center;
    gap: calc(var(--_space) * 1.5);
    margin-bottom: var(--_space);
  }
  .log {
    display: flex;
    flex-direction: column;
    gap: var(--_space);
  }
  .message-row {
    max-width: 85%;
    margin: 0;
    padding: 6px 12px;
    border: 1px solid var(--_border);
    border-radius: 12px;
    border-start-start-radius: 2px;
    align-self: flex-start;
  }
  .message-row.own {
    border-color: var(--_accent);
    border-start-start-radius: 12px;
    border-end-end-radius: 2px;
    align-self: flex-end;
  }
  .text {
    display: block;
    white-space: pre-line;
  }
  .log::before {
    flex: 1;
    content: '';
  }
  .list {
    gap: 4px;
  }
`;
