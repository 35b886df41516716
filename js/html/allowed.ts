/** The elements that are shown. Scripts, styles, forms, frames and foreign content are not among them. */
export const ELEMENTS =
  'a abbr b blockquote br caption cite code col colgroup dd del dfn div dl dt em figcaption figure h1 h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p pre q s samp small span strong sub sup table tbody td tfoot th thead time tr u ul var'.split(
    ' ',
  );

/** No `id`, `name`, `class` or `style`: they would reach into the page. */
export const ATTRIBUTES =
  'href src alt title colspan rowspan datetime lang dir width height start reversed'.split(' ');
