import { css } from 'lit';

export const styles = css`
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space);
    margin-bottom: var(--_space);
  }
  .month {
    flex: 1;
    min-width: min-content;
    overflow-wrap: break-word;
    margin: 0;
    font-size: 1.1em;
    font-weight: 600;
  }
  .turn {
    width: 36px;
    padding: 0;
    font-size: 1.25em;
    line-height: 1;
  }
  .week {
    display: grid;
    grid-template-columns: repeat(7, minmax(0, 1fr));
  }
  .names {
    overflow: hidden;
    height: 1.6em;
    text-align: center;
    white-space: nowrap;
  }
  .name-of-day {
    overflow: hidden;
    text-overflow: clip;
  }
  .in-wide {
    display: none;
  }
  .grid {
    border-block-start: 1px solid var(--_border);
    border-inline-start: 1px solid var(--_border);
  }
  .day {
    position: relative;
    height: 52px;
    padding: 2px;
    overflow: hidden;
    border-block-end: 1px solid var(--_border);
    border-inline-end: 1px solid var(--_border);
    line-height: 1.3;
    text-align: center;
    cursor: pointer;
  }
  .day:hover {
    background: var(--_border);
  }
  .day:focus-visible {
    outline-offset: -2px;
  }
  .other > .number {
    color: var(--_muted);
    font-weight: 400;
  }
  .number {
    display: inline-block;
    min-width: 1.7em;
    border-radius: 1em;
    font-weight: 600;
    line-height: 1.6;
    text-align: center;
  }
  .day[aria-current] > .number {
    box-shadow: inset 0 0 0 2px var(--_accent);
  }
  .day[aria-selected='true'] {
    box-shadow: inset 0 0 0 2px var(--_accent);
  }
  .marks {
    display: flex;
    justify-content: center;
    gap: 3px;
  }
  .mark {
    width: 6px;
    height: 6px;
    overflow: hidden;
    border-radius: 3px;
    background: var(--_accent);
    color: transparent;
    font-size: 0;
  }
  .over {
    display: none;
  }
  .panel {
    min-height: 2.4em;
    margin-top: var(--_space);
  }
  .panel p {
    margin: 0 0 4px;
  }
  .chosen {
    font-weight: 600;
  }
  .list {
    gap: var(--_space);
    margin-bottom: var(--_space);
  }
  .item {
    display: flex;
    gap: calc(var(--_space) * 1.5);
  }
  .time {
    flex: none;
    min-width: 5em;
  }
  @container (min-width: 560px) {
    .in-wide {
      display: inline;
    }
    .in-narrow {
      display: none;
    }
    .day {
      height: 92px;
      padding: 4px;
      text-align: start;
    }
    .marks {
      display: block;
    }
    .mark {
      display: block;
      width: auto;
      height: 1.5em;
      margin-top: 2px;
      padding-inline: 6px;
      border-radius: 4px;
      border-inline-start: 3px solid var(--_accent);
      background: var(--_border);
      color: inherit;
      font-size: 12px;
      line-height: 1.5;
      text-overflow: ellipsis;
      white-space: nowrap;
    }
    .mark:nth-child(3) {
      display: none;
    }
    .over {
      display: block;
      font-size: 12px;
      line-height: 1.4;
    }
  }
  @media (forced-colors: active) {
    .mark {
      border: 1px solid CanvasText;
    }
    .day[aria-selected='true'] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
    .day[aria-current] > .number {
      outline: 2px solid CanvasText;
      outline-offset: -2px;
    }
  }
`;
