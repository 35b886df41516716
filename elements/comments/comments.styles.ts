import { css } from 'lit';

export const styles = css`
  .reply {
    margin-inline-start: calc(var(--_space) * 3);
    padding-inline-start: calc(var(--_space) * 1.5);
    border-inline-start: 2px solid var(--_border);
  }
  .line {
    margin: 0;
  }
  .text p,
  .text ul,
  .text ol,
  .text blockquote {
    margin: 0 0 var(--_space);
  }
  .actions {
    gap: 4px;
    margin-top: 4px;
  }
  .question {
    align-items: center;
  }
  .more {
    margin-top: calc(var(--_space) * 1.5);
  }
  .write.first {
    margin: 0 0 calc(var(--_space) * 2);
  }
  .inline textarea {
    flex-basis: 100%;
  }
`;
