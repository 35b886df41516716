import { css } from 'lit';

export const styles = css`
  .list {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 1.5);
  }
  .item {
    display: flex;
    align-items: center;
    gap: calc(var(--_space) * 1.25);
  }
  .place {
    flex: none;
    min-width: 1.6em;
    font-size: 1.2em;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
    text-align: end;
  }
  .words {
    flex: 1;
    min-width: 0;
  }
  .top {
    display: flex;
    gap: 1em;
  }
  .line {
    display: block;
    flex: 1;
    min-width: 0;
    height: 1.45em;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .name {
    font-weight: 600;
  }
  .figure {
    flex: none;
    max-width: 50%;
    overflow: hidden;
    font-variant-numeric: tabular-nums;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .bar,
  .bar.bone {
    display: block;
    width: 100%;
    height: 6px;
    min-height: 6px;
    margin-top: 2px;
    border-radius: 3px;
  }
  .bar:dir(rtl) {
    transform: scaleX(-1);
  }
  .track {
    fill: var(--_border);
  }
  .filled {
    fill: var(--_accent);
  }
  .half {
    width: 50%;
  }
  .narrow {
    width: 25%;
  }
  @media (forced-colors: active) {
    .bar {
      border: 1px solid CanvasText;
    }
    .track {
      fill: Canvas;
    }
    .filled {
      fill: Highlight;
    }
  }
`;
