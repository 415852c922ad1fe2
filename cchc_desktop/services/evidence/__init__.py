"""What proves the work: files in the book, what lacks its proof, the pack, the dossiers they are filed in."""
