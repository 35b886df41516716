//! Paging and sorting of lists.

use std::cmp::Ordering;

use serde_json::Value;

use super::answer;
use super::answer::Answer;
use crate::api::Input;
use crate::state::settings::Settings;

/// Rows of a page. Default of most lists.
pub const USUAL_LENGTH: usize = 30;
/// Limit for every list: a page of a million rows would block the site.
const LONGEST: i64 = 10_000;

/// The parameter names for the length of a page.
const LENGTHS: [&str; 4] = ["PageLength", "PageLenght", "PageSize", "NumberOfRecords"];

/// The page lengths of this site.
#[derive(Clone, Copy, Debug)]
pub struct PageLimits {
    usual: usize,
    longest: Option<usize>,
}

impl Default for PageLimits {
    fn default() -> Self {
        Self { usual: USUAL_LENGTH, longest: None }
    }
}

impl PageLimits {
    pub fn of(settings: &Settings) -> Self {
        let number = |rows: u32| usize::try_from(rows).unwrap_or(usize::MAX);
        let longest = Some(number(settings.page_length_limit)).filter(|rows| *rows > 0);
        Self { usual: number(settings.default_page_length), longest }
    }

    /// Returns true if the call asks for more rows than the site allows.
    pub fn exceeded_by(self, input: &Input) -> bool {
        let asked = LENGTHS.iter().filter_map(|name| input.integer(name)).max().and_then(|rows| usize::try_from(rows).ok());
        self.longest.zip(asked).is_some_and(|(longest, asked)| asked > longest)
    }

    fn length(self, asked: Option<usize>, usual: usize) -> usize {
        // A list with its own default length keeps it.
        let usual = if usual == USUAL_LENGTH { self.usual } else { usual };
        asked.unwrap_or(usual).min(self.longest.unwrap_or(usize::MAX))
    }
}

/// The requested part of a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Page {
    pub skip: usize,
    pub length: usize,
}

impl Page {
    /// Reads `StartPage` and `PageLength`, the names of most lists.
    pub fn of(input: &Input) -> Self {
        Self::named(input, "StartPage", USUAL_LENGTH)
    }

    /// Reads the page number under its own name, and `PageLength`, `PageSize` or the misspelt name of some routes.
    pub fn named(input: &Input, page: &str, usual: usize) -> Self {
        let length = LENGTHS.iter().find_map(|name| input.integer(name)).filter(|length| *length > 0);
        let length = length.and_then(|length| usize::try_from(length.min(LONGEST)).ok());
        let length = input.page_limits().length(length, usual);
        let page = input.integer(page).unwrap_or(1).max(1);
        let before = usize::try_from(page - 1).unwrap_or(usize::MAX);
        Self { skip: before.saturating_mul(length), length }
    }

    /// Returns the rendered rows of this page, and the total.
    pub fn answer<T>(self, all: &[T], render: impl FnMut(&T) -> Value) -> Answer {
        answer::list(self.rows(all).iter().map(render).collect(), all.len())
    }

    /// Returns this page; sorts only as far as it needs.
    pub fn sorted<T>(self, mut all: Vec<T>, order: impl Fn(&T, &T) -> Ordering, render: impl FnMut(&T) -> Value) -> Answer {
        let start = self.skip.min(all.len());
        let end = start.saturating_add(self.length).min(all.len());
        if end < all.len() {
            all.select_nth_unstable_by(end, &order);
        }
        if let Some(front) = all.get_mut(..end)
            && start < end
        {
            front.select_nth_unstable_by(start, &order);
            if let Some(page) = front.get_mut(start..) {
                page.sort_by(&order);
            }
        }
        self.answer(&all, render)
    }

    fn rows<T>(self, all: &[T]) -> &[T] {
        let start = self.skip.min(all.len());
        let end = start.saturating_add(self.length).min(all.len());
        all.get(start..end).unwrap_or(&[])
    }
}

/// The codes of `SortColumn`.
pub const SORT_COLUMNS: &[(&str, i64)] = &[
    ("Unspecified", 0),
    ("DateCreated", 1),
    ("Rating", 2),
    ("DatePublished", 3),
    ("DateUpdated", 4),
    ("ViewCount", 5),
    ("CommentCount", 6),
    ("EventStartDate", 7),
    ("SortOrder", 8),
    ("VoteCount", 9),
    ("ContentTitle", 10),
    ("DateAwarded", 11),
    ("TagCount", 12),
    ("MostRelavant", 13),
];

const SORT_ORDERS: &[(&str, i64)] = &[("Ascending", 0), ("Descending", 1), ("Unspecified", 2), ("asc", 0), ("desc", 1)];

/// Returns the column to sort by, under any of the names that lists use; 0 if none was sent.
pub fn sort_column(input: &Input, columns: &[(&str, i64)]) -> i64 {
    ["SortColumn", "SortBy"].iter().find_map(|name| input.code(name, columns)).unwrap_or(0)
}

/// Returns true for descending order; `usual` is the default.
pub fn descending(input: &Input, usual: bool) -> bool {
    match ["SortOrder", "SortType"].iter().find_map(|name| input.code(name, SORT_ORDERS)) {
        Some(0) => false,
        Some(1) => true,
        _ => usual,
    }
}

/// Returns the order, reversed for descending.
pub const fn directed(order: Ordering, descending: bool) -> Ordering {
    if descending { order.reverse() } else { order }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::api::routes::Params;
    use crate::server::http::{Request, RequestTarget};

    fn page(query: &str) -> Page {
        let target = format!("/x?{query}");
        Page::of(&Input::of(&Request::get(&target), Params::default(), RequestTarget::parse(&target).unwrap().query))
    }

    #[test]
    fn pages_count_from_one_and_have_thirty_rows() {
        assert_eq!(page(""), Page { skip: 0, length: 30 });
        assert_eq!(page("startpage=3&pageLength=10"), Page { skip: 20, length: 10 });
        for odd in ["StartPage=0", "StartPage=-4", "PageLength=0", "PageLength=-1", "PageLength=x"] {
            assert_eq!(page(odd), Page { skip: 0, length: 30 }, "{odd}");
        }
    }

    #[test]
    fn a_huge_page_is_empty_and_not_an_error() {
        let far = page("StartPage=9223372036854775807&PageLength=9223372036854775807");
        assert_eq!(far.length, 10_000);
        assert!(far.rows(&[1, 2, 3]).is_empty());
    }

    #[test]
    fn a_page_in_the_middle_is_the_same_as_of_a_full_sort() {
        let numbers: Vec<i64> = (0..100).map(|number| number * 37 % 100).collect();
        let Page { skip, length } = page("StartPage=3&PageLength=7");
        let answer = Page { skip, length }.sorted(numbers, Ord::cmp, |number| Value::from(*number));
        let text = answer.into_response(false).text();
        assert_eq!(text, r#"{"IsError":false,"ResponseMessage":"","TotalRecords":100,"ResponseData":[14,15,16,17,18,19,20]}"#);
    }
}
