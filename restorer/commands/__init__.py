"""What each sub-command does; each module is loaded only when its command is typed."""
