import { css } from 'lit';

export const styles = css`
  fieldset {
    min-width: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .question {
    display: block;
    width: 100%;
    min-height: 1.45em;
    margin: 0 0 var(--_space);
    padding: 0;
    border: 0;
    color: inherit;
    font-size: inherit;
    font-weight: 600;
    line-height: 1.45;
  }
  .list {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 4px;
  }
  .item {
    display: flex;
    align-items: center;
    gap: calc(var(--_space) * 1.25);
    min-height: 32px;
  }
  label.item {
    cursor: pointer;
  }
  input[type='radio'] {
    flex: none;
    width: 24px;
    height: 24px;
    min-height: 24px;
    margin: 0;
    padding: 0;
    accent-color: var(--_accent);
  }
  .result {
    display: block;
    min-height: 44px;
  }
  .words {
    display: flex;
    flex: 1;
    flex-wrap: wrap;
    gap: 0 1em;
    min-width: 0;
    min-height: 1.45em;
  }
  .figure {
    margin-inline-start: auto;
    font-variant-numeric: tabular-nums;
  }
  .own {
    font-weight: 600;
    color: var(--_success);
  }
  .bar,
  .bar.bone {
    display: block;
    width: 100%;
    height: 10px;
    margin-top: 2px;
    border-radius: 5px;
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
  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space);
    min-height: 36px;
    margin-top: var(--_space);
  }
  .unsaved {
    margin: var(--_space) 0 0;
    color: var(--_danger);
  }
  .wide {
    width: 55%;
  }
  .narrow {
    width: 30%;
    align-self: center;
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
