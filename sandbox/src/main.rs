//! The sandbox as a program.

use std::io::{Read, Write};
use std::net::SocketAddr;
use std::process::ExitCode;
#[cfg(feature = "persist")]
use std::sync::PoisonError;
use std::sync::{Arc, Mutex};

#[cfg(feature = "persist")]
use axero_sandbox::persist::{Autosave, SiteFile};
use axero_sandbox::server::{self, cli};
use axero_sandbox::{Settings, Site, SiteConfig};
use serde_json::json;
use tokio::sync::Notify;

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(sentence) => {
            eprintln!("{sentence}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<(), String> {
    let options = cli::parse(std::env::args().skip(1))?;
    if options.help {
        return print(cli::HELP);
    }
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build();
    let runtime = runtime.map_err(|error| format!("The program cannot start: {error}."))?;
    runtime.block_on(start(options))
}

async fn start(options: cli::Options) -> Result<(), String> {
    let (listener, address) = server::listen(&options.host, options.port).await?;
    let closed = Arc::<Notify>::default();
    if options.until_stdin_closes {
        let closed = Arc::clone(&closed);
        std::thread::spawn(move || end_with_stdin(&closed));
    }
    #[cfg_attr(not(feature = "persist"), expect(unused_mut, reason = "a file may change it"))]
    let mut config = SiteConfig {
        virtual_directory: options.virtual_directory,
        cookie_name: format!(".SANDBOXAUTH-{}", address.port()),
        settings: Settings { csp: options.csp, security_level: options.security, ..Settings::default() },
        size: options.size,
        seed: options.seed,
        ..SiteConfig::default()
    };
    #[cfg(feature = "persist")]
    let file = options.persist.map(|path| SiteFile::open(&path, &config)).transpose()?;
    #[cfg(feature = "persist")]
    if let Some((_, stored)) = &file {
        stored.apply_to(&mut config);
    }
    let ready = ready_line(&options.host, address, &config);
    let site = Arc::new(Mutex::new(Site::new(config, options.folders)));
    #[cfg(feature = "persist")]
    let autosave = file.map(|(file, stored)| {
        stored.restore(&mut site.lock().unwrap_or_else(PoisonError::into_inner));
        Autosave::start(file, Arc::clone(&site))
    });
    print(&ready)?;
    let ended = tokio::select! {
        ended = server::serve(listener, site) => ended.map_err(|error| format!("The server has stopped: {error}.")),
        () = asked_to_end() => Ok(()),
        () = closed.notified() => Ok(()),
    };
    #[cfg(feature = "persist")]
    if let Some(autosave) = autosave {
        autosave.finish();
    }
    ended
}

fn ready_line(host: &str, address: SocketAddr, config: &SiteConfig) -> String {
    let host = match address {
        // An unspecified address (0.0.0.0) cannot be visited.
        SocketAddr::V4(address) if address.ip().is_unspecified() => "127.0.0.1".to_owned(),
        SocketAddr::V6(address) if address.ip().is_unspecified() => "[::1]".to_owned(),
        _ if host.contains(':') => format!("[{host}]"),
        _ => host.to_owned(),
    };
    let origin = format!("http://{host}:{}", address.port());
    let people = config
        .people
        .iter()
        .map(|person| json!({ "userName": person.user_name, "password": person.password, "name": person.display_name() }));
    let users: Vec<_> = people.collect();
    let home = format!("{origin}{}/", config.virtual_directory);
    format!("{}\n", json!({ "event": "ready", "origin": origin, "home": home, "users": users }))
}

fn print(text: &str) -> Result<(), String> {
    let mut output = std::io::stdout().lock();
    let written = output.write_all(text.as_bytes()).and_then(|()| output.flush());
    written.map_err(|error| format!("Standard output is closed: {error}."))
}

/// Waits for Ctrl-C or, on Unix, SIGTERM: the first process of a container is ended by nothing else.
async fn asked_to_end() {
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        if let Ok(mut terminate) = signal(SignalKind::terminate()) {
            tokio::select! {
                _ = terminate.recv() => {}
                _ = tokio::signal::ctrl_c() => {}
            }
            return;
        }
    }
    let _ = tokio::signal::ctrl_c().await;
}

fn end_with_stdin(closed: &Notify) {
    let mut buffer = [0; 256];
    while matches!(std::io::stdin().read(&mut buffer), Ok(read) if read > 0) {}
    closed.notify_one();
}
