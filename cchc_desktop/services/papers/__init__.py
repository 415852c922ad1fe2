"""The papers the office prints, each from the book to blocks; `catalogue` lists them."""
