//! DER, element by element: a reader that keeps every byte where it was, and a writer.
//!
//! Why not the types of `cms` and `x509-cert`: they decode into owned values
//! and encode anew, and refuse what real certificates contain (long serials,
//! unsorted sets). A supervision certificate must keep its very bytes, and a
//! signature is over bytes, not over meaning.

use std::borrow::Cow;

use der::asn1::ObjectIdentifier;

pub(crate) const INTEGER: u8 = 0x02;
pub(crate) const BIT_STRING: u8 = 0x03;
pub(crate) const OCTET_STRING: u8 = 0x04;
pub(crate) const NULL: u8 = 0x05;
pub(crate) const OID: u8 = 0x06;
pub(crate) const UTF8_STRING: u8 = 0x0c;
pub(crate) const PRINTABLE_STRING: u8 = 0x13;
pub(crate) const UTC_TIME: u8 = 0x17;
pub(crate) const GENERALIZED_TIME: u8 = 0x18;
pub(crate) const BMP_STRING: u8 = 0x1e;
pub(crate) const SEQUENCE: u8 = 0x30;
pub(crate) const SET: u8 = 0x31;

/// The constructed context tag `[number]`.
pub(crate) const fn context(number: u8) -> u8 {
    0xa0 | number
}

/// The primitive context tag `[number]`.
pub(crate) const fn context_primitive(number: u8) -> u8 {
    0x80 | number
}

/// Bytes that aren't what their place requires.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct Malformed(pub(crate) &'static str);

/// One element: its tag, its content, and all its bytes.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Element<'a> {
    pub(crate) tag: u8,
    pub(crate) content: &'a [u8],
    pub(crate) bytes: &'a [u8],
}

impl<'a> Element<'a> {
    /// The one element that `bytes` hold; nothing may follow.
    pub(crate) fn whole(bytes: &'a [u8]) -> Result<Self, Malformed> {
        let mut reader = Reader(bytes);
        let element = reader.any()?;
        reader.end()?;
        Ok(element)
    }

    /// The elements inside.
    pub(crate) fn inside(self) -> Reader<'a> {
        Reader(self.content)
    }

    /// The content of an element that must have this tag.
    pub(crate) fn expect(self, tag: u8) -> Result<Self, Malformed> {
        if self.tag == tag {
            Ok(self)
        } else {
            Err(Malformed("another kind of element was expected"))
        }
    }

    pub(crate) fn oid(self) -> Result<ObjectIdentifier, Malformed> {
        ObjectIdentifier::from_bytes(self.expect(OID)?.content)
            .map_err(|_| Malformed("an object identifier can't be read"))
    }

    /// An unsigned number, big-endian, without leading zeros.
    pub(crate) fn unsigned(self) -> Result<&'a [u8], Malformed> {
        let mut digits = self.expect(INTEGER)?.content;
        match digits.first() {
            None => return Err(Malformed("a number is empty")),
            Some(first) if first & 0x80 != 0 => return Err(Malformed("a number is negative")),
            Some(_) => {}
        }
        while let [0, rest @ ..] = digits
            && !rest.is_empty()
        {
            digits = rest;
        }
        Ok(digits)
    }

    /// An unsigned number that fits 64 bits.
    pub(crate) fn small(self) -> Result<u64, Malformed> {
        let digits = self.unsigned()?;
        if digits.len() > 8 {
            return Err(Malformed("a number is too large"));
        }
        Ok(digits.iter().fold(0, |n, byte| n << 8 | u64::from(*byte)))
    }

    /// The octets of an OCTET STRING, or of an implicitly tagged one
    /// (`context`), in one piece or several.
    pub(crate) fn octets(self, context_number: Option<u8>) -> Result<Cow<'a, [u8]>, Malformed> {
        let (whole, pieces) = match context_number {
            None => (OCTET_STRING, OCTET_STRING | 0x20),
            Some(number) => (context_primitive(number), context(number)),
        };
        if self.tag == whole {
            return Ok(Cow::Borrowed(self.content));
        }
        let mut inside = self.expect(pieces)?.inside();
        let mut joined = Vec::with_capacity(self.content.len());
        while !inside.is_empty() {
            joined.extend_from_slice(inside.take(OCTET_STRING)?.content);
        }
        Ok(Cow::Owned(joined))
    }

    /// The bytes of a BIT STRING that fills its last byte.
    pub(crate) fn bits(self) -> Result<&'a [u8], Malformed> {
        match self.expect(BIT_STRING)?.content {
            [0, bytes @ ..] => Ok(bytes),
            _ => Err(Malformed("a bit string has loose bits")),
        }
    }
}

/// Reads elements one after the other.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Reader<'a>(pub(crate) &'a [u8]);

impl<'a> Reader<'a> {
    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(crate) fn end(&self) -> Result<(), Malformed> {
        if self.is_empty() {
            Ok(())
        } else {
            Err(Malformed("something follows the last element"))
        }
    }

    pub(crate) fn any(&mut self) -> Result<Element<'a>, Malformed> {
        let (tag, header, length) = match *self.0 {
            [tag, ..] if tag & 0x1f == 0x1f => return Err(Malformed("a tag is too long")),
            [tag, short, ..] if short < 0x80 => (tag, 2, usize::from(short)),
            [tag, long, ref rest @ ..] if long > 0x80 => {
                let count = usize::from(long & 0x7f);
                let digits = rest.get(..count).ok_or(CUT)?;
                if count > 4 {
                    return Err(Malformed("a length is too large"));
                }
                let length = digits.iter().fold(0, |n, byte| n << 8 | usize::from(*byte));
                (tag, 2 + count, length)
            }
            [_, _, ..] => return Err(Malformed("a length is open in DER")),
            _ => return Err(CUT),
        };
        let end = header.checked_add(length).ok_or(CUT)?;
        let bytes = self.0.get(..end).ok_or(CUT)?;
        self.0 = self.0.get(end..).ok_or(CUT)?;
        Ok(Element {
            tag,
            content: bytes.get(header..).ok_or(CUT)?,
            bytes,
        })
    }

    pub(crate) fn take(&mut self, tag: u8) -> Result<Element<'a>, Malformed> {
        self.any()?.expect(tag)
    }

    pub(crate) fn optional(&mut self, tag: u8) -> Result<Option<Element<'a>>, Malformed> {
        if self.0.first() == Some(&tag) {
            self.any().map(Some)
        } else {
            Ok(None)
        }
    }
}

const CUT: Malformed = Malformed("the bytes end too early");

/// One element with this tag around `content`.
pub(crate) fn wrap(tag: u8, content: &[u8]) -> Vec<u8> {
    group(tag, &[content])
}

/// One element with this tag around all `parts`, in this order.
///
/// Nothing is copied on the way, so that a key leaves no traces in memory.
pub(crate) fn group(tag: u8, parts: &[&[u8]]) -> Vec<u8> {
    let length = parts.iter().map(|part| part.len()).sum();
    let mut out = Vec::with_capacity(1 + length_size(length) + length);
    out.push(tag);
    push_length(&mut out, length);
    for part in parts {
        out.extend_from_slice(part);
    }
    out
}

/// A SET OF in the order that DER asks for.
pub(crate) fn set_of(tag: u8, mut parts: Vec<Vec<u8>>) -> Vec<u8> {
    parts.sort();
    wrap(tag, &parts.concat())
}

pub(crate) fn oid(identifier: &ObjectIdentifier) -> Vec<u8> {
    wrap(OID, identifier.as_bytes())
}

/// A non-negative INTEGER from its big-endian bytes.
pub(crate) fn unsigned(bytes: &[u8]) -> Vec<u8> {
    let start = bytes.iter().position(|byte| *byte != 0);
    let digits = start.and_then(|at| bytes.get(at..)).unwrap_or(&[0]);
    if digits.first().is_some_and(|byte| byte & 0x80 != 0) {
        group(INTEGER, &[&[0], digits])
    } else {
        wrap(INTEGER, digits)
    }
}

/// An algorithm with NULL for its parameters, as RSA and SHA-1 are written.
pub(crate) fn algorithm_with_null(identifier: &ObjectIdentifier) -> Vec<u8> {
    group(SEQUENCE, &[&oid(identifier), &[NULL, 0]])
}

/// The shortest form of a length.
pub(crate) fn push_length(out: &mut Vec<u8>, length: usize) {
    let bytes = length.to_be_bytes();
    match u8::try_from(length) {
        Ok(short) if short < 0x80 => out.push(short),
        _ => {
            let digits = bytes.iter().skip_while(|byte| **byte == 0);
            // At most eight digits, so the sum stays below 0x89.
            out.push(0x80 + digits.clone().fold(0, |n, _| n + 1));
            out.extend(digits);
        }
    }
}

/// How many bytes [`push_length`] adds.
pub(crate) fn length_size(length: usize) -> usize {
    if length < 0x80 {
        1
    } else {
        1 + (usize::BITS - length.leading_zeros()).div_ceil(8) as usize
    }
}

#[cfg(test)]
mod tests {
    use super::{
        Element, OCTET_STRING, Reader, SEQUENCE, length_size, push_length, unsigned, wrap,
    };
    use proptest::prelude::{any, proptest};

    #[test]
    fn lengths_are_shortest() {
        for (length, expected) in [
            (0, vec![0]),
            (0x7f, vec![0x7f]),
            (0x80, vec![0x81, 0x80]),
            (0x100, vec![0x82, 1, 0]),
            (0x0100_0000, vec![0x84, 1, 0, 0, 0]),
        ] {
            let mut out = Vec::new();
            push_length(&mut out, length);
            assert_eq!(out, expected);
            assert_eq!(length_size(length), expected.len());
        }
    }

    #[test]
    fn numbers_lose_and_gain_their_zeros() {
        assert_eq!(unsigned(&[0, 0, 0x80]), [2, 2, 0, 0x80]);
        assert_eq!(unsigned(&[]), [2, 1, 0]);
        let number = Element::whole(&[2, 2, 0, 0x80]).unwrap();
        assert_eq!(number.unsigned().unwrap(), [0x80]);
        assert_eq!(number.small().unwrap(), 128);
        assert!(Element::whole(&[2, 1, 0x80]).unwrap().unsigned().is_err());
    }

    #[test]
    fn pieces_of_an_implicit_octet_string_join() {
        let pieces = [wrap(OCTET_STRING, b"ab"), wrap(OCTET_STRING, b"c")].concat();
        let bytes = wrap(0xa0, &pieces);
        let element = Element::whole(&bytes).unwrap();
        assert_eq!(element.octets(Some(0)).unwrap().as_ref(), b"abc");
        assert!(element.octets(None).is_err());
    }

    proptest! {
        #[test]
        fn what_is_wrapped_comes_back(content: Vec<u8>) {
            let bytes = wrap(SEQUENCE, &content);
            let element = Element::whole(&bytes).unwrap();
            assert_eq!(element.content, content);
            assert_eq!(element.bytes, bytes);
        }

        #[test]
        fn noise_never_panics(bytes in proptest::collection::vec(any::<u8>(), 0..64)) {
            let mut reader = Reader(&bytes);
            while let Ok(element) = reader.any() {
                let _ = (element.oid().is_ok(), element.small().is_ok(), element.bits().is_ok());
                let _ = element.octets(Some(0)).is_ok();
            }
        }
    }
}
