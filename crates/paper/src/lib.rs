//! The printed documents of a migration, as PDF.
