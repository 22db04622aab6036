//! Every word of window, command line and paper in three languages, from one set of Fluent files.
