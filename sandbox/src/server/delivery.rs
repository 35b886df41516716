//! Sends a response, whole or broken.

use std::convert::Infallible;
use std::future::pending;
use std::io;
use std::time::Duration;

use axum::body::{Body, Bytes};
use axum::http::{HeaderName, HeaderValue, Response as HttpResponse, StatusCode, header};
use futures_util::stream;

use super::listener::Connection;
use crate::{Delivery, Response};

/// Time for the last bytes to leave the machine before the connection breaks.
const BEFORE_BREAK: Duration = Duration::from_millis(50);

pub async fn send(delivery: Delivery, connection: &Connection) -> HttpResponse<Body> {
    match delivery {
        Delivery::Answer(answer) => with_body(answer, Body::from),
        Delivery::Slow { answer, piece, pause_ms } => with_body(answer, |bytes| in_pieces(bytes, piece, pause_ms)),
        Delivery::Truncated { answer, bytes } => {
            let full = answer.body.len();
            let mut response = with_body(answer, |body| cut_off(body, bytes));
            response.headers_mut().insert(header::CONTENT_LENGTH, HeaderValue::from(full));
            response
        }
        Delivery::Reset => {
            connection.reset();
            HttpResponse::new(Body::empty())
        }
        Delivery::Hang => match pending::<Infallible>().await {},
    }
}

fn with_body(answer: Response, body: impl FnOnce(Vec<u8>) -> Body) -> HttpResponse<Body> {
    let mut response = HttpResponse::new(body(answer.body));
    *response.status_mut() = StatusCode::from_u16(answer.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    for (name, value) in answer.headers {
        let name = HeaderName::from_bytes(name.as_bytes());
        let value = HeaderValue::from_bytes(value.as_bytes());
        if let (Ok(name), Ok(value)) = (name, value) {
            response.headers_mut().append(name, value);
        }
    }
    response
}

fn in_pieces(bytes: Vec<u8>, piece: usize, pause_ms: u64) -> Body {
    let pieces = stream::unfold(Bytes::from(bytes), move |mut rest| async move {
        if rest.is_empty() {
            return None;
        }
        tokio::time::sleep(Duration::from_millis(pause_ms)).await;
        let next = rest.split_to(piece.clamp(1, rest.len()));
        Some((Ok::<_, Infallible>(next), rest))
    });
    Body::from_stream(pieces)
}

fn cut_off(bytes: Vec<u8>, keep: usize) -> Body {
    let mut beginning = Bytes::from(bytes);
    beginning.truncate(keep);
    let parts = stream::unfold(Some(beginning), |part| async move {
        if let Some(bytes) = part {
            return Some((Ok(bytes), None));
        }
        tokio::time::sleep(BEFORE_BREAK).await;
        Some((Err(io::Error::from(io::ErrorKind::ConnectionAborted)), None))
    });
    Body::from_stream(parts)
}
