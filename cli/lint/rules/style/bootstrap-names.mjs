// @ts-check

/** Class names of Bootstrap 2.3.2, which styles every page, without those that are made of one of them and a hyphen. */
export const bootstrapNames = new Set(
  `accordion accordion-group accordion-heading accordion-inner accordion-toggle active add-on affix alert alert-block alert-danger
  alert-error alert-heading alert-info alert-success arrow badge bar brand breadcrumb btn btn-block btn-danger btn-group btn-info
  btn-inverse btn-large btn-link btn-mini btn-navbar btn-primary btn-small btn-success btn-toolbar btn-warning caret carousel
  carousel-caption carousel-control carousel-indicators carousel-inner checkbox clearfix close collapse container container-fluid
  control-group control-label controls controls-row disabled divider divider-vertical dl-horizontal dropdown dropdown-menu
  dropdown-submenu dropdown-toggle error fade form-actions form-horizontal form-inline form-search header help-block help-inline hero-unit
  hidden hide icon img-circle img-polaroid img-rounded in info initialism inline input-append input-block-level input-large
  input-medium input-mini input-prepend input-small input-xlarge input-xxlarge invisible item label lead left media media-body
  media-heading media-list media-object modal modal-backdrop modal-body modal-footer modal-header muted nav nav-collapse nav-header
  nav-list nav-pills nav-stacked nav-tabs navbar navbar-fixed-bottom navbar-fixed-top navbar-form navbar-inner navbar-inverse
  navbar-link navbar-search navbar-static-top navbar-text next page-header pager pagination pill-content pill-pane popover
  popover-content popover-title prev previous progress progress-striped pull-left pull-right radio right row row-fluid search-query
  show span1 span2 span3 span4 span5 span6 span7 span8 span9 span10 span11 span12 success tab-content tab-pane tabbable table
  table-bordered table-condensed table-hover table-striped tabs-below tabs-left tabs-right text-center text-error text-info
  text-left text-right text-success text-warning thumbnail thumbnails tooltip tooltip-arrow tooltip-inner typeahead uneditable-input
  uneditable-textarea unstyled visible-desktop visible-phone visible-tablet warning well well-large well-small`.split(
    /\s+/,
  ),
);
