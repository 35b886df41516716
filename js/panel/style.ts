import { PANEL_STYLE } from './sheet.ts';

/** The style sheet of the panel of what a page asked for. */
export const STYLE = `${PANEL_STYLE}:host { --alarm: #b3261e; }
@media (prefers-color-scheme: dark) {
  :host { --alarm: #ff8a80; }
}
button { flex: none; }
h3 { margin: 12px 0 4px; font-size: 13px; }
.dim { color: var(--dim); }
.alarm { color: var(--alarm); }
table { width: 100%; border-collapse: collapse; font-variant-numeric: tabular-nums; }
th, td { padding: 2px 6px; border-bottom: 1px solid var(--line); text-align: end; }
th { font-weight: 600; color: var(--dim); }
th:first-child, td:first-child { padding-inline-start: 0; text-align: start; overflow-wrap: anywhere; }
ul { margin: 0; padding: 0; list-style: none; }
li { display: flex; align-items: start; justify-content: space-between; gap: 8px; padding: 6px 0; border-bottom: 1px solid var(--line); overflow-wrap: anywhere; }
`;
