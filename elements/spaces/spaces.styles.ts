import { css } from 'lit';

export const styles = css`
  .list {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 300px), 1fr));
    gap: calc(var(--_space) * 1.5) calc(var(--_space) * 3);
  }
  .space {
    flex-wrap: wrap;
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
  }
  .words {
    flex: 1 1 120px;
  }
  .question {
    flex-basis: 100%;
    justify-content: flex-end;
  }
`;
