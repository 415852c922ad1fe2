"""The agency as fields: names and symbols, signers, recipients, the paper of the office."""
