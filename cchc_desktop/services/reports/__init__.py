"""The periodic report: drafted, checked, frozen, signed."""
