(function () {
  'use strict';
  var communifire = window.Communifire || {};
  communifire.buildApiUrl = function (path) {
    var relative = String(path)
      .replace(/^\/+/, '')
      .replace(/^api\/+/i, '');
    return CF_VD + '/api/' + relative;
  };
  window.Communifire = communifire;
})();
