"""What a kiosk cannot get anywhere else, encrypted in one file, and its way back."""
