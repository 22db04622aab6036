//! Finds Apple Configurator and cfgutil and asks them what they can do.
