//! The refusal of requests that are larger than the web server accepts, in its three forms.

use serde_json::json;

use super::settings::{Settings, UploadRefusal};
use crate::server::http::Response;

const TOO_LARGE: &str = "Maximum request length exceeded.";

/// Returns the refusal of a body of this many bytes. The web server sends it before the site sees the request.
pub fn refusal(settings: &Settings, bytes: usize) -> Option<Response> {
    if settings.upload_limit == 0 || bytes as u64 <= settings.upload_limit {
        return None;
    }
    Some(match settings.upload_refusal {
        UploadRefusal::Http => page(413, "413 Request Entity Too Large", "The request is larger than the server accepts."),
        UploadRefusal::Iis => page(
            404,
            "HTTP Error 404.13 - Not Found",
            "The request filtering module is configured to deny a request that exceeds the request content length.",
        ),
        UploadRefusal::AspNet => {
            let exception = "System.Web.HttpException";
            Response::json(500, &json!({ "Message": "An error has occurred.", "ExceptionMessage": TOO_LARGE, "ExceptionType": exception }))
        }
    })
}

fn page(status: u16, title: &str, text: &str) -> Response {
    Response::html(
        status,
        format!("<!DOCTYPE html><html><head><title>{title}</title></head><body><h1>{title}</h1><p>{text}</p></body></html>"),
    )
}
