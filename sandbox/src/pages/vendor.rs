//! The vendor libraries that every page loads, and their paths in the npm packages.

const FILES: &[(&str, &str)] = &[
    ("bootstrap/css/bootstrap.css", "bootstrap2/docs/assets/css/bootstrap.css"),
    ("bootstrap/css/bootstrap-responsive.css", "bootstrap2/docs/assets/css/bootstrap-responsive.css"),
    ("bootstrap/js/bootstrap.js", "bootstrap2/docs/assets/js/bootstrap.min.js"),
    ("bootstrap/img/glyphicons-halflings.png", "bootstrap2/img/glyphicons-halflings.png"),
    ("bootstrap/img/glyphicons-halflings-white.png", "bootstrap2/img/glyphicons-halflings-white.png"),
    ("jquery/jquery.js", "jquery/dist/jquery.min.js"),
    ("alpine/alpine.js", "alpinejs/dist/alpine.js"),
];

/// Returns the path inside the folder of npm packages; `name` is in lower case.
pub fn find(name: &str) -> Option<&'static str> {
    FILES.iter().find(|(known, _)| *known == name).map(|(_, path)| *path)
}
