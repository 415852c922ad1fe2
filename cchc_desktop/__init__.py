"""CCHC Desktop: one agency's yearly public-administration reform plan, kept on one PC."""

__version__ = "0.1.0"
