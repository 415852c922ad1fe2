"""Files of any origin: read in a process of their own, written whole or not at all."""
