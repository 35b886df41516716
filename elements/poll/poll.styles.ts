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
    flex-wrap: wrap;
    gap: 0 1em;
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
  .narrow {
    align-self: center;
  }
  .list {
    gap: 4px;
  }
  .actions {
    min-height: 36px;
    margin-top: var(--_space);
  }
`;
