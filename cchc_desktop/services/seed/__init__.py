"""The bundled 2023 plan, read from the TOML files that people mend, and the book built from it."""
