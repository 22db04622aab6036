//! The use cases of Configurator Companion, shared by the window and the command line.
