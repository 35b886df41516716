//! Static files with an ETag: the browser revalidates, so an edit shows at once.

use crate::server::file_source::{Folder, content_type, plain_path};
use crate::server::http::Response;
use crate::state::{RequestContext, Site};

pub fn file(site: &Site, context: &RequestContext<'_>, folder: Folder, path: &str) -> Response {
    let bytes = plain_path(path).and_then(|path| site.files.read(folder, path));
    let Some(bytes) = bytes else {
        return Response::text_plain(404, "The file does not exist.");
    };
    let kind = match content_type(path) {
        "application/wasm" => site.settings.wasm_content_type.header(),
        kind => kind,
    };
    let answer = answer(context, kind, bytes);
    match site.settings.csp.header() {
        Some(policy) if kind.starts_with("text/html") => answer.with("Content-Security-Policy", &policy),
        _ => answer,
    }
}

pub fn answer(context: &RequestContext<'_>, content_type: &str, bytes: Vec<u8>) -> Response {
    let tag = format!("\"{:016x}-{:x}\"", fingerprint(&bytes), bytes.len());
    let known = context.request.header_value("if-none-match").is_some_and(|tags| tags.contains(&tag));
    let answer = if known { Response::empty(304) } else { Response::new(200, content_type, bytes) };
    answer.with("ETag", &tag).with("Cache-Control", "no-cache")
}

/// FNV-1a: stable between runs and builds, which the hasher of the standard library is not.
fn fingerprint(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3))
}
