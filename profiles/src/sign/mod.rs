//! Signatures, PKCS#12 and the supervision identity.
