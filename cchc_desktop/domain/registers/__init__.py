"""The registers kept beside the plan, each described by its fields: form, table, Excel and history read them."""
