//! The site behind a socket.

use std::net::SocketAddr;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use axum::Router;
use axum::body::{Body, Bytes, HttpBody, to_bytes};
use axum::extract::connect_info::ConnectInfo;
use axum::extract::{Request as HttpRequest, State};
use axum::http::Response as HttpResponse;
use serde_json::json;
use tokio::net::TcpListener;
use tokio::sync::Semaphore;

use super::listener::{Connection, Listener};
use crate::state::BODY_LIMIT;
use crate::{Ambient, Handled, Method, Request, Response, Site, Timestamp};

/// The longest time to receive a body, and to wait for room for it.
const BODY_TIMEOUT: Duration = Duration::from_secs(30);
/// A body up to this size needs no room: sign-in and control go on however many uploads are half sent.
const SMALL: usize = 64 * 1024;
/// The bytes of a unit of room.
const UNIT: usize = 1024;

/// The memory for bodies that are being received: an upload that is only half sent keeps its room until its time is over, and those that find
/// none wait, unread.
struct Room(Semaphore);

impl Room {
    fn new(bytes: usize) -> Self {
        Self(Semaphore::new(bytes / UNIT))
    }

    /// Receives a body within the time.
    async fn receive(&self, body: Body, timeout: Duration) -> Result<Bytes, Response> {
        let size = body.size_hint().upper().and_then(|bytes| usize::try_from(bytes).ok()).unwrap_or(BODY_LIMIT).min(BODY_LIMIT);
        let units = if size > SMALL { u32::try_from(size.div_ceil(UNIT)).unwrap_or(u32::MAX) } else { 0 };
        let room = tokio::time::timeout(timeout, self.0.acquire_many(units)).await;
        let Ok(Ok(_room)) = room else {
            return Err(Response::text_plain(503, "Too many uploads are under way.").with("Retry-After", "1"));
        };
        let body = tokio::time::timeout(timeout, to_bytes(body, BODY_LIMIT)).await;
        let body = body.map_err(|_| Response::text_plain(408, "The request takes too long to arrive."))?;
        body.map_err(|error| if is_too_long(&error) { too_large() } else { Response::text_plain(400, "The request has no end.") })
    }
}

/// The site and the room for bodies, which all requests of a server share.
#[derive(Clone)]
struct Served {
    site: SharedSite,
    room: Arc<Room>,
}

/// A site that the server shares with other threads.
pub type SharedSite = Arc<Mutex<Site>>;

/// Serves the site until the process ends.
///
/// # Errors
/// The error of the socket.
pub async fn serve(listener: TcpListener, site: SharedSite) -> std::io::Result<()> {
    let served = Served { site, room: Arc::new(Room::new(2 * BODY_LIMIT)) };
    let router = Router::new().fallback(answer).with_state(served);
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
    State(Served { site, room }): State<Served>,
    ConnectInfo(connection): ConnectInfo<Connection>,
    request: HttpRequest,
) -> HttpResponse<Body> {
    let read = read(request, &connection, &room, BODY_TIMEOUT).await;
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

async fn read(request: HttpRequest, connection: &Connection, room: &Room, timeout: Duration) -> Result<Request, Response> {
    let (head, body) = request.into_parts();
    let method = Method::parse(head.method.as_str()).ok_or_else(|| unknown_method(head.method.as_str()))?;
    let target = head.uri.path_and_query().map_or("/", |target| target.as_str()).to_owned();
    let headers = head.headers.iter();
    let headers = headers.map(|(name, value)| (name.to_string(), String::from_utf8_lossy(value.as_bytes()).into_owned()));
    let headers = headers.collect();
    // A body that is announced as too long is not read at all.
    if body.size_hint().lower() > BODY_LIMIT as u64 {
        return Err(too_large());
    }
    let body = room.receive(body, timeout).await?;
    Ok(Request { method, target, headers, body: body.to_vec(), from_loopback: connection.is_loopback() })
}

fn too_large() -> Response {
    Response::text_plain(413, "The request is too large.")
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
        read(request, &connection, &Room::new(2 * BODY_LIMIT), Duration::from_millis(20)).await.map_err(|refusal| refusal.status)
    }

    fn run<T>(work: impl Future<Output = T>) -> T {
        tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap().block_on(work)
    }

    #[test]
    fn a_caller_that_never_ends_its_body_gets_a_408() {
        assert_eq!(run(read_body(endless())).map(|request| request.body), Err(408));
    }

    fn endless() -> Body {
        Body::from_stream(futures_util::stream::pending::<Result<Vec<u8>, std::io::Error>>())
    }

    #[test]
    fn half_sent_uploads_hold_no_more_than_the_room_for_bodies_and_keep_no_small_request_waiting() {
        let (short, long) = (Duration::from_millis(20), Duration::from_secs(60));
        run(async {
            let room = Room::new(2 * BODY_LIMIT);
            let received = async |size: usize| {
                let received = room.receive(Body::from(vec![0; size]), short).await;
                received.map(|body| body.len()).map_err(|refusal| refusal.status)
            };
            // A body of unknown length may be as long as the limit.
            let (mut first, mut second) = (Box::pin(room.receive(endless(), long)), Box::pin(room.receive(endless(), long)));
            for half_sent in [&mut first, &mut second] {
                assert!(tokio::time::timeout(short, half_sent).await.is_err());
            }
            assert_eq!(room.0.available_permits(), 0);
            assert_eq!(received(SMALL + 1).await, Err(503), "it is not read");
            assert_eq!(received(SMALL).await, Ok(SMALL));
            drop(first);
            assert_eq!(received(SMALL + 1).await, Ok(SMALL + 1));
            drop(second);
            assert_eq!(room.0.available_permits(), 2 * BODY_LIMIT / UNIT, "nothing is held any more");
        });
    }

    #[test]
    fn a_half_sent_upload_frees_its_room_when_its_time_is_over() {
        run(async {
            let room = Room::new(BODY_LIMIT);
            let ended = room.receive(endless(), Duration::from_millis(20)).await;
            assert_eq!(ended.map_err(|refusal| refusal.status), Err(408));
            assert_eq!(room.0.available_permits(), BODY_LIMIT / UNIT);
        });
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
