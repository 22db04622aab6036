//! The object identifiers that signatures, certificates and PKCS#12 files are labelled with.

use der::asn1::ObjectIdentifier as Oid;

const fn oid(text: &str) -> Oid {
    Oid::new_unwrap(text)
}

// Content types (RFC 5652).
pub(crate) const DATA: Oid = oid("1.2.840.113549.1.7.1");
pub(crate) const SIGNED_DATA: Oid = oid("1.2.840.113549.1.7.2");
pub(crate) const ENVELOPED_DATA: Oid = oid("1.2.840.113549.1.7.3");
pub(crate) const ENCRYPTED_DATA: Oid = oid("1.2.840.113549.1.7.6");
pub(crate) const AUTH_ENVELOPED_DATA: Oid = oid("1.2.840.113549.1.9.16.1.23");

// Attributes (PKCS#9).
pub(crate) const CONTENT_TYPE: Oid = oid("1.2.840.113549.1.9.3");
pub(crate) const MESSAGE_DIGEST: Oid = oid("1.2.840.113549.1.9.4");
pub(crate) const SIGNING_TIME: Oid = oid("1.2.840.113549.1.9.5");
pub(crate) const FRIENDLY_NAME: Oid = oid("1.2.840.113549.1.9.20");
pub(crate) const LOCAL_KEY_ID: Oid = oid("1.2.840.113549.1.9.21");

// Digests.
pub(crate) const SHA1: Oid = oid("1.3.14.3.2.26");
pub(crate) const SHA256: Oid = oid("2.16.840.1.101.3.4.2.1");
pub(crate) const SHA384: Oid = oid("2.16.840.1.101.3.4.2.2");
pub(crate) const SHA512: Oid = oid("2.16.840.1.101.3.4.2.3");

// Keys and signatures.
pub(crate) const RSA: Oid = oid("1.2.840.113549.1.1.1");
pub(crate) const RSA_SHA1: Oid = oid("1.2.840.113549.1.1.5");
pub(crate) const MGF1: Oid = oid("1.2.840.113549.1.1.8");
pub(crate) const RSA_PSS: Oid = oid("1.2.840.113549.1.1.10");
pub(crate) const RSA_SHA256: Oid = oid("1.2.840.113549.1.1.11");
pub(crate) const RSA_SHA384: Oid = oid("1.2.840.113549.1.1.12");
pub(crate) const RSA_SHA512: Oid = oid("1.2.840.113549.1.1.13");
pub(crate) const EC: Oid = oid("1.2.840.10045.2.1");
pub(crate) const P256: Oid = oid("1.2.840.10045.3.1.7");
pub(crate) const P384: Oid = oid("1.3.132.0.34");
pub(crate) const ECDSA_SHA1: Oid = oid("1.2.840.10045.4.1");
pub(crate) const ECDSA_SHA256: Oid = oid("1.2.840.10045.4.3.2");
pub(crate) const ECDSA_SHA384: Oid = oid("1.2.840.10045.4.3.3");
pub(crate) const ECDSA_SHA512: Oid = oid("1.2.840.10045.4.3.4");

// Names and extensions (X.520, RFC 5280).
pub(crate) const COMMON_NAME: Oid = oid("2.5.4.3");
pub(crate) const SURNAME: Oid = oid("2.5.4.4");
pub(crate) const SERIAL_NUMBER: Oid = oid("2.5.4.5");
pub(crate) const COUNTRY: Oid = oid("2.5.4.6");
pub(crate) const LOCALITY: Oid = oid("2.5.4.7");
pub(crate) const STATE: Oid = oid("2.5.4.8");
pub(crate) const ORGANIZATION: Oid = oid("2.5.4.10");
pub(crate) const ORGANIZATIONAL_UNIT: Oid = oid("2.5.4.11");
pub(crate) const GIVEN_NAME: Oid = oid("2.5.4.42");
pub(crate) const DOMAIN_COMPONENT: Oid = oid("0.9.2342.19200300.100.1.25");
pub(crate) const USER_ID: Oid = oid("0.9.2342.19200300.100.1.1");
pub(crate) const EMAIL: Oid = oid("1.2.840.113549.1.9.1");
pub(crate) const SUBJECT_KEY_ID: Oid = oid("2.5.29.14");
pub(crate) const KEY_USAGE: Oid = oid("2.5.29.15");
pub(crate) const BASIC_CONSTRAINTS: Oid = oid("2.5.29.19");
pub(crate) const EXTENDED_KEY_USAGE: Oid = oid("2.5.29.37");
pub(crate) const CODE_SIGNING: Oid = oid("1.3.6.1.5.5.7.3.3");

// PKCS#12 bags (RFC 7292).
pub(crate) const KEY_BAG: Oid = oid("1.2.840.113549.1.12.10.1.1");
pub(crate) const SHROUDED_KEY_BAG: Oid = oid("1.2.840.113549.1.12.10.1.2");
pub(crate) const CERTIFICATE_BAG: Oid = oid("1.2.840.113549.1.12.10.1.3");
pub(crate) const SAFE_CONTENTS_BAG: Oid = oid("1.2.840.113549.1.12.10.1.6");
pub(crate) const X509_CERTIFICATE: Oid = oid("1.2.840.113549.1.9.22.1");

// Password-based encryption (RFC 7292 appendix C, RFC 8018).
pub(crate) const PBE_3DES: Oid = oid("1.2.840.113549.1.12.1.3");
pub(crate) const PBE_2DES: Oid = oid("1.2.840.113549.1.12.1.4");
pub(crate) const PBE_RC2_128: Oid = oid("1.2.840.113549.1.12.1.5");
pub(crate) const PBE_RC2_40: Oid = oid("1.2.840.113549.1.12.1.6");
pub(crate) const PBES2: Oid = oid("1.2.840.113549.1.5.13");
pub(crate) const PBKDF2: Oid = oid("1.2.840.113549.1.5.12");
pub(crate) const HMAC_SHA1: Oid = oid("1.2.840.113549.2.7");
pub(crate) const HMAC_SHA256: Oid = oid("1.2.840.113549.2.9");
pub(crate) const HMAC_SHA384: Oid = oid("1.2.840.113549.2.10");
pub(crate) const HMAC_SHA512: Oid = oid("1.2.840.113549.2.11");
pub(crate) const DES3_CBC: Oid = oid("1.2.840.113549.3.7");
pub(crate) const AES128_CBC: Oid = oid("2.16.840.1.101.3.4.1.2");
pub(crate) const AES192_CBC: Oid = oid("2.16.840.1.101.3.4.1.22");
pub(crate) const AES256_CBC: Oid = oid("2.16.840.1.101.3.4.1.42");
