//! The address of the site as the caller sees it.

use super::http::Request;

/// The site's origin in a request, and the folder it is served under.
#[derive(Clone, Debug)]
pub struct Address {
    pub secure: bool,
    pub host: String,
    pub virtual_directory: String,
}

impl Address {
    /// Returns `None` if the `Host` header could not be part of a URL.
    pub fn of(request: &Request, virtual_directory: &str) -> Option<Self> {
        let host = request.header_value("host")?;
        let sound = !host.is_empty() && host.bytes().all(|byte| byte.is_ascii_alphanumeric() || b".-:[]_".contains(&byte));
        let scheme = request.header_value("x-forwarded-proto").unwrap_or("http");
        sound.then(|| Self {
            secure: scheme.eq_ignore_ascii_case("https"),
            host: host.to_owned(),
            virtual_directory: virtual_directory.to_owned(),
        })
    }

    pub fn origin(&self) -> String {
        format!("{}://{}", if self.secure { "https" } else { "http" }, self.host)
    }

    /// Returns a path of the site with its virtual directory.
    pub fn path(&self, path: &str) -> String {
        format!("{}{path}", self.virtual_directory)
    }

    pub fn absolute(&self, path: &str) -> String {
        format!("{}{}", self.origin(), self.path(path))
    }
}

/// Returns the part of a path below the virtual directory, ignoring case as IIS does.
pub fn below<'a>(virtual_directory: &str, path: &'a str) -> Option<&'a str> {
    let head = path.get(..virtual_directory.len())?;
    let rest = path.get(virtual_directory.len()..)?;
    let inside = head.eq_ignore_ascii_case(virtual_directory) && (rest.is_empty() || rest.starts_with('/'));
    inside.then_some(rest)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_with_a_longer_name_is_outside() {
        assert_eq!(below("/x", "/X/api"), Some("/api"));
        assert_eq!(below("/x", "/x"), Some(""));
        assert_eq!(below("/x", "/xyz"), None);
        assert_eq!(below("", "/api"), Some("/api"));
        assert_eq!(below("/é", "/e"), None);
    }

    #[test]
    fn a_host_that_breaks_out_of_a_url_is_refused() {
        for host in ["", "a/b", "a@b", "a b", "a\"b"] {
            assert!(Address::of(&Request::get("/").header("host", host), "").is_none(), "{host}");
        }
    }
}
