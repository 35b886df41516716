import { css } from 'lit';

export const styles = css`
  .list {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 1.25);
  }
  .row {
    display: flex;
    align-items: baseline;
    gap: var(--_space);
    height: 1.45em;
  }
  .label {
    flex: 1;
    min-width: 0;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .figure {
    flex: none;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  .item > .mirrored {
    display: block;

    transform: scaleX(-1);
  }
  .plot,
  .plot.bone {
    display: block;
    width: 100%;
    height: 180px;
    direction: ltr;
  }
  .plot text {
    fill: currentColor;
    font-size: 0.8em;
  }
  .plot .value {
    font-weight: 600;
  }
  .axis {
    stroke: var(--_border);
  }
  .line {
    fill: none;
    stroke: var(--_accent);
    stroke-width: 2;
    vector-effect: non-scaling-stroke;
  }
  .point {
    fill: var(--_accent);
  }
  .numbers .list {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(130px, 100%), 1fr));
    gap: var(--_space);
  }
  .numbers .item {
    padding: calc(var(--_space) * 1.5);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }
  .big {
    display: block;
    height: 1.3em;
    font-size: 1.75em;
    font-weight: 600;
    line-height: 1.3;
  }
  .numbers .label {
    display: block;
    height: 1.45em;
  }
  table {
    width: 100%;
    border-collapse: collapse;
  }
  th,
  td {
    padding: 6px 8px;
    border-bottom: 1px solid var(--_border);
    font-weight: 400;
    text-align: start;
    vertical-align: baseline;
  }
  thead th {
    font-weight: 600;
  }
  th .label {
    white-space: normal;
  }
  .number {
    font-variant-numeric: tabular-nums;
    text-align: end;
  }
  td.number {
    white-space: nowrap;
  }
  .actions {
    margin-top: calc(var(--_space) * 1.5);
  }
  .wide {
    width: 50%;
  }
  .narrow {
    width: 2em;
  }
  @media (forced-colors: active) {
    .bar {
      border: 1px solid CanvasText;
    }
    .track {
      fill: Canvas;
    }
    .filled,
    .point {
      fill: CanvasText;
    }
    .line,
    .axis {
      stroke: CanvasText;
    }
    .plot text {
      fill: CanvasText;
    }
  }
`;
