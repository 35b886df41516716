import { css } from 'lit';

export const styles = css`
  input,
  .bone.box-bone {
    flex: none;
    width: 24px;
    height: 24px;
    min-height: 24px;
    margin: 0;
    accent-color: var(--_accent);
  }
  label.task,
  label.task input {
    cursor: pointer;
  }
  .name {
    flex: 1;
    min-width: 0;
  }
  .name.done {
    font-weight: 400;
    text-decoration: line-through;
  }
  .due,
  .unsaved {
    padding-inline-start: calc(24px + var(--_space) * 1.5);
  }
  .late {
    color: var(--_danger);
  }
  .row {
    min-height: 24px;
  }
`;
