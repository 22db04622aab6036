//! BER in all its freedoms, and what is none.

use std::borrow::Cow;

use super::{MAX_DEPTH, MAX_ELEMENTS, MAX_SIZE, to_der};
use crate::sign::SignError;
use crate::sign::tlv::wrap;
use proptest::prelude::{Just, Strategy, any, prop_oneof, proptest};

fn check(ber: &[u8], der: &[u8]) {
    assert_eq!(to_der(ber).unwrap(), der, "from {ber:02x?}");
    assert_eq!(
        to_der(der).unwrap(),
        Cow::Borrowed(der),
        "DER stays as it is"
    );
}

#[test]
fn vectors() {
    check(&[0x05, 0x00], &[0x05, 0x00]);
    check(&[0x05, 0x00, b'\r', b'\n', 0], &[0x05, 0x00]);
    check(&[0x30, 0x80, 0, 0], &[0x30, 0]);
    check(&[0x30, 0x80, 0x05, 0, 0, 0], &[0x30, 2, 0x05, 0]);
    check(&[0x04, 0x81, 0x01, b'a'], &[0x04, 0x01, b'a']);
    check(&[0x04, 0x84, 0, 0, 0, 1, b'a'], &[0x04, 0x01, b'a']);
    check(
        &[0x24, 0x80, 4, 1, b'a', 4, 0, 4, 2, b'b', b'c', 0, 0],
        b"\x04\x03abc",
    );
    check(&[0x24, 5, 4, 1, b'a', 4, 0], b"\x04\x01a");
    check(
        &[0x24, 0x80, 0x24, 0x80, 4, 1, b'a', 0, 0, 4, 1, b'b', 0, 0],
        b"\x04\x02ab",
    );
    check(
        &[0x2c, 0x80, 4, 1, b'a', 0x0c, 1, b'b', 0, 0],
        b"\x0c\x02ab",
    );
    check(
        &[0x23, 0x80, 3, 2, 0, 0xff, 3, 2, 4, 0xf0, 0, 0],
        &[3, 3, 4, 0xff, 0xf0],
    );
    check(&[0x23, 0x80, 0, 0], &[3, 1, 0]);
    check(&[0xa0, 0x80, 4, 1, b'a', 0, 0], &[0xa0, 3, 4, 1, b'a']);
    check(&[0xbf, 0x81, 0x01, 0x80, 0, 0], &[0xbf, 0x81, 0x01, 0]);
    check(
        &[0x31, 0x80, 2, 1, 9, 2, 1, 3, 0, 0],
        &[0x31, 6, 2, 1, 9, 2, 1, 3],
    );
}

#[test]
fn a_length_that_grows_makes_its_frame_grow() {
    let mut ber = vec![0x30, 0x80, 0x24, 0x80];
    for _ in 0..3 {
        ber.extend(wrap(4, &[7; 100]));
    }
    ber.extend([0; 4]);
    check(&ber, &wrap(0x30, &wrap(4, &[7; 300])));
}

#[test]
fn what_is_no_ber_is_refused() {
    for bytes in [
        &[][..],
        &[0x30],
        &[0x30, 0x80],
        &[0x30, 0x80, 0],
        &[0x30, 1],
        &[0x04, 0x80, 0, 0],
        &[0x30, 2, 0x04, 1],
        &[0x30, 3, 0x30, 0x80, 0, 0],
        &[0x24, 2, 0x05, 0],
        &[0x23, 2, 3, 0],
        &[0x23, 8, 3, 2, 4, 0xf0, 3, 2, 0, 0xff],
        &[0x1f, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7f, 0],
        &[0x04, 0x89, 1, 0, 0, 0, 0, 0, 0, 0, 0],
        b"\x05\x00<?xml",
    ] {
        assert!(
            matches!(to_der(bytes), Err(SignError::NotBer(_))),
            "{bytes:02x?}"
        );
    }
}

#[test]
fn caps_hold() {
    let deep = |levels| [[0x30, 0x80].repeat(levels), vec![0; 2 * levels]].concat();
    assert!(to_der(&deep(MAX_DEPTH)).is_ok());
    assert_eq!(to_der(&deep(MAX_DEPTH + 1)), Err(SignError::TooComplex));
    let many = wrap(0x30, &[5, 0].repeat(MAX_ELEMENTS));
    assert_eq!(to_der(&many), Err(SignError::TooComplex));
    let large = vec![0; MAX_SIZE + 1];
    assert_eq!(to_der(&large).unwrap_err().code(), "sign-too-large");
}

/// A tree as BER and as DER, with every freedom that BER gives.
fn tree() -> impl Strategy<Value = (Vec<u8>, Vec<u8>)> {
    let octets = proptest::collection::vec(proptest::collection::vec(any::<u8>(), 0..9), 0..4);
    let leaf = prop_oneof![
        Just((vec![5, 0], vec![5, 0])),
        proptest::collection::vec(any::<u8>(), 0..200)
            .prop_map(|v| ([&[4, 0x82, 0][..], &wrap(0, &v)[1..]].concat(), v))
            .prop_filter("one length byte", |(_, v)| v.len() < 0x80)
            .prop_map(|(ber, v)| (ber, wrap(4, &v))),
        octets.prop_map(|pieces| {
            let ber: Vec<u8> = pieces.iter().flat_map(|piece| wrap(4, piece)).collect();
            (
                [&[0x24, 0x80][..], &ber, &[0, 0]].concat(),
                wrap(4, &pieces.concat()),
            )
        }),
    ];
    leaf.prop_recursive(5, 40, 4, |inner| {
        (any::<bool>(), proptest::collection::vec(inner, 0..4)).prop_map(|(open, parts)| {
            let ber: Vec<u8> = parts.iter().flat_map(|part| part.0.clone()).collect();
            let der: Vec<u8> = parts.iter().flat_map(|part| part.1.clone()).collect();
            let ber = if open {
                [&[0x30, 0x80][..], &ber, &[0, 0]].concat()
            } else {
                wrap(0x30, &ber)
            };
            (ber, wrap(0x30, &der))
        })
    })
}

proptest! {
    #[test]
    fn every_freedom_of_ber_becomes_der((ber, der) in tree()) {
        check(&ber, &der);
    }

    #[test]
    fn noise_never_panics_and_once_is_enough(
        bytes in proptest::collection::vec(
            prop_oneof![
                any::<u8>(),
                proptest::sample::select(&[0x30, 0x80, 0x24, 0x23, 0, 0, 4, 3, 1, 2, 0x81][..]),
            ],
            0..48,
        )
    ) {
        if let Ok(der) = to_der(&bytes) {
            assert!(matches!(to_der(&der), Ok(Cow::Borrowed(same)) if same == &*der));
        }
    }
}
