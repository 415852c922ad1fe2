"""Days: what is due when, working days, holidays, lunar days, the calendar's file."""
