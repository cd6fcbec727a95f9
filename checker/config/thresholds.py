"""Names of severities and of what ``--fail-on`` takes; without the model, so that help costs nothing."""

SEVERITIES = ("error", "warning", "notice")
NEVER = "never"
THRESHOLDS = (*SEVERITIES, NEVER)
