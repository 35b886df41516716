import { css } from 'lit';

export const styles = css`
  .list {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 300px), 1fr));
    gap: calc(var(--_space) * 1.5) calc(var(--_space) * 3);
  }
  .space {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space) calc(var(--_space) * 1.25);
    min-height: var(--_avatar);
  }
  .icon,
  .icon.bone {
    flex: none;
    width: var(--_avatar);
    height: var(--_avatar);
    border-radius: var(--_radius);
    object-fit: cover;
  }
  .letter {
    background: var(--_border);
    display: inline-flex;
    align-items: center;
    justify-content: center;
    font-weight: 600;
  }
  .words {
    flex: 1 1 120px;
    min-width: 0;
  }
  .name,
  .detail {
    display: block;
    height: 1.45em;
    overflow: hidden;
    text-align: -webkit-match-parent;
    text-align: match-parent;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .name {
    font-weight: 600;
  }
  .actions {
    display: inline-flex;
    flex: 0 1 auto;
    flex-wrap: wrap;
    align-items: center;
    gap: 6px;
    max-width: 100%;
  }
  .actions button {
    min-height: 32px;
    padding: 2px 10px;
    font-size: 0.875em;
  }
  .question {
    flex-basis: 100%;
    justify-content: flex-end;
  }
  .danger,
  .unsaved {
    color: var(--_danger);
  }
  .danger {
    border-color: var(--_danger);
  }
  .unsaved {
    flex: 1 0 100%;
    margin: 0;
  }
  .wide {
    width: 70%;
  }
  .narrow {
    width: 45%;
  }
`;
