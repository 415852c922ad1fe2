"""Digital signatures: put on a paper, checked on one."""
