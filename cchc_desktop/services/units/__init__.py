"""Units and groups: who they are, what they owe, how often they were reminded."""
