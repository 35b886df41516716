//! The text of the interface: what is public, without comments and without the code inside.

use std::collections::BTreeSet;

use proc_macro2::{Delimiter, Group, Ident, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::{Attribute, Fields, ImplItem, Item, ItemImpl, ItemMacro, TraitItem};

use crate::modules::{Export, Modules, is_public};

/// The attributes that an author of a widget can notice.
const NOTICED: [&str; 7] = ["cfg", "cfg_attr", "derive", "deprecated", "doc", "must_use", "non_exhaustive"];

/// Stands in the declarations of a macro for what the macro is given.
const PLACEHOLDER: &str = "any_name";

/// The whole report, file by file.
pub fn report(modules: &Modules) -> String {
    let (public, exports) = (modules.public(), modules.exports());
    let mut text = String::new();
    for (path, items) in modules.iter() {
        let own: BTreeSet<&str> = exports.iter().filter(|export| export.module == path).map(|export| export.name.as_str()).collect();
        let view = View { modules, path, exports: &exports, own: &own, is_public: public.contains(path) };
        let shown: Vec<String> = items.iter().flat_map(|item| view.item(item)).map(|tokens| tokens.to_string()).collect();
        if !shown.is_empty() {
            let title = if path.is_empty() { "lib" } else { path };
            text.push_str(&format!("// {title}\n{}\n\n", shown.join("\n\n")));
        }
    }
    text
}

/// A module as others see it.
struct View<'v> {
    modules: &'v Modules,
    path: &'v str,
    exports: &'v BTreeSet<Export>,
    /// The names that others export from it.
    own: &'v BTreeSet<&'v str>,
    is_public: bool,
}

impl View<'_> {
    fn shows(&self, name: &Ident) -> bool {
        self.is_public || self.own.contains(name.to_string().as_str())
    }

    fn item(&self, item: &Item) -> Vec<TokenStream> {
        if attributes_of(item).iter().any(|attribute| is_hidden(attribute) || is_for_tests(attribute)) {
            return Vec::new();
        }
        match item {
            Item::Struct(item) if is_public(&item.vis) && self.shows(&item.ident) => {
                let mut item = item.clone();
                noticed(&mut item.attrs);
                visible(&mut item.fields);
                vec![item.to_token_stream()]
            }
            Item::Enum(item) if is_public(&item.vis) && self.shows(&item.ident) => {
                let mut item = item.clone();
                noticed(&mut item.attrs);
                item.variants.iter_mut().for_each(|variant| noticed(&mut variant.attrs));
                vec![item.to_token_stream()]
            }
            Item::Trait(item) if is_public(&item.vis) && self.shows(&item.ident) => {
                let mut item = item.clone();
                noticed(&mut item.attrs);
                for inner in &mut item.items {
                    if let TraitItem::Fn(inner) = inner {
                        noticed(&mut inner.attrs);
                        inner.default = None;
                    }
                }
                vec![item.to_token_stream()]
            }
            Item::Fn(item) if is_public(&item.vis) && self.shows(&item.sig.ident) => {
                let (attributes, signature) = (kept(&item.attrs), &item.sig);
                vec![quote!(#(#attributes)* pub #signature;)]
            }
            Item::Type(item) if is_public(&item.vis) && self.shows(&item.ident) => vec![without_comments(item.clone())],
            Item::Const(item) if is_public(&item.vis) && self.shows(&item.ident) => {
                let (name, kind) = (&item.ident, &item.ty);
                vec![quote!(pub const #name: #kind;)]
            }
            Item::Use(item) if is_public(&item.vis) && self.is_public => vec![without_comments(item.clone())],
            Item::Mod(item) if is_public(&item.vis) && self.is_public && item.content.is_none() => vec![without_comments(item.clone())],
            Item::Impl(item) => self.implementation(item).into_iter().collect(),
            Item::Macro(item) => self.macro_of(item),
            _ => Vec::new(),
        }
    }

    /// The part of an `impl` that others can use.
    fn implementation(&self, item: &ItemImpl) -> Option<TokenStream> {
        let (generics, kind, limits) = (&item.generics, &item.self_ty, &item.generics.where_clause);
        let attributes = kept(&item.attrs);
        let names: BTreeSet<String> = idents(kind.to_token_stream()).collect();
        let is_placeholder = names.contains(PLACEHOLDER);
        if let Some((_, of, _)) = &item.trait_ {
            let mut all = names.iter().cloned().chain(idents(of.to_token_stream()));
            let is_ours = is_placeholder || all.any(|name| self.means_export(&name));
            // A trait of the crate that nobody can name is none of their business.
            let is_hidden = of.segments.last().is_some_and(|last| self.modules.declares_hidden(&last.ident.to_string(), self.exports));
            let types = item.items.iter().filter(|inner| matches!(inner, ImplItem::Type(_)));
            return (is_ours && !is_hidden).then(|| quote!(#(#attributes)* impl #generics #of for #kind #limits { #(#types)* }));
        }
        let members: Vec<_> = item.items.iter().filter_map(member).collect();
        let is_ours = names.iter().any(|name| self.own.contains(name.as_str()));
        // A type of the crate that is not exported has no methods for others, and a placeholder of a macro has those of all its types.
        (!members.is_empty() && (is_ours || is_placeholder)).then(|| quote!(#(#attributes)* impl #generics #kind #limits { #(#members)* }))
    }

    /// Returns whether a name of this module is that of an export, and not of something of its own that is called the same.
    fn means_export(&self, name: &str) -> bool {
        self.own.contains(name) || (!self.modules.declares(self.path, name) && self.exports.iter().any(|export| export.name == name))
    }

    /// A macro that declares parts of the interface: its own declarations with placeholders, and what it is called with.
    fn macro_of(&self, item: &ItemMacro) -> Vec<TokenStream> {
        if item.ident.is_none() {
            let (path, tokens) = (&item.mac.path, without_prose(item.mac.tokens.clone()));
            let is_ours = !self.own.is_empty() && path.get_ident().is_some_and(|name| self.modules.defines_macro(self.path, name));
            return if is_ours { vec![quote!(#path! { #tokens })] } else { Vec::new() };
        }
        let mut arms = item.mac.tokens.clone().into_iter().filter_map(|token| match token {
            TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => Some(group.stream()),
            _ => None,
        });
        let parsed = arms.by_ref().filter_map(|arm| syn::parse2::<syn::File>(with_placeholders(arm)).ok());
        parsed.flat_map(|file| file.items).flat_map(|item| self.item(&item)).collect()
    }
}

fn member(item: &ImplItem) -> Option<TokenStream> {
    match item {
        ImplItem::Fn(item) if is_public(&item.vis) && !item.attrs.iter().any(is_hidden) => {
            let (attributes, signature) = (kept(&item.attrs), &item.sig);
            Some(quote!(#(#attributes)* pub #signature;))
        }
        ImplItem::Const(item) if is_public(&item.vis) && !item.attrs.iter().any(is_hidden) => {
            let (name, kind) = (&item.ident, &item.ty);
            Some(quote!(pub const #name: #kind;))
        }
        _ => None,
    }
}

/// Leaves private fields out.
fn visible(fields: &mut Fields) {
    match fields {
        Fields::Named(named) => {
            named.named = named.named.iter().filter(|field| is_public(&field.vis)).cloned().collect();
            named.named.iter_mut().for_each(|field| noticed(&mut field.attrs));
        }
        Fields::Unnamed(unnamed) => {
            unnamed.unnamed = unnamed.unnamed.iter().filter(|field| is_public(&field.vis)).cloned().collect();
        }
        Fields::Unit => {}
    }
}

fn without_comments<T: ToTokens + WithAttributes>(mut item: T) -> TokenStream {
    noticed(item.attributes());
    item.to_token_stream()
}

trait WithAttributes {
    fn attributes(&mut self) -> &mut Vec<Attribute>;
}

macro_rules! with_attributes {
    ($($kind:ty)*) => {
        $(impl WithAttributes for $kind {
            fn attributes(&mut self) -> &mut Vec<Attribute> {
                &mut self.attrs
            }
        })*
    };
}

with_attributes! { syn::ItemType syn::ItemUse syn::ItemMod }

fn attributes_of(item: &Item) -> &[Attribute] {
    match item {
        Item::Struct(item) => &item.attrs,
        Item::Enum(item) => &item.attrs,
        Item::Fn(item) => &item.attrs,
        Item::Impl(item) => &item.attrs,
        Item::Mod(item) => &item.attrs,
        Item::Use(item) => &item.attrs,
        _ => &[],
    }
}

fn is_hidden(attribute: &Attribute) -> bool {
    attribute.path().is_ident("doc") && attribute.meta.to_token_stream().to_string().contains("hidden")
}

fn is_for_tests(attribute: &Attribute) -> bool {
    let text = attribute.meta.to_token_stream().to_string();
    attribute.path().is_ident("cfg") && (text.contains("(test") || text.contains("doctest"))
}

fn is_noticed(attribute: &Attribute) -> bool {
    let is_comment = matches!(&attribute.meta, syn::Meta::NameValue(pair) if pair.path.is_ident("doc"));
    !is_comment && NOTICED.iter().any(|name| attribute.path().is_ident(name))
}

fn noticed(attributes: &mut Vec<Attribute>) {
    attributes.retain(is_noticed);
}

fn kept(attributes: &[Attribute]) -> Vec<&Attribute> {
    attributes.iter().filter(|attribute| is_noticed(attribute)).collect()
}

fn idents(tokens: TokenStream) -> Box<dyn Iterator<Item = String>> {
    Box::new(tokens.into_iter().flat_map(|token| match token {
        TokenTree::Ident(ident) => Box::new(std::iter::once(ident.to_string())) as Box<dyn Iterator<Item = String>>,
        TokenTree::Group(group) => idents(group.stream()),
        _ => Box::new(std::iter::empty()),
    }))
}

/// The tokens without `#[doc]` and without sentences.
fn without_prose(tokens: TokenStream) -> TokenStream {
    let mut left = Vec::new();
    for token in tokens {
        match token {
            TokenTree::Group(group) if is_doc(&group) && is_hash(left.last()) => {
                left.pop();
            }
            TokenTree::Group(group) => left.push(TokenTree::Group(Group::new(group.delimiter(), without_prose(group.stream())))),
            TokenTree::Literal(literal) if literal.to_string().contains(' ') => {}
            token => left.push(token),
        }
    }
    left.into_iter().collect()
}

fn is_doc(group: &Group) -> bool {
    group.delimiter() == Delimiter::Bracket && group.stream().into_iter().next().is_some_and(|token| token.to_string() == "doc")
}

fn is_hash(token: Option<&TokenTree>) -> bool {
    matches!(token, Some(TokenTree::Punct(sign)) if sign.as_char() == '#')
}

/// The right side of a macro's arm as Rust: repetitions are left out, and a placeholder stands for each parameter.
fn with_placeholders(tokens: TokenStream) -> TokenStream {
    let mut made = Vec::new();
    let mut tokens = tokens.into_iter().peekable();
    while let Some(token) = tokens.next() {
        match token {
            TokenTree::Punct(sign) if sign.as_char() == '$' => match tokens.next() {
                Some(TokenTree::Group(_)) => {
                    while let Some(TokenTree::Punct(sign)) = tokens.next_if(|token| matches!(token, TokenTree::Punct(_))) {
                        if matches!(sign.as_char(), '*' | '+' | '?') {
                            break;
                        }
                    }
                }
                Some(TokenTree::Ident(name)) if name == "crate" => made.push(TokenTree::Ident(Ident::new("crate", Span::call_site()))),
                Some(TokenTree::Ident(_)) => made.push(TokenTree::Ident(Ident::new(PLACEHOLDER, Span::call_site()))),
                _ => {}
            },
            TokenTree::Group(group) => {
                made.push(TokenTree::Group(Group::new(group.delimiter(), with_placeholders(group.stream()))));
            }
            token => made.push(token),
        }
    }
    made.into_iter().collect()
}
