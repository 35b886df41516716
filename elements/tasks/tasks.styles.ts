import { css } from 'lit';

export const styles = css`
  .list {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 1.25);
  }
  .task {
    display: flex;
    align-items: center;
    gap: calc(var(--_space) * 1.25);
    min-height: 24px;
  }
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
    display: block;
    flex: 1;
    min-width: 0;
    height: 1.45em;
    overflow: hidden;
    font-weight: 600;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .name.done {
    font-weight: 400;
    text-decoration: line-through;
  }
  .detail {
    display: block;
    height: 1.45em;
    padding-inline-start: calc(24px + var(--_space) * 1.25);
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .late,
  .unsaved {
    color: var(--_danger);
  }
  .unsaved {
    margin: 0;
    padding-inline-start: calc(24px + var(--_space) * 1.25);
  }
  .wide {
    width: 65%;
  }
  .narrow {
    width: 35%;
  }
`;
