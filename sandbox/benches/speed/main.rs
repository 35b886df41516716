//! Speed of the sandbox: `cargo bench --profile server -p axero-sandbox --bench speed`.
//!
//! It prints figures and judges none, because the speed of a machine belongs into no test. A word after `--`
//! selects the calls without sockets that have it in their name.
#![expect(clippy::expect_used, reason = "a measurement ends where its surroundings fail")]

mod calls;
mod load;
mod visitor;

use std::time::{Duration, Instant};

use axero_sandbox::Size;

use visitor::Visitor;

/// Requests for one figure.
const ROUNDS: usize = 31;

fn main() {
    // `cargo test --benches` only checks that it starts.
    let only = std::env::args().skip(1).find(|argument| !argument.starts_with('-'));
    let rounds = if std::env::args().any(|argument| argument == "--test") { 1 } else { ROUNDS };
    if let Some(only) = only {
        return reads(&mut Visitor::with_session(Size::Large), |name| name.contains(&only), rounds);
    }
    starts();
    for (name, size) in [("tiny", Size::Tiny), ("large", Size::Large)] {
        let mut visitor = Visitor::with_session(size);
        title(&format!("calls without sockets, {name}"));
        reads(&mut visitor, |_| true, rounds);
        title(&format!("after a change, {name}"));
        for (name, path) in calls::AFTER_A_CHANGE {
            let times = (0..rounds).map(|_| {
                visitor.change();
                timed(|| visitor.read(path))
            });
            print(name, times.collect());
        }
        figure("create an article", rounds, || visitor.change());
        title(&format!("reset, {name}"));
        let (mut resets, mut firsts) = (Vec::new(), Vec::new());
        for _ in 0..rounds {
            visitor.disturb();
            resets.push(timed(|| visitor.control("POST", "reset", "")));
            visitor.sign_in();
            firsts.push(timed(|| visitor.change()));
        }
        print("reset after changes to everything", resets);
        print("the first change after a reset", firsts);
    }
    load::measure(if rounds == 1 { Duration::from_millis(50) } else { Duration::from_secs(3) });
}

fn reads(visitor: &mut Visitor, wanted: impl Fn(&str) -> bool, rounds: usize) {
    for (name, path) in calls::READS.iter().filter(|(name, _)| wanted(name)) {
        let path = path.replace("{item}", &visitor.newest());
        figure(name, rounds, || visitor.read(&path));
    }
}

fn starts() {
    title("start, from nothing to the first answer");
    for (name, size, rounds) in [("tiny", Size::Tiny, 15), ("standard", Size::Standard, 5), ("large", Size::Large, 3)] {
        let times = (0..rounds).map(|_| timed(|| Visitor::on(size).control("GET", "settings", "")));
        print(name, times.collect());
    }
}

fn timed<T>(act: impl FnOnce() -> T) -> Duration {
    let start = Instant::now();
    let made = act();
    let took = start.elapsed();
    drop(made);
    took
}

fn figure<T>(name: &str, rounds: usize, mut act: impl FnMut() -> T) {
    print(name, (0..rounds).map(|_| timed(&mut act)).collect());
}

fn title(text: &str) {
    println!("\n{text:<50} {:>10} {:>10}", "median", "slowest");
}

fn print(name: &str, mut times: Vec<Duration>) {
    times.sort();
    let millis = |time: Option<&Duration>| time.map_or(0.0, |time| time.as_secs_f64() * 1000.0);
    println!("{name:<50} {:>7.2} ms {:>7.2} ms", millis(times.get(times.len() / 2)), millis(times.last()));
}
