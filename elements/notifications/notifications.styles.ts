import { css } from 'lit';

export const styles = css`
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--_space);
    min-height: 36px;
    margin-bottom: var(--_space);
  }
  .is-unread .subject {
    font-weight: 600;
  }
  .dot {
    display: inline-block;
    width: 8px;
    height: 8px;
    margin-inline-end: 6px;
    border-radius: 50%;
    background: var(--_accent);
    forced-color-adjust: none;
  }
  .mark {
    flex: none;
    width: 32px;
    min-height: 32px;
    padding: 0;
  }
  :host([layout='bell']) {
    display: inline-block;
    container-type: normal !important;
  }
  .anchor {
    position: relative;
    width: fit-content;
  }
  .bell {
    position: relative;
    display: inline-flex;
    align-items: center;
    justify-content: center;
    width: 44px;
    height: 44px;
    padding: 0;
  }
  .bell svg {
    width: 22px;
    height: 22px;
    fill: none;
    stroke: currentColor;
    stroke-linecap: round;
    stroke-linejoin: round;
    stroke-width: 1.8;
  }
  .badge {
    position: absolute;
    top: -6px;
    inset-inline-end: -6px;
    min-width: 20px;
    padding: 0 5px;
    border: 1px solid transparent;
    border-radius: 10px;
    background: #b3261e;
    color: #fff;
    font-size: 12px;
    font-weight: 600;
    line-height: 18px;
    text-align: center;
  }
  .panel {
    position: absolute;
    z-index: 1000;
    left: 0;
    width: min(360px, 100vw - 16px);
    max-height: min(70vh, 560px);
    margin-top: 6px;
    overflow-y: auto;
    padding: calc(var(--_space) * 1.5);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--axero-surface, Canvas);
    color: var(--axero-text, CanvasText);
    box-shadow: 0 6px 24px rgb(0 0 0 / 0.2);
  }
  .panel[hidden] {
    display: none;
  }
  :host([layout='bell']) .box {
    padding: 0;
  }
`;
