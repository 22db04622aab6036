//! Black-box tests: the real binary, and strangers' tools reading what we write.
