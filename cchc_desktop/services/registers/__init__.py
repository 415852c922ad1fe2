"""Inspections with their findings, initiatives, legal documents, surveys: kept, and taken to Excel and back."""
