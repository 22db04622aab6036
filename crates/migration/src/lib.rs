//! The domain of a migration: devices, stages, evidence, batches, preflight and deadlines, without any I/O.
