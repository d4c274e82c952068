"""What goes to other systems and comes from them: calendars, open data, drafts of offers."""
