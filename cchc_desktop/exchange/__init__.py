"""What goes to other programs and comes from them; knows the domain only."""
