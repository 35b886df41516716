import { css } from 'lit';

export const styles = css`
  .about {
    display: block;
    height: 2.9em;
    overflow: hidden;
  }
  .post {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    white-space: pre-line;
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px calc(var(--_space) * 1.5);
    margin-top: 4px;
  }
  .when {
    flex: 1 1 160px;
    min-width: 0;
  }
  .comments {
    margin-top: var(--_space);
    padding-inline-start: calc(var(--_space) * 1.5);
    border-inline-start: 2px solid var(--_border);
  }
  .comments p {
    margin: 0 0 4px;
    white-space: pre-line;
  }
  .short {
    width: 90px;
  }
`;
