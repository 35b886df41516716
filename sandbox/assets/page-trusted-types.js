(function () {
  'use strict';
  if (!window.trustedTypes || !window.trustedTypes.createPolicy) return;

  var vendor = new URL('assets/vendor/', document.currentScript.src).href;

  // jQuery tries innerHTML with fixed strings while its file runs. Only then is a string let through;
  // afterwards each string sink is refused, so that a widget's own innerHTML is noticed.
  function onlyForLibraries(kind) {
    return function (text) {
      var running = document.currentScript;
      if (running && running.src && running.src.indexOf(vendor) === 0) return text;
      console.error(
        'This page enforces Trusted Types and refuses a string for ' +
          kind +
          ': ' +
          String(text).slice(0, 80),
      );
      return null;
    };
  }

  window.trustedTypes.createPolicy('default', {
    createHTML: onlyForLibraries('HTML'),
    createScript: onlyForLibraries('a script'),
    createScriptURL: onlyForLibraries('a script URL'),
  });
})();
