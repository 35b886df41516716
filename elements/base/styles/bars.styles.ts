import { css } from 'lit';

/** Bars that show a share of a whole. */
export const barStyles = css`
  .bar,
  .bar.bone {
    display: block;
    width: 100%;
    height: 8px;
    min-height: 8px;
    margin-top: 4px;
    border-radius: 4px;
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
