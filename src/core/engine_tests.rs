use super::*;
use Step::*;

const READ: &str = "users.me Gb users/me";
const WRITE: &str = "wall.create P wall >j";
const REPEATABLE_WRITE: &str = "notifications.read Pr notifications/read";
const PING: &str = "platform.ping Gbs ping.ico";

const OK: ResponseFacts = ResponseFacts { status: 200, responded_status: 0, flags: ResponseFacts::JSON, retry_after_ms: -1.0 };
const EXPIRED: ResponseFacts = ResponseFacts { status: 401, responded_status: 0, flags: ResponseFacts::JSON, retry_after_ms: -1.0 };

fn engine() -> Engine {
    Engine::new(BasePath::default(), Some(7), OnExpiry::Hold)
}

/// Lets the driver's part happen: a call that is put in line gets its turn if it is next.
fn lined_up(engine: &mut Engine, step: Step, now_ms: f64) -> Step {
    if step != Queue {
        return step;
    }
    match engine.next_ready(now_ms) {
        Some(next) => engine.dispatch(next),
        None => Queue,
    }
}

fn begin(engine: &mut Engine, id: u32, line: &str) -> Step {
    engine.open(id, &Operation::parse(line).unwrap(), &Args::NONE, 0.0).unwrap();
    let step = engine.begin(id, 0.0);
    lined_up(engine, step, 0.0)
}

/// A response as from a dead session, which the site confirms.
fn expired(engine: &mut Engine, id: u32, now_ms: f64) -> Step {
    match engine.answered(id, EXPIRED, now_ms, 0.5) {
        Confirm => engine.confirmed(id, Verdict::Nobody),
        step => step,
    }
}

fn resume(engine: &mut Engine, id: u32, identity: Option<Identity>) -> Step {
    let step = engine.resumed(id, identity, 10.0);
    lined_up(engine, step, 10.0)
}

fn again(engine: &mut Engine, id: u32, now_ms: f64) -> Step {
    let step = engine.begin(id, now_ms);
    lined_up(engine, step, now_ms)
}

fn status(status: u16) -> ResponseFacts {
    ResponseFacts { status, ..OK }
}

#[test]
fn a_good_answer_is_delivered_and_the_call_is_forgotten() {
    let mut engine = engine();
    assert_eq!(begin(&mut engine, 1, READ), Send);
    assert_eq!(engine.answered(1, OK, 5.0, 0.5), Deliver);
    assert_eq!(engine.pending(), 0);
    assert_eq!(engine.answered(1, OK, 5.0, 0.5), Fail(ErrorKind::Aborted), "a second answer finds nothing");
}

#[test]
fn a_page_that_is_only_asked_for_being_there_may_answer_anything_but_an_error() {
    let image = ResponseFacts { status: 200, flags: 0, ..OK };
    let mut engine = engine();
    begin(&mut engine, 1, PING);
    assert_eq!(engine.answered(1, image, 5.0, 0.5), Deliver);
    begin(&mut engine, 2, READ);
    assert!(matches!(engine.answered(2, image, 5.0, 0.5), Wait(_)), "a cut response is tried once more");
    assert_eq!(again(&mut engine, 2, 400.0), Send);
    assert_eq!(engine.answered(2, image, 405.0, 0.5), Fail(ErrorKind::BadAnswer));
    begin(&mut engine, 3, PING);
    assert_eq!(expired(&mut engine, 3, 5.0), Hold);
}

#[test]
fn a_read_waits_for_the_sign_in_and_is_sent_again_for_the_same_user() {
    let mut engine = engine();
    begin(&mut engine, 1, READ);
    assert_eq!(expired(&mut engine, 1, 5.0), Hold);
    assert_eq!(begin(&mut engine, 2, READ), Hold, "while it lasts no further read is sent");
    let identity = engine.signed_in(7);
    assert_eq!(resume(&mut engine, 1, Some(identity)), Send);
    assert_eq!(resume(&mut engine, 2, Some(identity)), Send);
    assert_eq!(engine.answered(1, OK, 9.0, 0.5), Deliver);
}

#[test]
fn a_read_of_the_former_user_is_not_replayed_for_another() {
    let mut engine = engine();
    begin(&mut engine, 1, READ);
    expired(&mut engine, 1, 5.0);
    let identity = engine.signed_in(8);
    assert_eq!(resume(&mut engine, 1, Some(identity)), Fail(ErrorKind::SessionExpired));
    assert_eq!(engine.pending(), 0);
}

#[test]
fn an_expiry_that_another_tab_met_pauses_this_one() {
    let mut engine = engine();
    engine.expired_elsewhere();
    assert_eq!(begin(&mut engine, 1, READ), Hold);
    assert_eq!(engine.signed_in(7), Identity::Same);
    assert_eq!(resume(&mut engine, 1, Some(Identity::Same)), Send);
}

#[test]
fn a_write_is_never_held_nor_replayed() {
    let mut engine = engine();
    begin(&mut engine, 1, WRITE);
    assert_eq!(expired(&mut engine, 1, 5.0), Fail(ErrorKind::SessionExpired));
    assert_eq!(begin(&mut engine, 2, WRITE), Fail(ErrorKind::SessionExpired), "none is sent into a dead session");
    for failure in [408, 429, 500, 502, 503, 504] {
        engine.signed_in(7);
        begin(&mut engine, 3, WRITE);
        assert!(matches!(engine.answered(3, status(failure), 5.0, 0.5), Fail(_)), "{failure}");
    }
    begin(&mut engine, 4, WRITE);
    assert_eq!(engine.failed(4, ErrorKind::Network, 5.0, 0.5), Fail(ErrorKind::Network));
}

#[test]
fn a_write_that_is_marked_repeatable_is_tried_again() {
    let mut engine = engine();
    begin(&mut engine, 1, REPEATABLE_WRITE);
    assert_eq!(engine.answered(1, status(503), 5.0, 1.0), Wait(300.0));
    assert_eq!(again(&mut engine, 1, 400.0), Send);
}

#[test]
fn reads_are_tried_four_times_at_most() {
    let mut engine = engine();
    begin(&mut engine, 1, READ);
    for _ in 0..3 {
        assert!(matches!(engine.answered(1, status(503), 5.0, 0.5), Wait(_)));
        assert_eq!(again(&mut engine, 1, 400.0), Send);
    }
    assert_eq!(engine.answered(1, status(503), 5.0, 0.5), Fail(ErrorKind::Server));
}

#[test]
fn an_expiry_seen_late_is_sent_again_without_a_second_prompt() {
    let mut engine = engine();
    begin(&mut engine, 1, READ);
    begin(&mut engine, 2, READ);
    assert_eq!(expired(&mut engine, 1, 5.0), Hold);
    engine.signed_in(7);
    assert_eq!(expired(&mut engine, 2, 6.0), Queue);
    assert_eq!(engine.next_ready(6.0).map(|id| engine.dispatch(id)), Some(Send));
    assert!(!engine.session().is_paused());
}

#[test]
fn a_route_that_refuses_a_user_who_has_just_signed_in_opens_no_prompt() {
    let mut engine = engine();
    begin(&mut engine, 1, READ);
    assert_eq!(expired(&mut engine, 1, 5.0), Hold);
    let identity = engine.signed_in(7);
    assert_eq!(resume(&mut engine, 1, Some(identity)), Send);
    assert_eq!(engine.answered(1, status(401), 6.0, 0.5), Confirm);
    assert_eq!(engine.confirmed(1, Verdict::SignedIn), Fail(ErrorKind::Forbidden));
    assert!(!engine.session().is_paused());
}

#[test]
fn a_session_that_dies_again_while_a_read_is_sent_again_asks_again() {
    let mut engine = engine();
    begin(&mut engine, 1, READ);
    assert_eq!(expired(&mut engine, 1, 5.0), Hold);
    let identity = engine.signed_in(7);
    assert_eq!(resume(&mut engine, 1, Some(identity)), Send);
    assert_eq!(expired(&mut engine, 1, 6.0), Hold);
    assert!(engine.session().is_paused());
}

#[test]
fn writes_stay_in_the_queue_and_keep_no_slot_while_the_user_is_in_doubt() {
    let mut engine = engine();
    engine.hold_queue(Held::Writes);
    assert_eq!(begin(&mut engine, 1, WRITE), Queue);
    for id in 2..6 {
        assert_eq!(begin(&mut engine, id, READ), Send);
    }
    assert_eq!(engine.next_ready(0.0), None);
    engine.close(2);
    assert_eq!(engine.next_ready(0.0), None);
    engine.hold_queue(Held::Nothing);
    assert_eq!(engine.next_ready(0.0).map(|id| engine.dispatch(id)), Some(Send));
}

#[test]
fn a_late_expiry_after_the_prompt_was_put_away_opens_no_second_one() {
    let mut engine = engine();
    begin(&mut engine, 1, READ);
    begin(&mut engine, 2, READ);
    assert_eq!(expired(&mut engine, 1, 5.0), Hold);
    engine.dismissed();
    assert_eq!(resume(&mut engine, 1, None), Fail(ErrorKind::SessionExpired));
    assert_eq!(expired(&mut engine, 2, 6.0), Fail(ErrorKind::SessionExpired));
    assert!(!engine.session().is_paused());
    begin(&mut engine, 3, READ);
    assert_eq!(expired(&mut engine, 3, 7.0), Hold, "a new call may ask anew");
}

#[test]
fn a_driver_without_a_prompt_confirms_as_well_and_then_gets_the_error() {
    for (verdict, kind, is_over) in [
        (Verdict::Nobody, ErrorKind::SessionExpired, true),
        (Verdict::SignedIn, ErrorKind::Forbidden, false),
        (Verdict::Unknown, ErrorKind::Forbidden, false),
    ] {
        let mut engine = Engine::new(BasePath::default(), None, OnExpiry::Fail);
        begin(&mut engine, 1, READ);
        assert_eq!(engine.answered(1, EXPIRED, 5.0, 0.5), Confirm);
        assert_eq!(engine.confirmed(1, verdict), Fail(kind));
        assert_eq!(engine.session().is_paused(), is_over, "{verdict:?}");
    }
}

#[test]
fn a_closed_call_ignores_what_still_arrives() {
    let mut engine = engine();
    begin(&mut engine, 1, READ);
    engine.close(1);
    assert_eq!(engine.answered(1, OK, 5.0, 0.5), Fail(ErrorKind::Aborted));
    assert_eq!(engine.begin(9, 0.0), Fail(ErrorKind::Internal));
}

#[test]
fn four_fly_and_each_landing_starts_the_next() {
    let mut engine = engine();
    let steps: Vec<_> = (1..=6).map(|id| begin(&mut engine, id, READ)).collect();
    assert_eq!(steps, [Send, Send, Send, Send, Queue, Queue]);
    assert_eq!(engine.answered(2, OK, 5.0, 0.5), Deliver);
    assert_eq!(engine.next_ready(5.0), Some(5));
    assert_eq!(engine.dispatch(5), Send);
    assert_eq!(engine.next_ready(5.0), None);
}

#[test]
fn a_429_brakes_the_whole_page() {
    let mut engine = engine();
    begin(&mut engine, 1, READ);
    let limited = ResponseFacts { retry_after_ms: 3000.0, ..status(429) };
    assert_eq!(engine.answered(1, limited, 0.0, 0.0), Wait(3000.0));
    assert_eq!(begin(&mut engine, 2, READ), Queue);
    assert_eq!(engine.wake_in_ms(1000.0), Some(2000.0));
    assert_eq!(engine.next_ready(3000.0), Some(2));
}

#[test]
fn a_call_that_waits_for_slots_that_never_come_free_ends_after_a_minute() {
    let mut engine = engine();
    for id in 1..=4 {
        begin(&mut engine, id, READ);
    }
    assert_eq!(begin(&mut engine, 5, READ), Queue);
    let wake_ms = engine.wake_in_ms(0.0).unwrap();
    assert!((60_000.0..62_000.0).contains(&wake_ms), "{wake_ms}");
    assert_eq!(engine.next_ready(wake_ms), Some(5));
    assert_eq!(engine.dispatch(5), Fail(ErrorKind::Timeout));
    assert_eq!(engine.next_ready(wake_ms), None);
    engine.open(6, &Operation::parse(READ).unwrap(), &Args::NONE, wake_ms).unwrap();
    assert_eq!(engine.begin(6, wake_ms), Queue);
    assert!(engine.wake_in_ms(wake_ms).unwrap() >= 900.0, "old calls in flight do not wake the driver all the time");
}

#[test]
fn a_call_of_a_long_job_is_not_too_late() {
    let mut engine = engine();
    for id in 1..=3 {
        begin(&mut engine, id, READ);
        engine.set_priority(id, Priority::Bulk, 1);
    }
    engine.hold_queue(Held::All);
    assert_eq!(begin(&mut engine, 4, READ), Queue);
    engine.set_priority(4, Priority::Bulk, 1);
    assert_eq!(engine.next_ready(300_000.0), None);
    engine.hold_queue(Held::Nothing);
    assert_eq!(engine.next_ready(300_000.0), Some(4));
    assert_eq!(engine.dispatch(4), Send);
}

#[test]
fn where_the_site_gives_no_answer_a_suspicion_says_nothing_of_permissions() {
    let mut engine = engine();
    begin(&mut engine, 1, READ);
    assert_eq!(engine.answered(1, status(401), 0.0, 0.0), Confirm);
    assert_eq!(engine.confirmed(1, Verdict::Unreached), Fail(ErrorKind::Server));
}

#[test]
fn an_outage_is_not_multiplied_by_two_hundred_widgets() {
    let mut engine = engine();
    let (mut sent, mut failed, mut probes, mut now) = (0, 0, 0, 0.0);
    let mut pausing: Vec<(u32, f64)> = Vec::new();
    let mut going: Vec<u32> = Vec::new();
    for id in 1..=200 {
        engine.open(id, &Operation::parse(READ).unwrap(), &Args::NONE, now).unwrap();
        if engine.begin(id, now) == Send {
            going.push(id);
        }
    }
    assert_eq!(going, [1, 2, 3, 4]);
    // Thirty seconds of 503, answered after 30 ms each.
    while now < 30_000.0 {
        let due: Vec<_> = pausing.extract_if(.., |(_, at)| *at <= now).collect();
        going.extend(due.into_iter().map(|(id, _)| id).filter(|id| engine.begin(*id, now) == Send));
        while let Some(id) = going.pop().or_else(|| engine.next_ready(now).inspect(|id| assert_eq!(engine.dispatch(*id), Send))) {
            sent += 1;
            match engine.answered(id, status(503), now + 30.0, 0.5) {
                Wait(ms) => pausing.push((id, now + 30.0 + ms)),
                Fail(ErrorKind::Server) => failed += 1,
                Queue => probes += 1,
                other => panic!("{other:?}"),
            }
        }
        now += 50.0;
    }
    assert!(sent <= 220, "{sent} requests for 200 calls");
    assert!(sent >= 8 && failed <= 8 && probes >= 5, "{sent} sent, {failed} failed, {probes} probes");
    // The site is back: the next probe opens the gate, within five seconds.
    let back = now;
    let mut delivered = 0;
    while now < back + 5000.0 {
        while let Some(id) = engine.next_ready(now) {
            assert_eq!(engine.dispatch(id), Send);
            assert_eq!(engine.answered(id, OK, now, 0.5), Deliver);
            delivered += 1;
        }
        now += 50.0;
    }
    assert_eq!(delivered + failed, 200, "who did not fail before the site counted as down is served");
}

#[test]
fn a_lone_widget_does_not_look_after_the_site_for_ever() {
    let mut engine = engine();
    let (mut sent, mut now) = (0, 0.0);
    for id in 1..=20 {
        engine.open(id, &Operation::parse(READ).unwrap(), &Args::NONE, now).unwrap();
        let mut step = engine.begin(id, now);
        while !matches!(step, Fail(_)) {
            now += 100.0;
            step = match step {
                Wait(ms) => {
                    now += ms;
                    engine.begin(id, now)
                }
                Send => {
                    sent += 1;
                    engine.answered(id, status(503), now, 0.5)
                }
                _ => lined_up(&mut engine, Queue, now),
            };
        }
    }
    assert!(sent <= 24, "{sent} requests for 20 calls");
}

#[test]
fn a_route_that_always_fails_does_not_shut_the_page_out() {
    let mut engine = engine();
    for id in 1..=20 {
        begin(&mut engine, id, WRITE);
        assert_eq!(engine.answered(id, status(501), 0.0, 0.5), Fail(ErrorKind::Server));
    }
    assert_eq!(begin(&mut engine, 21, READ), Send);
}

#[test]
fn a_call_that_waits_a_minute_for_its_turn_is_given_up() {
    let mut engine = engine();
    (1..=5).for_each(|id| {
        begin(&mut engine, id, READ);
    });
    assert_eq!(engine.next_ready(60_001.0), Some(5));
    assert_eq!(engine.dispatch(5), Fail(ErrorKind::Timeout));
    assert_eq!(engine.pending(), 4);
}

#[test]
fn a_call_given_up_in_flight_frees_its_place() {
    let mut engine = engine();
    (1..=5).for_each(|id| {
        begin(&mut engine, id, READ);
    });
    engine.close(1);
    assert_eq!(engine.next_ready(0.0), Some(5));
}

#[test]
fn a_route_that_refuses_a_user_who_is_signed_in_disturbs_no_other_call() {
    let page = ResponseFacts { flags: ResponseFacts::HTML, ..OK };
    for (facts, line, kind) in
        [(EXPIRED, READ, ErrorKind::Forbidden), (page, READ, ErrorKind::BadAnswer), (page, WRITE, ErrorKind::BadAnswer)]
    {
        for verdict in [Verdict::SignedIn, Verdict::Unknown] {
            let mut engine = engine();
            begin(&mut engine, 1, line);
            assert_eq!(engine.answered(1, facts, 5.0, 0.5), Confirm);
            assert_eq!(begin(&mut engine, 2, READ), Queue, "others wait while the site is asked");
            assert_eq!(engine.confirmed(1, verdict), Fail(kind));
            assert_eq!(engine.next_ready(6.0), Some(2), "and then go on");
            assert_eq!(engine.dispatch(2), Send);
            assert_eq!(engine.answered(2, OK, 6.0, 0.5), Deliver);
        }
    }
}

#[test]
fn a_verdict_from_before_a_sign_in_or_a_dismissal_holds_nothing() {
    for verdict in [Verdict::Nobody, Verdict::SignedIn] {
        let mut engine = engine();
        begin(&mut engine, 1, READ);
        begin(&mut engine, 2, WRITE);
        assert_eq!(engine.answered(1, EXPIRED, 5.0, 0.5), Confirm);
        assert_eq!(engine.answered(2, EXPIRED, 5.0, 0.5), Confirm);
        engine.signed_in(7);
        assert_eq!(engine.confirmed(1, verdict), Queue, "{verdict:?}");
        assert_eq!(engine.confirmed(2, verdict), Fail(ErrorKind::SessionExpired), "{verdict:?}");
        assert!(!engine.session().is_paused());
    }
    let mut engine = engine();
    begin(&mut engine, 1, READ);
    begin(&mut engine, 2, READ);
    assert_eq!(engine.answered(1, EXPIRED, 5.0, 0.5), Confirm);
    assert_eq!(engine.answered(2, EXPIRED, 5.0, 0.5), Confirm);
    assert_eq!(engine.confirmed(1, Verdict::Nobody), Hold);
    engine.dismissed();
    assert_eq!(engine.confirmed(2, Verdict::Nobody), Fail(ErrorKind::SessionExpired));
}

#[test]
fn a_page_that_names_no_user_is_not_held_by_a_dead_session() {
    let mut engine = Engine::new(BasePath::default(), None, OnExpiry::Hold);
    begin(&mut engine, 1, READ);
    assert_eq!(expired(&mut engine, 1, 5.0), Fail(ErrorKind::SessionExpired));
    assert!(!engine.session().is_paused());
    assert_eq!(begin(&mut engine, 2, READ), Send);
}

#[test]
fn nothing_of_a_former_user_is_sent_or_delivered_for_the_next() {
    let mut engine = engine();
    for id in 1..=6 {
        begin(&mut engine, id, if id % 2 == 0 { WRITE } else { READ });
    }
    assert_eq!(engine.signed_in(8), Identity::Other);
    assert_eq!(engine.answered(1, OK, 5.0, 0.5), Fail(ErrorKind::SessionExpired), "a late response");
    assert_eq!(engine.answered(2, EXPIRED, 5.0, 0.5), Fail(ErrorKind::SessionExpired), "a late 401");
    assert_eq!(engine.failed(3, ErrorKind::Network, 5.0, 0.5), Fail(ErrorKind::SessionExpired), "no retry");
    for _ in [5, 6] {
        let waiting = engine.next_ready(6.0).unwrap();
        assert_eq!(engine.dispatch(waiting), Fail(ErrorKind::SessionExpired), "a call in the queue");
    }
    assert_eq!(begin(&mut engine, 7, WRITE), Send, "the next user's calls go on");
}

#[test]
fn a_read_goes_on_however_long_the_sign_in_takes() {
    let mut engine = engine();
    begin(&mut engine, 1, READ);
    assert_eq!(expired(&mut engine, 1, 5.0), Hold);
    engine.signed_in(7);
    let later = 3_600_000.0;
    assert_eq!(engine.resumed(1, Some(Identity::Same), later), Queue);
    assert_eq!(engine.next_ready(later), Some(1));
    assert_eq!(engine.dispatch(1), Send);
}

#[test]
fn a_long_retry_after_pauses_the_page_for_half_a_minute_at_most() {
    let mut engine = engine();
    begin(&mut engine, 1, READ);
    let limited = ResponseFacts { status: 429, retry_after_ms: 2_592_000_000.0, ..OK };
    assert_eq!(engine.answered(1, limited, 0.0, 0.5), Fail(ErrorKind::RateLimited));
    assert_eq!(begin(&mut engine, 2, READ), Queue);
    assert_eq!(engine.wake_in_ms(0.0), Some(30_000.0));
}

#[test]
fn while_a_restored_page_asks_who_is_signed_in_a_call_waits_without_a_slot_and_without_an_attempt() {
    let mut engine = engine();
    engine.hold_queue(Held::All);
    assert_eq!(begin(&mut engine, 1, READ), Queue);
    assert_eq!((engine.queue.in_flight(), engine.next_ready(0.0)), (0, None));
    engine.hold_queue(Held::Nothing);
    assert_eq!(engine.next_ready(500.0), Some(1));
    assert_eq!(engine.dispatch(1), Send);
    for attempt in 1..retry::MAX_ATTEMPTS {
        let now_ms = 500.0 + 1000.0 * f64::from(attempt);
        assert!(matches!(engine.answered(1, status(503), now_ms, 0.5), Wait(_)), "attempt {attempt} is not the last");
        engine.hold_queue(Held::All);
        assert_eq!(again(&mut engine, 1, now_ms), Queue);
        engine.hold_queue(Held::Nothing);
        assert_eq!(engine.next_ready(now_ms), Some(1));
        assert_eq!(engine.dispatch(1), Send);
    }
}

#[test]
fn bulk_requests_that_waited_in_a_restored_page_are_spaced_from_when_they_leave() {
    let mut engine = engine();
    for id in [1, 2] {
        engine.open(id, &Operation::parse(WRITE).unwrap(), &Args::NONE, 0.0).unwrap();
        engine.set_priority(id, Priority::Bulk, 1);
    }
    engine.hold_queue(Held::All);
    assert_eq!([engine.begin(1, 0.0), engine.begin(2, 0.0)], [Queue, Queue]);
    assert_eq!(engine.next_ready(150.0), None);
    engine.hold_queue(Held::Nothing);
    assert_eq!(engine.next_ready(180.0), Some(1));
    assert_eq!(engine.dispatch(1), Send);
    assert_eq!((engine.next_ready(200.0), engine.wake_in_ms(200.0)), (None, Some(180.0)));
    assert_eq!(engine.next_ready(380.0), Some(2));
}

#[test]
fn a_call_whose_user_is_gone_ends_though_the_queue_is_held() {
    let mut engine = engine();
    engine.hold_queue(Held::All);
    assert_eq!(begin(&mut engine, 1, READ), Queue);
    engine.signed_in(8);
    assert_eq!(engine.next_ready(10.0), Some(1));
    assert_eq!(engine.dispatch(1), Fail(ErrorKind::SessionExpired));
}
