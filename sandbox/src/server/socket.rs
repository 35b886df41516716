//! The site behind a socket.

use std::net::SocketAddr;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use axum::Router;
use axum::body::{Body, HttpBody, to_bytes};
use axum::extract::connect_info::ConnectInfo;
use axum::extract::{Request as HttpRequest, State};
use axum::http::Response as HttpResponse;
use serde_json::json;
use tokio::net::TcpListener;

use super::listener::{Connection, Listener};
use crate::state::BODY_LIMIT;
use crate::{Ambient, Handled, Method, Request, Response, Site, Timestamp};

/// The longest time to receive a body.
const BODY_TIMEOUT: Duration = Duration::from_secs(30);

/// A site that the server shares with other threads.
pub type SharedSite = Arc<Mutex<Site>>;

/// Serves the site until the process ends.
///
/// # Errors
/// The error of the socket.
pub async fn serve(listener: TcpListener, site: SharedSite) -> std::io::Result<()> {
    let router = Router::new().fallback(answer).with_state(site);
    let service = router.into_make_service_with_connect_info::<Connection>();
    axum::serve(Listener(listener), service).await
}

/// Opens the port to serve on; port 0 is any free one.
///
/// # Errors
/// A sentence that says why the port cannot be opened.
pub async fn listen(host: &str, port: u16) -> Result<(TcpListener, SocketAddr), String> {
    let listener = TcpListener::bind((host, port)).await.map_err(|error| match error.kind() {
        std::io::ErrorKind::AddrInUse => {
            format!("Port {port} on {host} is already in use. Choose another with --port, or 0 for any free one.")
        }
        _ => format!("Port {port} on {host} cannot be opened: {error}."),
    })?;
    let address = listener.local_addr().map_err(|error| format!("The port cannot be read: {error}."))?;
    Ok((listener, address))
}

async fn answer(
    State(site): State<SharedSite>,
    ConnectInfo(connection): ConnectInfo<Connection>,
    request: HttpRequest,
) -> HttpResponse<Body> {
    let read = read(request, &connection, BODY_TIMEOUT).await;
    let handled = match ambient() {
        Ok(ambient) => {
            let mut site = site.lock().unwrap_or_else(PoisonError::into_inner);
            match read {
                Ok(request) => site.handle(&request, &ambient),
                Err(refusal) => site.refuse(refusal, &ambient),
            }
        }
        Err(refusal) => Handled::now(refusal),
    };
    if handled.wait_ms > 0 {
        tokio::time::sleep(Duration::from_millis(handled.wait_ms)).await;
    }
    super::delivery::send(handled.delivery, &connection).await
}

async fn read(request: HttpRequest, connection: &Connection, timeout: Duration) -> Result<Request, Response> {
    let (head, body) = request.into_parts();
    let method = Method::parse(head.method.as_str()).ok_or_else(|| unknown_method(head.method.as_str()))?;
    let target = head.uri.path_and_query().map_or("/", |target| target.as_str()).to_owned();
    let headers = head.headers.iter();
    let headers = headers.map(|(name, value)| (name.to_string(), String::from_utf8_lossy(value.as_bytes()).into_owned()));
    let headers = headers.collect();
    let too_large = || Response::text_plain(413, "The request is too large.");
    // A body that is announced as too long is not read at all.
    if body.size_hint().lower() > BODY_LIMIT as u64 {
        return Err(too_large());
    }
    let body = tokio::time::timeout(timeout, to_bytes(body, BODY_LIMIT)).await;
    let body = body.map_err(|_| Response::text_plain(408, "The request takes too long to arrive."))?;
    let body =
        body.map_err(|error| if is_too_long(&error) { too_large() } else { Response::text_plain(400, "The request has no end.") })?;
    Ok(Request { method, target, headers, body: body.to_vec(), from_loopback: connection.is_loopback() })
}

fn is_too_long(error: &axum::Error) -> bool {
    let mut cause: Option<&(dyn std::error::Error + 'static)> = Some(error);
    while let Some(error) = cause {
        if error.to_string() == "length limit exceeded" {
            return true;
        }
        cause = error.source();
    }
    false
}

/// Returns the response to an unknown method.
fn unknown_method(name: &str) -> Response {
    let message = format!("The requested resource does not support http method '{name}'.");
    Response::json(405, &json!({ "Message": message })).with("Allow", "GET,HEAD,POST,PUT,DELETE,PATCH,OPTIONS")
}

fn ambient() -> Result<Ambient, Response> {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    let now = Timestamp::from_millis(u64::try_from(since.as_millis()).unwrap_or(u64::MAX));
    let mut random = [0; 64];
    getrandom::fill(&mut random).map_err(|error| Response::text_plain(500, &format!("No randomness: {error}")))?;
    Ok(Ambient::new(now, random))
}

#[cfg(test)]
mod tests {
    use super::*;

    async fn read_body(body: Body) -> Result<Request, u16> {
        let request = HttpRequest::new(body);
        let connection = Connection::local();
        read(request, &connection, Duration::from_millis(20)).await.map_err(|refusal| refusal.status)
    }

    fn run<T>(work: impl Future<Output = T>) -> T {
        tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap().block_on(work)
    }

    #[test]
    fn a_caller_that_never_ends_its_body_gets_a_408() {
        let endless = Body::from_stream(futures_util::stream::pending::<Result<Vec<u8>, std::io::Error>>());
        assert_eq!(run(read_body(endless)).map(|request| request.body), Err(408));
    }

    #[test]
    fn a_body_beyond_the_limit_is_a_413_and_one_that_breaks_off_a_400() {
        assert_eq!(run(read_body(Body::from(vec![0; BODY_LIMIT + 1]))).map(|request| request.body.len()), Err(413));
        let pieces = (0..=64).map(|_| Ok::<_, std::io::Error>(vec![0; 1024 * 1024]));
        assert_eq!(run(read_body(Body::from_stream(futures_util::stream::iter(pieces)))).map(|request| request.body.len()), Err(413));
        let broken = futures_util::stream::iter([Ok(vec![1]), Err(std::io::Error::from(std::io::ErrorKind::UnexpectedEof))]);
        assert_eq!(run(read_body(Body::from_stream(broken))).map(|request| request.body), Err(400));
    }
}
