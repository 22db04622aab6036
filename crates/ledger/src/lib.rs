//! The append-only journal of a migration and everything the app remembers, in SQLite.
