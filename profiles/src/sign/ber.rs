//! BER made into DER: lengths closed and shortened, strings in pieces joined.
//!
//! About half of the signed profiles in the wild begin `30 80` (indefinite
//! length) and carry their XML in pieces. Nothing else is changed: sets keep
//! their order and values their bytes, because signatures are over them.
//! Two passes over a flat list, so the time is linear in the input.

use std::borrow::Cow;

use super::error::{Malformed, SignError};
use super::tlv::{length_size, push_length};

/// The most bytes that are read: 32 MiB.
pub const MAX_SIZE: usize = 32 << 20;
/// The deepest nesting that is read.
pub const MAX_DEPTH: usize = 64;
/// The most elements that are read.
pub const MAX_ELEMENTS: usize = 1_000_000;

/// The first element of `bytes` in DER; borrowed if it is DER already.
///
/// After it only line ends, blanks and NULs may follow.
///
/// # Errors
/// [`SignError::TooLarge`], [`SignError::TooComplex`], [`SignError::NotBer`].
pub fn to_der(bytes: &[u8]) -> Result<Cow<'_, [u8]>, SignError> {
    if bytes.len() > MAX_SIZE {
        return Err(SignError::TooLarge {
            size: bytes.len(),
            limit: MAX_SIZE,
        });
    }
    let mut scan = Scan::new(bytes);
    let end = scan.run()?;
    let (first, rest) = bytes
        .split_at_checked(end)
        .ok_or(SignError::NotBer(Malformed("the bytes end too early")))?;
    if rest
        .iter()
        .any(|byte| !matches!(byte, 0 | b'\t' | b'\n' | b'\r' | b' '))
    {
        return Err(SignError::NotBer(Malformed(
            "something follows the message",
        )));
    }
    if scan.is_der {
        return Ok(Cow::Borrowed(first));
    }
    scan.write().map(Cow::Owned).map_err(SignError::NotBer)
}

/// What an element becomes in DER.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Role {
    /// Its content as it is.
    Value,
    /// A frame round its children.
    Group,
    /// A string whose pieces are joined; `bits` says whether each piece begins
    /// with its number of unused bits.
    Joined { bits: bool },
    /// A piece of such a string: only its content is written.
    Piece { bits: bool },
    /// A piece that is itself in pieces: nothing of its own is written.
    PieceGroup { bits: bool },
}

struct Node {
    role: Role,
    /// Unused bits of the last piece of a joined bit string.
    unused: u8,
    tag: (usize, usize),
    body: (usize, usize),
    /// Length of the content in DER.
    length: usize,
}

/// An element whose end isn't reached yet.
struct Open {
    node: usize,
    /// Where a definite element ends; `None` waits for `00 00`.
    end: Option<usize>,
    /// Nothing inside may reach beyond.
    limit: usize,
}

struct Scan<'a> {
    bytes: &'a [u8],
    at: usize,
    nodes: Vec<Node>,
    open: Vec<Open>,
    is_der: bool,
}

struct Header {
    tag: (usize, usize),
    /// `None`: indefinite.
    length: Option<usize>,
}

const CUT: SignError = SignError::NotBer(Malformed("the bytes end too early"));

impl<'a> Scan<'a> {
    fn new(bytes: &'a [u8]) -> Self {
        Self {
            bytes,
            at: 0,
            nodes: Vec::new(),
            open: Vec::new(),
            is_der: true,
        }
    }

    /// Lists all elements of the first one; gives where it ends.
    fn run(&mut self) -> Result<usize, SignError> {
        self.element()?;
        while let Some(top) = self.open.last() {
            match top.end {
                Some(end) if self.at == end => self.close()?,
                None if self.bytes.get(self.at..self.at + 2) == Some(&[0, 0])
                    && self.at + 2 <= top.limit =>
                {
                    self.at += 2;
                    self.close()?;
                }
                _ => self.element()?,
            }
        }
        Ok(self.at)
    }

    fn element(&mut self) -> Result<(), SignError> {
        if self.nodes.len() >= MAX_ELEMENTS {
            return Err(SignError::TooComplex);
        }
        let limit = self.open.last().map_or(self.bytes.len(), |top| top.limit);
        let Header { tag, length } = self.header(limit)?;
        let first = *self.bytes.get(tag.0).ok_or(CUT)?;
        let constructed = first & 0x20 != 0;
        let role = self.role(first, constructed)?;
        let end = match length {
            Some(length) => Some(
                self.at
                    .checked_add(length)
                    .filter(|end| *end <= limit)
                    .ok_or(CUT)?,
            ),
            None => None,
        };
        let node = self.nodes.len();
        self.nodes.push(Node {
            role,
            unused: 0,
            tag,
            body: (self.at, self.at),
            length: 0,
        });
        if constructed {
            if self.open.len() >= MAX_DEPTH {
                return Err(SignError::TooComplex);
            }
            self.open.push(Open {
                node,
                end,
                limit: end.unwrap_or(limit),
            });
            return Ok(());
        }
        let end = end.ok_or(SignError::NotBer(Malformed("a value has no length")))?;
        let body = (self.at, end);
        self.at = end;
        if let Some(node) = self.nodes.last_mut() {
            node.body = body;
            node.length = body.1 - body.0;
        }
        self.count_in(node)
    }

    /// Reads tag and length at the cursor, which then stands at the content.
    fn header(&mut self, limit: usize) -> Result<Header, SignError> {
        let start = self.at;
        let first = self.byte(limit)?;
        if first & 0x1f == 0x1f {
            // The number follows in groups of seven bits; five hold any real one.
            for digit in 0.. {
                if self.byte(limit)? & 0x80 == 0 {
                    break;
                }
                if digit == 4 {
                    return Err(SignError::NotBer(Malformed("a tag is too long")));
                }
            }
        }
        let tag = (start, self.at);
        let lead = self.byte(limit)?;
        if lead == 0x80 {
            self.is_der = false;
            return Ok(Header { tag, length: None });
        }
        if lead < 0x80 {
            let length = Some(usize::from(lead));
            return Ok(Header { tag, length });
        }
        let mut length = 0_usize;
        for _ in 0..lead & 0x7f {
            if length >> 32 != 0 {
                return Err(CUT);
            }
            length = length << 8 | usize::from(self.byte(limit)?);
        }
        self.is_der &= self.at - tag.1 == length_size(length);
        Ok(Header {
            tag,
            length: Some(length),
        })
    }

    fn byte(&mut self, limit: usize) -> Result<u8, SignError> {
        if self.at >= limit {
            return Err(CUT);
        }
        let byte = *self.bytes.get(self.at).ok_or(CUT)?;
        self.at += 1;
        Ok(byte)
    }

    /// What an element beginning with `first` becomes at the cursor.
    fn role(&mut self, first: u8, constructed: bool) -> Result<Role, SignError> {
        let parent = self.open.last().and_then(|top| self.nodes.get(top.node));
        if let Some(Node {
            role: Role::Joined { bits } | Role::PieceGroup { bits },
            ..
        }) = parent
        {
            let bits = *bits;
            let outer = parent.and_then(|node| self.bytes.get(node.tag.0));
            let number = first & !0x20;
            if outer.is_none_or(|outer| number != outer & !0x20) && (bits || number != 0x04) {
                let odd = Malformed("a piece of a string is of another kind");
                return Err(SignError::NotBer(odd));
            }
            return Ok(if constructed {
                Role::PieceGroup { bits }
            } else {
                Role::Piece { bits }
            });
        }
        if !constructed {
            return Ok(Role::Value);
        }
        // Universal string types: bit, octet, UTF-8 and the character sets.
        if matches!(first & !0x20, 0x03 | 0x04 | 0x0c | 0x12..=0x16 | 0x19..=0x1c | 0x1e) {
            self.is_der = false;
            return Ok(Role::Joined {
                bits: first & !0x20 == 0x03,
            });
        }
        Ok(Role::Group)
    }

    fn close(&mut self) -> Result<(), SignError> {
        let Some(open) = self.open.pop() else {
            return Ok(());
        };
        if let Some(node) = self.nodes.get_mut(open.node)
            && matches!(node.role, Role::Joined { bits: true })
        {
            node.length += 1;
        }
        self.count_in(open.node)
    }

    /// Adds a finished element to the length of the one round it.
    fn count_in(&mut self, index: usize) -> Result<(), SignError> {
        let Some(node) = self.nodes.get(index) else {
            return Ok(());
        };
        let (role, mut unused) = (node.role, node.unused);
        let mut size = match role {
            Role::Piece { .. } | Role::PieceGroup { .. } => node.length,
            _ => node.tag.1 - node.tag.0 + length_size(node.length) + node.length,
        };
        if role == (Role::Piece { bits: true }) {
            unused = *self
                .bytes
                .get(node.body.0)
                .filter(|_| size > 0)
                .ok_or(CUT)?;
            size -= 1;
        }
        let Some(parent) = self
            .open
            .last()
            .and_then(|top| self.nodes.get_mut(top.node))
        else {
            return Ok(());
        };
        if parent.unused != 0 {
            let loose = Malformed("a bit string has loose bits before its end");
            return Err(SignError::NotBer(loose));
        }
        if matches!(role, Role::Piece { .. } | Role::PieceGroup { .. }) {
            parent.unused = unused;
        }
        parent.length += size;
        Ok(())
    }

    fn write(&self) -> Result<Vec<u8>, Malformed> {
        let cut = Malformed("the bytes end too early");
        let mut out = Vec::with_capacity(self.bytes.len());
        for node in &self.nodes {
            let tag = self.bytes.get(node.tag.0..node.tag.1).ok_or(cut)?;
            let body = self.bytes.get(node.body.0..node.body.1).ok_or(cut)?;
            match node.role {
                Role::Value | Role::Group => {
                    out.extend_from_slice(tag);
                    push_length(&mut out, node.length);
                    out.extend_from_slice(body);
                }
                Role::Joined { bits } => {
                    out.extend(tag.iter().map(|byte| byte & !0x20));
                    push_length(&mut out, node.length);
                    if bits {
                        out.push(node.unused);
                    }
                }
                Role::Piece { bits: false } => out.extend_from_slice(body),
                Role::Piece { bits: true } => out.extend_from_slice(body.get(1..).ok_or(cut)?),
                Role::PieceGroup { .. } => {}
            }
        }
        Ok(out)
    }
}

#[cfg(test)]
mod tests;
