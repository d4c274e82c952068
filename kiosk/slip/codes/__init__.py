"""What a QR code carries: links, contact cards, dates, lists, and the code itself."""
