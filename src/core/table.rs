//! The generated table of all operations.

use alloc::string::String;
use alloc::vec::Vec;

use super::operation::{Method, Operation};
use super::text::{join, split, split_once_or_all};

/// All operations of the description, in columns; see [`Table`] for the form.
pub const OPERATIONS: &str = include_str!("operations.table");

/// The operations of the API.
///
/// A table has three columns with `|` between them: names, then method and flags with the parameters, then paths. Like stands by like, and the
/// compressed module is the smaller for it. The second and the third column have a line for each operation; see [`names`] for the first.
#[derive(Clone, Debug)]
pub struct Table {
    names: &'static str,
    cells: Column,
    paths: Column,
}

/// A column and where its lines begin.
#[derive(Clone, Debug)]
struct Column {
    text: &'static str,
    starts: Vec<u32>,
}

impl Column {
    const EMPTY: Self = Self { text: "", starts: Vec::new() };

    fn new(text: &'static str) -> Self {
        let mut starts = Vec::with_capacity(512);
        let mut at = 0;
        for line in split(text, b'\n') {
            starts.push(at);
            at += line.len() as u32 + 1;
        }
        Self { text, starts }
    }

    fn line(&self, index: usize) -> Option<&'static str> {
        split(self.text.get(*self.starts.get(index)? as usize..)?, b'\n').next()
    }
}

impl Table {
    /// A table without operations.
    pub const EMPTY: Self = Self { names: "", cells: Column::EMPTY, paths: Column::EMPTY };

    /// Finds the lines of a table.
    pub fn new(text: &'static str) -> Self {
        let (names, rest) = split_once_or_all(text, b'|');
        let (cells, paths) = split_once_or_all(rest, b'|');
        Self { names, cells: Column::new(cells), paths: Column::new(paths) }
    }

    /// Returns the number of operations.
    pub const fn len(&self) -> usize {
        self.paths.starts.len()
    }

    /// Returns whether it has no operations.
    pub const fn is_empty(&self) -> bool {
        self.paths.starts.is_empty()
    }

    /// The column of names.
    pub const fn names(&self) -> &'static str {
        self.names
    }

    /// Method, flags and parameters of the operation with this number.
    pub fn cell(&self, index: usize) -> Option<&'static str> {
        self.cells.line(index)
    }

    /// The operation with this number, which has this name.
    pub fn get<'t>(&self, index: usize, name: &'t str) -> Option<Operation<'t>> {
        let (head, params) = split_once_or_all(self.cell(index)?, b' ');
        Operation::from_cells(name, head, self.paths.line(index)?, params)
    }

    /// The number of the operation that a request to this route calls, as `credentials::reduce` writes it.
    pub fn find_route(&self, method: Method, route: &str) -> Option<usize> {
        let route = route.strip_prefix("/api/")?;
        let letter = match method {
            Method::Get => "G",
            Method::Post => "P",
            Method::Put => "U",
            Method::Delete => "D",
        };
        (0..self.len()).find(|index| {
            let is_method = self.cell(*index).is_some_and(|cell| cell.starts_with(letter));
            is_method && self.paths.line(*index).is_some_and(|path| is_route_of(path, route))
        })
    }

    /// The name of the operation with this number up to its last dot, with it: `content.likes.`. [`names`] would bring more code than a page needs.
    pub fn group(&self, index: usize) -> String {
        let (mut group, mut inner) = ("", "");
        let mut left = index;
        for line in split(self.names, b'\n') {
            if let Some(named) = line.strip_suffix(':') {
                (group, inner) = (named, "");
                continue;
            }
            if let Some(dot) = line.bytes().rposition(|byte| byte == b'.') {
                inner = line.get(..dot).unwrap_or_default();
            }
            if left == 0 {
                break;
            }
            left -= 1;
        }
        join!(group, inner, ".")
    }

    /// The number of the operation with this name.
    pub fn find(&self, name: &str) -> Option<usize> {
        names(self.names).position(|known| known == name)
    }
}

/// Returns whether a route is one of a path with parameters. Servers compare without case.
fn is_route_of(path: &str, route: &str) -> bool {
    let mut given = split(route, b'/');
    let mut expected = split(path, b'/');
    let fits = expected.all(|name| given.next().is_some_and(|segment| name.starts_with('{') || segment.eq_ignore_ascii_case(name)));
    fits && given.next().is_none()
}

/// The group that a reduced route belongs to: the first segment below `api/`.
pub fn group_of(route: &str) -> &str {
    let below = route.strip_prefix("/api").unwrap_or(route).strip_prefix("/").unwrap_or_default();
    let (group, _) = split_once_or_all(below, b'/');
    if group.bytes().all(|byte| byte.is_ascii_alphanumeric()) { group } else { "" }
}

/// The names of a column in the order of the operations' numbers.
///
/// A line that ends in `:` is the group of the lines behind it. A name that begins with a dot is below that group, any other is beside the name
/// before it. A last character `#`, `&` or `@` says that the list comes in pages, by number, token or last item.
pub fn names(column: &str) -> impl Iterator<Item = String> + '_ {
    let mut group = "";
    let mut beside = String::new();
    split(column, b'\n').filter_map(move |line| {
        if let Some(named) = line.strip_suffix(':') {
            group = named;
            beside = join!(group, ".");
            return None;
        }
        let inner = line.bytes().rposition(|byte| byte == b'.').map_or(0, |at| at + 1);
        if inner > 0 {
            beside = join!(group, line.get(..inner)?);
        }
        Some(join!(&beside, line.get(inner..)?.trim_end_matches(['#', '&', '@'])))
    })
}

#[cfg(test)]
mod tests {
    use super::super::credentials::{REFUSED_ROUTE, is_credential_name};
    use super::*;

    #[test]
    fn every_operation_of_the_table_can_be_read_and_names_are_distinct() {
        let table = Table::new(OPERATIONS);
        let mut known: Vec<_> = names(table.names()).collect();
        assert!(!table.is_empty());
        assert_eq!(known.len(), table.len());
        assert!(known.iter().enumerate().all(|(index, name)| table.get(index, name).is_some()));
        known.sort_unstable();
        known.dedup();
        assert_eq!(known.len(), table.len());
    }

    #[test]
    fn the_refused_route_is_that_of_the_table() {
        let table = Table::new(OPERATIONS);
        let refused = (0..table.len()).filter_map(|index| table.get(index, "")).filter(Operation::is_refused);
        let routes: Vec<_> = refused.map(|operation| ["/", operation.path].concat()).collect();
        assert_eq!(routes, [REFUSED_ROUTE], "plain text of less than 32 bytes, as `credentials::is_refused_route` needs it");
    }

    #[test]
    fn a_route_belongs_to_the_group_that_its_path_names() {
        let groups = ["/api/users/me", "/api/wall", "/login", "/api/a-b/c", "/api", ""].map(group_of);
        assert_eq!(groups, ["users", "wall", "login", "", "", ""]);
    }

    #[test]
    fn no_parameter_of_the_description_is_taken_for_a_credential() {
        let table = Table::new(OPERATIONS);
        for operation in (0..table.len()).filter_map(|index| table.get(index, "")) {
            for param in operation.url_params() {
                assert!(!is_credential_name(param.name), "{} of {}", param.name, operation.path);
            }
        }
    }

    #[test]
    fn an_operation_is_found_by_name_and_by_number() {
        let table = Table::new(
            "users:\nme\nlist#\n.roles.add\nremove\nwall:\ncreate|Gb\nG UserName:s\nP >j\nD\nP >j WallText:s|users/me\nusers\nroles\nroles/{RoleID}\nwall",
        );
        let known: Vec<_> = names(table.names()).collect();
        assert_eq!(known, ["users.me", "users.list", "users.roles.add", "users.roles.remove", "wall.create"]);
        assert_eq!(table.find("users.list"), Some(1));
        assert_eq!(table.get(1, "users.list").unwrap().path, "users");
        let last = table.get(4, "wall.create").unwrap();
        assert_eq!((last.path, last.group(), last.fields().next().unwrap().name), ("wall", "wall", "WallText"));
        assert_eq!((table.find("users"), table.get(5, "")), (None, None));
        assert_eq!([0, 2, 3, 4].map(|index| table.group(index)), ["users.", "users.roles.", "users.roles.", "wall."]);
        assert_eq!(table.find_route(Method::Get, "/api/users/me"), Some(0));
        assert_eq!(table.find_route(Method::Delete, "/api/roles/5"), Some(3));
        for other in ["/api/roles/5", "/api/users/me/too", "/api/user", "/users/me", "/apiusers/me", ""] {
            assert_eq!(table.find_route(Method::Get, other), None, "{other}");
        }
    }
}
