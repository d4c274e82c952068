"""What a provider is sent as a table, corrects in it, and sends back."""
