//! The site behind a socket.

mod disk;
mod listener;
mod reply;

use std::net::SocketAddr;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::connect_info::ConnectInfo;
use axum::extract::{Request as HttpRequest, State};
use axum::http::Response as HttpResponse;
use tokio::net::TcpListener;

use crate::{Ambient, Handled, Method, Request, Response, Site, Then, Timestamp};
pub use disk::DiskFiles;
use listener::{Connection, Listener};

/// The largest body that the server takes in.
const BODY_LIMIT: usize = 64 * 1024 * 1024;

type SharedSite = Arc<Mutex<Site>>;

/// Serves the site until the process ends.
///
/// # Errors
/// The error of the socket.
pub async fn serve(listener: TcpListener, site: Site) -> std::io::Result<()> {
    let site: SharedSite = Arc::new(Mutex::new(site));
    let router = Router::new().fallback(answer).with_state(site);
    let service = router.into_make_service_with_connect_info::<Connection>();
    axum::serve(Listener(listener), service).await
}

/// Opens the port to serve on; port 0 is any free one.
///
/// # Errors
/// A sentence that says why the port cannot be had.
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
    let handled = match (read(request, &connection).await, ambient()) {
        (Ok(request), Ok(ambient)) => {
            let mut site = site.lock().unwrap_or_else(PoisonError::into_inner);
            site.handle(&request, &ambient)
        }
        (Err(refusal), _) | (_, Err(refusal)) => Handled { wait_ms: 0, then: Then::Answer(refusal) },
    };
    if handled.wait_ms > 0 {
        tokio::time::sleep(Duration::from_millis(handled.wait_ms)).await;
    }
    reply::send(handled.then, &connection).await
}

async fn read(request: HttpRequest, connection: &Connection) -> Result<Request, Response> {
    let (head, body) = request.into_parts();
    let method = Method::parse(head.method.as_str()).ok_or_else(|| Response::text_plain(501, "The site does not know this method."))?;
    let target = head.uri.path_and_query().map_or("/", |target| target.as_str()).to_owned();
    let headers = head.headers.iter();
    let headers = headers.map(|(name, value)| (name.to_string(), String::from_utf8_lossy(value.as_bytes()).into_owned()));
    let headers = headers.collect();
    let body = to_bytes(body, BODY_LIMIT).await.map_err(|_| Response::text_plain(413, "The request is too large."))?;
    Ok(Request { method, target, headers, body: body.to_vec(), from_loopback: connection.is_loopback() })
}

fn ambient() -> Result<Ambient, Response> {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    let now = Timestamp::from_millis(u64::try_from(since.as_millis()).unwrap_or(u64::MAX));
    let mut random = [0; 64];
    getrandom::fill(&mut random).map_err(|error| Response::text_plain(500, &format!("No randomness: {error}")))?;
    Ok(Ambient::new(now, random))
}
