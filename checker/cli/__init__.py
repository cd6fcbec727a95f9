"""The command line, one module a command. Nothing here imports a heavy library before it is needed."""
