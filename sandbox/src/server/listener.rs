//! Connections that a fault can reset.

use std::io;
use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll};
use std::time::Duration;

use axum::extract::connect_info::Connected;
use axum::serve::IncomingStream;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::{TcpListener, TcpStream};

/// The connection of a request.
#[derive(Clone, Debug)]
pub struct Connection {
    peer: SocketAddr,
    broken: Arc<AtomicBool>,
}

impl Connection {
    #[cfg(test)]
    pub fn local() -> Self {
        Self { peer: SocketAddr::from(([127, 0, 0, 1], 0)), broken: Arc::default() }
    }

    pub fn is_loopback(&self) -> bool {
        self.peer.ip().to_canonical().is_loopback()
    }

    /// Makes all later writes fail; the peer sees a reset.
    pub fn reset(&self) {
        self.broken.store(true, Ordering::Release);
    }
}

impl Connected<IncomingStream<'_, Listener>> for Connection {
    fn connect_info(stream: IncomingStream<'_, Listener>) -> Self {
        stream.remote_addr().clone()
    }
}

/// Accepts connections for axum.
pub struct Listener(pub TcpListener);

impl axum::serve::Listener for Listener {
    type Io = Stream;
    type Addr = Connection;

    async fn accept(&mut self) -> (Stream, Connection) {
        loop {
            match self.0.accept().await {
                Ok((stream, peer)) => {
                    let connection = Connection { peer, broken: Arc::default() };
                    // Without this, small responses wait for the delayed acknowledgement of the previous one.
                    let _ = stream.set_nodelay(true);
                    return (Stream { stream, broken: Arc::clone(&connection.broken) }, connection);
                }
                // Out of file handles: others will close, so try again a little later.
                Err(_) => tokio::time::sleep(Duration::from_millis(50)).await,
            }
        }
    }

    fn local_addr(&self) -> io::Result<Connection> {
        Ok(Connection { peer: self.0.local_addr()?, broken: Arc::default() })
    }
}

/// A socket whose writes fail once its connection is to be reset.
pub struct Stream {
    stream: TcpStream,
    broken: Arc<AtomicBool>,
}

impl Stream {
    fn check(&self) -> io::Result<()> {
        if !self.broken.load(Ordering::Acquire) {
            return Ok(());
        }
        // Closing with a linger time of zero sends a reset instead of an orderly end.
        self.stream.set_zero_linger()?;
        Err(io::ErrorKind::ConnectionReset.into())
    }
}

impl AsyncRead for Stream {
    fn poll_read(mut self: Pin<&mut Self>, context: &mut Context<'_>, buffer: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_read(context, buffer)
    }
}

impl AsyncWrite for Stream {
    fn poll_write(mut self: Pin<&mut Self>, context: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        self.check()?;
        Pin::new(&mut self.stream).poll_write(context, bytes)
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.check()?;
        Pin::new(&mut self.stream).poll_flush(context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.check()?;
        Pin::new(&mut self.stream).poll_shutdown(context)
    }
}
