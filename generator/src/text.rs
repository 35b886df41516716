//! Builds indented text.

/// The maximum length of a line of a comment.
const WIDTH: usize = 100;

/// Wraps text at the maximum width; a word is never broken.
pub fn wrapped(text: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split(' ') {
        match lines.last_mut() {
            // Markdown would take such a word at the start of a line for a list, a heading or a quotation.
            Some(line) if line.len() + word.len() < WIDTH || starts_a_block(word) => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

fn starts_a_block(word: &str) -> bool {
    let digits = word.trim_start_matches(|digit: char| digit.is_ascii_digit());
    matches!(word, "-" | "*" | "+" | "#" | ">") || (digits.len() < word.len() && matches!(digits, "." | ")"))
}

/// Lines at a depth.
#[derive(Debug)]
pub struct Lines {
    text: String,
    depth: usize,
    indent: &'static str,
}

impl Lines {
    /// Starts with the given indentation.
    pub const fn new(indent: &'static str) -> Self {
        Self { text: String::new(), depth: 0, indent }
    }

    /// Returns the number of characters before the next line.
    pub const fn indentation(&self) -> usize {
        self.depth * self.indent.len()
    }

    /// Adds a line; an empty one gets no indentation.
    pub fn line(&mut self, line: impl AsRef<str>) {
        let line = line.as_ref();
        if !line.is_empty() {
            self.text.push_str(&self.indent.repeat(self.depth));
            self.text.push_str(line);
        }
        self.text.push('\n');
    }

    /// Adds a line and indents the next ones.
    pub fn open(&mut self, line: impl AsRef<str>) {
        self.line(line);
        self.depth += 1;
    }

    /// Removes one level of indentation and adds a line.
    pub fn close(&mut self, line: impl AsRef<str>) {
        self.depth = self.depth.saturating_sub(1);
        self.line(line);
    }

    /// Removes one level of indentation.
    pub const fn close_quietly(&mut self) {
        self.depth = self.depth.saturating_sub(1);
    }

    /// Adds a JSDoc comment of these paragraphs.
    pub fn js_doc(&mut self, paragraphs: &[String]) {
        let safe = |text: &str| text.replace("*/", "*\\/");
        match paragraphs {
            [] => {}
            [only] if only.len() < WIDTH => self.line(format!("/** {} */", safe(only))),
            several => {
                self.line("/**");
                for (index, paragraph) in several.iter().enumerate() {
                    if index > 0 {
                        self.line(" *");
                    }
                    for line in wrapped(&safe(paragraph)) {
                        self.line(format!(" * {line}"));
                    }
                }
                self.line(" */");
            }
        }
    }

    /// Adds a Rust documentation comment of these paragraphs.
    pub fn rust_doc(&mut self, paragraphs: &[String]) {
        for (index, paragraph) in paragraphs.iter().enumerate() {
            if index > 0 {
                self.line("///");
            }
            let safe = paragraph.replace('[', "\\[").replace('<', "\\<");
            for line in wrapped(&safe) {
                self.line(format!("/// {line}"));
            }
        }
    }

    pub fn finish(self) -> String {
        self.text
    }
}
