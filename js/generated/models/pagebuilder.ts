// Written by `npm run generate` from api/; do not edit.
import type { EntityStatus, WidgetType } from '../codes.ts';

/**
 * A page made of widgets. The tree is in Widgets or SavedWidgets or, in some versions, in
 * widgetLayoutString. Evidence: seen in client code.
 */
export interface BuilderPage {
  PageID?: number;
  PageName?: string;
  StatusID?: EntityStatus;
  WidgetsFlattened?: BuilderWidget[];
  Widgets?: BuilderWidget[];
  SavedWidgets?: BuilderWidget[];
  /** The tree as JSON text, in some versions. */
  widgetLayoutString?: string;
  [field: string]: unknown;
}

/** A widget of a page. Evidence: seen in client code. */
export interface BuilderWidget {
  /** Type unknown. */
  WidgetID?: unknown;
  WidgetTypeID?: WidgetType;
  WidgetTypeName?: string;
  WidgetTitle?: string;
  ChildWidgets?: BuilderWidget[];
  /** An object or its JSON text; a Raw HTML widget has RawHtml in it. */
  WidgetProperties?: unknown;
  [field: string]: unknown;
}
