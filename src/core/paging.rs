//! When a list has a next page.

/// No loop over pages is longer: the platform's own house rule.
pub const MAX_PAGES: u32 = 200;

/// The facts that are known after a page has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Seen {
    /// Number of pages so far, this one included.
    pub pages: u32,
    /// Maximum number of pages that the caller wants.
    pub max_pages: u32,
    /// Number of items of this page.
    pub count: u32,
    /// Page size that was asked for, or 0 if it is unknown.
    pub size: u32,
    /// Number of items of all pages so far.
    pub items: u32,
    /// `TotalRecords`, where the answer had it.
    pub total: Option<u32>,
    /// True if this page equals the one before.
    pub repeated: bool,
}

/// Returns whether to ask for another page.
///
/// `TotalRecords` is believed only where the page agrees with it: a total that lies must neither end a list early nor keep it going.
pub const fn follows(seen: Seen) -> bool {
    if seen.count == 0 || seen.repeated || seen.pages >= seen.max_pages || seen.pages >= MAX_PAGES {
        return false;
    }
    let short = seen.size == 0 || seen.count < seen.size;
    match seen.total {
        Some(total) => !(short && seen.items >= total),
        // Some sites cap the page size, so a short page alone is no end.
        None => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FULL: Seen = Seen { pages: 1, max_pages: MAX_PAGES, count: 25, size: 25, items: 25, total: Some(60), repeated: false };

    /// Walks a list of `length` items whose answers claim `total`; returns the items taken and the requests made.
    fn walk(length: u32, size: u32, total: Option<u32>) -> (u32, u32) {
        let (mut items, mut pages) = (0, 0);
        loop {
            let count = size.min(length - items);
            items += count;
            pages += 1;
            if !follows(Seen { pages, count, size, items, total, ..FULL }) {
                return (items, pages);
            }
        }
    }

    #[test]
    fn a_true_total_ends_the_list_without_a_needless_request() {
        assert_eq!(walk(60, 25, Some(60)), (60, 3));
        assert_eq!(walk(3, 25, Some(3)), (3, 1));
    }

    #[test]
    fn a_total_that_lies_loses_nothing_and_never_loops() {
        assert_eq!(walk(60, 25, Some(25)), (60, 3), "too small");
        assert_eq!(walk(60, 25, Some(0)), (60, 3), "zero");
        assert_eq!(walk(60, 25, Some(9999)), (60, 4), "too large: an empty page ends it");
        assert_eq!(walk(60, 25, None), (60, 4), "absent");
    }

    #[test]
    fn a_site_that_caps_the_page_size_is_read_to_its_end() {
        assert!(follows(Seen { count: 50, size: 100, items: 50, total: Some(174), ..FULL }));
    }

    #[test]
    fn an_empty_page_a_repeated_page_and_the_cap_end_it() {
        assert!(!follows(Seen { count: 0, ..FULL }));
        assert!(!follows(Seen { repeated: true, ..FULL }));
        assert!(!follows(Seen { pages: 200, max_pages: 1000, ..FULL }));
        assert!(!follows(Seen { pages: 2, max_pages: 2, ..FULL }));
    }
}
