"""What staff should know about the content: a check of everything, and its report in lines."""
