import { PANEL_STYLE } from '../../panel/sheet.ts';

/** The style sheet of the check of a site. */
export const STYLE = `${PANEL_STYLE}[hidden] { display: none; }
progress { width: 100%; }
details { margin: 8px 0; border-top: 1px solid var(--line); padding-top: 8px; }
summary { font-weight: 600; cursor: pointer; }
pre {
  max-height: 320px;
  overflow: auto;
  margin: 8px 0;
  padding: 8px;
  border: 1px solid var(--line);
  font: 12px/1.5 ui-monospace, monospace;
  white-space: pre-wrap;
  overflow-wrap: anywhere;
}
button { margin-inline-end: 8px; }
`;
