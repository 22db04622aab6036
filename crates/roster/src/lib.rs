//! Reads any spreadsheet a school has into device rows, with a preview and findings.
