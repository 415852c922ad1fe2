"""The register of documents: what came in and went out, its numbers, and what a new file seems to be."""
